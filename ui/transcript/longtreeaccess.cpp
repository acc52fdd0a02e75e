// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/longtreeaccess.h"

#include "ui/transcript/longtreeview.h"

#include <QItemSelectionModel>
#include <QPointer>

namespace Heloscope {

namespace {

/// One line, whatever stands there now.
class LineAccess final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    LineAccess(LongTreeView &view, int line)
        : m_view(&view)
        , m_line(line)
    {
    }

    [[nodiscard]] int line() const { return m_line; }

    [[nodiscard]] bool isValid() const override { return m_view && m_line < m_view->lineCount(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view.data());
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::TreeItem; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name
            ? index().data(Qt::AccessibleTextRole).toString()
            : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid()) {
            return {};
        }
        QRect line = m_view->visualRect(index());
        line.setLeft(0);
        line.setWidth(m_view->viewport()->width());
        return {m_view->viewport()->mapToGlobal(line.topLeft()), line.size()};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const QModelIndex shown = index();
        const bool isCurrent = m_view->currentIndex().siblingAtColumn(0) == shown;
        const bool isOpen = m_view->isExpanded(shown);
        state.focusable = true;
        state.selectable = true;
        state.extSelectable = m_view->selectionMode() == QAbstractItemView::ExtendedSelection;
        state.selected = m_view->selectionModel()->isRowSelected(shown.row(), shown.parent());
        state.focused = isCurrent && m_view->hasFocus();
        state.expandable = m_view->model()->hasChildren(shown);
        state.expanded = isOpen;
        state.collapsed = state.expandable && !isOpen;
        return state;
    }
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names{setFocusAction()};
        if (isValid() && m_view->model()->hasChildren(index())) {
            names << toggleAction();
        }
        return names;
    }
    void doAction(const QString &name) override
    {
        if (!isValid()) {
            return;
        }
        if (name == setFocusAction()) {
            m_view->setCurrentIndex(index());
        } else if (name == toggleAction()) {
            m_view->setExpanded(index(), !m_view->isExpanded(index()));
        }
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] QModelIndex index() const { return m_view->indexOfLine(m_line); }

    QPointer<LongTreeView> m_view;
    int m_line;
};

QAccessibleInterface *makeAccess(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    auto *view = qobject_cast<LongTreeView *>(object);
    return view ? new LongTreeAccess(*view) : nullptr;
}

} // namespace

LongTreeAccess::LongTreeAccess(LongTreeView &view)
    : QAccessibleWidget(&view, QAccessible::Tree)
{
}

LongTreeAccess::~LongTreeAccess()
{
    for (const auto &[line, id] : m_lines) {
        QAccessible::deleteAccessibleInterface(id);
    }
}

void LongTreeAccess::install()
{
    QAccessible::removeFactory(makeAccess); // so that it stands there once
    QAccessible::installFactory(makeAccess);
}

LongTreeView &LongTreeAccess::view() const
{
    return *static_cast<LongTreeView *>(object());
}

int LongTreeAccess::childCount() const
{
    return view().lineCount();
}

QAccessibleInterface *LongTreeAccess::child(int index) const
{
    if (index < 0 || index >= childCount()) {
        return nullptr;
    }
    const auto known = m_lines.find(index);
    if (known != m_lines.end()) {
        return QAccessible::accessibleInterface(known->second);
    }
    auto *line = new LineAccess(view(), index);
    m_lines.emplace(index, QAccessible::registerAccessibleInterface(line));
    return line;
}

int LongTreeAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *line = dynamic_cast<const LineAccess *>(child);
    return line ? line->line() : -1;
}

QAccessibleInterface *LongTreeAccess::childAt(int x, int y) const
{
    const QModelIndex index = view().indexAt(view().viewport()->mapFromGlobal(QPoint(x, y)));
    return child(view().lineOf(index));
}

QAccessibleInterface *LongTreeAccess::focusChild() const
{
    return view().hasFocus() ? child(view().lineOf(view().currentIndex())) : nullptr;
}

} // namespace Heloscope
