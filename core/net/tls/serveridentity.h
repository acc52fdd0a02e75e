// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/tls/tlsfiles.h"
#include "core/smtp/tlsfacts.h"

#include <QString>

class QSslSocket;

namespace Heloscope {

/// What an encrypted socket's peer has shown, judged by us and not by Qt, which has no words for a
/// weak key and believes common names: protocol, cipher, group, both verdicts, the chain as
/// presented. name: what the person typed. Fault: the CA file cannot be read.
[[nodiscard]] Result<Smtp::TlsFacts, TransportFault> identify(
    const QSslSocket &socket, const TlsSettings &settings, const QString &name);

} // namespace Heloscope
