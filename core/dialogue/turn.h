// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Heloscope {

/// Whose turn it is. SMTP is lock-step, so this is where pausing is natural.
enum class Turn : quint8 {
    Nobody, ///< the wire is busy (connecting, TLS) or the session is over
    Ours, ///< a proposal lies on the table, or nothing is left to say; nothing leaves by itself
    Theirs, ///< a reply is awaited
};

} // namespace Heloscope
