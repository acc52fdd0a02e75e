// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/topicmeaning.h"

#include "core/diagnosis/providerreplies.h"
#include "core/help/codeparts.h"
#include "core/help/helplibrary.h"
#include "ui/wording/topicwords.h"
#include "ui/wording/voicewords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

struct MeaningWords {
    Q_DECLARE_TR_FUNCTIONS(MeaningWords)
};

QString linesOf(const std::vector<CodePart> &parts)
{
    QStringList lines;
    for (const CodePart &part : parts) {
        const QString digits = QString::fromLatin1(part.digits);
        //: %1: one digit or number of a code, %2: what it says
        lines << MeaningWords::tr("%1 – %2").arg(digits,
            part.name.isEmpty() ? MeaningWords::tr("nothing is known about this number")
                                : part.name);
    }
    return lines.join(u'\n');
}

const ProviderPattern *patternOf(const TopicId &topic)
{
    const auto &patterns = ProviderReplies::builtIn().patterns();
    const auto found = std::ranges::find(patterns, topic, &ProviderPattern::topic);
    return found == patterns.end() ? nullptr : &*found;
}

/// Collects the sections of one entry.
class TopicSections
{
public:
    TopicSections(Meaning &meaning, const HelpLibrary &library, const QString &language)
        : m_meaning(meaning)
        , m_library(library)
        , m_language(language)
    {
    }

    void add(const QString &heading, const QString &text, bool isDetail,
        const std::optional<Voice> &voice = {})
    {
        if (!text.isEmpty()) {
            m_meaning.sections.push_back({heading, text, isDetail, false, voice});
        }
    }

    /// What a reply code means after each command.
    void addSituations(const TopicId &code)
    {
        const TopicId family = code + "/after/";
        for (const TopicId &topic : m_library.topics()) {
            if (topic.startsWith(family)) {
                const auto text = m_library.find(topic, m_language);
                const QByteArray situation = topic.mid(family.size());
                add(situationHeading(situation), QString(text->name + u'\n' + text->description),
                    true, Voice{LayerSource::Standard, {}, text->status});
            }
        }
    }

    void addDigits(const TopicId &topic)
    {
        const QByteArray written = topic.mid(topic.indexOf('/') + 1);
        //: Heading: what each digit of a code says by itself.
        const QString heading = MeaningWords::tr("Taken apart");
        if (topic.startsWith("code/") && written.toInt() >= 200 && written.toInt() < 600) {
            add(heading, digitLines(Smtp::ReplyCode(written.toInt()), m_library, m_language), true);
        } else if (topic.startsWith("enhanced/") && written.count('.') == 2) {
            // Where the class is left open, nothing can be said about it.
            const QByteArray closed = written.startsWith('X') ? "5" + written.mid(1) : written;
            if (const auto status = Smtp::parseEnhancedStatus(closed)) {
                QString lines = digitLines(*status, m_library, m_language);
                if (written.startsWith('X')) {
                    //: %1: "X", which stands for any first number of an enhanced code
                    lines = MeaningWords::tr("%1 – 2, 4 or 5, as the reply code").arg("X"_L1)
                        + lines.mid(lines.indexOf(u'\n'));
                }
                add(heading, lines, true);
            }
        }
    }

private:
    Meaning &m_meaning;
    const HelpLibrary &m_library;
    const QString &m_language;
};

std::optional<Tone> toneOfTopic(const TopicId &topic)
{
    const QByteArray number = topic.mid(topic.indexOf('/') + 1);
    const bool isNumbered
        = topic.startsWith("code/") || topic.startsWith("class/") || topic.startsWith("enhanced/");
    const int digit = isNumbered ? number.first(1).toInt() : 0;
    return digit >= 2 && digit <= 5 ? std::optional(toneOf(Smtp::Severity(digit - 2)))
                                    : std::nullopt;
}

bool isComparable(const TopicId &topic)
{
    return (topic.startsWith("code/") && topic.count('/') == 1)
        || (topic.startsWith("enhanced/") && topic.count('.') == 2);
}

} // namespace

Meaning topicMeaning(const TopicId &topic, const HelpLibrary &library, const QString &language)
{
    const auto text = library.find(topic, language);
    if (!text) {
        return {};
    }
    const ProviderPattern *pattern = topic.startsWith("provider/") ? patternOf(topic) : nullptr;
    Meaning meaning;
    meaning.verdict = text->name;
    meaning.subject = topicLabel(topic);
    meaning.code = isComparable(topic) ? meaning.subject : QString();
    meaning.tone = toneOfTopic(topic);
    meaning.voice = Voice{LayerSource::Standard, {}, text->status};
    if (pattern) {
        meaning.voice = Voice{LayerSource::Provider, pattern->provider, text->status};
    }
    TopicSections sections(meaning, library, language);
    sections.add(MeaningWords::tr("What it means"), text->description, false);
    //: Heading: what tells this code from its neighbours.
    sections.add(MeaningWords::tr("Why this one and no other"), text->whichWhen, false);
    sections.add(MeaningWords::tr("What you can do"), text->howToFix, false);
    sections.add(MeaningWords::tr("When you see it"), text->whenSeen, true);
    sections.addSituations(topic);
    sections.addDigits(topic);
    sections.add(MeaningWords::tr("Defined in"), text->reference, true);
    sections.add(MeaningWords::tr("Who says so"), voiceSentence(*meaning.voice), true);
    if (pattern) {
        //: Heading. Then: year and month
        sections.add(MeaningWords::tr("Last checked"), pattern->checked, true);
    }
    return meaning;
}

QString digitLines(Smtp::ReplyCode code, const HelpLibrary &library, const QString &language)
{
    return linesOf(partsOf(code, library, language));
}

QString digitLines(
    const Smtp::EnhancedStatus &status, const HelpLibrary &library, const QString &language)
{
    return linesOf(partsOf(status, library, language));
}

} // namespace Heloscope
