// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Heloscope {

/// What stands for a secret that its record does not show: the same as where we have hidden it.
inline constexpr auto HiddenSecret = "[masked: password]";

/// A line of the client with HiddenSecret in the place of what its program wrote instead of the
/// secret: "AUTH PLAIN ****", "<credentials hidden>", "********". Any other line as it is.
[[nodiscard]] QByteArray withHiddenSecret(const QByteArray &line);

/// "****", "xxxxxxxx", "[hidden]", "<password>": somebody has taken the secret out already. What is
/// left of it between stars is one still.
[[nodiscard]] bool isBlackedOut(QByteArrayView text);

} // namespace Heloscope
