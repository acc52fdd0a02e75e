// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transcript/entrypages.h"

#include <compare>
#include <cstddef>
#include <iterator>

namespace Heloscope {

/// The entries of a transcript from some place on, in their order. Must not outlive it. It grows
/// with the transcript; a walk ends where that ended when end() was called.
class EntryRange
{
public:
    /// Keeps the page it stands on: a reference to an entry holds as long as its iterator stays,
    /// or as EntryPages::at() says.
    class Iterator
    {
    public:
        using iterator_category = std::random_access_iterator_tag;
        using value_type = Entry;
        using difference_type = std::ptrdiff_t;
        using pointer = const Entry *;
        using reference = const Entry &;

        Iterator() = default;
        Iterator(const EntryPages &pages, std::size_t place)
            : m_pages(&pages)
            , m_place(place)
        {
        }

        reference operator*() const
        {
            if (!m_here.page || m_place - m_here.first >= m_here.page->size()) {
                m_here = m_pages->open(m_place);
            }
            return (*m_here.page)[m_place - m_here.first];
        }
        pointer operator->() const { return &**this; }
        reference operator[](difference_type by) const { return m_pages->at(moved(by)); }

        Iterator &operator+=(difference_type by)
        {
            m_place = moved(by);
            return *this;
        }
        Iterator &operator-=(difference_type by) { return *this += -by; }
        Iterator &operator++() { return *this += 1; }
        Iterator &operator--() { return *this += -1; }
        Iterator operator++(int)
        {
            Iterator old = *this;
            ++*this;
            return old;
        }
        Iterator operator--(int)
        {
            Iterator old = *this;
            --*this;
            return old;
        }
        friend Iterator operator+(Iterator one, difference_type by) { return one += by; }
        friend Iterator operator+(difference_type by, Iterator one) { return one += by; }
        friend Iterator operator-(Iterator one, difference_type by) { return one -= by; }
        friend difference_type operator-(const Iterator &one, const Iterator &other)
        {
            return static_cast<difference_type>(one.m_place)
                - static_cast<difference_type>(other.m_place);
        }
        bool operator==(const Iterator &other) const { return m_place == other.m_place; }
        std::strong_ordering operator<=>(const Iterator &other) const
        {
            return m_place <=> other.m_place;
        }

    private:
        [[nodiscard]] std::size_t moved(difference_type by) const
        {
            return static_cast<std::size_t>(static_cast<difference_type>(m_place) + by);
        }

        const EntryPages *m_pages = nullptr;
        std::size_t m_place = 0;
        mutable EntryPages::Opened m_here;
    };

    using value_type = Entry;
    using const_iterator = Iterator;

    EntryRange(const EntryPages &pages, std::size_t first)
        : m_pages(&pages)
        , m_first(first)
    {
    }

    [[nodiscard]] Iterator begin() const { return {*m_pages, m_first}; }
    [[nodiscard]] Iterator end() const { return {*m_pages, m_pages->size()}; }
    [[nodiscard]] auto rbegin() const { return std::make_reverse_iterator(end()); }
    [[nodiscard]] auto rend() const { return std::make_reverse_iterator(begin()); }
    [[nodiscard]] std::size_t size() const { return m_pages->size() - m_first; }
    [[nodiscard]] bool empty() const { return size() == 0; }
    /// These hold as EntryPages::at() says.
    [[nodiscard]] const Entry &operator[](std::size_t at) const
    {
        return m_pages->at(m_first + at);
    }
    [[nodiscard]] const Entry &front() const { return m_pages->at(m_first); }
    [[nodiscard]] const Entry &back() const { return m_pages->at(m_pages->size() - 1); }

private:
    const EntryPages *m_pages;
    std::size_t m_first;
};

} // namespace Heloscope
