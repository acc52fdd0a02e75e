// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/playback.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;

namespace Heloscope {

/// Plays a recorded session back: start and pause, one row, speed, everything. Hidden unless one is
/// looked at.
class PlayBar : public QWidget
{
    Q_OBJECT

public:
    /// inspection must outlive this.
    explicit PlayBar(Inspection &inspection, QWidget *parent = nullptr);

    /// Actions of the window that move a recorded session, too: one row, and everything.
    void join(const QAction *step, const QAction *showAll);
    void toggle();

    [[nodiscard]] Playback &playback() { return m_playback; }

signals:
    /// A person has set it going: the selection goes with it again.
    void moved();

protected:
    void changeEvent(QEvent *event) override;

private:
    void step();
    void showAll();
    void refresh();
    void retranslate();

    Playback m_playback;
    QTimer m_ticks;
    QElapsedTimer m_sinceTick;
    QPushButton *m_play;
    QPushButton *m_step;
    QPushButton *m_all;
    QComboBox *m_speed;
    QLabel *m_progress;
};

} // namespace Heloscope
