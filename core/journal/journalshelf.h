// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/sessionjournal.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace Heloscope {

/// What a crash or a power cut has left.
struct LeftJournal {
    QString fileName;
    TranscriptHeader header;
    qint64 lines = 0; ///< events that are whole

    bool operator==(const LeftJournal &) const = default;
};

/// The folder of the journals, for its owner's eyes alone. A journal that is written ends in
/// ".journal"; once its session was left in order it is put away as ".smtp.jsonl". So whatever
/// still is a journal and in no process's use was left by a crash.
class JournalShelf
{
public:
    /// folder: made when first needed; empty keeps nothing.
    explicit JournalShelf(QString folder);

    /// Follows transcript from now on; null if nothing is to be kept.
    [[nodiscard]] std::unique_ptr<SessionJournal> keep(const Transcript &transcript) const;
    /// Latest first. Those without any event are left out, and sessions with the practice server in
    /// which nobody has sent anything yet.
    [[nodiscard]] std::vector<LeftJournal> leftByCrash() const;
    /// Finishes journal and puts it away; returns its new name, nothing if it is no longer there.
    std::optional<QString> putAway(SessionJournal &journal) const;
    /// The same with a journal whose file is written anew, because remarks of transcript have come
    /// to stand between the entries: they have their place before the outcome.
    std::optional<QString> putAway(SessionJournal &journal, const Transcript &transcript) const;
    /// Finishes journal and removes it.
    void discard(SessionJournal &journal) const;
    /// Takes a journal off the list of those left behind and returns its new name; nothing if it is
    /// in use or no longer there.
    [[nodiscard]] std::optional<QString> putAway(const QString &journal) const;
    /// The name that putAway() would give.
    [[nodiscard]] static QString nameAway(const QString &journal);
    /// sessions: how many are kept of those that were put away; the oldest go.
    void setCapacity(int sessions) { m_capacity = sessions; }
    /// Puts all that are in no use into the trash; false if one stays.
    [[nodiscard]] bool clear();
    /// How many clear() would take away.
    [[nodiscard]] int count() const { return static_cast<int>(finished().size()); }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// False if it is in use or cannot be removed.
    bool discard(const QString &journal) const;

private:
    [[nodiscard]] QString newName(const TranscriptHeader &header) const;
    [[nodiscard]] std::optional<QString> rename(const QString &journal) const;
    void makeRoom() const;
    /// Paths of those that nobody writes.
    [[nodiscard]] QStringList finished() const;

    QString m_folder;
    int m_capacity = 50;
};

} // namespace Heloscope
