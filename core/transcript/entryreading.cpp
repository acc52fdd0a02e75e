// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transcript/entryreading.h"

#include "core/wire/linebuffer.h"
#include "core/wire/replyparser.h"

#include <QJsonArray>

#include <cmath>
#include <limits>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

using Content = std::optional<EntryContent>;

QByteArray bytes(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString().toUtf8();
}

QStringList strings(const QJsonObject &object, QLatin1StringView key)
{
    QStringList list;
    const QJsonArray array = object.value(key).toArray();
    for (const auto &value : array) {
        list.append(value.toString());
    }
    return list;
}

std::chrono::microseconds microseconds(const QJsonObject &object, QLatin1StringView key)
{
    constexpr double Longest = 1e12; // seconds; keeps the product inside 64 bits
    const double seconds = object.value(key).toDouble();
    return std::isfinite(seconds) && std::abs(seconds) < Longest
        ? std::chrono::microseconds(std::llround(seconds * 1e6))
        : std::chrono::microseconds(0);
}

std::optional<EntryId> entryId(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    const bool valid = number >= 1 && number <= std::numeric_limits<EntryId>::max();
    return valid ? std::optional(static_cast<EntryId>(number)) : std::nullopt;
}

std::optional<quint16> port(const QJsonValue &value)
{
    const int number = value.toInt(-1);
    return number >= 0 && number <= 65535 ? std::optional(static_cast<quint16>(number))
                                          : std::nullopt;
}

Content resolveEntry(const QJsonObject &object)
{
    return ResolveEntry{object.value("name"_L1).toString(), strings(object, "addresses"_L1),
        strings(object, "mx"_L1)};
}

Content connectEntry(const QJsonObject &object)
{
    const auto number = port(object.value("port"_L1));
    return number ? Content(ConnectEntry{object.value("address"_L1).toString(), *number})
                  : std::nullopt;
}

Content connectedEntry(const QJsonObject &object)
{
    return ConnectedEntry{object.value("local"_L1).toString(), object.value("peer"_L1).toString(),
        microseconds(object, "elapsed"_L1)};
}

Content commandEntry(const QJsonObject &object)
{
    if (!object.value("line"_L1).isString()) {
        return std::nullopt;
    }
    const QByteArray raw = QByteArray::fromBase64(bytes(object, "raw"_L1));
    return CommandEntry{Smtp::verbFromName(bytes(object, "verb"_L1)),
        raw.isEmpty() ? bytes(object, "line"_L1) : raw, originFromName(bytes(object, "origin"_L1)),
        object.value("secure"_L1).toBool()};
}

Content contentEntry(const QJsonObject &object)
{
    ContentEntry entry;
    entry.bytes = object.value("bytes"_L1).toInteger();
    entry.lines = object.value("lines"_L1).toInteger();
    entry.stuffed = object.value("stuffed"_L1).toInteger();
    if (object.value("chunk"_L1).isDouble()) {
        entry.chunk = object.value("chunk"_L1).toInt();
    }
    entry.sha256 = bytes(object, "sha256"_L1);
    return entry;
}

/// The reply as its octets tell it, when they were kept.
std::optional<Smtp::Reply> replyFromRaw(const QByteArray &raw)
{
    Smtp::LineBuffer buffer(Smtp::LineBuffer::Unlimited);
    Smtp::ReplyParser parser;
    buffer.append(raw);
    while (const std::optional<Smtp::Line> line = buffer.takeLine()) {
        Smtp::ReplyParser::Outcome outcome = parser.take(*line);
        if (outcome.reply) {
            return outcome.reply;
        }
    }
    return std::nullopt;
}

QByteArray plainForm(const Smtp::Reply &reply)
{
    QByteArray raw;
    for (std::size_t i = 0; i < reply.lines.size(); ++i) {
        raw += QByteArray::number(reply.code.value());
        raw += i + 1 == reply.lines.size() ? ' ' : '-';
        raw += reply.lines[i];
        raw += "\r\n";
    }
    return raw;
}

Content replyEntry(const QJsonObject &object)
{
    const int code = object.value("code"_L1).toInt();
    if (code < 200 || code > 599) {
        return std::nullopt;
    }
    ReplyEntry entry;
    entry.reply.code = Smtp::ReplyCode(code);
    entry.reply.enhanced = Smtp::parseEnhancedStatus(bytes(object, "enhanced"_L1));
    const QJsonArray lines = object.value("lines"_L1).toArray();
    for (const auto &line : lines) {
        entry.reply.lines.push_back(line.toString().toUtf8());
    }
    if (entry.reply.lines.empty()) {
        entry.reply.lines.emplace_back();
    }
    entry.reply.raw = QByteArray::fromBase64(bytes(object, "raw"_L1));
    if (entry.reply.raw.isEmpty()) {
        entry.reply.raw = plainForm(entry.reply);
    } else if (auto parsed = replyFromRaw(entry.reply.raw)) {
        entry.reply = std::move(*parsed);
    }
    entry.to = entryId(object.value("to"_L1));
    entry.secure = object.value("secure"_L1).toBool();
    entry.elapsed = microseconds(object, "elapsed"_L1);
    return entry;
}

Smtp::CertificateFacts certificate(const QJsonObject &object)
{
    Smtp::CertificateFacts facts;
    facts.subject = object.value("subject"_L1).toString();
    facts.issuer = object.value("issuer"_L1).toString();
    const QStringList names = strings(object, "names"_L1);
    facts.names.assign(names.begin(), names.end());
    facts.notBefore = QDateTime::fromString(object.value("notBefore"_L1).toString(), Qt::ISODate);
    facts.notAfter = QDateTime::fromString(object.value("notAfter"_L1).toString(), Qt::ISODate);
    facts.key = object.value("key"_L1).toString();
    facts.signature = object.value("signature"_L1).toString();
    facts.sha256 = bytes(object, "sha256"_L1);
    return facts;
}

