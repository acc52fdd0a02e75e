// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sasl/secret.h"
#include "core/wire/bytespan.h"

#include <QByteArray>

#include <vector>

namespace Heloscope {

/// Keeps secrets out of records. It knows the secrets of one session in every form they can take on
/// the wire (literal, base64 at each alignment, whole responses) and replaces them wherever they
/// turn up, also when the server sends them back.
class Masking
{
public:
    /// Everything made from secret will be masked from now on, too.
    void learn(const Smtp::Secret &secret);

    /// line with its marked spans and every known secret replaced by "[masked: password]".
    [[nodiscard]] QByteArray mask(
        const QByteArray &line, const std::vector<Smtp::ByteSpan> &spans = {}) const;
    /// Whether some form of a known secret stands in bytes.
    [[nodiscard]] bool finds(QByteArrayView bytes) const;

private:
    std::vector<Smtp::Secret> m_forms; ///< longest first
};

} // namespace Heloscope
