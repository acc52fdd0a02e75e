// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/plainreader.h"
#include "core/imports/tlscollection.h"

#include <QByteArray>

namespace Heloscope {

/// "openssl s_client": what it says about TLS, then a dialogue in which nothing says who speaks.
/// With -starttls it talks to the server itself first and shows only the end of the last reply.
class SClientReader : public PlainReader
{
public:
    using PlainReader::PlainReader;

    [[nodiscard]] static int likelihood(const RecordHead &head);

protected:
    bool takeChatter(const QByteArray &line, const QByteArray &text) override;
    void beforeDialogue(const QByteArray &text) override;

private:
    [[nodiscard]] bool takeCertificateLine(const QByteArray &text);
    void takeFact(const QByteArray &text);
    void takeSecret(const QByteArray &text);
    void takeCommandLine(const QByteArray &line);

    TlsCollection m_tls;
    QByteArray m_pem; ///< base64 of the certificate that is being shown
    bool m_inPem = false;
    bool m_inDialogue = false;
};

} // namespace Heloscope
