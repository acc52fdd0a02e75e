// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

/// The options of swaks (its manual, version 20201014) as Getopt::Long reads them: one dash or two,
/// any beginning that only one option has, "--option value" or "--option=value".
namespace Heloscope {

enum class SwaksOption : quint8 {
    From,
    To,
    Ehlo,
    Server,
    IPv4,
    IPv6,
    Port,
    Protocol,
    Data,
    NoDataFixup, ///< the message is the octets to send, dots doubled and the last one there
    Timeout,
    QuitAfter,
    DropAfter,
    Auth,
    AuthUser,
    AuthPassword,
    Tls,
    TlsOptional,
    TlsOnConnect,
    TlsCert,
    TlsKey,
    TlsSni,
    TlsVerify,
    TlsCaPath,
    Body,
    Attach,
    AttachName,
    AttachType,
    AttachBody,
    AddHeader,
    Header,
    Xclient, ///< a whole line
    XclientAttribute,
    XclientDelimiter,
    Pipeline,
    Display, ///< changes what swaks shows, not what it says
    Instead, ///< prints something instead of connecting
    StandardInput, ///< reads it
    Unsupported, ///< nothing here does the same
};

enum class SwaksValue : quint8 {
    None,
    Optional, ///< the next word unless it begins with "-" and is longer than that
    Number, ///< the next word if it is a number
    Required, ///< the next word, whatever it is
};

struct SwaksOptionRule {
    SwaksOption option = SwaksOption::Display;
    SwaksValue value = SwaksValue::None;
    QByteArray name; ///< its first name, such as "quit-after"

    bool operator==(const SwaksOptionRule &) const = default;
};

/// What a word without its dashes and "=value" stands for.
struct SwaksOptionMatch {
    enum class Kind : quint8 {
        Unknown,
        Ambiguous, ///< the beginning of several options
        Known,
        Removed, ///< "no-…": what was given for it before does not count
    };
    Kind kind = Kind::Unknown;
    SwaksOptionRule rule;
};

[[nodiscard]] SwaksOptionMatch findSwaksOption(const QByteArray &word);

} // namespace Heloscope
