// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/tlsfacts.h"

#include <QString>

namespace Heloscope {

/// One sentence with the cause, about the server's own certificate where it helps.
[[nodiscard]] QString problemSentence(Smtp::TlsProblem problem, const Smtp::TlsFacts &facts);
/// Whether the chain leads to a trusted root, and why not.
[[nodiscard]] QString chainVerdict(const Smtp::TlsFacts &facts);
/// Whether the certificate is for the name that was asked for, and for which ones it is.
[[nodiscard]] QString nameVerdict(const Smtp::TlsFacts &facts);
/// "TLSv1.3, TLS_AES_256_GCM_SHA384, X25519".
[[nodiscard]] QString cipherLine(const Smtp::TlsFacts &facts);
/// A line for each certificate: subject, issuer, validity, key, fingerprint. Plain text.
[[nodiscard]] QString certificateLines(const Smtp::CertificateFacts &certificate);

} // namespace Heloscope
