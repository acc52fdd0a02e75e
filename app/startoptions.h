// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/plan/targetaddress.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>

namespace Heloscope {

/// What the program is started on. Opening never sends anything.
struct StartOptions {
    QString language; ///< "en", "th", "ko", "id"; empty: the one remembered, or the system's
    QString helpLanguage; ///< empty: the one remembered, or that of the interface
    QByteArray scenario; ///< empty: "all-well"
    QString file; ///< a transcript; empty: none
    std::optional<TargetAddress> target;
    bool wantsHelp = false;
    bool wantsVersion = false;

    bool operator==(const StartOptions &) const = default;
};

/// Why the program does not start.
struct StartFault {
    QString sentence; ///< names the option and what to try
    int exitStatus = 64; ///< of sysexits.h
};

/// Reads and understands a command line.
class StartLine
{
    Q_DECLARE_TR_FUNCTIONS(StartLine)

public:
    /// arguments: with the program's name in front.
    [[nodiscard]] static Result<StartOptions, StartFault> read(const QStringList &arguments);
    [[nodiscard]] static QString helpText();
};

} // namespace Heloscope
