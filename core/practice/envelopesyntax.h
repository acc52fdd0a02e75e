// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/smtp/command.h"

#include <QByteArray>
#include <QByteArrayView>

namespace Heloscope {

/// What a server reads behind MAIL or RCPT.
struct EnvelopeArgument {
    QByteArray path; ///< without angle brackets and source route
    std::vector<Smtp::Parameter> parameters; ///< keywords in upper case

    bool operator==(const EnvelopeArgument &) const = default;
};

/// Why the argument is refused, each with a reply code of its own.
enum class EnvelopeFault : quint8 {
    Form, ///< not "FROM:<…>" or "TO:<…>" with blanks before the parameters
    Mailbox, ///< between the brackets stands no mailbox
    ParameterForm, ///< no keyword of RFC 5321 §4.1.2, or the same one twice
};

/// Reads the argument of MAIL (keyword "FROM:") or RCPT ("TO:"), RFC 5321 §4.1.2. Forgives a blank
/// behind the colon and nothing else; a source route is read and forgotten (RFC 5321 §3.3).
[[nodiscard]] Result<EnvelopeArgument, EnvelopeFault> readEnvelopeArgument(
    QByteArrayView argument, QByteArrayView keyword);

/// A local part and a domain or an address literal, lengths within RFC 5321 §4.5.3.1. Octets above
/// ASCII count as letters (RFC 6531 §3.3).
[[nodiscard]] bool isMailbox(QByteArrayView text);

/// A domain or an address literal in brackets. Forgives underscores, which real hosts have.
[[nodiscard]] bool isDomain(QByteArrayView text);

[[nodiscard]] bool isAscii(QByteArrayView text);

} // namespace Heloscope
