// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/bouncewords.h"

#include "core/imports/foldedreply.h"
#include "core/imports/lineshapes.h"

#include <QList>
#include <QStringBuilder>

#include <algorithm>
#include <array>

namespace Heloscope {

namespace {

QByteArray joined(const BounceParagraph &paragraph, std::size_t from, char separator)
{
    QByteArray text;
    for (std::size_t i = from; i < paragraph.size(); ++i) {
        text += (text.isEmpty() ? QByteArray() : QByteArray(1, separator)) + paragraph[i].trimmed();
    }
    return text;
}

/// The address in "<a@b>" at the start of line.
QByteArray leadingPath(const QByteArray &line)
{
    const qsizetype close = line.indexOf('>');
    const QByteArray address
        = line.startsWith('<') && close > 0 ? line.sliced(1, close - 1) : QByteArray();
    return address.contains('@') ? address : QByteArray();
}

/// One of qmail's phrases, and what the client had said then.
struct QmailStage {
    QByteArrayView words;
    QByteArrayView stage;
};

constexpr std::array QmailStages{
    QmailStage{"does not like recipient", "RCPT TO"},
    QmailStage{"sender was rejected", "MAIL FROM"},
    QmailStage{"failed after I sent the message", "end of data"},
    QmailStage{"failed on DATA command", "DATA"},
    QmailStage{"greeting failed", "connect"},
    QmailStage{"my name was rejected", "HELO"},
    QmailStage{"most progress was RCPT TO", "RCPT TO"},
    QmailStage{"most progress was MAIL FROM", "MAIL FROM"},
    QmailStage{"most progress was initial connection", "connect"},
};

/// The first word of text that is an address of a host.
QString addressIn(const QByteArray &text)
{
    for (QByteArray word : text.simplified().split(' ')) {
        word.chop(word.endsWith('.') ? 1 : 0);
        const bool v4 = word.count('.') == 3 && std::ranges::all_of(word, [](char octet) {
            return octet == '.' || (octet >= '0' && octet <= '9');
        });
        if (v4 || word.count(':') > 2) {
            return QString::fromLatin1(word);
        }
    }
    return {};
}

RemoteVerdict refusalOfRecipient(const BounceContext &context, std::vector<QByteArray> reply)
{
    RemoteVerdict verdict
        = verdictAfter("RCPT TO", {std::nullopt, context.recipient}, std::move(reply));
    verdict.peer = context.peer;
    return verdict;
}

} // namespace

QByteArray loneAddress(const QByteArray &line)
{
    QByteArray text = line.trimmed();
    if (const qsizetype link = text.indexOf("<mailto:"); link > 0) {
        text = text.first(link).trimmed();
    }
    if (text.startsWith('<') && text.endsWith('>')) {
        text = text.sliced(1, text.size() - 2);
    }
    const bool lone = text.count('@') == 1 && !text.contains(' ') && !text.contains('<')
        && !text.startsWith('@') && !text.endsWith('@') && !text.endsWith(':');
    return lone ? text : QByteArray();
}

std::optional<BounceSaying> postfixSaying(
    const BounceParagraph &paragraph, const BounceContext &context)
{
    const QByteArray path = leadingPath(paragraph.front());
    const bool begins = !path.isEmpty() && paragraph.front().contains(">: ");
    if (!begins && !paragraph.front().trimmed().startsWith("host ")) {
        return std::nullopt;
    }
    const QByteArray text = joined(paragraph, 0, ' ');
    const qsizetype host = text.indexOf("host ");
    if (host < 0) {
        return std::nullopt;
    }
    BounceSaying saying{paragraph.size(), {}, begins ? path : context.recipient, {}};
    saying.verdict = postfixVerdict(text.sliced(host), {std::nullopt, saying.recipient});
    if (!saying.verdict) {
        return std::nullopt;
    }
    if (saying.verdict->stage != Smtp::Verb::Rcpt) {
        saying.rest.push_back(text.first(host).trimmed());
    }
    return saying;
}

std::optional<BounceSaying> qmailSaying(const BounceParagraph &paragraph)
{
    constexpr QByteArrayView Said = " said: ";
    const QByteArray path = leadingPath(paragraph.front());
    if (path.isEmpty() || !paragraph.front().trimmed().endsWith(">:")) {
        return std::nullopt;
    }
    BounceSaying saying{paragraph.size(), {}, path, {}};
    const QByteArray text = joined(paragraph, 1, '\n');
    const auto stage = std::ranges::find_if(
        QmailStages, [&text](const QmailStage &one) { return text.contains(one.words); });
    const qsizetype at = text.indexOf(Said);
    if (at < 0 || stage == QmailStages.end()) {
        return std::nullopt;
    }
    std::vector<QByteArray> reply;
    const QList<QByteArray> said = text.sliced(at + Said.size()).split('\n');
    qsizetype line = 0;
    for (; line < said.size() && looksLikeReply(said.at(line)); ++line) {
        reply.push_back(said.at(line));
    }
    if (reply.empty()) {
        return std::nullopt;
    }
    saying.rest.push_back(paragraph.front());
    for (const QByteArray &before : text.first(at).split('\n')) {
        if (before != "Remote host") {
            saying.rest.push_back(before);
        }
    }
    for (; line < said.size(); ++line) {
        saying.rest.push_back(said.at(line));
    }
    saying.verdict = verdictAfter(stage->stage, {std::nullopt, path}, std::move(reply));
    saying.verdict->peer.address = addressIn(text.first(at));
    return saying;
}

std::optional<BounceSaying> eximSaying(const BounceParagraph &paragraph)
{
    const QByteArray address = loneAddress(paragraph.front());
    if (address.isEmpty() || !paragraph.front().startsWith(' ')) {
        return std::nullopt;
    }
    std::size_t end = 1;
    while (end < paragraph.size() && paragraph[end].startsWith(' ')
        && loneAddress(paragraph[end]).isEmpty()) {
        ++end;
    }
    const BounceParagraph block(
        paragraph.begin(), paragraph.begin() + static_cast<std::ptrdiff_t>(end));
    BounceSaying saying{end, {}, address, {}};
    saying.verdict = eximVerdict(joined(block, 1, '\n'), {std::nullopt, address});
    if (!saying.verdict) {
        return std::nullopt;
    }
    if (saying.verdict->stage != Smtp::Verb::Rcpt) {
        saying.rest.push_back(block.front());
    }
    return saying;
}

std::optional<BounceSaying> exchangeSaying(
    const BounceParagraph &paragraph, const BounceContext &context)
{
    constexpr QByteArrayView Returned = "Remote Server returned '";
    const QByteArray first = paragraph.front().trimmed();
    BounceContext known = context;
    QByteArray reply;
    BounceSaying saying{1, {}, context.recipient, {}};
    if (first.startsWith(Returned)) {
        reply = first.sliced(Returned.size());
        while (!reply.contains('\'') && saying.lines < paragraph.size()) {
            reply += ' ' + paragraph[saying.lines].trimmed();
            ++saying.lines;
        }
        reply = textBefore(reply, "'");
    } else if (first.endsWith("##") && first.indexOf('#') < first.size() - 2) {
        const qsizetype mark = first.indexOf('#');
        const QByteArray host = first.first(mark).trimmed();
        if (!host.isEmpty() && !host.contains(' ')) {
            known.peer = remotePeer(host);
        }
        reply = first.sliced(mark + 1).chopped(2).trimmed();
    }
    for (const QByteArrayView code : {QByteArrayView("SMTP;"), QByteArrayView("smtp;")}) {
        const qsizetype at = reply.indexOf(code);
        reply = at < 0 ? reply : reply.sliced(at + code.size()).trimmed();
    }
    if (!looksLikeReply(reply)) {
        return std::nullopt;
    }
    saying.verdict = refusalOfRecipient(known, unfoldedReply(reply, ReplyFold::Blank));
    return saying;
}

std::optional<BounceSaying> announcedSaying(
    const BounceParagraph &paragraph, const BounceContext &context)
{
    static constexpr std::array<QByteArrayView, 7> Announcements{
        "server returned was:", "remote server was:", "other server returned was:", "response was:",
        "gave this error:", "returned the following error:", "error message:"};
    const QByteArray first = paragraph.front().trimmed();
    const auto mark = std::ranges::find_if(
        Announcements, [&first](QByteArrayView words) { return first.contains(words); });
    if (mark == Announcements.end()) {
        return std::nullopt;
    }
    const qsizetype behind = first.indexOf(*mark) + mark->size();
    BounceContext known = context;
    if (*mark == QByteArrayView("gave this error:")) {
        known.peer = remotePeer(textBefore(first, " "));
    }
    BounceSaying saying{1, {}, context.recipient, {}};
    QByteArray reply = first.sliced(behind).trimmed();
    for (; saying.lines < paragraph.size(); ++saying.lines) {
        const QByteArray line = paragraph[saying.lines].trimmed();
        const bool goesOn = reply.isEmpty() ? looksLikeReply(line) : loneAddress(line).isEmpty();
        if (!goesOn) {
            break;
        }
        reply += (reply.isEmpty() ? "" : " ") + line;
    }
    if (!looksLikeReply(reply)) {
        return std::nullopt;
    }
    saying.rest.push_back(first.first(behind));
    saying.verdict = refusalOfRecipient(known, unfoldedReply(reply, ReplyFold::Blank));
    return saying;
}

} // namespace Heloscope
