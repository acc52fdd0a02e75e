// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/durablefile.h"
#include "core/transcript/transcript.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace Heloscope {

/// Keeps a session on disk while it happens: the transcript format, a line for each entry, written
/// before the next entry can be appended. A remark is a note where it was made; when it changes,
/// one more note withdraws that. A long record that was read from a file is written bit by bit.
/// What could not be written is tried again with the next entry and after each SyncInterval, so
/// that room made on a full disk makes the journal whole.
class SessionJournal : public QObject
{
    Q_OBJECT

public:
    /// A power cut takes no more than the last so much.
    static constexpr std::chrono::seconds SyncInterval{2};

    /// Writes what transcript already holds, then follows it. fileName must not exist yet; its
    /// folder must. Whether all went well says fault().
    SessionJournal(
        const Transcript &transcript, const QString &fileName, QObject *parent = nullptr);

    /// Writes and syncs what is left, and follows no longer. The file stays in use as long as this
    /// lives, so that nobody takes it for one that a crash has left before it is put away.
    void finish();
    /// Follows no longer, and writes nothing any more.
    void abandon();

    [[nodiscard]] const QString &fileName() const { return m_fileName; }
    /// There are notes in the file that are not where a saved transcript has them.
    [[nodiscard]] bool hasRemarks() const { return !m_noteAfter.empty(); }
    /// Nothing while the file holds all that has happened.
    [[nodiscard]] const std::optional<JournalFault> &fault() const { return m_fault; }

signals:
    /// The first time something could not be written; never again for this session.
    void failed(const Heloscope::JournalFault &fault);
    /// A fault came or went.
    void changed();

private:
    void catchUp();
    void follow();
    void look();
    /// A remark has changed.
    void noteChange(EntryId about);
    [[nodiscard]] std::optional<JournalFault> writeMissing();
    [[nodiscard]] std::optional<JournalFault> writeRemarks();
    /// Of an entry in the file, where notes have numbers, too.
    [[nodiscard]] EntryId numberOf(EntryId id) const;
    [[nodiscard]] Entry numbered(Entry entry) const;

    QPointer<const Transcript> m_transcript;
    QString m_fileName;
    DurableFile m_file;
    QTimer m_interval;
    QTimer m_rest; ///< until the next bit of a long record is written
    bool m_isFinishing = false;
    EntryId m_written = 0; ///< the last entry that is in the file
    std::vector<EntryId> m_noteAfter; ///< of each note in the file: the entry written before it
    std::map<EntryId, EntryId> m_notes; ///< numbers of the notes that hold, by what they are about
    std::set<EntryId> m_changed; ///< what has another remark than the file tells
    std::optional<JournalFault> m_fault;
    bool m_hasFailed = false;
};

} // namespace Heloscope
