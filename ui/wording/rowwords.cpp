// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/rowwords.h"

#include "core/overloaded.h"
#include "core/wire/displaytext.h"
#include "ui/models/transcriptroles.h"
#include "ui/wording/outcomewords.h"
#include "ui/wording/severitywords.h"
#include "ui/wording/stagewords.h"
#include "ui/wording/tlswords.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

constexpr qsizetype MostSpoken = 1000; ///< characters of a note, beside its line

struct RowWords {
    Q_DECLARE_TR_FUNCTIONS(RowWords)
};

QString safe(const QString &text)
{
    return Smtp::displayText(text.toUtf8());
}

QString replyLine(const Smtp::Reply &reply, int line)
{
    const auto wanted = static_cast<std::size_t>(std::max(line, 0));
    return wanted < reply.lines.size() ? Smtp::displayText(reply.lines[wanted]) : QString();
}

QString closeSentence(Closer by)
{
    switch (by) {
    case Closer::Client:
        return RowWords::tr("Connection closed by this program");
    case Closer::Server:
        return RowWords::tr("Connection closed by the server");
    case Closer::Network:
        return RowWords::tr("Connection broken by the network");
    }
    return {};
}

/// In the words of the transcript format, like the marks of the lines.
QStringList copiedRemark(const QModelIndex &line)
{
    const QModelIndex row = line.parent().isValid() ? line.parent() : line;
    QStringList lines;
    if (row.data(TranscriptRole::Bookmark).toBool()) {
        lines << u"== bookmark"_s;
    }
    if (const QVariant note = row.data(TranscriptRole::Note); note.isValid()) {
        const QStringList words = note.toString().split(u'\n');
        for (const QString &one : words) {
            lines << u"== note "_s + safe(one);
        }
    }
    return lines;
}

QString contentSentence(const ContentEntry &content)
{
    QString sentence
        = RowWords::tr("Message, %n octet(s)", nullptr, static_cast<int>(content.bytes));
    if (content.stuffed > 0) {
        //: %1: "Message, 120 octets"
        sentence = RowWords::tr("%1, %n dot(s) added", nullptr, static_cast<int>(content.stuffed))
                       .arg(sentence);
    }
    return sentence;
}

} // namespace

QString rowText(const Entry &entry, int line)
{
    return std::visit(
        Overloaded{
            [](const ResolveEntry &e) {
                //: %1: host name, %2: list of addresses
                return RowWords::tr("%1 has the address %2")
                    .arg(safe(e.name), safe(e.addresses.join(u", "_s)));
            },
            [](const ConnectEntry &e) {
                //: %1: address, %2: port number
                return RowWords::tr("Connecting to %1, port %2")
                    .arg(safe(e.address), QString::number(e.port));
            },
            [](const ConnectedEntry &e) {
                //: %1: address and port
                return RowWords::tr("Connected to %1").arg(safe(e.peer));
            },
            [](const CommandEntry &e) { return Smtp::displayText(e.line); },
            [](const ContentEntry &e) { return contentSentence(e); },
            [line](const ReplyEntry &e) { return replyLine(e.reply, line); },
            [](const TlsEntry &e) {
                //: %1: protocol version and cipher suite
                return RowWords::tr("From here encrypted: %1").arg(cipherLine(e.facts));
            },
            [](const FindingEntry &e) { return QString::fromLatin1(e.id); },
            [](const NoteEntry &e) {
                //: %1: a line of a log that the program could not read
                return e.origin == NoteOrigin::Input
                    ? RowWords::tr("Not understood: %1").arg(safe(e.text))
                    : e.text;
            },
            [](const CloseEntry &e) { return closeSentence(e.by); },
            [](const OutcomeEntry &e) {
                const QString delivery = deliverySentence(e.outcome.delivery);
                const QString outcome = outcomeSentence(e.outcome);
                return delivery.isEmpty() ? outcome : QString(outcome + u' ' + delivery);
            },
        },
        entry.content);
}

QStringList eventLines(const Entry &entry)
{
    QStringList lines{rowText(entry, -1)};
    if (const auto *tls = std::get_if<TlsEntry>(&entry.content)) {
        lines << QString(chainVerdict(tls->facts) + u' ' + nameVerdict(tls->facts));
        for (const Smtp::CertificateFacts &certificate : tls->facts.chain) {
            lines << certificateLines(certificate).replace(u'\n', u" · "_s);
        }
    }
    return lines;
}

QString speakerWord(int speaker)
{
    switch (static_cast<Speaker>(speaker)) {
    case Speaker::Client:
        //: Who speaks in a row of the dialogue.
        return RowWords::tr("Client");
    case Speaker::Server:
        //: Who speaks in a row of the dialogue.
        return RowWords::tr("Server");
    case Speaker::Program:
        return {};
    }
    return {};
}

QString spokenRow(const QModelIndex &row, const Entry &entry)
{
    const int line = row.data(TranscriptRole::LineIndex).toInt();
    QStringList parts;
    const QString speaker = speakerWord(row.data(TranscriptRole::SpokenBy).toInt());
    parts << (speaker.isEmpty() ? RowWords::tr("This program") : speaker);
    //: %1: number of a line of the dialogue
    parts << RowWords::tr("line %1").arg(entry.id);
    if (const auto *reply = std::get_if<ReplyEntry>(&entry.content)) {
        //: %1: reply code
        parts << RowWords::tr("code %1").arg(reply->reply.code.value())
              << severityWord(reply->reply.code.severity());
        const auto verb = static_cast<Smtp::Verb>(row.data(TranscriptRole::Verb).toInt());
        parts << afterWord(verb) << durationWord(reply->elapsed);
    }
    parts << (row.data(TranscriptRole::Secure).toBool() ? RowWords::tr("encrypted")
                                                        : RowWords::tr("not encrypted"));
    parts << rowText(entry, line);
    return parts.join(u", "_s);
}

QStringList remarkWords(const QModelIndex &row)
{
    QStringList lines;
    if (row.data(TranscriptRole::Bookmark).toBool()) {
        //: A line of the dialogue is marked so that it can be found again.
        lines << RowWords::tr("Bookmark");
    }
    if (const QVariant note = row.data(TranscriptRole::Note); note.isValid()) {
        //: %1: what a person has written about a line of the dialogue
        lines << RowWords::tr("Note: %1").arg(noteText(note.toString().left(MostSpoken)));
    }
    return lines;
}

QString spokenRemark(const QModelIndex &row)
{
    const QStringList words = remarkWords(row);
    return words.isEmpty() ? QString() : QString(u", "_s + words.join(u", "_s));
}

QString noteText(const QString &note)
{
    QStringList lines = note.split(u'\n');
    for (QString &line : lines) {
        line = safe(line);
    }
    return lines.join(u'\n');
}

QString copiedRow(const QModelIndex &row, const Entry &entry)
{
    if (const auto *reply = std::get_if<ReplyEntry>(&entry.content)) {
        QStringList lines;
        const auto &texts = reply->reply.lines;
        for (std::size_t line = 0; line < texts.size(); ++line) {
            lines << u"<- "_s + QString::number(reply->reply.code.value())
                    + (line + 1 < texts.size() ? u'-' : u' ') + Smtp::displayText(texts[line]);
        }
        return (lines + copiedRemark(row)).join(u'\n');
    }
    const bool fromClient
        = row.data(TranscriptRole::SpokenBy).toInt() == static_cast<int>(Speaker::Client);
    const QString line = (fromClient ? u"-> "_s : u"== "_s) + rowText(entry, -1);
    return (QStringList(line) + copiedRemark(row)).join(u'\n');
}

} // namespace Heloscope
