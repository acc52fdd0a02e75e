// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

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
    void fill();
    void addOwnKeys();
    void addGroup(const QString &title, const QList<std::pair<QString, QString>> &rows);
    void retranslate();

    const QMenuBar &m_menus;
    QStandardItemModel *m_keys;
    QTreeView *m_list;
    QPushButton *m_close;
};

} // namespace Heloscope
