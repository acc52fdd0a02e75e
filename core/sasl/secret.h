// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Smtp {

/// A password or what was made from one. Has no operator<<, no toString() and is no QVariant; it
/// is wiped when it goes. It leaves only through reveal(), which only the mechanisms, the command
/// writer and the masking call.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray value);
    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }
    [[nodiscard]] const QByteArray &reveal() const { return m_value; }

    bool operator==(const Secret &) const = default;

private:
    void wipe();

    QByteArray m_value;
};

} // namespace Smtp
