// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

namespace Heloscope {

class TargetForm;
struct SessionPlan;

/// The pane with envelope, user name and message. Its form is made when it is first shown.
class EnvelopeDock : public QDockWidget
{
    Q_OBJECT

public:
    explicit EnvelopeDock(QWidget *parent = nullptr);

    /// Puts what was typed into plan; leaves it as it is if the pane was never opened.
    void fill(SessionPlan &plan) const;
    /// Shows the envelope, user name and last stage of plan; see TargetForm::take().
    void take(const SessionPlan &plan);
    /// Opens the pane, with message as the one to send.
    void takeMessage(const QByteArray &message);

signals:
    /// The fields are there, for the first time.
    void filled();
    void edited();
    /// A message came from elsewhere, lines ending in CRLF.
    void messageTaken(const QByteArray &message);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeForm();
    void widen();

    TargetForm *m_form = nullptr;
};

} // namespace Heloscope
