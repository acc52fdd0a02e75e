// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/durablefile.h"
#include "core/transcript/transcript.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <optional>

namespace Heloscope {

/// Keeps a session on disk while it happens: the transcript format, a line for each entry, written
/// before the next entry can be appended. What could not be written is tried again with the next
/// entry and after each SyncInterval, so that room made on a full disk makes the journal whole.
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

    [[nodiscard]] const QString &fileName() const { return m_fileName; }
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
    [[nodiscard]] std::optional<JournalFault> writeMissing();

    QPointer<const Transcript> m_transcript;
    QString m_fileName;
    DurableFile m_file;
    QTimer m_interval;
    EntryId m_written = 0; ///< the last entry that is in the file
    std::optional<JournalFault> m_fault;
    bool m_hasFailed = false;
};

} // namespace Heloscope
