// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Heloscope::ExitCode {

/// The values of sysexits.h that do not come from the outcome of a session.
inline constexpr int Ok = 0;
inline constexpr int Usage = 64;
inline constexpr int MalformedInput = 65;
inline constexpr int UnreadableInput = 66;
inline constexpr int OwnFault = 70;
inline constexpr int UnwritableOutput = 73;

} // namespace Heloscope::ExitCode
