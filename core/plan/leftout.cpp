// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/leftout.h"

#include <algorithm>

namespace Heloscope {

bool LeftOut::canTake(const Proposal &proposal)
{
    return proposal.command() != nullptr
        && !std::holds_alternative<Smtp::AuthCancel>(*proposal.command());
}

void LeftOut::add(const Smtp::Command &command)
{
    if (const auto *rcpt = std::get_if<Smtp::Rcpt>(&command)) {
        m_recipients.push_back(rcpt->forwardPath);
    } else {
        m_verbs.push_back(Smtp::verbOf(command));
    }
}

void LeftOut::clear()
{
    m_verbs.clear();
    m_recipients.clear();
}

bool LeftOut::has(Smtp::Verb verb) const
{
    return std::ranges::find(m_verbs, verb) != m_verbs.end();
}

bool LeftOut::hasRecipient(const QByteArray &path) const
{
    return std::ranges::find(m_recipients, path) != m_recipients.end();
}

} // namespace Heloscope
