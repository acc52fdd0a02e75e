// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Heloscope {

/// What went wrong between us and the network. detail is the system's own text, shown as such.
struct TransportFault {
    enum class Kind : quint8 {
        NameNotFound,
        ConnectionRefused,
        HostUnreachable,
        ConnectTimedOut,
        ConnectionReset,
        NoAddressOfFamily, ///< the name has no address of the wanted family
        PermissionDenied,
        FileUnreadable, ///< a CA, certificate or key file; detail names it
        SystemFault,
    };

    Kind kind = Kind::SystemFault;
    QString where; ///< host name or address and port
    QString detail;

    bool operator==(const TransportFault &) const = default;
};

/// Why encryption could not be had or could not be trusted.
struct TlsFault {
    enum class Kind : quint8 {
        NotTrusted, ///< chain or name verdict negative and no exception made; see TlsFacts
        HandshakeFailed, ///< alert, garbage, old protocol: detail has the library's words
        PlainTextAnswer, ///< the peer spoke SMTP where TLS was due; detail has its words
        ClosedDuringHandshake,
        NotSupported, ///< no TLS backend on this machine
    };

    Kind kind = Kind::HandshakeFailed;
    QString detail;

    bool operator==(const TlsFault &) const = default;
};

} // namespace Heloscope
