// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decor/fonts.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Heloscope {

QFont interfaceFont()
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"Noto Sans Thai"_s, u"Loma"_s, u"Noto Sans CJK KR"_s,
        u"NanumGothic"_s, u"DejaVu Sans"_s, u"sans-serif"_s});
    return font;
}

QFont wireFont(const QFont &beside)
{
    QFont font = beside;
    font.setFamilies({u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, u"Noto Sans Mono CJK KR"_s,
        u"Noto Sans Thai"_s, u"Loma"_s, u"monospace"_s});
    font.setStyleHint(QFont::Monospace);
    font.setBold(false);
    return font;
}

int lineHeight(const QFontMetrics &metrics)
{
    const int wanted = static_cast<int>(std::ceil((metrics.ascent() + metrics.descent()) * 1.12));
    return std::max(metrics.height(), wanted);
}

} // namespace Heloscope
