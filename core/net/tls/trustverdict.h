// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/tlsfacts.h"

#include <QString>

#include <vector>

struct x509_st;
struct x509_store_ctx_st;

namespace Heloscope {

/// The two answers to "can this server be believed?", found independently of each other.
struct TrustVerdict {
    bool chainTrusted = false; ///< leads to a trusted root, in time, for this use, strong enough
    bool nameMatches = false; ///< the certificate is for the name that was asked for
    std::vector<Smtp::TlsProblem> problems; ///< each once, in the order found; empty if both hold

    [[nodiscard]] bool isPositive() const { return chainTrusted && nameMatches; }
};

/// Runs the library's verification and goes on after each finding, so that all of them are known.
/// Keys and signatures below 112 bits of security (RSA-1024, SHA-1) are findings, whatever level
/// the system is set to.
[[nodiscard]] TrustVerdict judge(x509_store_ctx_st *context, const QString &name);

/// The problem behind one of the X509_V_ERR_ codes.
[[nodiscard]] Smtp::TlsProblem problemOf(int verificationError);

/// name is a DNS name, also in Unicode, or an address literal without brackets. Only subject
/// alternative names count, never the common name; a wildcard stands for one whole label (RFC 9525
/// §6.3).
[[nodiscard]] bool matchesName(x509_st *certificate, const QString &name);

} // namespace Heloscope
