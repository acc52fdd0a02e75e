// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/clock.h"
#include "core/smtp/deviation.h"
#include "core/transcript/masking.h"
#include "core/transcript/transcript.h"
#include "core/wire/commandwriter.h"

#include <chrono>
#include <optional>

namespace Heloscope {

/// Where a session writes down what happens: stamps the time, takes secrets out before anything is
/// kept, and knows what a finding is about.
class SessionRecord
{
public:
    /// clock must outlive the record.
    SessionRecord(TranscriptHeader header, const Clock &clock);

    /// This password is masked from now on, in every form.
    void learn(const Smtp::Secret &password) { m_masking.learn(password); }
    /// Something without secrets.
    EntryId add(EntryContent content);
    /// What its secret spans hold is masked from now on, too.
    EntryId addCommand(Smtp::Verb verb, const Smtp::WrittenLine &line, Origin origin, bool secure);
    /// A reply that gives a secret back is masked, and a finding is added.
    EntryId addReply(ReplyEntry entry);
    /// About the last thing that happened: a connection, a command, a reply, TLS.
    void addFinding(const Smtp::Deviation &deviation);
    /// A remark on an entry, or a note by itself.
    void addNote(const QString &text, std::optional<EntryId> about);

    [[nodiscard]] Transcript &transcript() { return m_transcript; }
    [[nodiscard]] const Transcript &transcript() const { return m_transcript; }
    [[nodiscard]] const Masking &masking() const { return m_masking; }

private:
    [[nodiscard]] EntryId append(EntryContent content);

    const Clock &m_clock;
    std::chrono::microseconds m_started;
    Transcript m_transcript;
    Masking m_masking;
    std::optional<EntryId> m_subject; ///< what findings are about
};

} // namespace Heloscope
