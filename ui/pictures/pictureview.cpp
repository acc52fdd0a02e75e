// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures/pictureview.h"

#include "ui/decor/plaintip.h"
#include "ui/pictures/pictureaccess.h"
#include "ui/pictures/strokes.h"

#include <QFontInfo>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>
#include <QToolTip>

#include <algorithm>

namespace Heloscope {

PictureView::PictureView(Picture &picture, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_picture(picture)
{
    PictureAccess::install();
    setProperty("zoomsItself", true); // the window leaves the wheel to it
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Base);
    connect(&picture, &Picture::changed, this, &PictureView::refresh);
}

PictureLook PictureView::look() const
{
    PictureLook look;
    look.font = font();
    look.font.setPixelSize(std::max(QFontInfo(font()).pixelSize() * m_zoom / 100, 5));
    look.palette = palette();
    look.width = viewport()->width();
    look.current = m_current;
    return look;
}

void PictureView::select(EntryId entry)
{
    m_picture.setMoment(entry);
    m_current = entry == 0 || m_picture.count() == 0 ? -1 : m_picture.itemOf(entry);
    m_isToBeRevealed = true;
    schedule();
}

void PictureView::walkTo(int item)
{
    if (item >= 0 && item < m_picture.count()) {
        m_current = item;
        reveal(item);
        viewport()->update();
        announce();
    }
}

void PictureView::zoomBy(int percent)
{
    m_zoom = percent == 0 ? 100 : std::clamp(m_zoom + percent, 30, 400);
    m_isToBeRevealed = true;
    catchUp();
}

void PictureView::setEmptySentence(const QString &sentence)
{
    m_emptySentence = sentence;
    setAccessibleDescription(sentence);
    viewport()->update();
}

QRect PictureView::visualRect(int item) const
{
    const PictureLook shown = look();
    return m_picture.itemRect(item, shown)
        .translated(-horizontalScrollBar()->value(),
            m_picture.headHeight(shown) - verticalScrollBar()->value());
}

int PictureView::itemAt(const QPoint &point) const
{
    const PictureLook shown = look();
    const int head = m_picture.headHeight(shown);
    return point.y() < head || m_picture.count() == 0
        ? -1
        : m_picture.itemAt(
            point + QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value() - head),
            shown);
}

void PictureView::refresh()
{
    m_current = std::min(m_current, m_picture.count() - 1);
    if (m_current < 0 && m_picture.moment() != 0 && m_picture.count() > 0) {
        m_current = m_picture.itemOf(m_picture.moment());
        m_isToBeRevealed = true;
    }
    schedule();
}

void PictureView::schedule()
{
    // A server can send thousands of replies in the time of one frame.
    if (!m_isScheduled) {
        m_isScheduled = true;
        QTimer::singleShot(0, this, &PictureView::catchUp);
    }
}

void PictureView::catchUp()
{
    m_isScheduled = false;
    measure();
    if (m_isToBeRevealed) {
        m_isToBeRevealed = false;
        reveal(m_current);
    }
    viewport()->update();
}

void PictureView::measure()
{
    const PictureLook shown = look();
    const QSize whole = m_picture.size(shown);
    const int page = std::max(viewport()->height() - m_picture.headHeight(shown), 1);
    verticalScrollBar()->setRange(0, std::max(whole.height() - page, 0));
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(rowHeight(shown));
    horizontalScrollBar()->setRange(0, std::max(whole.width() - viewport()->width(), 0));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(rowHeight(shown));
}

void PictureView::reveal(int item)
{
    if (item < 0 || item >= m_picture.count()) {
        return;
    }
    const PictureLook shown = look();
    const QRect area = m_picture.itemRect(item, shown);
    const auto show = [](QScrollBar &bar, int from, int to, int room) {
        if (to - from > room || from < bar.value()) {
            bar.setValue(from);
        } else if (to > bar.value() + room) {
            bar.setValue(to - room);
        }
    };
    const int page = viewport()->height() - m_picture.headHeight(shown);
    show(*verticalScrollBar(), area.top(), area.bottom() + 1, page);
    if (area.width() < viewport()->width()) {
        show(*horizontalScrollBar(), area.left(), area.right() + 1, viewport()->width());
    }
}

void PictureView::announce()
{
    if (m_current < 0) {
        return;
    }
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_current);
    QAccessible::updateAccessibility(&event);
}

void PictureView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        refresh();
    }
}

bool PictureView::walk(Qt::Key key)
{
    const int count = m_picture.count();
    const int page = std::max(verticalScrollBar()->pageStep(), 1);
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        walkTo(m_current < 0 ? 0 : m_picture.neighbour(m_current, key));
        return true;
    case Qt::Key_Home:
        walkTo(0);
        return true;
    case Qt::Key_End:
        walkTo(count - 1);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const int step = std::max(
            page / std::max(m_picture.itemRect(std::max(m_current, 0), look()).height(), 1), 1);
        walkTo(std::clamp(m_current + (key == Qt::Key_PageUp ? -step : step), 0, count - 1));
        return true;
    }
    default:
        return false;
    }
}

void PictureView::keyPressEvent(QKeyEvent *event)
{
    const auto key = static_cast<Qt::Key>(event->key());
    if (m_picture.count() > 0 && !event->modifiers().testFlag(Qt::ControlModifier) && walk(key)) {
        return;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_current >= 0) {
        if (const EntryId entry = m_picture.entryOf(m_current)) {
            emit entryWanted(entry);
            emit left();
        }
        return;
    }
    if (key == Qt::Key_Escape) {
        emit left();
        return;
    }
    if (key == Qt::Key_Plus || key == Qt::Key_Minus) {
        zoomBy(key == Qt::Key_Plus ? 10 : -10);
        return;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void PictureView::mousePressEvent(QMouseEvent *event)
{
    const int item = itemAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || item < 0) {
        return;
    }
    walkTo(item);
    if (const EntryId entry = m_picture.entryOf(item)) {
        emit entryWanted(entry);
    }
}

void PictureView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomBy(event->angleDelta().y() > 0 ? 10 : -10);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PictureView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const PictureLook shown = look();
    if (m_picture.count() == 0) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24),
            Qt::AlignCenter | Qt::TextWordWrap, m_emptySentence);
        return;
    }
    const int head = m_picture.headHeight(shown);
    const QPoint origin(-horizontalScrollBar()->value(), head - verticalScrollBar()->value());
    painter.save();
    painter.setClipRect(0, head, viewport()->width(), viewport()->height() - head);
    painter.translate(origin);
    m_picture.paint(painter, shown, event->rect().translated(-origin));
    painter.restore();
    painter.setClipRect(0, 0, viewport()->width(), head);
    painter.translate(origin.x(), 0);
    m_picture.paintHead(painter, shown);
}

void PictureView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    measure();
    reveal(m_current);
}

void PictureView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    announce();
}

bool PictureView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int item = itemAt(help->pos());
        if (item < 0) {
            QToolTip::hideText();
        } else {
            QToolTip::showText(
                help->globalPos(), plainTip(m_picture.spoken(item)), this, visualRect(item));
        }
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace Heloscope
