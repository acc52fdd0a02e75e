// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transcript/entrywriting.h"

#include "core/overloaded.h"

#include <QStringBuilder>
#include <QUtf8StringView>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

/// Dates of certificates, second resolution.
QString utc(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

void addAbout(JsonObject &object, const char *key, const std::optional<EntryId> &about)
{
    if (about) {
        object.add(key, qint64{*about});
    } else {
        object.addNull(key);
    }
}

QByteArray severityName(Smtp::FindingSeverity severity)
{
    switch (severity) {
    case Smtp::FindingSeverity::Info:
        return "info";
    case Smtp::FindingSeverity::Warning:
        return "warning";
    case Smtp::FindingSeverity::Error:
        return "error";
    }
    return {};
}

/// Whether the other keys give the octets back: CRLF at the end of each line, the code and one
/// separator in front, UTF-8 throughout.
bool isPlain(const Smtp::Reply &reply)
{
    const QByteArray code = QByteArray::number(reply.code.value());
    QByteArray plain;
    for (std::size_t i = 0; i < reply.lines.size(); ++i) {
        const bool last = i + 1 == reply.lines.size();
        const char separator = last ? ' ' : '-';
        plain += code;
        plain += separator;
        plain += reply.lines[i];
        plain += "\r\n";
    }
    return plain == reply.raw && QUtf8StringView(plain).isValidUtf8();
}

void write(JsonObject &object, const ResolveEntry &entry)
{
    object.add("event", "resolve").add("name", entry.name).add("addresses", entry.addresses);
    object.add("mx", entry.mx).addNull("dnssec");
}

void write(JsonObject &object, const ConnectEntry &entry)
{
    object.add("event", "connect").add("address", entry.address).add("port", int{entry.port});
}

void write(JsonObject &object, const ConnectedEntry &entry)
{
    object.add("event", "connected").add("local", entry.local).add("peer", entry.peer);
    object.addSeconds("elapsed", entry.elapsed.count());
}

void write(JsonObject &object, const CommandEntry &entry)
{
    object.add("event", "command").add("verb", Smtp::verbName(entry.verb)).add("line", entry.line);
    object.add("origin", originName(entry.origin)).add("secure", entry.secure);
    if (!QUtf8StringView(entry.line).isValidUtf8()) {
        object.add("raw", entry.line.toBase64());
    }
}

void write(JsonObject &object, const ContentEntry &entry)
{
    object.add("event", "content").add("bytes", entry.bytes).add("lines", entry.lines);
    object.add("stuffed", entry.stuffed);
    if (entry.chunk) {
        object.add("chunk", *entry.chunk);
    }
    object.add("sha256", entry.sha256);
}

void write(JsonObject &object, const ReplyEntry &entry)
{
    const Smtp::Reply &reply = entry.reply;
    object.add("event", "reply").add("code", reply.code.value());
    if (reply.enhanced) {
        object.add("enhanced", reply.enhanced->toByteArray());
    } else {
        object.addNull("enhanced");
    }
    object.add("lines", reply.lines);
    addAbout(object, "to", entry.to);
    object.add("secure", entry.secure).addSeconds("elapsed", entry.elapsed.count());
    if (!isPlain(reply)) {
        object.add("raw", reply.raw.toBase64());
    }
}

JsonObject certificate(const Smtp::CertificateFacts &facts)
{
    JsonObject object;
    QStringList names;
    for (const QString &name : facts.names) {
        names.append(name);
    }
    object.add("subject", facts.subject).add("issuer", facts.issuer).add("names", names);
    object.add("notBefore", utc(facts.notBefore)).add("notAfter", utc(facts.notAfter));
    object.add("key", facts.key).add("signature", facts.signature).add("sha256", facts.sha256);
    return object;
}

void write(JsonObject &object, const TlsEntry &entry)
{
    const Smtp::TlsFacts &facts = entry.facts;
    std::vector<QByteArray> errors;
    for (const Smtp::TlsProblem problem : facts.problems) {
        errors.push_back(Smtp::tlsProblemName(problem));
    }
    std::vector<JsonObject> chain;
    chain.reserve(facts.chain.size());
    for (const Smtp::CertificateFacts &one : facts.chain) {
        chain.push_back(certificate(one));
    }
    object.add("event", "tls").add("protocol", facts.protocol).add("cipher", facts.cipher);
    object.add("group", facts.group).add("trusted", facts.isTrusted());
    object.add("chainTrusted", facts.chainTrusted).add("nameMatches", facts.nameMatches);
    object.add("name", facts.verifiedName).add("exception", facts.exceptionMade);
    object.add("errors", errors).add("chain", chain);
}

void write(JsonObject &object, const FindingEntry &entry)
{
    object.add("event", "finding")
        .add("id", entry.id)
        .add("severity", severityName(entry.severity));
    addAbout(object, "about", entry.about);
    JsonObject arguments;
    for (const auto &[name, value] : entry.arguments) {
        arguments.add(name.constData(), value);
    }
    object.add("args", arguments);
}

void write(JsonObject &object, const NoteEntry &entry)
{
    object.add("event", "note").add("text", entry.text);
    addAbout(object, "about", entry.about);
    if (entry.origin == NoteOrigin::Input) {
        object.add("origin", "input");
    }
    if (entry.isBookmark) {
        object.add("bookmark", true);
    }
    if (entry.withdraws) {
        object.add("withdraws", qint64{*entry.withdraws});
    }
}

void write(JsonObject &object, const CloseEntry &entry)
{
    object.add("event", "close").add("by", closerName(entry.by));
}

void write(JsonObject &object, const OutcomeEntry &entry)
{
    const Outcome &outcome = entry.outcome;
    object.add("event", "outcome").add("result", resultName(outcome.result));
    object.add("delivery", deliveryName(outcome.delivery)).add("stage", stageName(outcome.stage));
    if (outcome.reason) {
        object.add("reason", reasonName(*outcome.reason));
    } else {
        object.addNull("reason");
    }
    object.add("retry", retryName(outcome.retry)).add("exit", outcome.exitStatus());
}

} // namespace

JsonObject toJson(const TranscriptHeader &header)
{
    JsonObject target;
    target.add("host", header.target.host).add("port", int{header.target.port});
    target.add("tls", tlsWishName(header.tls));
    target.add("protocol", header.protocol == Protocol::Lmtp ? "lmtp" : "esmtp");
    JsonObject object;
    object.add("format", header.format).add("program", header.program);
    object.add("created", header.created.toUTC().toString(Qt::ISODateWithMs));
    object.add("target", target).add("masked", header.masked);
    if (!header.recognised.isEmpty()) {
        object.add("recognised", header.recognised);
    }
    return object;
}

JsonObject toJson(const Entry &entry)
{
    JsonObject object;
    object.add("n", qint64{entry.id}).addSeconds("t", entry.at.count());
    std::visit([&object](const auto &content) { write(object, content); }, entry.content);
    return object;
}

} // namespace Heloscope
