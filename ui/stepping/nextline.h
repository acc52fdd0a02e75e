// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/pendingline.h"
#include "ui/models/stepper.h"

#include <QWidget>

#include <functional>

class QCompleter;
class QLabel;
class QLineEdit;
class QPushButton;
class QStringListModel;

namespace Heloscope {

class DecisionBar;
class LegendMark;

/// How the next line is shown where it must not name anybody, and the way back to what is meant.
struct Disguise {
    std::function<QString(const QString &)> mask;
    std::function<QString(const QString &)> unmask;
};

/// What leaves next: editable until it is sent, completed from what the server offered, with the
/// commands that are legal now. After a refusal it asks what is to follow.
class NextLine : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive this.
    NextLine(Inspection &inspection, Stepper &stepper, QWidget *parent = nullptr);

    /// Puts line into the editor, to be changed and sent again.
    void edit(const QByteArray &line);
    /// Sends what the editor shows: the proposal, or what was made of it.
    void send();
    /// The same, but of an AUTH exchange no more than the next line.
    void sendOneLine();
    /// Puts bar above the line; it becomes the parent.
    void addBar(QWidget *bar);
    void focusEditor();
    /// What is shown is disguised from now on; what is sent is not.
    void setDisguise(Disguise disguise);

signals:
    /// A step is being taken: the views may follow.
    void sent();
    /// The session is over: the focus belongs elsewhere.
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    void transmit(void (Stepper::*step)());
    void refresh();
    void showPending(const PendingLine &pending);
    void refreshHint();
    void refreshButtons();
    void retranslate();
    [[nodiscard]] bool isEdited() const;
    [[nodiscard]] QString pendingText(const PendingLine &pending) const;

    Inspection &m_inspection;
    Stepper &m_stepper;
    DecisionBar *m_decision; // made first: it stands above, and Tab comes to it first
    QLabel *m_label;
    LegendMark *m_secret; ///< stands for a password, which is never shown
    QLineEdit *m_editor;
    QPushButton *m_send;
    QPushButton *m_skip;
    QLabel *m_hint;
    QStringListModel *m_completions;
    QCompleter *m_completer;
    Disguise m_disguise;
    PendingLine m_pending;
    QString m_obstacle; ///< why the last attempt to send came to nothing
    bool m_wasOurTurn = false;
};

} // namespace Heloscope
