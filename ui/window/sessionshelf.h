// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QString>
#include <QStringList>

namespace Heloscope {

class Session;

/// Keeps sessions on disk while they happen, so that a crash loses nothing. The oldest go when
/// there are too many.
class SessionShelf
{
public:
    /// folder: made when first needed; empty keeps nothing.
    explicit SessionShelf(QString folder);

    /// Follows session to its end. A disk that cannot be written is no reason to stop.
    void keep(Session &session);
    /// sessions: how many are kept; 0 keeps none from now on.
    void setCapacity(int sessions) { m_capacity = sessions; }
    /// Puts all but the one that is being written into the trash; false if one stays.
    [[nodiscard]] bool clear();

    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// How many clear() would take away.
    [[nodiscard]] int count() const { return static_cast<int>(finished().size()); }

private:
    void makeRoom() const;
    /// Newest first.
    [[nodiscard]] QStringList files() const;
    [[nodiscard]] QStringList finished() const;

    QString m_folder;
    int m_capacity = 50;
    QPointer<Session> m_current;
    QString m_currentFile; ///< without its folder
};

} // namespace Heloscope