Content tlsEntry(const QJsonObject &object)
{
    Smtp::TlsFacts facts;
    facts.protocol = bytes(object, "protocol"_L1);
    facts.cipher = bytes(object, "cipher"_L1);
    facts.group = bytes(object, "group"_L1);
    const bool trusted = object.value("trusted"_L1).toBool();
    facts.chainTrusted = object.value("chainTrusted"_L1).toBool(trusted);
    facts.nameMatches = object.value("nameMatches"_L1).toBool(trusted);
    facts.verifiedName = object.value("name"_L1).toString();
    facts.exceptionMade = object.value("exception"_L1).toBool();
    const QStringList errors = strings(object, "errors"_L1);
    for (const QString &error : errors) {
        facts.problems.push_back(Smtp::tlsProblemFromName(error.toUtf8()));
    }
    const QJsonArray chain = object.value("chain"_L1).toArray();
    for (const auto &one : chain) {
        facts.chain.push_back(certificate(one.toObject()));
    }
    return TlsEntry{std::move(facts)};
}

Content findingEntry(const QJsonObject &object)
{
    FindingEntry entry;
    entry.id = bytes(object, "id"_L1);
    const QByteArray severity = bytes(object, "severity"_L1);
    if (severity == "error") {
        entry.severity = Smtp::FindingSeverity::Error;
    } else if (severity == "warning") {
        entry.severity = Smtp::FindingSeverity::Warning;
    }
    entry.about = entryId(object.value("about"_L1));
    const QJsonObject arguments = object.value("args"_L1).toObject();
    for (auto argument = arguments.begin(); argument != arguments.end(); ++argument) {
        entry.arguments.emplace_back(argument.key().toUtf8(), argument->toString().toUtf8());
    }
    return entry.id.isEmpty() ? std::nullopt : Content(entry);
}

Content noteEntry(const QJsonObject &object)
{
    const bool fromInput = object.value("origin"_L1).toString() == "input"_L1;
    return NoteEntry{object.value("text"_L1).toString(), entryId(object.value("about"_L1)),
        fromInput ? NoteOrigin::Input : NoteOrigin::Person, object.value("bookmark"_L1).toBool(),
        entryId(object.value("withdraws"_L1))};
}

Content closeEntry(const QJsonObject &object)
{
    const auto by = closerFromName(bytes(object, "by"_L1));
    return by ? Content(CloseEntry{*by}) : std::nullopt;
}

Content outcomeEntry(const QJsonObject &object)
{
    const auto result = resultFromName(bytes(object, "result"_L1), object.value("exit"_L1).toInt());
    if (!result) {
        return std::nullopt;
    }
    Outcome outcome;
    outcome.result = *result;
    outcome.delivery = deliveryFromName(bytes(object, "delivery"_L1));
    outcome.stage = stageFromName(bytes(object, "stage"_L1)).value_or(Stage::Connect);
    outcome.reason = reasonFromName(bytes(object, "reason"_L1));
    outcome.retry = retryFromName(bytes(object, "retry"_L1));
    return OutcomeEntry{outcome};
}

Content contentFromJson(const QJsonObject &object)
{
    using Reader = Content (*)(const QJsonObject &);
    struct Kind {
        QLatin1StringView event;
        Reader read;
    };
    static constexpr Kind Kinds[]{
        {"resolve"_L1, &resolveEntry},
        {"connect"_L1, &connectEntry},
        {"connected"_L1, &connectedEntry},
        {"command"_L1, &commandEntry},
        {"content"_L1, &contentEntry},
        {"reply"_L1, &replyEntry},
        {"tls"_L1, &tlsEntry},
        {"finding"_L1, &findingEntry},
        {"note"_L1, &noteEntry},
        {"close"_L1, &closeEntry},
        {"outcome"_L1, &outcomeEntry},
    };
    const QString event = object.value("event"_L1).toString();
    for (const Kind &kind : Kinds) {
        if (event == kind.event) {
            return kind.read(object);
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<TranscriptHeader> headerFromJson(const QJsonObject &object)
{
    if (!object.value("format"_L1).isDouble() || !object.value("target"_L1).isObject()) {
        return std::nullopt;
    }
    const QJsonObject target = object.value("target"_L1).toObject();
    TranscriptHeader header;
    header.format = object.value("format"_L1).toInt();
    header.program = object.value("program"_L1).toString();
    header.created
        = QDateTime::fromString(object.value("created"_L1).toString(), Qt::ISODateWithMs);
    header.target.host = target.value("host"_L1).toString();
    header.target.port = port(target.value("port"_L1)).value_or(quint16{0});
    header.tls = tlsWishFromName(bytes(target, "tls"_L1)).value_or(TlsWish::Optional);
    header.protocol
        = target.value("protocol"_L1).toString() == "lmtp"_L1 ? Protocol::Lmtp : Protocol::Esmtp;
    header.masked = object.value("masked"_L1).toBool(true);
    header.recognised = bytes(object, "recognised"_L1);
    return header;
}

std::optional<Entry> entryFromJson(const QJsonObject &object)
{
    const std::optional<EntryId> id = entryId(object.value("n"_L1));
    Content content = contentFromJson(object);
    // A file that is written again may need some more.
    constexpr EntryId LargestId = std::numeric_limits<EntryId>::max() - 100'000;
    if (!id || *id > LargestId || !content) {
        return std::nullopt;
    }
    return Entry{*id, microseconds(object, "t"_L1), std::move(*content)};
}

} // namespace Heloscope
