// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Heloscope {

/// The language of our own words on the command line: that of --language if it is one of ours, else
/// that of the system, else English. arguments: as typed, before anybody has parsed them.
[[nodiscard]] QString cliLanguage(const QStringList &arguments);

} // namespace Heloscope
