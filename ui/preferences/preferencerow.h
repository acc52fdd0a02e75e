// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferences.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace Heloscope {

class PreferenceBook;

/// One setting: its name, what it can be changed with, a sentence about it, and the way back.
class PreferenceRow : public QWidget
{
    Q_OBJECT

public:
    /// book must outlive this.
    PreferenceRow(Preference which, PreferenceBook &book, QWidget *parent = nullptr);

    /// Puts button behind the control; it becomes the parent.
    void addButton(QWidget *button);
    void focusControl();

    [[nodiscard]] Preference preference() const { return m_which; }
    /// Its name or its sentence contains text, whatever the case.
    [[nodiscard]] bool contains(const QString &text) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeControl();
    QComboBox *makeChoice();
    QSpinBox *makeNumber(int least, int most);
    QLineEdit *makeText();
    void fillChoice();
    void refresh();
    void retranslate();
    void complain();

    Preference m_which;
    PreferenceBook &m_book;
    QComboBox *m_choice = nullptr; // one of these four is there
    QCheckBox *m_switch = nullptr;
    QSpinBox *m_number = nullptr;
    QLineEdit *m_edit = nullptr;
    QWidget *m_control;
    QLabel *m_name;
    QLabel *m_sentence;
    QLabel *m_complaint;
    QToolButton *m_reset;
    QHBoxLayout *m_controls;
    bool m_isTyping = false; ///< what is typed stays as it is until one is done
};

} // namespace Heloscope
