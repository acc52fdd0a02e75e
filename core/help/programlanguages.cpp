// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/help/programlanguages.h"

namespace Heloscope {

using namespace Qt::StringLiterals;

const QStringList &programLanguages()
{
    static const QStringList Languages{u"en"_s, u"th"_s, u"ko"_s, u"id"_s};
    return Languages;
}

} // namespace Heloscope
