// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

#include <unordered_map>

namespace Heloscope {

class LongTreeView;

/// A LongTreeView for screen readers: a tree of its lines, each with its sentence.
class LongTreeAccess : public QAccessibleWidget
{
public:
    explicit LongTreeAccess(LongTreeView &view);
    ~LongTreeAccess() override;
    LongTreeAccess(const LongTreeAccess &) = delete;
    LongTreeAccess &operator=(const LongTreeAccess &) = delete;

    /// From now on every LongTreeView has one.
    static void install();

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

private:
    [[nodiscard]] LongTreeView &view() const;

    mutable std::unordered_map<int, QAccessible::Id> m_lines; ///< made when first asked for
};

} // namespace Heloscope
