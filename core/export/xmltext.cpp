// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/xmltext.h"

namespace Heloscope {

QString xmlText(const QString &text)
{
    QString lawful;
    lawful.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        if (unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            lawful += unit;
            lawful += text.at(++i);
            continue;
        }
        const char16_t value = unit.unicode();
        const bool isLawful = value == u'\t' || value == u'\n'
            || (value >= 0x20 && !unit.isSurrogate() && value < 0xFFFE);
        lawful += isLawful ? unit : QChar(QChar::ReplacementCharacter);
    }
    return lawful.toHtmlEscaped();
}

} // namespace Heloscope
