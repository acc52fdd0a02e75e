// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/help/helptext.h"
#include "core/help/topicid.h"

#include <QString>

#include <optional>
#include <vector>

namespace Heloscope {

class HelpLibrary;

/// What a placeholder stands for: {"code", "450"}.
struct PlaceholderValue {
    QLatin1StringView name;
    QString value;
};

/// text with every "{name}" that has a value replaced, in one pass: what a value holds is never
/// looked into.
[[nodiscard]] QString filled(const QString &text, const std::vector<PlaceholderValue> &values);

/// The texts of the comparison in one language. library must outlive it.
class ComparisonWords
{
public:
    ComparisonWords(const HelpLibrary &library, QString language);

    [[nodiscard]] std::optional<HelpText> find(const TopicId &topic) const;
    /// heading/<id>; empty if there is none.
    [[nodiscard]] QString heading(
        QByteArrayView id, const std::vector<PlaceholderValue> &values = {}) const;
    /// The sentence of summary/<id> or difference/<id>; empty if there is none.
    [[nodiscard]] QString sentence(
        const TopicId &topic, const std::vector<PlaceholderValue> &values) const;

private:
    const HelpLibrary &m_library;
    QString m_language;
};

} // namespace Heloscope
