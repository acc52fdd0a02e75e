// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/proposal.h"

#include <QByteArray>

namespace Heloscope {

/// What lies on the table, in a form that can be looked at.
struct PendingLine {
    enum class Kind : quint8 {
        Nothing,
        Command, ///< bytes can be edited and sent instead
        Secret, ///< bytes are masked: it can only be sent as it is
        Message, ///< the mail data; no line
        HangUp, ///< close without a word
    };

    Kind kind = Kind::Nothing;
    Smtp::Verb verb = Smtp::Verb::Other;
    QByteArray bytes{}; ///< without line ending

    bool operator==(const PendingLine &) const = default;
};

[[nodiscard]] PendingLine pendingLine(const std::optional<Proposal> &proposal);

} // namespace Heloscope
