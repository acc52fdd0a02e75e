// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotations/annotator.h"

#include "core/annotations/ruleset.h"

#include <algorithm>
#include <iterator>

namespace Heloscope {

using Smtp::Verb;

namespace {

constexpr std::size_t StretchesWalked = 8; ///< what references to facts can rely on
constexpr std::size_t StretchesLatest = 2;

} // namespace

Annotator::Annotator() = default;

Annotator::Annotator(const Transcript &transcript)
    : m_transcript(&transcript)
{
}

void Annotator::take(const Entry &entry)
{
    const Verb verb = verbOf(entry);
    if (m_steps.size() % Stride == 0) {
        m_stretches.push_back({m_conversation, {}});
        m_stretches.back().after.reserve(Stride);
        if (m_transcript && m_stretches.size() > StretchesLatest) {
            m_stretches[m_stretches.size() - StretchesLatest - 1].after = {};
        }
    }
    m_conversation.follow(entry, verb);
    const Smtp::Facts &facts = m_conversation.facts();
    remember(m_stretches.back().after, facts);
    m_steps.push_back({entry.id, verb, facts.isEncrypted()});
}

/// Facts that are the same as before take no room of their own.
void Annotator::remember(FactsList &list, const Smtp::Facts &facts)
{
    const bool same = !list.empty() && *list.back() == facts;
    list.push_back(same ? list.back() : std::make_shared<const Smtp::Facts>(facts));
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
        return m_conversation.awaitsGreeting(reply->reply) ? Verb::Connect : Verb::Other;
    }
    return Verb::Other;
}

/// How many steps there are up to the entry, it included.
std::size_t Annotator::stepsUntil(EntryId entry) const
{
    const auto behind = std::ranges::upper_bound(m_steps, entry, {}, &Step::id);
    return static_cast<std::size_t>(std::distance(m_steps.begin(), behind));
}

std::vector<Annotation> Annotator::of(const Entry &entry) const
{
    const Moment moment{entry, factsBefore(entry.id), factsAfter(entry.id), verbAt(entry.id)};
    std::vector<Annotation> annotations;
    for (const Rule rule : ruleset()) {
        std::ranges::move(rule(moment), std::back_inserter(annotations));
    }
    return annotations;
}

const Smtp::Facts &Annotator::factsAfter(EntryId entry) const
{
    const std::size_t steps = stepsUntil(entry);
    return steps > 0 && m_steps[steps - 1].id == entry ? factsOf(steps - 1) : m_beginning;
}

const Smtp::Facts &Annotator::factsBefore(EntryId entry) const
{
    const std::size_t steps = entry == 0 ? 0 : stepsUntil(entry - 1);
    return steps > 0 ? factsOf(steps - 1) : m_beginning;
}

const Smtp::Facts &Annotator::factsOf(std::size_t step) const
{
    const std::size_t stretch = step / Stride;
    if (m_stretches[stretch].after.empty()) {
        walkAgain(stretch);
    }
    return *m_stretches[stretch].after[step % Stride];
}

void Annotator::walkAgain(std::size_t stretch) const
{
    if (m_walked.size() == StretchesWalked) {
        m_stretches[m_walked.front()].after = {};
        m_walked.erase(m_walked.begin());
    }
    m_walked.push_back(stretch);
    Stretch &walked = m_stretches[stretch];
    const std::size_t first = stretch * Stride;
    const std::size_t end = std::min(first + Stride, m_steps.size());
    RecordedConversation conversation = walked.before;
    auto entry = m_transcript->entriesFrom(m_steps[first].id).begin();
    walked.after.reserve(end - first);
    for (std::size_t step = first; step < end; ++step, ++entry) {
        conversation.follow(*entry, m_steps[step].verb);
        remember(walked.after, conversation.facts());
    }
}

bool Annotator::isEncryptedAfter(EntryId entry) const
{
    const std::size_t steps = stepsUntil(entry);
    return steps > 0 && m_steps[steps - 1].id == entry && m_steps[steps - 1].isEncrypted;
}

Verb Annotator::verbAt(EntryId entry) const
{
    const std::size_t steps = stepsUntil(entry);
    return steps > 0 && m_steps[steps - 1].id == entry ? m_steps[steps - 1].verb : Verb::Other;
}

} // namespace Heloscope
