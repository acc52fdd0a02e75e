// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotations/annotation.h"
#include "core/annotations/recordedconversation.h"
#include "core/transcript/transcript.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace Heloscope {

/// Walks a transcript entry by entry, live or loaded, knows the facts that held at each one, and
/// runs the rules over it. Saved and live sessions give equal results, because both come this way.
///
/// Facts are kept for the latest entries. For those before, only what was known at every Stride-th
/// entry is, and the way from there is gone again when somebody asks.
class Annotator
{
public:
    /// Keeps the facts of every entry: for short sessions and for those who only go forward.
    Annotator();
    /// transcript: has every entry that is taken in, and must outlive this.
    explicit Annotator(const Transcript &transcript);

    /// Takes in the next entry; entries come in order of their numbers.
    void take(const Entry &entry);

    /// What the rules say of an entry that has been taken in.
    [[nodiscard]] std::vector<Annotation> of(const Entry &entry) const;
    /// What was known once the entry had happened. Idle facts for an unknown number.
    [[nodiscard]] const Smtp::Facts &factsAfter(EntryId entry) const;
    [[nodiscard]] const Smtp::Facts &factsBefore(EntryId entry) const;
    /// What is known after the last entry.
    [[nodiscard]] const Smtp::Facts &latestFacts() const { return m_conversation.facts(); }
    [[nodiscard]] bool isEncryptedAfter(EntryId entry) const;
    /// The verb of a command; what a reply answered: Verb::Connect for the greeting, Verb::Other
    /// when it was unsolicited.
    [[nodiscard]] Smtp::Verb verbAt(EntryId entry) const;

    static constexpr std::size_t Stride = 256;

private:
    struct Step {
        EntryId id = 0;
        Smtp::Verb verb = Smtp::Verb::Other;
        bool isEncrypted = false;
    };
    using FactsList = std::vector<std::shared_ptr<const Smtp::Facts>>;

    /// Stride steps, beginning with the one of the conversation.
    struct Stretch {
        RecordedConversation before;
        FactsList after; ///< shared while nothing changes; empty when it was let go
    };

    static void remember(FactsList &list, const Smtp::Facts &facts);
    [[nodiscard]] Smtp::Verb verbOf(const Entry &entry) const;
    [[nodiscard]] std::size_t stepsUntil(EntryId entry) const;
    [[nodiscard]] const Smtp::Facts &factsOf(std::size_t step) const;
    void walkAgain(std::size_t stretch) const;

    const Transcript *m_transcript = nullptr;
    RecordedConversation m_conversation;
    Smtp::Facts m_beginning;
    std::vector<Step> m_steps;
    mutable std::vector<Stretch> m_stretches;
    mutable std::vector<std::size_t> m_walked; ///< stretches gone again, the oldest first
};

} // namespace Heloscope
