// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Heloscope {

/// Whether a text says no and nothing else: "Access denied", "Transaction failed (id 4711)", or
/// nothing at all. Nobody can tell a reason from it.
[[nodiscard]] bool isBareAnswer(const QByteArray &text);

} // namespace Heloscope
