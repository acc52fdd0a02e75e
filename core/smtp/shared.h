// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <utility>

namespace Smtp {

/// A value or none, like std::optional, whose copies share it: what is known of a session is kept
/// for many moments of it, and hardly differs from one to the next. It can only be replaced.
template <typename T>
class Shared
{
public:
    Shared() = default;
    Shared(std::nullopt_t) {}
    Shared(T value)
        : m_value(std::make_shared<const T>(std::move(value)))
    {
    }

    void reset() { m_value.reset(); }

    [[nodiscard]] bool has_value() const { return m_value != nullptr; }
    explicit operator bool() const { return has_value(); }
    [[nodiscard]] const T &operator*() const { return *m_value; }
    [[nodiscard]] const T *operator->() const { return m_value.get(); }

    bool operator==(const Shared &other) const
    {
        return m_value == other.m_value || (m_value && other.m_value && *m_value == *other.m_value);
    }
    bool operator==(std::nullopt_t) const { return !m_value; }

private:
    std::shared_ptr<const T> m_value;
};

} // namespace Smtp
