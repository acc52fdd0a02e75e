// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace Heloscope {

class SessionDesk;

/// How far a file has been read, and the way to stop it; hidden otherwise.
class ReadingBar : public QWidget
{
    Q_OBJECT

public:
    /// desk must outlive this.
    explicit ReadingBar(SessionDesk &desk, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void retranslate();

    SessionDesk &m_desk;
    QLabel *m_label;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
};

} // namespace Heloscope
