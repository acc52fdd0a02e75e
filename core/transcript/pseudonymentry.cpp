// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transcript/pseudonymentry.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

/// Octets are left alone where there is nothing to hide in them.
void hide(QByteArray &octets, Pseudonyms &pseudonyms)
{
    const QString text = QString::fromUtf8(octets);
    const QString masked = pseudonyms.masked(text);
    if (masked != text) {
        octets = masked.toUtf8();
    }
}

void hide(QString &text, Pseudonyms &pseudonyms)
{
    text = pseudonyms.masked(text);
}

void hide(QStringList &texts, Pseudonyms &pseudonyms)
{
    for (QString &text : texts) {
        hide(text, pseudonyms);
    }
}

void hide(Smtp::Reply &reply, Pseudonyms &pseudonyms)
{
    const QString raw = QString::fromUtf8(reply.raw);
    const auto before = reply.lines;
    for (QByteArray &line : reply.lines) {
        hide(line, pseudonyms);
    }
    if (reply.lines == before && pseudonyms.masked(raw) == raw) {
        return;
    }
    reply.raw.clear();
    for (std::size_t i = 0; i < reply.lines.size(); ++i) {
        reply.raw += QByteArray::number(reply.code.value());
        reply.raw += i + 1 == reply.lines.size() ? ' ' : '-';
        reply.raw += reply.lines.at(i);
        reply.raw += "\r\n";
    }
}

/// "CN=mail.example.test,O=Example": host names get their stand-ins, everything else that a name
/// of RFC 2253 holds names an owner. Countries stay.
void hideOwner(QString &name, Pseudonyms &pseudonyms)
{
    static const QRegularExpression Part(u"([A-Za-z0-9.]+)=((?:[^,+\\\\]|\\\\.)*)"_s);
    static const QRegularExpression Host(u"^[\\w.*-]+\\.[A-Za-z]{2,}$"_s);
    QString result;
    qsizetype place = 0;
    for (auto found = Part.globalMatch(name); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString key = match.captured(1);
        const QString value = match.captured(2);
        QString masked = pseudonyms.masked(value);
        if (masked == value && key != "C"_L1 && !Host.match(value).hasMatch()) {
            masked = u"owner"_s;
        }
        result += name.sliced(place, match.capturedStart(2) - place) + masked;
        place = match.capturedEnd();
    }
    name = result + pseudonyms.masked(name.sliced(place));
}

void hide(Smtp::TlsFacts &facts, Pseudonyms &pseudonyms)
{
    hide(facts.verifiedName, pseudonyms);
    for (Smtp::CertificateFacts &one : facts.chain) {
        hideOwner(one.subject, pseudonyms);
        hideOwner(one.issuer, pseudonyms);
        for (QString &name : one.names) {
            hide(name, pseudonyms);
        }
        one.sha256.clear();
        one.pem.clear();
    }
}

struct Hiding {
    Pseudonyms &pseudonyms;

    void operator()(ResolveEntry &entry) const
    {
        hide(entry.name, pseudonyms);
        hide(entry.addresses, pseudonyms);
        hide(entry.mx, pseudonyms);
    }
    void operator()(ConnectEntry &entry) const { hide(entry.address, pseudonyms); }
    void operator()(ConnectedEntry &entry) const
    {
        hide(entry.local, pseudonyms);
        hide(entry.peer, pseudonyms);
    }
    void operator()(CommandEntry &entry) const { hide(entry.line, pseudonyms); }
    void operator()(ContentEntry & /*entry*/) const {}
    void operator()(ReplyEntry &entry) const { hide(entry.reply, pseudonyms); }
    void operator()(TlsEntry &entry) const { hide(entry.facts, pseudonyms); }
    void operator()(FindingEntry &entry) const
    {
        for (auto &[name, value] : entry.arguments) {
            hide(value, pseudonyms);
        }
    }
    void operator()(NoteEntry &entry) const { hide(entry.text, pseudonyms); }
    void operator()(CloseEntry & /*entry*/) const {}
    void operator()(OutcomeEntry & /*entry*/) const {}
};

/// What stands behind "EHLO", or between the brackets of MAIL and RCPT.
void learnCommand(Pseudonyms &pseudonyms, const CommandEntry &entry)
{
    const QString line = QString::fromUtf8(entry.line);
    if (entry.verb == Smtp::Verb::Ehlo || entry.verb == Smtp::Verb::Helo
        || entry.verb == Smtp::Verb::Lhlo) {
        pseudonyms.learnHost(line.section(u' ', 1, 1));
    }
    static const QRegularExpression Path(u"<(?:[^<>\"]*:)?([^<>@\"]+)@([^<>@ ]+)>"_s);
    if (const auto path = Path.match(line); path.hasMatch()) {
        pseudonyms.learnLocalPart(path.captured(1), path.captured(2));
    }
}

} // namespace

void learnNames(Pseudonyms &pseudonyms, const TranscriptHeader &header)
{
    pseudonyms.learnHost(header.target.host);
}

void learnNames(Pseudonyms &pseudonyms, const Entry &entry)
{
    if (const auto *command = std::get_if<CommandEntry>(&entry.content)) {
        learnCommand(pseudonyms, *command);
    } else if (const auto *resolve = std::get_if<ResolveEntry>(&entry.content)) {
        pseudonyms.learnHost(resolve->name);
    } else if (const auto *tls = std::get_if<TlsEntry>(&entry.content)) {
        pseudonyms.learnHost(tls->facts.verifiedName);
    }
}

void learnNames(Pseudonyms &pseudonyms, const Transcript &transcript)
{
    learnNames(pseudonyms, transcript.header());
    for (const Entry &entry : transcript.entries()) {
        learnNames(pseudonyms, entry);
    }
}

TranscriptHeader masked(const TranscriptHeader &header, Pseudonyms &pseudonyms)
{
    TranscriptHeader result = header;
    hide(result.target.host, pseudonyms);
    return result;
}

Entry masked(const Entry &entry, Pseudonyms &pseudonyms)
{
    Entry result = entry;
    std::visit(Hiding{pseudonyms}, result.content);
    return result;
}

} // namespace Heloscope
