// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/help/helplibrary.h"

#include "core/help/programlanguages.h"

#include <QDir>
#include <QFile>

#include <algorithm>

/// A resource inside a static library registers itself only when somebody asks for it. The macro
/// declares a function of the global namespace, so it has to stand outside every other.
static void registerHelpResource()
{
    Q_INIT_RESOURCE(help);
}

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

/// "th_TH" and "th-TH" → "th".
QString baseLanguage(const QString &language)
{
    const auto end = std::find_if(language.begin(), language.end(), [](QChar character) {
        return character == u'_' || character == u'-' || character == u'.';
    });
    return language.first(std::distance(language.begin(), end));
}

/// Only letters and digits ever become part of a file name.
bool isLanguageName(const QString &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar character) {
        return (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z')
            || (character >= u'0' && character <= u'9') || character == u'_' || character == u'-';
    });
}

Result<HelpCatalog, CatalogFault> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Failure{
            CatalogFault{CatalogFault::Kind::Unreadable, path.toUtf8(), file.errorString()}};
    }
    return HelpCatalog::fromJson(file.readAll());
}

QStringList catalogFiles(const QString &folder)
{
    return QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
}

/// All files of one language as one catalog. One broken file is a fault of the whole.
Result<HelpCatalog, CatalogFault> readCatalog(const QString &folder)
{
    std::optional<HelpCatalog> catalog;
    for (const QString &name : catalogFiles(folder)) {
        Result<HelpCatalog, CatalogFault> part = readFile(folder + u'/' + name);
        if (!part) {
            return part;
        }
        if (!catalog) {
            catalog = *std::move(part);
        } else if (const std::optional<CatalogFault> fault = catalog->add(*std::move(part))) {
            return Failure{*fault};
        }
    }
    if (!catalog) {
        return Failure{
            CatalogFault{CatalogFault::Kind::Unreadable, folder.toUtf8(), u"no catalog there"_s}};
    }
    return *std::move(catalog);
}

} // namespace

HelpLibrary::HelpLibrary(QString folder)
    : m_folder(std::move(folder))
{
    registerHelpResource();
}

std::optional<HelpText> HelpLibrary::find(const TopicId &topic, const QString &language) const
{
    const HelpCatalog *english = catalog(u"en"_s);
    const HelpText *original = english == nullptr ? nullptr : english->find(topic);
    for (const QString &wanted : {language, baseLanguage(language)}) {
        const HelpCatalog *translated = wanted == u"en" ? nullptr : catalog(wanted);
        const HelpText *found = translated == nullptr ? nullptr : translated->find(topic);
        if (found != nullptr) {
            HelpText text = *found;
            if (original != nullptr && text.reference.isEmpty()) {
                text.reference = original->reference;
            }
            if (original != nullptr && text.status.isEmpty()) {
                text.status = original->status;
            }
            return text;
        }
    }
    return original == nullptr ? std::nullopt : std::optional(*original);
}

std::vector<TopicId> HelpLibrary::topics() const
{
    const HelpCatalog *english = catalog(u"en"_s);
    return english == nullptr ? std::vector<TopicId>{} : english->topics();
}

QStringList HelpLibrary::languages() const
{
    QStringList present;
    for (const QString &language : programLanguages()) {
        if (!catalogFiles(m_folder + u'/' + language).isEmpty()) {
            present.append(language);
        }
    }
    return present;
}

std::optional<CatalogFault> HelpLibrary::fault(const QString &language) const
{
    const Loaded &loaded = load(language);
    return loaded ? std::nullopt : std::optional(loaded.fault());
}

const HelpLibrary::Loaded &HelpLibrary::load(const QString &language) const
{
    auto found = m_catalogs.find(language);
    if (found == m_catalogs.end()) {
        Loaded loaded = isLanguageName(language)
            ? readCatalog(m_folder + u'/' + language)
            : Loaded(Failure{CatalogFault{
                CatalogFault::Kind::Unreadable, language.toUtf8(), u"not a language"_s}});
        found = m_catalogs.emplace(language, std::move(loaded)).first;
    }
    return found->second;
}

const HelpCatalog *HelpLibrary::catalog(const QString &language) const
{
    const Loaded &loaded = load(language);
    return loaded ? &*loaded : nullptr;
}

} // namespace Heloscope
