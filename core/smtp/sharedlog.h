// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <deque>
#include <initializer_list>
#include <memory>
#include <utility>

namespace Smtp {

/// A list that grows at its end and may shrink at its front. Copies share the items: copying costs
/// nothing, and adding to the newest copy leaves the older ones as they are. An older copy to which
/// the same is added once more goes on sharing. Items never change.
template <typename T>
class SharedLog
{
public:
    using value_type = T;
    using const_iterator = typename std::deque<T>::const_iterator;

    SharedLog() = default;
    SharedLog(std::initializer_list<T> items)
    {
        for (const T &item : items) {
            push_back(item);
        }
    }

    void push_back(T item)
    {
        if (m_items && m_end < m_items->size() && (*m_items)[m_end] == item) {
            ++m_end;
            return;
        }
        if (!m_items || m_items->size() != m_end) {
            fork();
        }
        m_items->push_back(std::move(item));
        ++m_end;
    }
    /// The list must not be empty.
    void pop_front()
    {
        ++m_begin;
        if (empty()) {
            clear();
        }
    }
    void clear() { *this = SharedLog(); }
    template <typename Predicate>
    void eraseIf(Predicate isUnwanted)
    {
        SharedLog kept;
        for (const T &item : *this) {
            if (!isUnwanted(item)) {
                kept.push_back(item);
            }
        }
        *this = std::move(kept);
    }

    [[nodiscard]] std::size_t size() const { return m_end - m_begin; }
    [[nodiscard]] bool empty() const { return m_begin == m_end; }
    [[nodiscard]] const T &front() const { return (*m_items)[m_begin]; }
    [[nodiscard]] const T &back() const { return (*m_items)[m_end - 1]; }
    [[nodiscard]] const T &operator[](std::size_t at) const { return (*m_items)[m_begin + at]; }
    [[nodiscard]] const_iterator begin() const { return place(m_begin); }
    [[nodiscard]] const_iterator end() const { return place(m_end); }

    bool operator==(const SharedLog &other) const
    {
        if (size() != other.size()) {
            return false;
        }
        const bool same = m_items == other.m_items && m_begin == other.m_begin;
        for (std::size_t i = 0; !same && i < size(); ++i) {
            if (!((*this)[i] == other[i])) {
                return false;
            }
        }
        return true;
    }

private:
    [[nodiscard]] const_iterator place(std::size_t at) const
    {
        return m_items ? m_items->cbegin() + static_cast<std::ptrdiff_t>(at) : const_iterator();
    }
    void fork()
    {
        auto own = std::make_shared<std::deque<T>>(begin(), end());
        m_end -= m_begin;
        m_begin = 0;
        m_items = std::move(own);
    }

    std::shared_ptr<std::deque<T>> m_items;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
};

} // namespace Smtp
