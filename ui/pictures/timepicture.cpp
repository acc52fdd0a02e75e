// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures/timepicture.h"

#include "ui/models/inspection.h"
#include "ui/pictures/strokes.h"
#include "ui/pictures/swatch.h"
#include "ui/wording/stagewords.h"
#include "ui/wording/timewords.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Heloscope {

void TimePicture::setPausesShown(bool shown)
{
    m_pausesShown = shown;
    emit changed();
}

QString TimePicture::title() const
{
    //: Name of the chart of where the time of a session went.
    return tr("Times");
}

int TimePicture::count() const
{
    return static_cast<int>(m_layout.bars().size());
}

const TimeBar &TimePicture::barAt(int item) const
{
    return m_layout.bars().at(static_cast<std::size_t>(item));
}

EntryId TimePicture::entryOf(int item) const
{
    return barAt(item).ended;
}

int TimePicture::itemOf(EntryId entry) const
{
    const auto bar = m_layout.barOf(entry);
    return bar ? static_cast<int>(*bar) : -1;
}

QString TimePicture::spoken(int item) const
{
    const TimeBar &bar = barAt(item);
    QStringList parts{barWord(bar), timeKindWord(bar.kind)};
    parts << (bar.isOpen ? stageStateWord(StageState::Waiting) : durationWord(bar.length));
    if (!bar.isOpen && !bar.isAnswered) {
        parts << tr("no reply");
    }
    if (bar.pause.count() > 0) {
        parts << timeKindWord(TimeKind::Pause) << durationWord(bar.pause);
    }
    if (m_layout.slowest() == static_cast<std::size_t>(item)) {
        parts << tr("slowest");
    }
    return parts.join(u", "_s);
}

void TimePicture::clear()
{
    m_layout.clear();
}

void TimePicture::take(const Entry &entry)
{
    m_layout.take(entry, inspection().annotator().verbAt(entry.id));
}

