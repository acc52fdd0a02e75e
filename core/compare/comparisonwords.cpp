// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/comparisonwords.h"

#include "core/help/helplibrary.h"

#include <algorithm>
#include <utility>

namespace Heloscope {

QString filled(const QString &text, const std::vector<PlaceholderValue> &values)
{
    QString result;
    qsizetype from = 0;
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', from)) {
        const qsizetype close = text.indexOf(u'}', open);
        if (close < 0) {
            break;
        }
        const QStringView name = QStringView(text).sliced(open + 1, close - open - 1);
        const auto found = std::ranges::find_if(
            values, [name](const PlaceholderValue &value) { return name == value.name; });
        result += QStringView(text).sliced(from, open - from);
        result += found == values.end() ? text.sliced(open, close + 1 - open) : found->value;
        from = close + 1;
    }
    return result + QStringView(text).sliced(from);
}

ComparisonWords::ComparisonWords(const HelpLibrary &library, QString language)
    : m_library(library)
    , m_language(std::move(language))
{
}

std::optional<HelpText> ComparisonWords::find(const TopicId &topic) const
{
    return m_library.find(topic, m_language);
}

QString ComparisonWords::heading(
    QByteArrayView id, const std::vector<PlaceholderValue> &values) const
{
    return filled(find(TopicId("heading/").append(id)).value_or(HelpText{}).name, values);
}

QString ComparisonWords::sentence(
    const TopicId &topic, const std::vector<PlaceholderValue> &values) const
{
    return filled(find(topic).value_or(HelpText{}).description, values);
}

} // namespace Heloscope
