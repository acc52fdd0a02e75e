// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/happening.h"
#include "core/imports/recordoutcome.h"
#include "core/smtp/conversation.h"
#include "core/transcript/masking.h"
#include "core/transcript/transcript.h"
#include "core/wire/replyparser.h"

#include <QByteArray>

#include <chrono>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace Heloscope {

/// Writes what a record tells into a transcript the way a live session would have: reply lines put
/// together and given to their commands, findings behind what they are about, secrets taken out,
/// the outcome at the end.
class DialogueComposer
{
public:
    /// secrets: every one the record holds, in the form it was sent or in the clear.
    DialogueComposer(TranscriptHeader header, const std::vector<QByteArray> &secrets);

    void take(const Happening &happening);
    [[nodiscard]] std::unique_ptr<Transcript> finish();

private:
    /// A command whose reply has not come. Content without an entry is mail data not shown.
    struct Awaited {
        Smtp::Verb verb = Smtp::Verb::Connect;
        std::optional<EntryId> id;
        std::chrono::microseconds at{0};
    };

    void on(const SaidByClient &said);
    void on(const SaidByServer &said);
    void on(const ContentGone &gone);
    void on(const Unclear &unclear);
    void on(const ResolveEntry &entry);
    void on(const ConnectEntry &entry);
    void on(const ConnectedEntry &entry);
    void on(const TlsEntry &entry);
    void on(const FindingEntry &entry);
    void on(const CloseEntry &entry);

    void openWire();
    void reportProblems(const Smtp::TlsFacts &facts);
    void addReply(Smtp::Reply reply, std::vector<Smtp::Deviation> oddities);
    void cutOffReply();
    void report(const std::vector<Smtp::Deviation> &deviations);
    [[nodiscard]] std::optional<Awaited> takeAwaited(const Smtp::Reply &reply);
    [[nodiscard]] QByteArray lineOf(std::optional<EntryId> id) const;
    EntryId add(EntryContent content);

    std::unique_ptr<Transcript> m_transcript;
    Masking m_masking;
    std::chrono::microseconds m_at{0};
    Smtp::Conversation m_conversation;
    Smtp::ReplyParser m_parser;
    std::vector<Smtp::Deviation> m_oddities; ///< of the reply that is coming in
    std::deque<Awaited> m_awaited;
    std::optional<EntryId> m_subject; ///< what findings are about
    std::optional<EntryId> m_auth; ///< the last command of an AUTH exchange that was answered
    std::optional<EntryId> m_content; ///< of LMTP, which answers once for each recipient
    int m_verdictsLeft = 0; ///< answers of LMTP still to come
    std::vector<Unclear> m_held; ///< until the reply they stand in is whole
    RecordOutcome m_outcome;
    bool m_secure = false;
};

} // namespace Heloscope
