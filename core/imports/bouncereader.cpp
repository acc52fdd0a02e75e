// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/bouncereader.h"

#include "core/imports/lineshapes.h"
#include "core/imports/recipientfields.h"
#include "core/wire/commandparser.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringBuilder>

#include <algorithm>
#include <array>

namespace Heloscope {

namespace {

/// Longer no mail system speaks of one recipient.
constexpr std::size_t LongestParagraph = 60;
constexpr std::size_t MostTold = 1000;

bool isBlank(const QByteArray &line)
{
    return line.trimmed().isEmpty();
}

QByteArray joined(const std::vector<QByteArray> &lines)
{
    QByteArray text;
    for (const QByteArray &line : lines) {
        text += line + ' ';
    }
    return text.simplified();
}

} // namespace

void BounceReader::take(const QByteArray &line)
{
    m_raw.push_back(line);
    builder().used();
}

void BounceReader::finish()
{
    m_lines = bounceLines(m_raw);
    m_raw.clear();
    readStages();
    Place at = 0;
    while (at < m_lines.size() && !builder().isFull()) {
        const BounceLine &line = m_lines[at];
        if (line.role == BounceRole::Head) {
            readHead(line.text);
        }
        const Place read
            = line.role == BounceRole::Prose && !isBlank(line.text) ? readProse(at) : 0;
        if (read == 0) {
            keep(line.text);
        }
        at += std::max(read, Place{1});
    }
}

/// The fields of a delivery status do not say what was said to the server then, but the prose does.
void BounceReader::readStages()
{
    for (Place at = 0; at < m_lines.size() && m_prose.size() < MostTold; ++at) {
        const bool begins = m_lines[at].role == BounceRole::Prose && !isBlank(m_lines[at].text)
            && (at == 0 || isBlank(m_lines[at - 1].text)
                || m_lines[at - 1].role != BounceRole::Prose);
        if (!begins) {
            continue;
        }
        const BounceParagraph paragraph = paragraphAt(at);
        std::optional<BounceSaying> saying = postfixSaying(paragraph, {});
        saying = saying ? saying : qmailSaying(paragraph);
        saying = saying ? saying : eximSaying(paragraph);
        if (saying && saying->verdict) {
            m_prose.push_back({saying->recipient, saying->verdict->reply.front().first(3),
                joined(saying->verdict->reply)});
        }
    }
}

bool BounceReader::isToldInProse(const QByteArray &recipient, const RemoteVerdict &verdict) const
{
    const QByteArray code = verdict.reply.front().first(3);
    return std::ranges::any_of(m_prose, [&](const Told &one) {
        return one.code == code
            && (one.recipient.isEmpty()
                || one.recipient.compare(recipient, Qt::CaseInsensitive) == 0);
    });
}

void BounceReader::keep(const QByteArray &line)
{
    if (!isBlank(line)) {
        builder().kept(line);
    }
}

void BounceReader::readHead(const QByteArray &line)
{
    constexpr QByteArrayView Date = "Date: ";
    if (line.startsWith(Date)) {
        QByteArray date = line.sliced(Date.size()).simplified();
        date = textBefore(date, " ("); // the zone's name
        builder().timeIs(QDateTime::fromString(QString::fromLatin1(date), Qt::RFC2822Date));
    }
}

BounceParagraph BounceReader::paragraphAt(Place at) const
{
    BounceParagraph paragraph;
    while (at < m_lines.size() && paragraph.size() < LongestParagraph
        && m_lines[at].role == BounceRole::Prose && !isBlank(m_lines[at].text)) {
        paragraph.push_back(m_lines[at].text);
        ++at;
    }
    return paragraph;
}

/// Tells what stands at that place; returns how many lines it took, 0 if nothing is to be told.
BounceReader::Place BounceReader::readProse(Place at)
{
    if (const Place fields = readFields(at); fields > 0) {
        return fields;
    }
    const QByteArray &line = m_lines[at].text;
    if (readTranscript(line)) {
        return 1;
    }
    const BounceParagraph paragraph = paragraphAt(at);
    std::optional<BounceSaying> saying = postfixSaying(paragraph, m_context);
    saying = saying ? saying : qmailSaying(paragraph);
    saying = saying ? saying : eximSaying(paragraph);
    saying = saying ? saying : exchangeSaying(paragraph, m_context);
    saying = saying ? saying : announcedSaying(paragraph, m_context);
    if (!saying || !saying->verdict) {
        readContext(line);
        return 0;
    }
    if (wasTold(saying->recipient, *saying->verdict)) {
        return 0;
    }
    for (const QByteArray &rest : saying->rest) {
        keep(rest);
    }
    tell(*saying->verdict, builder());
    told(saying->recipient, *saying->verdict);
    return saying->lines;
}

/// The fields of one recipient. All but a diagnostic that is told are kept as they stand.
BounceReader::Place BounceReader::readFields(Place at)
{
    RecipientFields fields;
    Place end = at;
    while (end < m_lines.size() && m_lines[end].role == BounceRole::Prose
        && !fields.isRepeatedBy(m_lines[end].text) && fields.takes(m_lines[end].text)) {
        ++end;
    }
    std::optional<RemoteVerdict> verdict = fields.verdict();
    if (verdict
        && (wasTold(fields.recipient(), *verdict) || isToldInProse(fields.recipient(), *verdict))) {
        verdict.reset();
    }
    bool inDiagnostic = false;
    for (Place i = at; i < end; ++i) {
        const QByteArray &line = m_lines[i].text;
        const bool goesOn = line.startsWith(' ') || line.startsWith('\t');
        inDiagnostic = goesOn ? inDiagnostic : line.toLower().startsWith("diagnostic-code:");
        if (!inDiagnostic || !verdict) {
            keep(line);
        }
    }
    if (verdict) {
        tell(*verdict, builder());
        told(fields.recipient(), *verdict);
    }
    return end - at;
}

/// Sendmail: "... while talking to mx.example.net.:", ">>> RCPT To:<a@b>", "<<< 550 No".
bool BounceReader::readTranscript(const QByteArray &line)
{
    constexpr QByteArrayView Talking = "... while talking to ";
    if (line.startsWith(Talking)) {
        QByteArray host = line.sliced(Talking.size()).trimmed();
        while (host.endsWith(':') || host.endsWith('.')) {
            host.chop(1);
        }
        m_inTranscript = true;
        tellConnection({QString::fromUtf8(host), {}, 0}, builder());
        return true;
    }
    const QByteArray said = line.mid(4);
    if (line.startsWith(">>> ") && m_inTranscript) {
        const bool names = Smtp::verbOfLine(said) == Smtp::Verb::Rcpt;
        m_context.recipient = names ? Smtp::pathOfLine(said).value_or(QByteArray()) : QByteArray();
        builder().clientLine(said);
        return true;
    }
    if (line.startsWith("<<< ") && m_inTranscript && looksLikeReply(said)) {
        builder().serverLine(said);
        told(m_context.recipient, {{}, Smtp::Verb::Rcpt, {}, {said}});
        return true;
    }
    return false;
}

/// Whom and which server the words that follow are about.
void BounceReader::readContext(const QByteArray &line)
{
    constexpr QByteArrayView Delivered = "wasn't delivered to ";
    constexpr QByteArrayView By = " by ";
    if (const QByteArray address = loneAddress(line); !address.isEmpty()) {
        m_context = {address, {}};
        return;
    }
    if (const qsizetype at = line.indexOf(Delivered); at >= 0) {
        const QByteArray rest = line.sliced(at + Delivered.size());
        m_context = {textBefore(rest, " "), {}};
    }
    const qsizetype close = line.indexOf(']');
    const qsizetype by = close < 0 ? -1 : line.lastIndexOf(By, close);
    if (by >= 0) { // "rejected by the server for the domain b by mx.b. [192.0.2.1]."
        m_context.peer
            = remotePeer(QByteArrayView(line).sliced(by + By.size(), close + 1 - by - By.size()));
        if (m_context.peer.host.endsWith(QLatin1Char('.'))) {
            m_context.peer.host.chop(1);
        }
    }
}

bool BounceReader::wasTold(const QByteArray &recipient, const RemoteVerdict &verdict) const
{
    const QByteArray code = verdict.reply.front().first(3);
    const QByteArray text = joined(verdict.reply);
    return std::ranges::any_of(m_told, [&](const Told &one) {
        const bool sameRecipient
            = !recipient.isEmpty() && one.recipient.compare(recipient, Qt::CaseInsensitive) == 0;
        return one.text == text ? one.recipient.isEmpty() || recipient.isEmpty() || sameRecipient
                                : sameRecipient && one.code == code;
    });
}

void BounceReader::told(const QByteArray &recipient, const RemoteVerdict &verdict)
{
    if (m_told.size() < MostTold) {
        m_told.push_back({recipient, verdict.reply.front().first(3), joined(verdict.reply)});
    }
}

int BounceReader::likelihood(const RecordHead &head)
{
    constexpr int Sure = 85;
    static constexpr std::array<QByteArrayView, 14> Marks{
        "Final-Recipient:", "Diagnostic-Code:", "This is the qmail-send program",
        "This message was created automatically by mail delivery software",
        "Delivery to the following recipient", "Delivery has failed to these recipients",
        "This is the mail system at host", "I'm sorry to have to inform you that",
        "----- Transcript of session follows -----",
        "The response from the remote server was:", "Remote Server returned '",
        "gave this error:", "(in reply to ", "could not be delivered to one or more of its"};
    const auto marked = std::ranges::any_of(head, [](const QByteArray &line) {
        const bool isReport = line.toLower().startsWith("content-type: multipart/report");
        return isReport || std::ranges::any_of(Marks, [&line](QByteArrayView mark) {
            return line.contains(mark);
        });
    });
    return marked ? Sure : 0;
}

} // namespace Heloscope
