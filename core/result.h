// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <variant>

namespace Heloscope {

/// Wraps a fault so that it converts to any Result with that fault type.
template <typename F>
struct Failure {
    F fault;
};

template <typename F>
Failure(F) -> Failure<F>;

/// Either a value or a typed fault. The stand-in for std::expected, which C++20 lacks.
/// Reading the side that is not there throws std::bad_variant_access: ask first.
template <typename T, typename F>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Failure<F> failure)
        : m_content(std::in_place_index<1>, std::move(failure.fault))
    {
    }

    explicit operator bool() const { return m_content.index() == 0; }
    const T &operator*() const & { return std::get<0>(m_content); }
    T &operator*() & { return std::get<0>(m_content); }
    T &&operator*() && { return std::get<0>(std::move(m_content)); }
    const T *operator->() const { return &std::get<0>(m_content); }
    T *operator->() { return &std::get<0>(m_content); }
    [[nodiscard]] const F &fault() const { return std::get<1>(m_content); }

private:
    std::variant<T, F> m_content;
};

} // namespace Heloscope
