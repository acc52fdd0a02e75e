// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/capabilitymeaning.h"

#include "core/help/helplibrary.h"
#include "core/wire/displaytext.h"
#include "ui/explain/topicmeaning.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

struct CapabilityMeaning {
    Q_DECLARE_TR_FUNCTIONS(CapabilityMeaning)
};

/// The words of a capability line; "AUTH=PLAIN" of old servers is "AUTH PLAIN".
QList<QByteArray> wordsOf(const QByteArray &line)
{
    QByteArray text = line.simplified();
    const qsizetype end = text.indexOf(' ');
    const qsizetype sign = text.indexOf('=');
    if (sign > 0 && (end < 0 || sign < end)) {
        text[sign] = ' ';
    }
    return text.split(' ');
}

/// The families GS2-… and 9798-… have one entry each, unless a member has its own.
std::vector<TopicId> mechanismTopics(const QByteArray &name)
{
    QByteArray written = name.toUpper();
    written.replace('_', '-');
    std::vector<TopicId> topics{"mechanism/" + written};
    for (const QByteArrayView family : {"GS2-", "9798-"}) {
        if (written.startsWith(family)) {
            topics.push_back("mechanism/" + family.chopped(1).toByteArray());
        }
    }
    return topics;
}

MeaningSection mechanismSectionOf(
    const QByteArray &name, const HelpLibrary &library, const QString &language)
{
    MeaningSection section;
    section.heading = Smtp::displayText(name);
    for (const TopicId &topic : mechanismTopics(name)) {
        if (const auto text = library.find(topic, language)) {
            section.text = text->name + u'\n' + text->description;
            section.voice = Voice{LayerSource::Standard, {}, text->status};
            return section;
        }
    }
    section.text = CapabilityMeaning::tr("Nothing is known here about this mechanism.");
    return section;
}

} // namespace

Meaning capabilityMeaning(
    const QByteArray &line, const HelpLibrary &library, const QString &language)
{
    const QList<QByteArray> words = wordsOf(line);
    const QByteArray keyword = words.constFirst().toUpper();
    Meaning meaning;
    if (library.find(extensionTopic(keyword), language)) {
        meaning = topicMeaning(extensionTopic(keyword), library, language);
    } else {
        meaning.verdict = Smtp::displayText(keyword);
        meaning.sections.push_back({{},
            CapabilityMeaning::tr(
                "The server offers this extension; nothing more is known about it here.")});
    }
    meaning.subject = Smtp::displayText(line);
    if (keyword == "AUTH") {
        for (qsizetype i = 1; i < words.size(); ++i) {
            meaning.sections.push_back(mechanismSectionOf(words.at(i), library, language));
        }
    }
    return meaning;
}

std::optional<MeaningSection> mechanismSection(
    QByteArrayView commandLine, const HelpLibrary &library, const QString &language)
{
    const QList<QByteArray> words = commandLine.toByteArray().simplified().split(' ');
    if (words.size() < 2 || words.constFirst().toUpper() != "AUTH") {
        return {};
    }
    return mechanismSectionOf(words.at(1), library, language);
}

} // namespace Heloscope
