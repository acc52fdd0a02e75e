// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/tlsfacts.h"

#include <QByteArrayView>

#include <vector>

struct x509_st;

namespace Heloscope {

/// Reads what is shown of a certificate. Never fails: what cannot be read stays empty. Names are
/// made visible by Smtp::displayText() and cut at 1024 characters, alternative names at 128.
[[nodiscard]] Smtp::CertificateFacts factsOf(x509_st *certificate);

/// Reads the certificates of a PEM text in their order, at most 32, or the one of a DER encoding.
/// Stops at the first that is broken.
[[nodiscard]] std::vector<Smtp::CertificateFacts> readCertificates(QByteArrayView pemOrDer);

} // namespace Heloscope
