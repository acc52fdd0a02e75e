// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/profile.h"

#include <QObject>

#include <vector>

class QSettings;

namespace Heloscope {

/// The profiles of a person, in the order of their names. The last change can be undone.
class ProfileList : public QObject
{
    Q_OBJECT

public:
    static constexpr int Capacity = 100;

    /// settings must outlive this.
    explicit ProfileList(QSettings &settings, QObject *parent = nullptr);

    /// In place of the one of that name, if there is one. False without a name or without room.
    bool keep(const Profile &profile);
    /// False if there is none of that name, or one of the new name.
    bool rename(const QString &name, const QString &newName);
    void remove(const QString &name);
    void undo();

    [[nodiscard]] const std::vector<Profile> &profiles() const { return m_profiles; }
    /// Null if there is none of that name.
    [[nodiscard]] const Profile *find(const QString &name) const;
    /// False if a later version of the program has written them in a form of its own: nothing of
    /// that is touched.
    [[nodiscard]] bool canChange() const { return m_canChange; }
    [[nodiscard]] bool canUndo() const { return m_before.has_value(); }

signals:
    void changed();

private:
    void load();
    void apply(std::vector<Profile> profiles);

    QSettings &m_settings;
    std::vector<Profile> m_profiles;
    std::optional<std::vector<Profile>> m_before;
    bool m_canChange = true;
};

} // namespace Heloscope
