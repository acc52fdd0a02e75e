// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/recordreader.h"
#include "core/imports/tlscollection.h"

#include <QByteArray>
#include <QString>

namespace Heloscope {

/// "msmtp -d": its settings, then "<-- " and "--> " with what it learns about TLS in between.
class MsmtpReader : public RecordReader
{
public:
    using RecordReader::RecordReader;

    [[nodiscard]] static int likelihood(const RecordHead &head);

    void take(const QByteArray &line) override;
    void finish() override;

private:
    void tellTls();
    [[nodiscard]] bool takeTls(const QByteArray &line, const QByteArray &text);
    void takeCommand(const QByteArray &text);
    void takeSetting(const QByteArray &text);
    void takeComplaint(const QByteArray &text);

    TlsCollection m_tls;
    bool m_inTls = false;
    bool m_aboutIssuer = false;
    QString m_host;
};

} // namespace Heloscope
