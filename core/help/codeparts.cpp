// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/help/codeparts.h"

#include "core/help/helplibrary.h"

namespace Heloscope {

namespace {

/// Asks for the first of the topics that has an entry.
class PartNamer
{
public:
    PartNamer(const HelpLibrary &library, const QString &language)
        : m_library(library)
        , m_language(language)
    {
    }

    [[nodiscard]] CodePart part(const QByteArray &digits, const std::vector<TopicId> &topics) const
    {
        for (const TopicId &topic : topics) {
            if (const std::optional<HelpText> text = m_library.find(topic, m_language)) {
                return CodePart{digits, topic, text->name};
            }
        }
        return CodePart{digits, {}, {}};
    }

private:
    const HelpLibrary &m_library;
    const QString &m_language;
};

} // namespace

std::vector<CodePart> partsOf(
    Smtp::ReplyCode code, const HelpLibrary &library, const QString &language)
{
    const PartNamer namer(library, language);
    const QByteArray digits = QByteArray::number(code.value());
    return {
        namer.part(digits.first(1), {classTopic(code.severity())}),
        namer.part(digits.sliced(1, 1), {categoryTopic(code.category())}),
        namer.part(digits.sliced(2, 1), {codeTopic(code.value())}),
    };
}

std::vector<CodePart> partsOf(
    const Smtp::EnhancedStatus &status, const HelpLibrary &library, const QString &language)
{
    const PartNamer namer(library, language);
    return {
        namer.part(QByteArray::number(status.statusClass),
            {"class/" + QByteArray::number(status.statusClass)}),
        namer.part(QByteArray::number(status.subject), {enhancedSubjectTopic(status)}),
        namer.part(QByteArray::number(status.detail),
            {enhancedOfClassTopic(status), enhancedTopic(status)}),
    };
}

} // namespace Heloscope
