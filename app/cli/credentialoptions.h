// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/complaint.h"
#include "core/plan/sessionplan.h"

#include <optional>

class QCommandLineParser;

namespace Heloscope {

/// Fills plan.credentials from --auth, --user and the options that name a password.
[[nodiscard]] std::optional<Complaint> readCredentials(
    const QCommandLineParser &parser, SessionPlan &plan);

/// For a plan whose source names the user, and perhaps the password: one that an option names comes
/// before it, and a missing one is asked for.
[[nodiscard]] std::optional<Complaint> readPasswordOfLine(
    const QCommandLineParser &parser, SessionPlan &plan);

} // namespace Heloscope
