// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/stage.h"
#include "core/smtp/command.h"

#include <optional>
#include <variant>

namespace Heloscope {

/// Close the connection without QUIT.
struct HangUp {
    bool operator==(const HangUp &) const = default;
};

enum class Origin : quint8 {
    Plan, ///< derived from the plan
    User, ///< typed or edited by a person
    Script, ///< from a fixed list of lines
    Peer, ///< seen, not sent by us (a recorded dialogue)
};

/// "plan", "user", "script", "peer".
[[nodiscard]] QByteArray originName(Origin origin);
[[nodiscard]] Origin originFromName(QByteArrayView name);

/// What could be said next. It lies on the table until somebody says Proceed.
struct Proposal {
    std::variant<Smtp::Command, HangUp> action;
    Origin origin = Origin::Plan;
    std::optional<Stage> stage; ///< nothing for commands outside the natural order

    [[nodiscard]] const Smtp::Command *command() const
    {
        return std::get_if<Smtp::Command>(&action);
    }

    /// QUIT, or hanging up: there is nothing else left to do.
    [[nodiscard]] bool isFarewell() const;

    bool operator==(const Proposal &) const = default;
};

} // namespace Heloscope
