// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/secretsofline.h"

#include <QByteArray>

namespace Heloscope {

/// Follows AUTH exchanges (RFC 4954 §4) in a recorded dialogue, and knows what of them is secret.
/// Records are cut and damaged, so that the line that says AUTH, a challenge or an answer may not
/// be known for what it is: what stands near an exchange and looks like base64 is taken for secret
/// until the client goes on with something else.
class SaslWatch
{
public:
    /// AUTH was said.
    [[nodiscard]] SecretsOfLine begin(const QByteArray &line);
    /// The client answered a 334.
    [[nodiscard]] SecretsOfLine answer(const QByteArray &line);
    /// A line that was not understood, or a command that nobody knows.
    [[nodiscard]] SecretsOfLine overhear(const QByteArray &line);
    /// A line of a reply came. A line of the client may have been joined to it.
    [[nodiscard]] SecretsOfLine heard(const QByteArray &replyLine);
    /// The client has said something else.
    void end();
    /// AUTH was said, or a 334 came, and the end of the exchange has not come.
    [[nodiscard]] bool isOpen() const { return m_open; }

private:
    [[nodiscard]] SecretsOfLine secretsOf(const QByteArray &line, qsizetype offset);
    [[nodiscard]] bool isUserName() const;
    void open();

    QByteArray m_mechanism; ///< upper case; empty if it is not known
    QByteArray m_challenge; ///< decoded text of the last 334
    int m_answers = 0;
    int m_near = 0; ///< for how many lines more they are near an exchange
    bool m_open = false;
};

/// Whether a reply line ends an exchange or goes on with it, so that what was said before it was
/// AUTH or an answer.
[[nodiscard]] bool concernsAuth(const QByteArray &replyLine);

/// What of a line that stands right before such a reply must not be seen.
[[nodiscard]] std::vector<Smtp::ByteSpan> hindsight(const QByteArray &line);

} // namespace Heloscope
