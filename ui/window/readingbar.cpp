// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/readingbar.h"

#include "ui/models/filereading.h"
#include "ui/window/sessiondesk.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace Heloscope {

ReadingBar::ReadingBar(SessionDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_label(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    setObjectName(QStringLiteral("readingBar"));
    m_bar->setObjectName(QStringLiteral("readingProgress"));
    m_bar->setMaximumWidth(12 * fontMetrics().averageCharWidth());
    m_bar->setRange(0, 100);
    m_cancel->setObjectName(QStringLiteral("cancelReadingButton"));
    m_cancel->setAutoRaise(true);
    m_label->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_label);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, this, [this] { m_desk.cancelReading(); });
    connect(&desk, &SessionDesk::readingChanged, this, &ReadingBar::refresh);
    retranslate();
    refresh();
}

void ReadingBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ReadingBar::refresh()
{
    const FileReading *reading = m_desk.reading();
    // The key is ours only while there is something to cancel.
    m_cancel->setShortcut(reading ? QKeySequence(Qt::Key_Escape) : QKeySequence());
    if (reading) {
        m_bar->setValue(reading->percent());
    }
    setVisible(reading != nullptr);
}

void ReadingBar::retranslate()
{
    m_label->setText(tr("Reading the file…"));
    m_bar->setAccessibleName(tr("Reading the file"));
    m_bar->setAccessibleDescription(tr("How much of the file has been read"));
    //: Button: stops reading a long file; what was read is shown.
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel reading the file"));
    m_cancel->setAccessibleDescription(tr("What was read stays (Esc)"));
    m_cancel->setToolTip(tr("What was read stays (Esc)"));
}

} // namespace Heloscope
