// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures/pictureaccess.h"

#include "ui/pictures/pictureview.h"

#include <QPointer>

namespace Heloscope {

namespace {

/// One item of a picture.
class ItemAccess final : public QAccessibleInterface
{
public:
    ItemAccess(PictureView &view, int item)
        : m_view(&view)
        , m_item(item)
    {
    }

    [[nodiscard]] int item() const { return m_item; }

    [[nodiscard]] bool isValid() const override
    {
        return m_view && m_item < m_view->picture().count();
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view.data());
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_view->picture().spoken(m_item)
                                                      : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid()) {
            return {};
        }
        const QRect area = m_view->visualRect(m_item);
        return {m_view->viewport()->mapToGlobal(area.topLeft()), area.size()};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const bool isCurrent = m_view->current() == m_item;
        state.focusable = true;
        state.selectable = true;
        state.selected = isCurrent;
        state.focused = isCurrent && m_view->hasFocus();
        return state;
    }

private:
    QPointer<PictureView> m_view;
    int m_item;
};

QAccessibleInterface *makeAccess(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    auto *view = qobject_cast<PictureView *>(object);
    return view ? new PictureAccess(*view) : nullptr;
}

} // namespace

PictureAccess::PictureAccess(PictureView &view)
    : QAccessibleWidget(&view, QAccessible::List)
{
}

PictureAccess::~PictureAccess()
{
    for (const auto &[item, id] : m_items) {
        QAccessible::deleteAccessibleInterface(id);
    }
}

void PictureAccess::install()
{
    QAccessible::removeFactory(makeAccess); // so that it stands there once
    QAccessible::installFactory(makeAccess);
}

PictureView &PictureAccess::view() const
{
    return *static_cast<PictureView *>(object());
}

int PictureAccess::childCount() const
{
    return view().picture().count();
}

QAccessibleInterface *PictureAccess::child(int index) const
{
    if (index < 0 || index >= childCount()) {
        return nullptr;
    }
    const auto known = m_items.find(index);
    if (known != m_items.end()) {
        return QAccessible::accessibleInterface(known->second);
    }
    auto *item = new ItemAccess(view(), index);
    m_items.emplace(index, QAccessible::registerAccessibleInterface(item));
    return item;
}

int PictureAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *item = dynamic_cast<const ItemAccess *>(child);
    return item ? item->item() : -1;
}

QAccessibleInterface *PictureAccess::childAt(int x, int y) const
{
    return child(view().itemAt(view().viewport()->mapFromGlobal(QPoint(x, y))));
}

QAccessibleInterface *PictureAccess::focusChild() const
{
    return view().hasFocus() ? child(view().current()) : nullptr;
}

} // namespace Heloscope
