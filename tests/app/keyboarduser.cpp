// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/keyboarduser.h"

#include <QApplication>
#include <QTest>
#include <QWidget>

#include <algorithm>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostTabs = 120; // more than any window has stops

QString nameOf(QAccessibleInterface &control)
{
    // The name of a box is its choice here; what it is for stands in its label.
    if (control.role() == QAccessible::ComboBox) {
        for (const auto &[other, relation] : control.relations(QAccessible::Label)) {
            return other->text(QAccessible::Name).remove(u':');
        }
    }
    return control.text(QAccessible::Name).remove(u'&').remove(u"..."_s);
}

QString contentOf(QAccessibleInterface &control)
{
    if (QAccessibleTextInterface *text = control.textInterface()) {
        return text->text(0, text->characterCount());
    }
    return control.text(QAccessible::Value);
}

bool isShown(QAccessibleInterface &control)
{
    return control.isValid() && !control.state().invisible;
}

/// The window in front. Where no window manager hands the keyboard back when a menu is closed, the
/// window takes it, as a window manager would see to.
QWidget *windowInFront()
{
    QWidget *active = QApplication::activeWindow();
    if (active && active->isVisible()) {
        return active;
    }
    const QWidgetList windows = QApplication::topLevelWidgets();
    const auto shown = std::ranges::find_if(windows,
        [](const QWidget *window) { return window->isVisible() && !window->parentWidget(); });
    if (shown == windows.end()) {
        return nullptr;
    }
    QApplication::setActiveWindow(*shown);
    return *shown;
}

QWidget *keyboardOwner()
{
    if (QWidget *popup = QApplication::activePopupWidget()) {
        return popup;
    }
    QWidget *window = windowInFront();
    QWidget *focus = QApplication::focusWidget();
    if (focus && focus->isVisible()) {
        return focus;
    }
    return window && window->focusWidget() ? window->focusWidget() : window;
}

/// Whose rows are asked for one by one: there may be a million of them.
bool isOfRows(QAccessibleInterface &control)
{
    return control.tableInterface() || control.role() == QAccessible::Tree;
}

/// The entry of an open menu that Return would take.
QString chosenEntry(QWidget *menu)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(menu);
    for (int i = 0; spoken && i < spoken->childCount(); ++i) {
        QAccessibleInterface *entry = spoken->child(i);
        if (entry && entry->state().focused) {
            return nameOf(*entry);
        }
    }
    return {};
}

} // namespace

void KeyboardUser::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(keyboardOwner(), static_cast<Qt::Key>(key), modifiers);
}

void KeyboardUser::write(const QString &text)
{
    QTest::keyClicks(keyboardOwner(), text);
}

void KeyboardUser::rewrite(const QString &text)
{
    press(Qt::Key_A, Qt::ControlModifier);
    write(text);
}

QString KeyboardUser::focusName()
{
    QAccessibleInterface *focus = QAccessible::queryAccessibleInterface(keyboardOwner());
    if (!focus) {
        return {};
    }
    QAccessibleInterface *row = focus->focusChild();
    return nameOf(row && row->isValid() && isOfRows(*focus) ? *row : *focus);
}

bool KeyboardUser::tabTo(const QString &name)
{
    for (int tabs = 0; tabs < MostTabs; ++tabs) {
        const QWidget *before = keyboardOwner();
        QAccessibleInterface *focus = QAccessible::queryAccessibleInterface(keyboardOwner());
        if (focus && nameOf(*focus) == name) {
            return true;
        }
        press(Qt::Key_Tab);
        if (keyboardOwner() == before) {
            press(Qt::Key_Tab, Qt::ControlModifier);
        }
    }
    return false;
}

bool KeyboardUser::pressButton(const QString &name)
{
    if (!tabTo(name)) {
        return false;
    }
    press(Qt::Key_Space);
    return true;
}

bool KeyboardUser::choose(const QStringList &entries)
{
    QAccessibleInterface *menu = find(entries.first());
    if (!menu) {
        return false;
    }
    const QKeySequence letter(menu->text(QAccessible::Accelerator), QKeySequence::PortableText);
    if (letter.isEmpty()) {
        return false;
    }
    press(letter[0].key(), letter[0].keyboardModifiers());
    return std::all_of(entries.begin() + 1, entries.end(), walkMenuTo);
}

bool KeyboardUser::walkMenuTo(const QString &entry)
{
    QWidget *menu = QApplication::activePopupWidget();
    for (int steps = 0; menu && steps < MostTabs; ++steps) {
        if (chosenEntry(menu) == entry) {
            press(Qt::Key_Return);
            return true;
        }
        press(Qt::Key_Down);
    }
    return false;
}

bool KeyboardUser::pick(const QString &box, const QString &entry)
{
    if (!tabTo(box)) {
        return false;
    }
    press(Qt::Key_Home);
    for (int steps = 0; steps < MostTabs; ++steps) {
        if (valueOf(box) == entry) {
            return true;
        }
        press(Qt::Key_Down);
    }
    return false;
}

bool KeyboardUser::meets(const QString &name)
{
    return find(name) != nullptr;
}

QString KeyboardUser::valueOf(const QString &name)
{
    QAccessibleInterface *control = find(name);
    return control ? contentOf(*control) : QString();
}

QString KeyboardUser::descriptionOf(const QString &name)
{
    QAccessibleInterface *control = find(name);
    return control ? control->text(QAccessible::Description) : QString();
}

QStringList KeyboardUser::rowsOf(const QString &name)
{
    QAccessibleInterface *control = find(name);
    QAccessibleTableInterface *table = control ? control->tableInterface() : nullptr;
    QStringList rows;
    for (int i = 0; control && !table && i < control->childCount(); ++i) {
        rows << nameOf(*control->child(i));
    }
    for (int row = 0; table && row < table->rowCount(); ++row) {
        QAccessibleInterface *cell = table->cellAt(row, 0);
        rows << (cell ? nameOf(*cell) : QString());
    }
    return rows;
}

QString KeyboardUser::everything()
{
    QStringList all;
    walk(QAccessible::queryAccessibleInterface(windowInFront()),
        [&all](QAccessibleInterface &control) {
            all << QString::number(control.role(), 16) + u' ' + nameOf(control) + u" = "_s
                    + contentOf(control).left(200);
            return false;
        });
    return all.join(u'\n');
}

bool KeyboardUser::walk(QAccessibleInterface *place, const Visitor &visit)
{
    if (!place || !isShown(*place)) {
        return false;
    }
    if (visit(*place)) {
        return true;
    }
    for (int i = 0; !isOfRows(*place) && i < place->childCount(); ++i) {
        if (walk(place->child(i), visit)) {
            return true;
        }
    }
    return false;
}

QAccessibleInterface *KeyboardUser::find(const QString &name)
{
    QAccessibleInterface *found = nullptr;
    walk(
        QAccessible::queryAccessibleInterface(windowInFront()), [&](QAccessibleInterface &control) {
            if (nameOf(control) != name) {
                return false;
            }
            found = &control;
            return true;
        });
    return found;
}

} // namespace Heloscope
