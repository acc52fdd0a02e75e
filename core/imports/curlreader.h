// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/recordreader.h"
#include "core/imports/tlscollection.h"

#include <QByteArray>

namespace Heloscope {

/// "curl -v": "* " its own remarks, "> " what it sends, "< " what it gets, "} [5 bytes data]" data
/// it does not show.
class CurlReader : public RecordReader
{
public:
    using RecordReader::RecordReader;

    [[nodiscard]] static int likelihood(const RecordHead &head);

    void take(const QByteArray &line) override;
    void finish() override;

private:
    void takeRemark(const QByteArray &line, const QByteArray &text);
    [[nodiscard]] bool takeConnection(const QString &words);
    void takeTls(const QByteArray &text);
    void takeData(const QByteArray &line);
    void tellTls();

    TlsCollection m_tls;
    bool m_connected = false;
    bool m_afterTlsRecord = false; ///< the data that follows is a record of TLS
};

} // namespace Heloscope
