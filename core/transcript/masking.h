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
    /// A password: it and everything base64 makes of it is masked from now on.
    void learn(const Smtp::Secret &secret);
    /// The base64 text of a response in an AUTH exchange: it, what it decodes to, and the digest
    /// at its end are masked from now on.
    void learnResponse(const Smtp::Secret &response);

    /// line with the given spans and every known secret replaced by "[masked: password]".
    [[nodiscard]] QByteArray mask(
        const QByteArray &line, const std::vector<Smtp::ByteSpan> &spans = {}) const;
    /// Whether some form of a known secret stands in bytes.
    [[nodiscard]] bool finds(QByteArrayView bytes) const;

private:
    struct Form {
        Smtp::Secret text;
        bool isCore = false; ///< part of a longer base64 text, which is masked as a whole
    };

    void remember(Form form);
    [[nodiscard]] std::vector<Smtp::ByteSpan> findAll(QByteArrayView bytes) const;

    std::vector<Form> m_forms;
};

} // namespace Heloscope
