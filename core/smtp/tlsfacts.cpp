// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/tlsfacts.h"

#include <algorithm>
#include <array>

namespace Smtp {

namespace {

constexpr std::array ProblemNames{
    "self-signed",
    "unknown-issuer",
    "expired",
    "not-yet-valid",
    "name-mismatch",
    "weak-key",
    "weak-signature",
    "wrong-purpose",
    "invalid-ca",
    "revoked",
    "no-certificate",
    "other",
};

} // namespace

QByteArray tlsProblemName(TlsProblem problem)
{
    return ProblemNames.at(static_cast<std::size_t>(problem));
}

TlsProblem tlsProblemFromName(QByteArrayView name)
{
    const auto *found = std::ranges::find_if(
        ProblemNames, [name](const char *known) { return name == QByteArrayView(known); });
    return found == ProblemNames.end()
        ? TlsProblem::OtherProblem
        : static_cast<TlsProblem>(std::distance(ProblemNames.begin(), found));
}

} // namespace Smtp
