// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/tls/opensslhandle.h"
#include "core/plan/sessionplan.h"
#include "core/result.h"
#include "core/session/transportfault.h"

#include <openssl/ssl.h>

namespace Heloscope {

using TlsContextHandle = OpenSslHandle<SSL_CTX, SSL_CTX_free>;

/// What a client's handshakes have in common: TLS 1.2 or newer, the system's roots (looked up one
/// by one when they are needed, never read all at once), the plan's CA file beside them, and the
/// client certificate. Fault: FileUnreadable, detail naming the file and the reason.
[[nodiscard]] Result<TlsContextHandle, TransportFault> makeTlsContext(const TlsSettings &settings);

/// The oldest entry of the library's error queue in its words; empties the queue.
[[nodiscard]] QString takeLibraryError();

} // namespace Heloscope
