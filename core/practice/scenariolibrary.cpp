// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/scenariolibrary.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <tuple>

namespace Heloscope {

namespace {

constexpr QLatin1StringView Suffix(".dialogue");

} // namespace

ScenarioLibrary::ScenarioLibrary(QString folder)
    : m_folder(std::move(folder))
{
}

std::vector<PracticeScript> ScenarioLibrary::scenarios() const
{
    std::vector<PracticeScript> all;
    const QStringList names = QDir(m_folder).entryList({QLatin1Char('*') + Suffix}, QDir::Files);
    for (const QString &name : names) {
        if (auto read = find(name.chopped(Suffix.size()).toUtf8()); read && *read) {
            all.push_back(**read);
        }
    }
    std::ranges::sort(
        all, {}, [](const PracticeScript &script) { return std::tie(script.order, script.id); });
    return all;
}

std::optional<Result<PracticeScript, ScriptFault>> ScenarioLibrary::find(const QByteArray &id) const
{
    const QString name = QString::fromUtf8(id) + Suffix;
    QFile file(m_folder + QLatin1Char('/') + name);
    if (id.contains('/') || !file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    return parseScript(file.read(ScriptFileCap + 1), name);
}

} // namespace Heloscope
