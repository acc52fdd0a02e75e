// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/proposal.h"

#include <algorithm>
#include <array>

namespace Heloscope {

namespace {

constexpr std::array OriginNames{"plan", "user", "script", "peer"};

} // namespace

QByteArray originName(Origin origin)
{
    return OriginNames.at(static_cast<std::size_t>(origin));
}

Origin originFromName(QByteArrayView name)
{
    const auto *found = std::ranges::find_if(
        OriginNames, [name](const char *known) { return name == QByteArrayView(known); });
    return found == OriginNames.end()
        ? Origin::Peer
        : static_cast<Origin>(std::distance(OriginNames.begin(), found));
}

bool Proposal::isFarewell() const
{
    return command() == nullptr || Smtp::verbOf(*command()) == Smtp::Verb::Quit;
}

} // namespace Heloscope
