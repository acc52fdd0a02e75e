// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/tls/tlsfiles.h"

#include <QSslConfiguration>
#include <QString>

namespace Heloscope {

/// TLS 1.2 or newer, no renegotiation, the identity shown if there is one. Verification is left to
/// identify(), which runs before anything is sent.
[[nodiscard]] QSslConfiguration sslConfiguration(const ClientIdentity &identity);

/// What goes into the server name indication; empty for address literals (RFC 6066 §3).
[[nodiscard]] QString indicatedName(const QString &name);

} // namespace Heloscope
