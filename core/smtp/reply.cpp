// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/reply.h"

namespace Smtp {

QByteArray Reply::text() const
{
    QByteArray joined;
    for (const QByteArray &line : lines) {
        if (!joined.isEmpty()) {
            joined += ' ';
        }
        joined += line;
    }
    return joined;
}

} // namespace Smtp
