// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transcript/entry.h"

namespace Heloscope {

QByteArray closerName(Closer closer)
{
    switch (closer) {
    case Closer::Client:
        return "client";
    case Closer::Server:
        return "server";
    case Closer::Network:
        return "network";
    }
    return {};
}

std::optional<Closer> closerFromName(QByteArrayView name)
{
    for (const Closer closer : {Closer::Client, Closer::Server, Closer::Network}) {
        if (name == closerName(closer)) {
            return closer;
        }
    }
    return std::nullopt;
}

} // namespace Heloscope
