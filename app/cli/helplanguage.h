// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Heloscope {

class HelpLibrary;

/// The language to explain in: the wanted one; the machine's if none is wanted and there is help in
/// it; else English. Nothing if there is no help in the wanted one.
[[nodiscard]] std::optional<QString> helpLanguage(
    const QString &wanted, const HelpLibrary &library);

/// What to say when there is no help in it.
[[nodiscard]] QString languageComplaint(const QString &wanted, const HelpLibrary &library);

} // namespace Heloscope
