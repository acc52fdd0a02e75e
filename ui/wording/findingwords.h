// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transcript/entry.h"

#include <QString>

namespace Heloscope {

class HelpLibrary;

/// A finding in the help language.
struct FindingWords {
    QString name; ///< a few words; the finding's id if the catalogs do not know it
    QString text; ///< what it means, what to do, and its arguments; plain text of several lines
};

[[nodiscard]] FindingWords findingWords(
    const FindingEntry &finding, const HelpLibrary &library, const QString &language);

} // namespace Heloscope
