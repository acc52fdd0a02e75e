// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotations/annotation.h"
#include "core/smtp/conversation.h"
#include "core/transcript/transcript.h"

#include <vector>

namespace Heloscope {

/// Walks a transcript entry by entry, live or loaded, keeps the facts that held at each one, and
/// runs the rules over it. Saved and live sessions give equal results, because both come this way.
class Annotator
{
public:
    /// Takes in the next entry; entries come in order.
    void take(const Entry &entry);

    [[nodiscard]] const std::vector<Annotation> &annotations() const { return m_annotations; }
    [[nodiscard]] std::vector<Annotation> of(EntryId entry) const;
    /// What was known once the entry had happened. Idle facts for an unknown number.
    [[nodiscard]] const Smtp::Facts &factsAfter(EntryId entry) const;
    [[nodiscard]] const Smtp::Facts &factsBefore(EntryId entry) const;
    /// What a reply entry answered; Verb::Connect for the greeting, Verb::Other when unsolicited.
    [[nodiscard]] Smtp::Verb answered(EntryId reply) const;

private:
    Smtp::Conversation m_conversation;
    std::vector<Smtp::Facts> m_facts; ///< index: entry id; [0] is before everything
    std::vector<Smtp::Verb> m_verbs; ///< index: entry id
    std::vector<Annotation> m_annotations;
};

} // namespace Heloscope
