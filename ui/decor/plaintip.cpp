// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decor/plaintip.h"

using namespace Qt::StringLiterals;

namespace Heloscope {

QString plainTip(const QString &text)
{
    if (text.isEmpty()) {
        return {};
    }
    const QString escaped = text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    return u"<span>%1</span>"_s.arg(escaped);
}

} // namespace Heloscope
