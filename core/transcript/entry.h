// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/proposal.h"
#include "core/plan/sessionplan.h"
#include "core/smtp/deviation.h"
#include "core/smtp/reply.h"
#include "core/smtp/tlsfacts.h"
#include "core/smtp/verb.h"
#include "core/transcript/outcome.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

namespace Heloscope {

/// The number of an entry in its transcript: 1, 2, 3 …
using EntryId = quint32;

/// What a transcript begins with.
struct TranscriptHeader {
    int format = 1;
    QString program; ///< "heloscope 0.1.0"
    QDateTime created; ///< UTC, millisecond resolution
    Endpoint target;
    TlsWish tls = TlsWish::Optional;
    Protocol protocol = Protocol::Esmtp;
    bool masked = true;
    QByteArray recognised; ///< the format of the record it was made from; empty when it was live

    bool operator==(const TranscriptHeader &) const = default;
};

// One struct for each kind of event of the transcript format, named after its "event" key.

struct ResolveEntry {
    QString name;
    QStringList addresses;
    QStringList mx; ///< host names in order of preference, when they were asked for

    bool operator==(const ResolveEntry &) const = default;
};
struct ConnectEntry {
    QString address;
    quint16 port = 0;

    bool operator==(const ConnectEntry &) const = default;
};
struct ConnectedEntry {
    QString local; ///< "127.0.0.1:40312"
    QString peer;
    std::chrono::microseconds elapsed{0};

    bool operator==(const ConnectedEntry &) const = default;
};
struct CommandEntry {
    Smtp::Verb verb = Smtp::Verb::Other;
    QByteArray line; ///< without CRLF, secrets masked
    Origin origin = Origin::Plan;
    bool secure = false;

    bool operator==(const CommandEntry &) const = default;
};
struct ContentEntry {
    qint64 bytes = 0; ///< octets sent, without stuffed dots and the final dot
    qint64 lines = 0;
    qint64 stuffed = 0; ///< dots added (RFC 5321 §4.5.2)
    std::optional<int> chunk; ///< number of the BDAT chunk, 1-based
    QByteArray sha256; ///< of those octets, hexadecimal

    bool operator==(const ContentEntry &) const = default;
};
struct ReplyEntry {
    Smtp::Reply reply; ///< raw is filled whether or not it was stored
    std::optional<EntryId> to; ///< nothing for the greeting and for unsolicited replies
    bool secure = false;
    std::chrono::microseconds elapsed{0}; ///< since the command's last octet left

    bool operator==(const ReplyEntry &) const = default;
};
struct TlsEntry {
    Smtp::TlsFacts facts;

    bool operator==(const TlsEntry &) const = default;
};
struct FindingEntry {
    QByteArray id; ///< stable, kebab-case
    Smtp::FindingSeverity severity = Smtp::FindingSeverity::Info;
    std::optional<EntryId> about;
    std::vector<std::pair<QByteArray, QByteArray>> arguments;

    bool operator==(const FindingEntry &) const = default;
};
/// Whose words a note is made of.
enum class NoteOrigin : quint8 {
    Person, ///< a remark
    Input, ///< a line of an imported record that was not understood
};
struct NoteEntry {
    QString text;
    std::optional<EntryId> about;
    NoteOrigin origin = NoteOrigin::Person;
    bool isBookmark = false; ///< the entry it is about is marked
    std::optional<EntryId> withdraws{}; ///< the note that no longer holds

    bool operator==(const NoteEntry &) const = default;
};
enum class Closer : quint8 {
    Client,
    Server,
    Network
};
/// "client", "server", "network".
[[nodiscard]] QByteArray closerName(Closer closer);
[[nodiscard]] std::optional<Closer> closerFromName(QByteArrayView name);

struct CloseEntry {
    Closer by = Closer::Client;

    bool operator==(const CloseEntry &) const = default;
};
struct OutcomeEntry {
    Outcome outcome;

    bool operator==(const OutcomeEntry &) const = default;
};

using EntryContent = std::variant<ResolveEntry, ConnectEntry, ConnectedEntry, CommandEntry,
    ContentEntry, ReplyEntry, TlsEntry, FindingEntry, NoteEntry, CloseEntry, OutcomeEntry>;

/// One line of a transcript.
struct Entry {
    EntryId id = 0;
    std::chrono::microseconds at{0}; ///< since the header
    EntryContent content;

    bool operator==(const Entry &) const = default;
};

} // namespace Heloscope
