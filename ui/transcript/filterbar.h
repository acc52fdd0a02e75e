// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCompleter;
class QLabel;
class QLineEdit;
class QPushButton;
class QStringListModel;

namespace Heloscope {

class DialogueFilter;
struct QueryFault;

/// The filter of the dialogue: a field in which the query is typed with completions, how many lines
/// fit, what was not understood, and a button to take it away. Hidden until it is begun.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    /// filter has its source model and must outlive this.
    explicit FilterBar(DialogueFilter &filter, QWidget *parent = nullptr);

    /// Comes up with the focus.
    void begin();
    /// Everything is shown again.
    void clear();

signals:
    /// Enter or Escape: on to the lines.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void complete();
    void insert(const QString &completion);
    void refresh();
    void retranslate();
    [[nodiscard]] QString lastWord() const;
    [[nodiscard]] static QString sentence(const QueryFault &fault);

    DialogueFilter &m_filter;
    QLineEdit *m_edit;
    QLabel *m_count;
    QPushButton *m_clear;
    QLabel *m_message;
    QStringListModel *m_completions;
    QCompleter *m_completer;
};

} // namespace Heloscope
