// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace Heloscope {

class BreakRuleModel;
class BreakRuleWords;

/// The list of break rules: switch them on and off, remove them, add one by its word.
class BreakRulesPane : public QWidget
{
    Q_OBJECT

public:
    /// model must outlive this.
    explicit BreakRulesPane(BreakRuleModel &model, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addTyped();
    void removeCurrent();
    void refresh();
    void retranslate();

    BreakRuleModel &m_model;
    BreakRuleWords *m_words;
    QLabel *m_about;
    QListView *m_list;
    QLineEdit *m_typed;
    QPushButton *m_add;
    QPushButton *m_remove;
    QLabel *m_complaint;
};

} // namespace Heloscope
