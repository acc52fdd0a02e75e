// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalshelf.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

namespace Heloscope {

class Inspection;

/// Sees to it that no session is lost: each has a journal while it happens, and a file it was saved
/// to gets the rest of it, whole again, when the session is over. What was read from a file has a
/// journal as soon as somebody writes a remark on it.
class SessionKeeper : public QObject
{
    Q_OBJECT

public:
    enum class Standing : quint8 {
        Nowhere, ///< nothing is looked at, or it is as it was read from a file
        Autosaved, ///< in its journal
        NotKept, ///< the journal could not be written
        Saved, ///< at savedAt(), by a person
    };

    /// folder: of the journals; empty keeps none. inspection must outlive this.
    SessionKeeper(const QString &folder, Inspection &inspection, QObject *parent = nullptr);

    /// The session with this transcript is about to be looked at.
    void begin(const Transcript &transcript, bool isPractice);
    /// Saves what is looked at. Nothing if all went well, otherwise the system's text.
    [[nodiscard]] std::optional<QString> save(const QString &fileName);
    /// Leaves what is looked at in order, before the program ends.
    void close();

    [[nodiscard]] Standing standing() const;
    [[nodiscard]] const QDateTime &savedAt() const { return m_now.savedAt; }
    /// The file in which what is looked at will be found once it was left; empty if there is none.
    [[nodiscard]] QString document() const;
    [[nodiscard]] JournalShelf &shelf() { return m_shelf; }

signals:
    /// The standing.
    void changed();
    void journalFailed(const Heloscope::JournalFault &fault);
    void saved(const QString &fileName);
    /// The rest of a session could not be put into the file it was saved to.
    void saveFailed(const QString &fileName, const QString &reason);
    /// A session with a real server was left without being saved, and its journal was put here.
    void putAway(const QString &fileName);

private:
    /// A session and where it is kept.
    struct Kept {
        QPointer<const Transcript> transcript;
        std::unique_ptr<SessionJournal> journal;
        bool isPractice = false;
        QString savedAs;
        QDateTime savedAt;
        EntryId savedUpTo = 0;
        int savedRemarks = 0; ///< Remarks::revision()
        bool isRecorded = false; ///< it was read from a file
    };

    void follow();
    void keep(Kept kept);
    void keepRemarks();
    [[nodiscard]] bool isAsRead() const;
    static void noteSaved(Kept &kept, const QString &fileName);
    void saveRest(Kept &kept);
    void leave(Kept &kept);
    [[nodiscard]] static bool isWorthKeeping(const Kept &kept);

    JournalShelf m_shelf;
    Inspection &m_inspection;
    Kept m_now;
    Kept m_former;
    QTimer m_rest; ///< for the rest of a saved session
};

} // namespace Heloscope
