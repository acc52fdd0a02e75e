// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotations/recordedconversation.h"

#include <variant>

namespace Heloscope {

using Smtp::State;
using Smtp::Verb;

bool RecordedConversation::awaitsGreeting(const Smtp::Reply &reply) const
{
    // What a server may say first (RFC 5321 §4.3.2).
    const bool canGreet = reply.code == 220 || reply.code == 421 || reply.code == 554;
    return facts().state == State::AwaitGreeting || (facts().state == State::Idle && canGreet);
}

void RecordedConversation::follow(const Entry &entry, Verb verb)
{
    verb = fillGaps(entry, verb);
    if (std::holds_alternative<ConnectEntry>(entry.content)) {
        *this = {}; // one more try
    } else if (std::holds_alternative<ConnectedEntry>(entry.content)) {
        m_conversation.wireOpened();
    } else if (const auto *command = std::get_if<CommandEntry>(&entry.content)) {
        m_conversation.commandSent(command->verb, command->line);
    } else if (const auto *tls = std::get_if<TlsEntry>(&entry.content)) {
        if (tls->facts.isTrusted() || tls->facts.exceptionMade) {
            m_conversation.tlsUp(tls->facts);
        } else {
            m_doubtfulTls = tls->facts;
        }
    } else if (std::holds_alternative<CloseEntry>(entry.content)) {
        m_conversation.wireClosed();
    } else if (const auto *reply = std::get_if<ReplyEntry>(&entry.content)) {
        // Deviations stand in the transcript as findings already.
        if (verb == Verb::Other && !reply->to) {
            [[maybe_unused]] const auto step
                = m_conversation.unsolicitedReplyReceived(reply->reply);
        } else {
            [[maybe_unused]] const auto step = m_conversation.replyReceived(verb, reply->reply);
        }
    }
}

Verb RecordedConversation::fillGaps(const Entry &entry, Verb verb)
{
    const auto *command = std::get_if<CommandEntry>(&entry.content);
    const auto *reply = std::get_if<ReplyEntry>(&entry.content);
    const bool secure
        = (command != nullptr && command->secure) || (reply != nullptr && reply->secure);
    if (secure && m_doubtfulTls) {
        m_conversation.tlsUp(*m_doubtfulTls);
        m_doubtfulTls.reset();
    }
    const State state = facts().state;
    if (reply != nullptr && state == State::Authenticating && verb == Verb::Auth) {
        m_conversation.commandSent(Verb::AuthResponse, {}); // the answer to its 334 is left out
        return Verb::AuthResponse;
    }
    const bool unopened = state == State::Idle || state == State::AwaitGreeting;
    if (command != nullptr && unopened) {
        m_conversation.joinIn(verb);
    } else if (verb == Verb::Connect && state == State::Idle) {
        m_conversation.wireOpened();
    }
    return verb;
}

} // namespace Heloscope
