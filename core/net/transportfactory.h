// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/sessionplan.h"
#include "core/session/transport.h"

#include <memory>

namespace Heloscope {

/// The wire a plan asks for.
[[nodiscard]] std::unique_ptr<Transport> makeTransport(const SessionPlan &plan);

} // namespace Heloscope
