// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/sessiondifference.h"
#include "core/smtp/tlsfacts.h"

namespace Heloscope {

/// In what two encrypted connections differ: protocol, cipher, certificate, trust. Certificates of
/// one host must be the very same; of two hosts only issuer, key and signature are compared.
[[nodiscard]] std::vector<SessionDifference> tlsDifferences(
    const Smtp::TlsFacts &left, const Smtp::TlsFacts &right, bool isSameHost);

} // namespace Heloscope
