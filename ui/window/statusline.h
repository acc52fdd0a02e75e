// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/inspection.h"

#include <QStatusBar>

class QLabel;

namespace Heloscope {

class SessionDesk;

/// The line at the foot of the window: where we are connected, how, whose turn it is, and how long
/// the server will still wait for us (RFC 5321 §4.5.3.2.7).
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    /// desk must outlive this.
    explicit StatusLine(SessionDesk &desk, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showCountdown();
    [[nodiscard]] QString whereText() const;
    [[nodiscard]] QString turnText() const;

    SessionDesk &m_desk;
    QLabel *m_where;
    QLabel *m_encryption;
    QLabel *m_turn;
    QLabel *m_countdown;
};

} // namespace Heloscope
