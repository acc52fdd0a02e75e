// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferences.h"

#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace Heloscope {

class PreferenceBook;
class PreferenceRow;

/// All settings in one place, to be searched. What is changed applies at once and can be taken
/// back; leaving the dialog loses nothing.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    /// book must outlive this.
    explicit PreferencesDialog(PreferenceBook &book, QWidget *parent = nullptr);

    void goTo(Preference which);
    /// How many sessions are kept now, beside the button that clears them.
    void setKept(int sessions);

signals:
    void clearKeptWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Group {
        QLabel *title;
        std::vector<PreferenceRow *> rows;
    };

    void buildRows();
    void buildButtons();
    void search();
    void refresh();
    void retranslate();
    void widen();

    PreferenceBook &m_book;
    QLineEdit *m_search;
    QScrollArea *m_scroller;
    QWidget *m_page;
    QLabel *m_nothing;
    QLabel *m_armed;
    QPushButton *m_clear = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_resetAll = nullptr;
    QPushButton *m_close = nullptr;
    std::vector<Group> m_groups;
    int m_kept = 0;
};

} // namespace Heloscope
