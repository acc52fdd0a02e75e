// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/help/helpcatalog.h"

#include <QString>

#include <array>

namespace Heloscope {

using namespace Qt::StringLiterals;

/// A field of an entry that is translated.
struct HelpField {
    QLatin1StringView name;
    QString HelpText::*member;
};

inline constexpr std::array HelpFields{
    HelpField{"name"_L1, &HelpText::name},
    HelpField{"description"_L1, &HelpText::description},
    HelpField{"whenSeen"_L1, &HelpText::whenSeen},
    HelpField{"howToFix"_L1, &HelpText::howToFix},
    HelpField{"whichWhen"_L1, &HelpText::whichWhen},
};

/// The catalog of one language alone, as it is built in: nothing falls back to English. Ends the
/// test program if it cannot be read.
[[nodiscard]] const HelpCatalog &builtInCatalog(const QString &language);

} // namespace Heloscope
