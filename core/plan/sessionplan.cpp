// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/sessionplan.h"

#include "core/sasl/mechanism.h"
#include "core/smtp/limits.h"

#include <algorithm>
#include <array>

namespace Heloscope {

namespace Limits = Smtp::Limits;

namespace {

constexpr std::array TlsWishNames{"none", "optional", "required", "implicit"};

bool hasControl(QByteArrayView text)
{
    return std::ranges::any_of(text, [](char octet) {
        const auto value = static_cast<uchar>(octet);
        return value < 0x20 || value == 0x7F;
    });
}

bool isAscii(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char octet) { return static_cast<uchar>(octet) < 0x80; });
}

using Fault = std::optional<PlanFault>;

Fault controlFault(const char *field, const QByteArray &value)
{
    return hasControl(value) ? Fault({PlanFaultKind::ControlCharacter, field, value})
                             : std::nullopt;
}

/// The length of the quoted or plain local part in front of the "@" (RFC 5321 §4.1.2).
qsizetype localPartLength(const QByteArray &path)
{
    if (!path.startsWith('"')) {
        const qsizetype at = path.lastIndexOf('@');
        return at < 0 ? path.size() : at;
    }
    for (qsizetype i = 1; i < path.size(); ++i) {
        if (path.at(i) == '\\') {
            ++i;
        } else if (path.at(i) == '"') {
            return i + 1;
        }
    }
    return path.size();
}

/// RFC 5321 §4.1.2 as far as it protects us: form and lengths. What servers may want otherwise is
/// for them to say.
Fault pathFault(const char *field, const QByteArray &path, bool utf8)
{
    if (Fault fault = controlFault(field, path)) {
        return fault;
    }
    if (!utf8 && !isAscii(path)) {
        return PlanFault{PlanFaultKind::NotAscii, field, path};
    }
    const qsizetype local = localPartLength(path);
    const bool quoted = path.startsWith('"');
    const QByteArray outside = quoted ? path.sliced(local) : path;
    if (local == 0 || outside.contains('<') || outside.contains('>') || outside.contains(' ')) {
        return PlanFault{PlanFaultKind::NotAnAddress, field, path};
    }
    const QByteArray rest = path.sliced(local);
    if ((!rest.isEmpty() && (rest.at(0) != '@' || rest.size() == 1))) {
        return PlanFault{PlanFaultKind::NotAnAddress, field, path};
    }
    if (rest.isEmpty() && path.compare("postmaster", Qt::CaseInsensitive) != 0) {
        return PlanFault{PlanFaultKind::NotAnAddress, field, path};
    }
    if (path.size() + 2 > Limits::Path) {
        return PlanFault{PlanFaultKind::TooLong, field, path};
    }
    return std::nullopt;
}

Fault nameFault(const char *field, const QByteArray &name)
{
    if (name.isEmpty()) {
        return PlanFault{PlanFaultKind::Empty, field, name};
    }
    if (Fault fault = controlFault(field, name)) {
        return fault;
    }
    if (!isAscii(name) || name.contains(' ') || name.contains('<') || name.contains('>')) {
        return PlanFault{PlanFaultKind::NotAHostName, field, name};
    }
    return name.size() > Limits::Domain ? Fault({PlanFaultKind::TooLong, field, name})
                                        : std::nullopt;
}

Fault credentialsFault(const Credentials &credentials)
{
    if (Fault fault = controlFault("user", credentials.user)) {
        return fault;
    }
    // The value is never shown: it is the password.
    if (hasControl(credentials.password.reveal())) {
        return PlanFault{PlanFaultKind::ControlCharacter, "password", {}};
    }
    const QByteArray &mechanism = credentials.mechanism;
    if (!mechanism.isEmpty() && Smtp::findMechanism(mechanism) == nullptr) {
        return PlanFault{PlanFaultKind::BadMechanism, "auth", mechanism};
    }
    return std::nullopt;
}

Fault parametersFault(const char *field, const std::vector<Smtp::Parameter> &parameters)
{
    for (const Smtp::Parameter &parameter : parameters) {
        const QByteArray text = parameter.keyword + parameter.value;
        if (hasControl(text) || text.contains(' ')) {
            return PlanFault{PlanFaultKind::ControlCharacter, field, text};
        }
    }
    return std::nullopt;
}

Fault linesFault(const std::vector<QByteArray> &lines)
{
    for (const QByteArray &line : lines) {
        if (line.contains('\r') || line.contains('\n') || line.contains('\0')) {
            return PlanFault{PlanFaultKind::ControlCharacter, "line", line};
        }
    }
    return std::nullopt;
}

} // namespace

QByteArray tlsWishName(TlsWish wish)
{
    return TlsWishNames.at(static_cast<std::size_t>(wish));
}

std::optional<TlsWish> tlsWishFromName(QByteArrayView name)
{
    const auto *found = std::ranges::find_if(
        TlsWishNames, [name](const char *known) { return name == QByteArrayView(known); });
    return found == TlsWishNames.end()
        ? std::nullopt
        : std::optional(static_cast<TlsWish>(std::distance(TlsWishNames.begin(), found)));
}

bool SessionPlan::wantsSmtpUtf8() const
{
    return std::ranges::any_of(mailParameters, [](const Smtp::Parameter &one) {
        return one.keyword.compare("SMTPUTF8", Qt::CaseInsensitive) == 0;
    });
}

bool SessionPlan::isEightBit() const
{
    return !isAscii(message);
}

std::optional<PlanFault> findFault(const SessionPlan &plan)
{
    if (Fault fault = nameFault("host", plan.endpoint.host.toUtf8())) {
        if (fault->kind != PlanFaultKind::NotAHostName
            || plan.endpoint.host.contains(QLatin1Char(' '))) {
            return fault;
        }
    }
    if (!plan.tlsSettings.serverName.isEmpty()) {
        if (Fault fault = nameFault("sni", plan.tlsSettings.serverName.toUtf8())) {
            return fault;
        }
    }
    if (!plan.ehloName.isEmpty()) {
        if (Fault fault = nameFault("ehlo", plan.ehloName)) {
            return fault;
        }
    }
    const bool utf8 = plan.wantsSmtpUtf8();
    if (!plan.reversePath.isEmpty()) {
        if (Fault fault = pathFault("from", plan.reversePath, utf8)) {
            return fault;
        }
    }
    for (const QByteArray &recipient : plan.recipients) {
        if (Fault fault = pathFault("to", recipient, utf8)) {
            return fault;
        }
    }
    if (Fault fault = parametersFault("from", plan.mailParameters)) {
        return fault;
    }
    if (Fault fault = parametersFault("to", plan.rcptParameters)) {
        return fault;
    }
    if (Fault fault = linesFault(plan.rawLines)) {
        return fault;
    }
    return plan.credentials ? credentialsFault(*plan.credentials) : std::nullopt;
}

} // namespace Heloscope
