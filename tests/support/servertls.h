// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/tls/opensslhandle.h"
#include "tests/support/testcertificates.h"

#include <QByteArray>

#include <openssl/ssl.h>

/// The server's end of TLS between two byte strings, without any caution: any key, any digest, any
/// protocol version.
class ServerTls
{
public:
    /// onlyProtocol: TLS1_VERSION, TLS1_1_VERSION …; 0 takes any.
    explicit ServerTls(const TestCertificates &certificates, int onlyProtocol = 0);

    /// Octets from the network.
    void receive(const QByteArray &bytes);
    /// Octets for the network.
    [[nodiscard]] QByteArray takeEncrypted();
    /// Goes on with the handshake; true once it is done.
    [[nodiscard]] bool shake();
    void write(const QByteArray &plain);
    [[nodiscard]] QByteArray takePlain();
    /// close_notify.
    void endInOrder();

private:
    Heloscope::OpenSslHandle<SSL, SSL_free> m_ssl;
};
