// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/markdowntext.h"

namespace Heloscope {

QString escapedMarkdown(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text) {
        if (QStringView(u"\\`*_{}[]<>#|!").contains(c)) {
            safe += u'\\';
        }
        safe += c;
    }
    return safe;
}

} // namespace Heloscope
