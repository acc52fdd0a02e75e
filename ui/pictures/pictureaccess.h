// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

#include <unordered_map>

namespace Heloscope {

class PictureView;

/// A picture for screen readers: a list of its items, each with its sentence.
class PictureAccess : public QAccessibleWidget
{
public:
    explicit PictureAccess(PictureView &view);
    ~PictureAccess() override;
    PictureAccess(const PictureAccess &) = delete;
    PictureAccess &operator=(const PictureAccess &) = delete;

    /// From now on every PictureView has one.
    static void install();

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

private:
    [[nodiscard]] PictureView &view() const;

    mutable std::unordered_map<int, QAccessible::Id> m_items; ///< made when first asked for
};

} // namespace Heloscope
