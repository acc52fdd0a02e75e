// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/complaint.h"
#include "core/plan/sessionplan.h"

#include <optional>

class QCommandLineParser;

namespace Heloscope {

/// Fills plan.message from --message, or from --subject, --body, --header and --attach. The
/// envelope must be known.
[[nodiscard]] std::optional<Complaint> readMessage(
    const QCommandLineParser &parser, SessionPlan &plan);

} // namespace Heloscope
