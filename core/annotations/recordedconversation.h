// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/conversation.h"
#include "core/transcript/entry.h"

#include <optional>

namespace Heloscope {

/// A conversation as its transcript tells it. Live sessions leave nothing out; a record of somebody
/// else's may begin in the middle, leave out the answers of an AUTH exchange, go on over a
/// certificate that was not believed, and hold more than one try. What is said next shows it.
class RecordedConversation
{
public:
    /// verb: of a command; what a reply answers; Verb::Other for everything else.
    void follow(const Entry &entry, Smtp::Verb verb);

    [[nodiscard]] const Smtp::Facts &facts() const { return m_conversation.facts(); }
    /// Whether a reply that answers no command is the greeting.
    [[nodiscard]] bool awaitsGreeting(const Smtp::Reply &reply) const;

private:
    /// The verb that entry is to be taken for.
    Smtp::Verb fillGaps(const Entry &entry, Smtp::Verb verb);

    Smtp::Conversation m_conversation;
    std::optional<Smtp::TlsFacts> m_doubtfulTls; ///< encrypted, but not believed so far
};

} // namespace Heloscope
