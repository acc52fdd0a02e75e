// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/practicescript.h"
#include "core/practice/scriptparser.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace Heloscope {

/// The scenarios that come with the program.
class ScenarioLibrary
{
public:
    /// folder: where <id>.dialogue lie; the resource folder unless a test hands in another.
    explicit ScenarioLibrary(QString folder = QStringLiteral(":/scenarios"));

    /// Every scenario that reads well, in the order to show them.
    [[nodiscard]] std::vector<PracticeScript> scenarios() const;
    /// Nothing if there is none of that name.
    [[nodiscard]] std::optional<Result<PracticeScript, ScriptFault>> find(
        const QByteArray &id) const;

private:
    QString m_folder;
};

} // namespace Heloscope
