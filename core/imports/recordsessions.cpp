// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/recordsessions.h"

namespace Heloscope {

std::vector<std::size_t> sessionStarts(const std::vector<Happening> &happenings)
{
    std::vector<std::size_t> starts{0};
    bool isSpoken = false;
    bool isOver = false;
    for (std::size_t i = 0; i < happenings.size(); ++i) {
        const auto &what = happenings[i].what;
        const auto *client = std::get_if<SaidByClient>(&what);
        const auto *server = std::get_if<SaidByServer>(&what);
        const bool connects = std::holds_alternative<ConnectEntry>(what)
            || std::holds_alternative<ConnectedEntry>(what);
        const bool greets = isOver && server != nullptr && server->line.startsWith("220");
        if (isSpoken && (connects || greets)) {
            std::size_t start = i;
            while (start > starts.back() + 1
                && std::holds_alternative<ResolveEntry>(happenings[start - 1].what)) {
                --start;
            }
            starts.push_back(start);
            isSpoken = false;
            isOver = false;
        }
        isSpoken = isSpoken || client != nullptr || server != nullptr;
        isOver = isOver || std::holds_alternative<CloseEntry>(what)
            || (client != nullptr && client->verb == Smtp::Verb::Quit);
    }
    return starts;
}

} // namespace Heloscope
