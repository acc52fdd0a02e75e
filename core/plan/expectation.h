// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/stage.h"
#include "core/smtp/enhancedstatus.h"
#include "core/smtp/reply.h"

#include <QByteArray>

#include <optional>

namespace Heloscope {

/// What a person expects the server to say at a stage: "rcpt=550/5.1.1", "mail=2xx".
struct Expectation {
    Stage stage = Stage::Quit;
    QByteArray code; ///< three characters, each a digit or "x" for any
    std::optional<Smtp::EnhancedStatus> enhanced;

    [[nodiscard]] bool holds(const Smtp::Reply &reply) const;

    bool operator==(const Expectation &) const = default;
};

/// Nothing for a text that is not STAGE=CODE or STAGE=CODE/ENHANCED.
[[nodiscard]] std::optional<Expectation> parseExpectation(const QByteArray &text);

} // namespace Heloscope
