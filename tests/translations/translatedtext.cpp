// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/translatedtext.h"

#include "tests/translations/builtinhelp.h"

#include <QFile>
#include <QXmlStreamReader>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

/// <translation type="…"> with its plural forms, if it has any.
void readTranslation(QXmlStreamReader &xml, TranslatedText &text)
{
    const QString type = xml.attributes().value("type"_L1).toString();
    QString plain;
    QStringList forms;
    while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == "translation"_L1)) {
        if (xml.isStartElement() && xml.name() == "numerusform"_L1) {
            forms.append(xml.readElementText());
        } else if (xml.isCharacters()) {
            plain += xml.text();
        }
        if (xml.hasError()) {
            return;
        }
    }
    if (type != "unfinished"_L1) {
        text.translations = text.isPlural ? forms : QStringList(plain);
    }
}

} // namespace

std::vector<TranslatedText> helpTexts(const QString &language)
{
    const HelpCatalog &english = builtInCatalog(u"en"_s);
    const HelpCatalog &translated = builtInCatalog(language);
    std::vector<TranslatedText> texts;
    for (const TopicId &topic : english.topics()) {
        const HelpText *translation = translated.find(topic);
        for (const HelpField &field : HelpFields) {
            const QString source = english.find(topic)->*field.member;
            if (source.isEmpty()) {
                continue;
            }
            TranslatedText text{.where = QString::fromUtf8(topic) + u' ' + field.name,
                .language = language,
                .source = source,
                .translations = {}};
            if (translation != nullptr && !(translation->*field.member).isEmpty()) {
                text.translations.append(translation->*field.member);
            }
            texts.push_back(text);
        }
    }
    return texts;
}

std::vector<TranslatedText> linguistTexts(const QString &path, const QString &language)
{
    QFile file(path);
    std::vector<TranslatedText> texts;
    if (!file.open(QIODevice::ReadOnly)) {
        return texts;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            const bool isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
            texts.push_back({context, language, {}, {}, isPlural});
        } else if (xml.name() == "source"_L1) {
            texts.back().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            readTranslation(xml, texts.back());
        }
    }
    return xml.hasError() ? std::vector<TranslatedText>{} : texts;
}

std::vector<TranslatedText> interfaceTexts(const QString &language)
{
    const QString folder = QStringLiteral(TRANSLATIONS "/");
    std::vector<TranslatedText> texts
        = linguistTexts(folder + u"heloscope_"_s + language + u".ts"_s, language);
    const std::vector<TranslatedText> more
        = linguistTexts(folder + u"heloscope-cli_"_s + language + u".ts"_s, language);
    texts.insert(texts.end(), more.begin(), more.end());
    return texts;
}

} // namespace Heloscope
