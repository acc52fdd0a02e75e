// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stepping/playbar.h"

#include "ui/decor/icons.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Heloscope {

namespace {

constexpr auto Tick = 40ms;

} // namespace

PlayBar::PlayBar(Inspection &inspection, QWidget *parent)
    : QWidget(parent)
    , m_playback(inspection)
    , m_play(new QPushButton(this))
    , m_step(new QPushButton(this))
    , m_all(new QPushButton(this))
    , m_speed(new QComboBox(this))
    , m_progress(new QLabel(this))
{
    setObjectName(u"playBar"_s);
    m_play->setObjectName(u"playButton"_s);
    m_play->setIcon(icon(Glyph::Continue));
    m_step->setObjectName(u"playStepButton"_s);
    m_step->setIcon(icon(Glyph::Step));
    m_all->setObjectName(u"showAllButton"_s);
    m_speed->setObjectName(u"playSpeed"_s);
    for (const int factor : {1, 2, 4}) {
        m_speed->addItem(QString::number(factor) + u'×', factor);
    }
    m_progress->setObjectName(u"playProgress"_s);
    m_progress->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 2, 6, 2);
    row->addWidget(m_play);
    row->addWidget(m_step);
    row->addWidget(m_all);
    row->addWidget(m_speed);
    row->addWidget(m_progress, 1);

    m_ticks.setInterval(Tick);
    connect(&m_ticks, &QTimer::timeout, this,
        [this] { m_playback.pass(std::chrono::milliseconds(m_sinceTick.restart())); });
    connect(m_play, &QPushButton::clicked, this, &PlayBar::toggle);
    connect(m_step, &QPushButton::clicked, this, &PlayBar::step);
    connect(m_all, &QPushButton::clicked, this, &PlayBar::showAll);
    connect(m_speed, &QComboBox::currentIndexChanged, this,
        [this] { m_playback.setSpeed(m_speed->currentData().toInt()); });
    connect(&m_playback, &Playback::changed, this, &PlayBar::refresh);
    retranslate();
}

void PlayBar::join(const QAction *step, const QAction *showAll)
{
    connect(step, &QAction::triggered, this, &PlayBar::step);
    connect(showAll, &QAction::triggered, this, &PlayBar::showAll);
}

void PlayBar::toggle()
{
    if (m_playback.isPlaying()) {
        m_playback.pause();
        return;
    }
    emit moved();
    m_playback.play();
}

void PlayBar::step()
{
    if (m_playback.isPossible()) {
        emit moved();
        m_playback.step();
    }
}

void PlayBar::showAll()
{
    if (m_playback.isPossible()) {
        m_playback.showAll();
    }
}

void PlayBar::refresh()
{
    setVisible(m_playback.isPossible());
    if (m_playback.isPlaying() != m_ticks.isActive()) {
        m_sinceTick.start();
        m_playback.isPlaying() ? m_ticks.start() : m_ticks.stop();
    }
    const std::size_t shown = m_playback.shown();
    const std::size_t total = m_playback.total();
    m_play->setText(m_playback.isPlaying() ? tr("Pa&use") : tr("P&lay"));
    m_play->setAccessibleName(m_playback.isPlaying() ? tr("Pause") : tr("Play"));
    m_all->setEnabled(shown < total);
    //: How far a recorded session is played back. %1: entries shown, %2: all, %3: seconds
    m_progress->setText(tr("%1 of %2 entries. Gaps of more than %3 s are cut to that.")
                            .arg(shown)
                            .arg(total)
                            .arg(Playback::LongestGap.count()));
}

void PlayBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void PlayBar::retranslate()
{
    m_play->setToolTip(tr("Play the recorded session back, or pause (F5)"));
    //: Button: one row more of a recorded session.
    m_step->setText(tr("Next &Row"));
    m_step->setAccessibleName(tr("Next row"));
    m_step->setToolTip(tr("Show one row more (F10)"));
    //: Button: the whole recorded session is shown.
    m_all->setText(tr("Show &All"));
    m_all->setAccessibleName(tr("Show all"));
    m_all->setToolTip(tr("Show the whole session (Shift+F5)"));
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("How fast the session is played back"));
    m_progress->setAccessibleName(tr("How far it is played back"));
    refresh();
}

} // namespace Heloscope
