// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/tls/pemtext.h"
#include "core/plan/sessionplan.h"
#include "core/result.h"
#include "core/session/transportfault.h"

#include <optional>
#include <vector>

namespace Heloscope {

using TrustStoreHandle = OpenSslHandle<X509_STORE, X509_STORE_free>;

/// What a client shows of itself; both empty when it shows nothing.
struct ClientIdentity {
    std::vector<CertificateHandle> chain; ///< its own certificate first
    KeyHandle key;
};

/// Which of the system's roots: those of the indexed folder, looked up one by one when they are
/// needed; or those of the single file, too, which has to be read as a whole.
enum class Roots : quint8 {
    Indexed,
    All
};

/// The system's roots and the plan's CA file beside them. Fault: FileUnreadable, detail naming the
/// file and the reason.
[[nodiscard]] Result<TrustStoreHandle, TransportFault> makeTrustStore(
    const TlsSettings &settings, Roots roots);

/// The client certificate and its key. Fault: as above, also where the two do not belong together.
[[nodiscard]] Result<ClientIdentity, TransportFault> readIdentity(const TlsSettings &settings);

/// Reads all of them, so that one that cannot be read is said before anything is opened.
[[nodiscard]] std::optional<TransportFault> findFileFault(const TlsSettings &settings);

} // namespace Heloscope
