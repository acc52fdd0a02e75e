// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/refusalreason.h"
#include "core/smtp/reply.h"
#include "core/smtp/verb.h"

#include <QByteArray>

namespace Heloscope {

enum class Confidence : quint8 {
    Certain,
    Likely,
    Guess
};

/// "certain", "likely", "guess".
[[nodiscard]] QByteArray confidenceName(Confidence confidence);

struct Classification {
    RefusalReason reason = RefusalReason::Unknown;
    Confidence confidence = Confidence::Guess;
    QByteArray
        evidence; ///< the words, enhanced code or code it rests on, as they stand in the reply

    bool operator==(const Classification &) const = default;
};

/// Why a server said no. reply: 4yz or 5yz; encrypted: whether TLS was up, which tells the two
/// meanings of 530 apart. The three-digit code is believed over a clashing enhanced code.
[[nodiscard]] Classification classify(
    const Smtp::Reply &reply, Smtp::Verb after, bool encrypted = false);

} // namespace Heloscope
