// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/profilelist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

constexpr auto Key = "profiles"_L1;
constexpr int KnownVersion = 1;

} // namespace

ProfileList::ProfileList(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    load();
}

bool ProfileList::keep(const Profile &profile)
{
    std::vector<Profile> profiles = m_profiles;
    std::erase_if(profiles, [&](const Profile &other) { return other.name == profile.name; });
    if (!m_canChange || profile.name.isEmpty()
        || profiles.size() >= static_cast<std::size_t>(Capacity)) {
        return false;
    }
    profiles.push_back(profile);
    apply(std::move(profiles));
    return true;
}

bool ProfileList::rename(const QString &name, const QString &newName)
{
    const Profile *former = find(name);
    if (!m_canChange || !former) {
        return false;
    }
    Profile renamed = *former;
    renamed.name = profileOf({}, newName).name;
    if (renamed.name.isEmpty() || (renamed.name != name && find(renamed.name))) {
        return false;
    }
    std::vector<Profile> profiles = m_profiles;
    std::erase_if(profiles, [&](const Profile &other) { return other.name == name; });
    profiles.push_back(renamed);
    apply(std::move(profiles));
    return true;
}

void ProfileList::remove(const QString &name)
{
    if (m_canChange && find(name)) {
        std::vector<Profile> profiles = m_profiles;
        std::erase_if(profiles, [&](const Profile &other) { return other.name == name; });
        apply(std::move(profiles));
    }
}

void ProfileList::undo()
{
    if (m_before) {
        apply(std::vector<Profile>(*m_before));
    }
}

const Profile *ProfileList::find(const QString &name) const
{
    const auto found = std::ranges::find(m_profiles, name, &Profile::name);
    return found == m_profiles.end() ? nullptr : &*found;
}

void ProfileList::load()
{
    const QByteArray stored = m_settings.value(QString(Key)).toByteArray();
    const QJsonObject document = QJsonDocument::fromJson(stored).object();
    m_canChange = document.value("version"_L1).toInt(KnownVersion) <= KnownVersion;
    if (!m_canChange) {
        return;
    }
    const QJsonArray list = document.value("profiles"_L1).toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(list.size(), Capacity); ++i) {
        auto profile = profileFromJson(list.at(i).toObject());
        if (profile && !find(profile->name)) {
            m_profiles.push_back(std::move(*profile));
        }
    }
}

void ProfileList::apply(std::vector<Profile> profiles)
{
    std::ranges::sort(profiles, [](const Profile &one, const Profile &other) {
        return one.name.localeAwareCompare(other.name) < 0;
    });
    m_before = std::exchange(m_profiles, std::move(profiles));
    QJsonArray list;
    for (const Profile &profile : m_profiles) {
        list.append(toJson(profile));
    }
    const QJsonObject document{{"version"_L1, KnownVersion}, {"profiles"_L1, list}};
    m_settings.setValue(QString(Key), QJsonDocument(document).toJson(QJsonDocument::Compact));
    emit changed();
}

} // namespace Heloscope
