// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotations/annotator.h"

#include "core/annotations/ruleset.h"

#include <algorithm>
#include <iterator>

namespace Heloscope {

using Smtp::Verb;

Annotator::Annotator()
    : m_beginning(std::make_shared<const Smtp::Facts>())
{
}

void Annotator::take(const Entry &entry)
{
    const Verb verb = verbOf(entry);
    const std::shared_ptr<const Smtp::Facts> before
        = m_steps.empty() ? m_beginning : m_steps.back().after;
    follow(entry, verb);
    const bool same = *before == m_conversation.facts();
    m_steps.push_back({entry.id, verb,
        same ? before : std::make_shared<const Smtp::Facts>(m_conversation.facts())});
    const Moment moment{entry, *before, *m_steps.back().after, verb};
    for (const Rule rule : ruleset()) {
        std::ranges::move(rule(moment), std::back_inserter(m_annotations));
    }
}

void Annotator::follow(const Entry &entry, Verb verb)
{
    if (std::holds_alternative<ConnectedEntry>(entry.content)) {
        m_conversation.wireOpened();
    } else if (const auto *command = std::get_if<CommandEntry>(&entry.content)) {
        m_conversation.commandSent(command->verb, command->line);
    } else if (const auto *tls = std::get_if<TlsEntry>(&entry.content)) {
        if (tls->facts.isTrusted() || tls->facts.exceptionMade) {
            m_conversation.tlsUp(tls->facts);
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

Verb Annotator::verbOf(const Entry &entry) const
{
    if (const auto *command = std::get_if<CommandEntry>(&entry.content)) {
        return command->verb;
    }
    if (std::holds_alternative<ContentEntry>(entry.content)) {
        return Verb::Content;
    }
    if (const auto *reply = std::get_if<ReplyEntry>(&entry.content)) {
        if (reply->to) {
            return verbAt(*reply->to);
        }
        return m_conversation.facts().state == Smtp::State::AwaitGreeting ? Verb::Connect
                                                                          : Verb::Other;
    }
    return Verb::Other;
}

const Annotator::Step *Annotator::find(EntryId entry) const
{
    const auto found = std::ranges::lower_bound(m_steps, entry, {}, &Step::id);
    return found != m_steps.end() && found->id == entry ? &*found : nullptr;
}

std::vector<Annotation> Annotator::of(EntryId entry) const
{
    const auto range = std::ranges::equal_range(m_annotations, entry, {}, &Annotation::entry);
    return {range.begin(), range.end()};
}

const Smtp::Facts &Annotator::factsAfter(EntryId entry) const
{
    const Step *step = find(entry);
    return step == nullptr ? *m_beginning : *step->after;
}

const Smtp::Facts &Annotator::factsBefore(EntryId entry) const
{
    const auto next = std::ranges::lower_bound(m_steps, entry, {}, &Step::id);
    return next == m_steps.begin() ? *m_beginning : *std::prev(next)->after;
}

Verb Annotator::verbAt(EntryId entry) const
{
    const Step *step = find(entry);
    return step == nullptr ? Verb::Other : step->verb;
}

} // namespace Heloscope
