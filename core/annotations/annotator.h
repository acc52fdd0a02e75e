// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotations/annotation.h"
#include "core/smtp/conversation.h"
#include "core/transcript/transcript.h"

#include <memory>
#include <vector>

namespace Heloscope {

/// Walks a transcript entry by entry, live or loaded, keeps the facts that held at each one, and
/// runs the rules over it. Saved and live sessions give equal results, because both come this way.
class Annotator
{
public:
    Annotator();

    /// Takes in the next entry; entries come in order of their numbers.
    void take(const Entry &entry);

    [[nodiscard]] const std::vector<Annotation> &annotations() const { return m_annotations; }
    [[nodiscard]] std::vector<Annotation> of(EntryId entry) const;
    /// What was known once the entry had happened. Idle facts for an unknown number.
    [[nodiscard]] const Smtp::Facts &factsAfter(EntryId entry) const;
    [[nodiscard]] const Smtp::Facts &factsBefore(EntryId entry) const;
    /// The verb of a command; what a reply answered: Verb::Connect for the greeting, Verb::Other
    /// when it was unsolicited.
    [[nodiscard]] Smtp::Verb verbAt(EntryId entry) const;

private:
    struct Step {
        EntryId id = 0;
        Smtp::Verb verb = Smtp::Verb::Other;
        std::shared_ptr<const Smtp::Facts> after; ///< shared while nothing changes
    };

    void follow(const Entry &entry, Smtp::Verb verb);
    [[nodiscard]] Smtp::Verb verbOf(const Entry &entry) const;
    [[nodiscard]] const Step *find(EntryId entry) const;

    Smtp::Conversation m_conversation;
    std::shared_ptr<const Smtp::Facts> m_beginning;
    std::vector<Step> m_steps;
    std::vector<Annotation> m_annotations; ///< in the order of their entries
};

} // namespace Heloscope
