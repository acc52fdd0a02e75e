// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/recordreader.h"
#include "core/imports/tlscollection.h"

#include <QByteArray>

namespace Heloscope {

/// What swaks prints: "<-  ", " -> ", "<~  ", " ~> " (encrypted), "<** ", "**> ", "<~* ", "*~> "
/// (not what was expected), "=== " (of its own) and "*** " (errors of its own).
class SwaksReader : public RecordReader
{
public:
    using RecordReader::RecordReader;

    [[nodiscard]] static int likelihood(const RecordHead &head);

    void take(const QByteArray &line) override;
    void finish() override;

private:
    void takeRemark(const QByteArray &line, const QByteArray &text);
    [[nodiscard]] bool takeTls(const QByteArray &text);
    void takeCertificate(const QByteArray &text);
    void takeVerdict(const QByteArray &text);
    void say(bool client, bool encrypted, const QByteArray &text);
    void tellTls();

    TlsCollection m_tls;
    bool m_encrypted = false;
};

} // namespace Heloscope
