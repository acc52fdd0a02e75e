// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bytes/octetview.h"

#include "ui/bytes/octetdelegate.h"
#include "ui/bytes/octetwords.h"
#include "ui/decor/fonts.h"

#include <QClipboard>
#include <QFontInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace Heloscope {

OctetView::OctetView(OctetModel &model, QWidget *parent)
    : QListView(parent)
    , m_octets(model)
    , m_words(new OctetWords(model, this))
    , m_delegate(new OctetDelegate(model, this))
{
    setModel(m_words);
    setItemDelegate(m_delegate);
    setUniformItemSizes(true);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { select({}); });
    dress();
}

void OctetView::dress()
{
    const QScopedValueRollback guard(m_isDressing, true);
    setFont(wireFont(QGuiApplication::font()));
    doItemsLayout();
}

void OctetView::select(Smtp::ByteSpan span)
{
    const qsizetype last = std::min(span.end(), m_octets.size()) - 1;
    if (span.isEmpty() || span.offset < 0 || last < span.offset) {
        m_anchor = -1;
        m_cursor = -1;
        setCurrentIndex({});
        refresh();
        return;
    }
    m_anchor = last;
    moveTo(span.offset, true);
}

Smtp::ByteSpan OctetView::selected() const
{
    if (m_anchor < 0) {
        return {};
    }
    const auto [first, last] = std::minmax(m_anchor, m_cursor);
    return {first, last - first + 1};
}

void OctetView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void OctetView::copyAsHex() const
{
    QGuiApplication::clipboard()->setText(m_octets.hexText(selectedOrAll()));
}

void OctetView::copyAsText() const
{
    QGuiApplication::clipboard()->setText(m_octets.plainText(selectedOrAll()));
}

QSize OctetView::sizeHint() const
{
    const OctetColumns columns(fontMetrics());
    return {columns.width() + verticalScrollBar()->sizeHint().width() + 4, columns.height() * 6};
}

bool OctetView::event(QEvent *event)
{
    // These belong to the window as well; here they are about the octets.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll)) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

void OctetView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    const bool isOfLooks = event->type() == QEvent::FontChange
        || event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange;
    if (isOfLooks && !m_isDressing) {
        dress();
    }
}

void OctetView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyAsText();
    } else if (event->matches(QKeySequence::SelectAll)) {
        select({0, m_octets.size()});
    } else if (event->key() == Qt::Key_Escape) {
        emit left();
    } else if (const auto offset = target(*event)) {
        moveTo(*offset, event->modifiers().testFlag(Qt::ShiftModifier));
    } else {
        event->ignore();
    }
}

std::optional<qsizetype> OctetView::target(const QKeyEvent &event) const
{
    constexpr qsizetype Line = OctetModel::PerLine;
    const qsizetype page
        = std::max<qsizetype>(viewport()->height() / OctetColumns(fontMetrics()).height() - 1, 1);
    const qsizetype from = std::max<qsizetype>(m_cursor, 0);
    const bool isWhole = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Left:
        return from - 1;
    case Qt::Key_Right:
        return m_cursor < 0 ? 0 : from + 1;
    case Qt::Key_Up:
        return from < Line ? from : from - Line;
    case Qt::Key_Down:
        return m_cursor < 0 ? 0 : from + Line < m_octets.size() ? from + Line : from;
    case Qt::Key_PageUp:
        return std::max(from - page * Line, from % Line);
    case Qt::Key_PageDown:
        return from + page * Line;
    case Qt::Key_Home:
        return isWhole ? 0 : from - from % Line;
    case Qt::Key_End:
        return isWhole ? m_octets.size() - 1 : from - from % Line + Line - 1;
    default:
        return {};
    }
}

void OctetView::moveTo(qsizetype offset, bool keepsAnchor)
{
    if (m_octets.size() == 0) {
        return;
    }
    m_cursor = std::clamp(offset, qsizetype{0}, m_octets.size() - 1);
    if (!keepsAnchor || m_anchor < 0) {
        m_anchor = m_cursor;
    }
    const QModelIndex line = m_words->index(static_cast<int>(m_cursor / OctetModel::PerLine), 0);
    if (line != currentIndex()) {
        selectionModel()->setCurrentIndex(line, QItemSelectionModel::NoUpdate);
    }
    scrollTo(line);
    refresh();
}

void OctetView::refresh()
{
    m_delegate->setSelection(selected());
    m_delegate->setCursor(m_cursor);
    viewport()->update();
    emit selectionMoved();
}

qsizetype OctetView::offsetAt(const QPoint &point) const
{
    const OctetColumns columns(fontMetrics());
    const int row = std::max(0, (point.y() + verticalOffset()) / columns.height());
    return qsizetype{row} * OctetModel::PerLine + columns.cellAt(point.x() + horizontalOffset());
}

void OctetView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        moveTo(
            offsetAt(event->position().toPoint()), event->modifiers().testFlag(Qt::ShiftModifier));
    }
}

void OctetView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton)) {
        moveTo(offsetAt(event->position().toPoint()), true);
    }
}

void OctetView::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}

void OctetView::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
}

void OctetView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_octets.size() > 0) {
        return;
    }
    QPainter painter(viewport());
    painter.setFont(QGuiApplication::font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(12, 6, -12, -6),
        Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

Smtp::ByteSpan OctetView::selectedOrAll() const
{
    const Smtp::ByteSpan span = selected();
    return span.isEmpty() ? Smtp::ByteSpan{0, m_octets.size()} : span;
}

} // namespace Heloscope
