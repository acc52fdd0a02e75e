// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/bytespan.h"

#include <QByteArray>

#include <vector>

namespace Heloscope {

/// What of a client's line must not be seen.
struct SecretsOfLine {
    std::vector<Smtp::ByteSpan> spans; ///< in the line
    std::vector<QByteArray> learned; ///< forms that are masked everywhere
};

/// Follows AUTH exchanges (RFC 4954 §4) in a recorded dialogue, and knows what of them is secret.
class SaslWatch
{
public:
    /// AUTH was said.
    [[nodiscard]] SecretsOfLine begin(const QByteArray &line);
    /// The client answered a 334.
    [[nodiscard]] SecretsOfLine answer(const QByteArray &line);
    /// A line of a reply came.
    void heard(const QByteArray &replyLine);
    void end() { m_open = false; }
    /// AUTH was said and its end has not come.
    [[nodiscard]] bool isOpen() const { return m_open; }

private:
    [[nodiscard]] SecretsOfLine secretsOf(const QByteArray &line, qsizetype offset);
    [[nodiscard]] bool isUserName() const;

    QByteArray m_mechanism; ///< upper case
    QByteArray m_challenge; ///< decoded text of the last 334
    int m_answers = 0;
    bool m_open = false;
};

/// Secrets that stand in the clear in a line of a terminal or a log: "--auth-password x",
/// "-u user:x", "Password: x", "password = x".
[[nodiscard]] std::vector<QByteArray> secretsInClear(const QByteArray &line);

} // namespace Heloscope
