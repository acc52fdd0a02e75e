// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Heloscope {

/// `heloscope-cli practice …`: serves a scenario on loopback until it was told to stop, or lists
/// the scenarios. arguments: what stands behind the word "practice". Needs a QCoreApplication.
/// Returns the exit status: 0 served or listed; 64 wrong usage or unknown scenario; 65 malformed
/// file; 66 unreadable file; 70 no certificate could be made; 73 the CA file could not be written;
/// 74 the port cannot be had.
[[nodiscard]] int runPractice(const QStringList &arguments);

} // namespace Heloscope
