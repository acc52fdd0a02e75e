// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/facts.h"

#include <algorithm>
#include <array>

namespace Smtp {

QByteArray stateName(State state)
{
    constexpr std::array Names{"Idle", "Opening", "AwaitGreeting", "Greeted", "Identified",
        "TlsPending", "Authenticating", "Envelope", "Content", "Closing", "Closed"};
    return Names.at(static_cast<std::size_t>(state));
}

bool Envelope::hasAccepted() const
{
    return std::ranges::any_of(
        recipients, [](const Recipient &one) { return one.verdict == RecipientVerdict::Accepted; });
}

const Recipient *Envelope::find(QByteArrayView path) const
{
    const auto found = std::ranges::find_if(
        recipients, [path](const Recipient &one) { return one.path == path; });
    return found == recipients.end() ? nullptr : &*found;
}

} // namespace Smtp
