// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/refusalreason.h"
#include "core/smtp/reply.h"
#include "core/smtp/verb.h"

#include <QByteArray>

namespace Heloscope {

struct ProviderPattern;

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
    /// The words, enhanced code or code it rests on, as they stand in the reply.
    QByteArray evidence{};
    /// The known wording of a provider that was met; null: none. Lives as long as the program.
    const ProviderPattern *provider = nullptr;

    bool operator==(const Classification &) const = default;
};

/// Why a server said no. reply: 4yz or 5yz; encrypted: whether TLS was up, which tells the two
/// meanings of 530 apart. The three-digit code is believed over a clashing enhanced code.
[[nodiscard]] Classification classify(
    const Smtp::Reply &reply, Smtp::Verb after, bool encrypted = false);

} // namespace Heloscope