TimePicture::Columns TimePicture::columnsOf(const PictureLook &look) const
{
    const QFontMetrics metrics(look.font);
    const int gap = gapOf(look);
    int label = metrics.horizontalAdvance(timeKindWord(TimeKind::Handshake));
    for (const Smtp::Verb verb : {Smtp::Verb::StartTls, Smtp::Verb::Mail, Smtp::Verb::Connect}) {
        TimeBar sample;
        sample.verb = verb;
        label = std::max(label, metrics.horizontalAdvance(barWord(sample)));
    }
    Columns columns;
    columns.label = 3 * gap + std::min(label + 4, 20 * metrics.averageCharWidth());
    columns.number = columns.label + gap
        + metrics.horizontalAdvance(durationWord(std::chrono::milliseconds(59'900)) + u"00"_s);
    columns.width = std::max(look.width, columns.number + 12 * metrics.averageCharWidth());
    return columns;
}

int TimePicture::stepOf(const PictureLook &look)
{
    return rowHeight(look) + gapOf(look);
}

int TimePicture::placeOf(int item) const
{
    return item + static_cast<int>(barAt(item).group) + 1;
}

int TimePicture::firstItemFrom(int place) const
{
    const auto &bars = m_layout.bars();
    const auto found
        = std::partition_point(bars.begin(), bars.end(), [&bars, place](const TimeBar &bar) {
              return static_cast<int>(&bar - bars.data()) + static_cast<int>(bar.group) + 1 < place;
          });
    return static_cast<int>(std::distance(bars.begin(), found));
}

int TimePicture::layHead(const PictureLook &look, QPainter *painter) const
{
    const QFontMetrics metrics(look.font);
    const int gap = gapOf(look);
    const int width = columnsOf(look).width;
    const int swatch = metrics.height();
    int x = gap;
    int y = gap / 2;
    const auto place = [&](const QString &text, std::optional<TimeKind> kind) {
        const int needed = metrics.horizontalAdvance(text) + gap + (kind ? swatch + gap : 0);
        if (x > gap && x + needed > width) {
            x = gap;
            y += rowHeight(look);
        }
        if (painter) {
            QRect area(x, y, needed, rowHeight(look));
            if (kind) {
                drawSwatch(*painter, look,
                    QRect(x, area.center().y() - swatch / 4, swatch, swatch / 2 + 2), *kind);
                area.setLeft(x + swatch + gap);
            }
            painter->setPen(look.palette.color(QPalette::Text));
            drawLine(*painter, area.adjusted(0, 0, gap, 0), Qt::AlignLeft, text);
        }
        x += needed + gap;
    };
    //: %1: how long the whole session has taken so far, "12 s"
    place(tr("In all %1").arg(durationWord(m_layout.total())), {});
    for (const TimeKind kind : AllTimeKinds) {
        const auto sum = m_layout.sum(kind);
        if (sum.count() > 0 && (kind != TimeKind::Pause || m_pausesShown)) {
            place(QString(timeKindWord(kind) + u' ' + durationWord(sum)), kind);
        }
    }
    return y + rowHeight(look) + gap;
}

int TimePicture::headHeight(const PictureLook &look) const
{
    return layHead(look, nullptr);
}

void TimePicture::paintHead(QPainter &painter, const PictureLook &look) const
{
    painter.save();
    painter.setFont(look.font);
    const int bottom = layHead(look, &painter);
    painter.setPen(look.palette.color(QPalette::Mid));
    painter.drawLine(0, bottom - 1, columnsOf(look).width, bottom - 1);
    painter.restore();
}

QSize TimePicture::size(const PictureLook &look) const
{
    const int places = count() + static_cast<int>(m_layout.groups().size());
    return {columnsOf(look).width, places * stepOf(look) + gapOf(look)};
}

QRect TimePicture::itemRect(int item, const PictureLook &look) const
{
    const int step = stepOf(look);
    return {0, placeOf(item) * step, columnsOf(look).width, step};
}

int TimePicture::itemAt(const QPoint &point, const PictureLook &look) const
{
    const int place = point.y() / stepOf(look);
    const int item = firstItemFrom(place);
    return point.y() >= 0 && item < count() && placeOf(item) == place ? item : -1;
}

void TimePicture::paint(QPainter &painter, const PictureLook &look, const QRect &exposed) const
{
    const int step = stepOf(look);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(look.font);
    // A heading hangs on the first bar of its group, one place above it.
    for (int item = firstItemFrom(exposed.top() / step);
         item < count() && (placeOf(item) - 1) * step <= exposed.bottom(); ++item) {
        const std::size_t group = barAt(item).group;
        if (m_layout.groups()[group].first == static_cast<std::size_t>(item)) {
            paintGroup(painter, look, group);
        }
        paintBar(painter, look, item);
    }
    painter.restore();
}

void TimePicture::paintGroup(QPainter &painter, const PictureLook &look, std::size_t group) const
{
    const TimeGroup &shown = m_layout.groups()[group];
    const Columns columns = columnsOf(look);
    const int gap = gapOf(look);
    const int step = stepOf(look);
    const QRect area(0, static_cast<int>(shown.first + group) * step, columns.width, step);
    painter.save();
    painter.fillRect(area.adjusted(0, gap / 2, 0, 0), look.palette.color(QPalette::AlternateBase));
    QFont bold = look.font;
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(look.palette.color(QPalette::Text));
    const QString word = shown.stage ? stageWord(*shown.stage) : tr("Other commands");
    drawLine(painter, QRect(gap, area.top(), columns.label - gap, step), Qt::AlignLeft, word);
    drawLine(painter, QRect(columns.label, area.top(), columns.number - columns.label, step),
        Qt::AlignRight, durationWord(shown.length));
    painter.restore();
}

void TimePicture::paintBar(QPainter &painter, const PictureLook &look, int item) const
{
    const TimeBar &bar = barAt(item);
    const Columns columns = columnsOf(look);
    const int gap = gapOf(look);
    const QRect area = itemRect(item, look);
    if (item == look.current) {
        drawCurrent(painter, look, area);
    }
    painter.setPen(look.palette.color(QPalette::Text));
    drawLine(painter, QRect(3 * gap, area.top(), columns.label - 3 * gap, area.height()),
        Qt::AlignLeft, barWord(bar));
    drawLine(painter,
        QRect(columns.label, area.top(), columns.number - columns.label, area.height()),
        Qt::AlignRight, bar.isOpen ? u"…"_s : durationWord(bar.length));
    const bool isSlowest = m_layout.slowest() == static_cast<std::size_t>(item);
    const QString mark = isSlowest     ? tr("slowest")
        : bar.isOpen || bar.isAnswered ? QString()
                                       : tr("no reply");
    const int markWidth = mark.isEmpty() ? 0 : chipWidth(look, mark) + gap;
    const int left = columns.number + 2 * gap;
    const double room = std::max(columns.width - left - gap - markWidth, 8);
    const auto longest = static_cast<double>(m_layout.longest(m_pausesShown).count());
    double x = left;
    const auto segment = [&](TimeKind kind, std::chrono::microseconds length) {
        if (length.count() > 0) {
            const double width
                = std::max(room * static_cast<double>(length.count()) / longest, 2.0);
            drawSwatch(
                painter, look, QRectF(x, area.top() + gap, width, area.height() - 2 * gap), kind);
            x += width;
        }
    };
    if (m_pausesShown) {
        segment(TimeKind::Pause, bar.pause);
    }
    segment(bar.kind, bar.length);
    if (!mark.isEmpty()) {
        drawChip(painter, look,
            QPoint(std::min(static_cast<int>(x) + gap, columns.width - markWidth),
                area.top() + (area.height() - rowHeight(look)) / 2),
            isSlowest ? Glyph::Waiting : Glyph::Failed, isSlowest ? Tone::Later : Tone::Refused,
            mark);
    }
}

} // namespace Heloscope
