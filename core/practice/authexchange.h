// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Heloscope {

/// The one account of the practice server. It guards nothing, so it is public.
inline constexpr QByteArrayView PracticeUser = "student@example.test";
inline constexpr QByteArrayView PracticePassword = "practice";

/// The server's side of one AUTH command: PLAIN (RFC 4616), LOGIN or CRAM-MD5 (RFC 2195).
class AuthExchange
{
public:
    enum class Verdict : quint8 {
        Challenge, ///< send the challenge after 334, go on
        Accepted,
        Refused, ///< not that account, or not its password
        Undecodable, ///< the client's line is no base64
        Cancelled, ///< the client sent "*"
    };
    struct Turn {
        Verdict verdict = Verdict::Challenge;
        QByteArray challenge; ///< base64; may be empty
        qsizetype position = 0; ///< where the line stopped being base64

        bool operator==(const Turn &) const = default;
    };

    /// nonce: a text no earlier exchange had, of printable ASCII without blanks, "<1.2@host>".
    /// Nothing if the mechanism is not known.
    [[nodiscard]] static std::optional<AuthExchange> create(
        QByteArrayView mechanism, const QByteArray &nonce);

    /// The command itself; initial: what stood behind the mechanism, base64, "=" for an empty one.
    [[nodiscard]] Turn begin(const std::optional<QByteArray> &initial);
    /// A line that answers a challenge, without its CRLF.
    [[nodiscard]] Turn respond(QByteArrayView line);

private:
    enum class Mechanism : quint8 {
        Plain,
        Login,
        CramMd5
    };

    AuthExchange(Mechanism mechanism, QByteArray nonce);
    [[nodiscard]] QByteArray nextChallenge() const;
    [[nodiscard]] Turn judge(const QByteArray &response);

    Mechanism m_mechanism;
    QByteArray m_nonce;
    std::optional<QByteArray> m_user; ///< LOGIN, once it has come
};

} // namespace Heloscope
