// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace Heloscope {

/// What a subcommand that was called as a function wrote, and how it ended.
struct CommandRun {
    int status = 0;
    QByteArray out;
    QByteArray err;
};

/// Calls a subcommand of heloscope-cli with its standard streams caught.
[[nodiscard]] CommandRun runCommand(
    const std::function<int(const QStringList &)> &command, const QStringList &arguments);

} // namespace Heloscope
