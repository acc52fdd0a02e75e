// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QString>
#include <QStringList>

#include <functional>

namespace Heloscope {

/// Somebody without mouse and screen: knows the program by what it says of itself to a screen
/// reader (names, values and descriptions of visible controls) and acts by pressing keys. Knows no
/// class, no object name and no object of the program.
class KeyboardUser
{
public:
    /// To whatever has the keyboard.
    static void press(int key, Qt::KeyboardModifiers modifiers = {});
    static void write(const QString &text);
    /// Replaces what the focused editor holds.
    static void rewrite(const QString &text);

    /// The name of what has the keyboard; of the current row in a list or table.
    [[nodiscard]] static QString focusName();
    /// Walks the menus: the letter that the menu bar names, then Down to each entry and Return.
    [[nodiscard]] static bool choose(const QStringList &entries);
    /// In the box of this name that the focus is on: the entry of this text.
    [[nodiscard]] static bool pick(const QString &box, const QString &entry);
    /// Presses Tab until the control of this name has the keyboard; Control with it where Tab is
    /// taken by a text. False if it never gets it.
    [[nodiscard]] static bool tabTo(const QString &name);
    /// The same, and Space.
    [[nodiscard]] static bool pressButton(const QString &name);

    /// Whether a control of this name is to be seen in the active window.
    [[nodiscard]] static bool meets(const QString &name);
    /// What that control holds: the text of an editor or view, the name of the chosen entry.
    [[nodiscard]] static QString valueOf(const QString &name);
    [[nodiscard]] static QString descriptionOf(const QString &name);
    /// The names of the rows in the list, table or tree of this name, from top to bottom, one a
    /// row.
    [[nodiscard]] static QStringList rowsOf(const QString &name);
    /// All names and texts in the active window, for the message of a failing test.
    [[nodiscard]] static QString everything();

private:
    using Visitor = std::function<bool(QAccessibleInterface &)>;

    [[nodiscard]] static bool walkMenuTo(const QString &entry);
    static bool walk(QAccessibleInterface *place, const Visitor &visit);
    [[nodiscard]] static QAccessibleInterface *find(const QString &name);
};

} // namespace Heloscope
