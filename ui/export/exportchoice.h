// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/exportform.h"

#include <QString>

namespace Heloscope {

/// What is chosen in the export dialog.
struct ExportChoice {
    ExportForm form = ExportForm::Arrows;
    ExportWish::Level level = ExportWish::Level::Brief;
    QString language;
    QString secondLanguage; ///< empty: none
    bool hasPseudonyms = false;

    bool operator==(const ExportChoice &) const = default;

    [[nodiscard]] ExportWish wish(const HelpLibrary &library) const
    {
        return {level, language, &library, secondLanguage};
    }
};

} // namespace Heloscope
