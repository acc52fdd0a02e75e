// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QKeySequence>
#include <QList>

#include <utility>

class QMenu;
class QMenuBar;
class QPushButton;
class QStandardItemModel;
class QTreeView;

namespace Heloscope {

/// Every key of the window by menu, made from the menus themselves, and the keys that the dialogue
/// has of its own.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    /// menus must outlive this.
    explicit ShortcutsDialog(const QMenuBar &menus, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What a key does, and the key.
    using Rows = QList<std::pair<QString, QString>>;

    [[nodiscard]] static QString keysText(const QList<QKeySequence> &keys);
    [[nodiscard]] static Rows keysOf(const QMenu &menu);
    void fill();
    void fit();
    void addOwnKeys();
    void addGroup(const QString &title, const Rows &rows);
    void retranslate();

    const QMenuBar &m_menus;
    QStandardItemModel *m_keys;
    QTreeView *m_list;
    QPushButton *m_close;
};

} // namespace Heloscope
