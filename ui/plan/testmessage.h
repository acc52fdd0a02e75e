// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace Heloscope {

/// What a small message to try a server with is made of.
struct TestMessage {
    QByteArray from;
    std::vector<QByteArray> to;
    QString subject;
    QString body;
    QDateTime date;
};

/// Header and body with CRLF line ends (RFC 5322). Text beyond ASCII is encoded, so that any server
/// can take it (RFC 2045 §6.8, RFC 2047 §4.1).
[[nodiscard]] QByteArray toBytes(const TestMessage &message);

} // namespace Heloscope
