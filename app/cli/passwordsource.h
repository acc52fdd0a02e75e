// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/complaint.h"
#include "core/result.h"
#include "core/sasl/secret.h"

#include <QString>

namespace Heloscope {

/// The first line of a file; "-" is standard input. A password is never an argument, because the
/// process list shows those.
[[nodiscard]] Result<Smtp::Secret, Complaint> passwordFromFile(const QString &fileName);
[[nodiscard]] Result<Smtp::Secret, Complaint> passwordFromEnvironment(const QString &variable);
/// Asks at the terminal with the echo off; a complaint where there is no terminal.
[[nodiscard]] Result<Smtp::Secret, Complaint> passwordFromTerminal(const QString &user);

} // namespace Heloscope
