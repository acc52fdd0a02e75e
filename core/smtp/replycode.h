// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Smtp {

/// What the first digit of a reply code says (RFC 5321 §4.2.1).
enum class Severity : quint8 {
    Success, ///< 2yz, positive completion
    Intermediate, ///< 3yz, positive intermediate
    Temporary, ///< 4yz, transient negative completion
    Permanent, ///< 5yz, permanent negative completion
};

/// A three-digit reply code whose first digit is 2 to 5. The other digits may be anything, because
/// a client has to cope with codes it does not know by the first digit alone (RFC 5321 §4.3.2).
class ReplyCode
{
public:
    /// value: 200 to 599.
    constexpr explicit ReplyCode(int value)
        : m_value(static_cast<quint16>(value))
    {
    }

    [[nodiscard]] constexpr int value() const { return m_value; }
    [[nodiscard]] constexpr Severity severity() const
    {
        return static_cast<Severity>(m_value / 100 - 2);
    }
    [[nodiscard]] constexpr bool isPositive() const { return m_value < 400; }
    /// The second digit: 0 syntax, 1 information, 2 connection, 5 mail system; others undefined.
    [[nodiscard]] constexpr int category() const { return m_value / 10 % 10; }
    [[nodiscard]] constexpr int detail() const { return m_value % 10; }

    bool operator==(const ReplyCode &) const = default;
    auto operator<=>(const ReplyCode &) const = default;

private:
    quint16 m_value;
};

[[nodiscard]] constexpr bool operator==(ReplyCode code, int value)
{
    return code.value() == value;
}

} // namespace Smtp
