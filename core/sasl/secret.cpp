// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sasl/secret.h"

#include <utility>

namespace Smtp {

// QByteArray shares its data, and shared data cannot be wiped: every secret owns a copy of its own.

Secret::Secret(QByteArray value)
    : m_value(std::move(value))
{
    m_value.detach();
}

Secret::Secret(const Secret &other)
    : m_value(other.m_value.constData(), other.m_value.size())
{
}

Secret::Secret(Secret &&other) noexcept
    : m_value(std::exchange(other.m_value, {}))
{
}

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_value = QByteArray(other.m_value.constData(), other.m_value.size());
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_value = std::exchange(other.m_value, {});
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

void Secret::wipe()
{
    if (m_value.isEmpty()) {
        return;
    }
    // Written through a volatile pointer, so that the compiler cannot leave it out.
    volatile char *octets = m_value.data();
    for (qsizetype i = 0; i < m_value.size(); ++i) {
        octets[i] = 0;
    }
    m_value.clear();
}

} // namespace Smtp
