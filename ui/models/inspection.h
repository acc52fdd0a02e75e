// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotations/annotator.h"
#include "core/session/session.h"
#include "core/transcript/transcript.h"
#include "ui/models/findingindex.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <optional>

namespace Heloscope {

/// What the window looks at: one session, live or read from a file, with the facts that held at
/// each of its entries. Every view hangs on this and none on a session.
class Inspection : public QObject
{
    Q_OBJECT

public:
    explicit Inspection(QObject *parent = nullptr);
    ~Inspection() override;

    /// Looks at session and starts it. A former live session is cut off.
    void follow(std::unique_ptr<Session> session);
    /// Looks at nothing any more.
    void leave();
    /// Looks at a recorded session.
    void show(std::unique_ptr<Transcript> transcript, const QString &fileName);

    /// A recorded session as if it had only begun: transcript() grows by revealNext() again.
    /// Nothing is changed where a session is followed.
    void rewind();
    /// The next entry happens.
    void revealNext();
    void revealAll();
    /// Null unless something of a recorded session is still to happen.
    [[nodiscard]] const Entry *nextToReveal() const;
    /// transcript() with all that is still to be revealed; what is to be saved.
    [[nodiscard]] const Transcript *whole() const { return m_whole ? m_whole.get() : transcript(); }

    [[nodiscard]] bool isEmpty() const { return transcript() == nullptr; }
    /// A session is there and not over yet.
    [[nodiscard]] bool isLive() const;
    /// Read from a file.
    [[nodiscard]] bool isRecorded() const { return m_recorded != nullptr; }
    /// Null unless a session is followed; stays when it is over.
    [[nodiscard]] Session *session() const { return m_session.get(); }
    /// Null while nothing is looked at.
    [[nodiscard]] const Transcript *transcript() const;
    /// Beside its entries; null while nothing is looked at.
    [[nodiscard]] Remarks *remarks() const;
    [[nodiscard]] const Annotator &annotator() const { return *m_annotator; }
    [[nodiscard]] const FindingIndex &findings() const { return m_findings; }
    /// What is known after the last entry.
    [[nodiscard]] const Smtp::Facts &latestFacts() const;
    /// A certificate was not believed, and nobody has decided about it yet.
    [[nodiscard]] bool isTrustPending() const { return m_isTrustPending && isLive(); }
    void answerTrust(bool accept);
    [[nodiscard]] const QString &fileName() const { return m_fileName; }
    /// Why the wire could not be had or was lost, or why encryption failed; of this session only.
    [[nodiscard]] const std::optional<TransportFault> &transportFault() const
    {
        return m_transportFault;
    }
    [[nodiscard]] const std::optional<TlsFault> &tlsFault() const { return m_tlsFault; }

signals:
    /// Another transcript is looked at: everything shown is void.
    void replaced();
    /// Entries came: those with these numbers and all between. Each at once while few come; a peer
    /// that floods, or a file, gives many together.
    void entriesAdded(Heloscope::EntryId first, Heloscope::EntryId last);
    /// After entriesAdded(), for those who only want to know the last one.
    void entryAdded(Heloscope::EntryId last);
    /// Another remark is about the entry, or none any more.
    void remarkChanged(Heloscope::EntryId about);
    /// A person has changed a remark.
    void remarksEdited();
    /// Turn, proposal, gate or outcome changed; many changes in a short time are told as one.
    void changed();
    void trustQuestioned(const Smtp::TlsFacts &facts);

private:
    void release();
    void lookAnewAt(std::unique_ptr<Transcript> transcript);
    void watch(Transcript &transcript);
    void take(EntryId id);
    void noteChange();
    void deliver();
    void endWindow();

    std::unique_ptr<Session> m_session;
    std::unique_ptr<Transcript> m_recorded;
    std::unique_ptr<Transcript> m_whole; ///< once m_recorded is a copy of its beginning
    std::size_t m_revealed = 0; ///< entries of it
    std::unique_ptr<Annotator> m_annotator;
    FindingIndex m_findings;
    QTimer m_window; ///< a short time in which only so much is told at once
    int m_seen = 0; ///< entries and changes in this window
    int m_quota; ///< how many of them are told at once
    std::optional<EntryId> m_untold; ///< the first entry that was not told yet
    bool m_isChangeUntold = false;
    QString m_fileName;
    std::optional<TransportFault> m_transportFault;
    std::optional<TlsFault> m_tlsFault;
    bool m_isTrustPending = false;
};

} // namespace Heloscope
