// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures/ladderpicture.h"

#include "core/wire/displaytext.h"
#include "ui/decor/fonts.h"
#include "ui/models/inspection.h"
#include "ui/models/transcriptroles.h"
#include "ui/pictures/strokes.h"
#include "ui/wording/rowwords.h"
#include "ui/wording/severitywords.h"
#include "ui/wording/stagewords.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

Smtp::Severity severityOf(int code)
{
    return Smtp::ReplyCode(code).severity();
}

} // namespace

void LadderPicture::setMask(Mask mask)
{
    m_mask = std::move(mask);
    emit changed();
}

QString LadderPicture::wordsOf(const Entry &entry) const
{
    const QString words = Smtp::displayText(rowText(entry, 0).toUtf8());
    return m_mask ? m_mask(words) : words;
}

QString LadderPicture::title() const
{
    //: Name of the picture with two lifelines and arrows between them: a sequence diagram.
    return tr("Ladder");
}

int LadderPicture::count() const
{
    return static_cast<int>(m_layout.rows().size());
}

const LadderRow &LadderPicture::rowAt(int item) const
{
    return m_layout.rows().at(static_cast<std::size_t>(item));
}

const Entry *LadderPicture::entryAt(int item) const
{
    const Transcript *transcript = inspection().transcript();
    return transcript ? transcript->find(rowAt(item).entry) : nullptr;
}

EntryId LadderPicture::entryOf(int item) const
{
    return rowAt(item).entry;
}

int LadderPicture::itemOf(EntryId entry) const
{
    const auto row = m_layout.rowOf(entry);
    return row ? static_cast<int>(*row) : -1;
}

QString LadderPicture::spoken(int item) const
{
    const Entry *entry = entryAt(item);
    if (!entry) {
        return {};
    }
    const LadderRow &row = rowAt(item);
    QStringList parts;
    if (row.shape == LadderShape::ToServer || row.shape == LadderShape::ToClient) {
        parts << speakerWord(static_cast<int>(
            row.shape == LadderShape::ToServer ? Speaker::Client : Speaker::Server));
    }
    if (row.isRetry) {
        parts << tr("again");
    }
    if (row.code) {
        parts << QString::number(*row.code) << severityWord(severityOf(*row.code));
    }
    parts << wordsOf(*entry);
    if (row.lines > 1) {
        parts << tr("(%n line(s))", nullptr, row.lines);
    }
    parts << durationWord(entry->at);
    return parts.join(u", "_s);
}

void LadderPicture::clear()
{
    m_layout.clear();
}

void LadderPicture::take(const Entry &entry)
{
    m_layout.take(entry, inspection().annotator().verbAt(entry.id));
}

LadderPicture::Lanes LadderPicture::lanesOf(const PictureLook &look)
{
    const QFontMetrics metrics(look.font);
    const int gap = gapOf(look);
    const int em = metrics.averageCharWidth();
    Lanes lanes;
    // Room for the longest time there is: "12 min 34 s" in the interface's words.
    lanes.times = gap
        + metrics.horizontalAdvance(
            durationWord(std::chrono::minutes(12) + std::chrono::seconds(34)));
    lanes.width = std::max(look.width, lanes.times + 34 * em);
    lanes.client = lanes.times + 3 * em;
    lanes.server = lanes.width - 4 * em;
    return lanes;
}

int LadderPicture::stepOf(const PictureLook &look)
{
    return rowHeight(look) + 3 * gapOf(look);
}

int LadderPicture::headHeight(const PictureLook &look) const
{
    return rowHeight(look) + 2 * gapOf(look);
}

void LadderPicture::paintHead(QPainter &painter, const PictureLook &look) const
{
    const Lanes lanes = lanesOf(look);
    const int gap = gapOf(look);
    const int height = rowHeight(look) + gap;
    painter.save();
    painter.setFont(look.font);
    const auto box = [&](Speaker speaker, Glyph glyph, Tone tone, int lane) {
        const QString word = speakerWord(static_cast<int>(speaker));
        const int width = chipWidth(look, word);
        const int left = std::clamp(lane - width / 2, 0, std::max(lanes.width - width, 0));
        painter.setPen(QPen(toneColours(tone, look.palette).line, 1.5));
        painter.setBrush(Qt::NoBrush);
        drawChip(painter, look, QPoint(left, gap / 2), glyph, tone, word);
        return QRect(left, gap / 2, width, height);
    };
    const QRect client = box(Speaker::Client, Glyph::Client, Tone::GoOn, lanes.client);
    const QRect server = box(Speaker::Server, Glyph::Server, Tone::Good, lanes.server);
    if (const Transcript *transcript = inspection().transcript()) {
        painter.setPen(look.palette.color(QPalette::PlaceholderText));
        drawLine(painter,
            QRect(client.right() + gap, gap / 2, server.left() - client.right() - 2 * gap,
                rowHeight(look)),
            Qt::AlignRight, Smtp::displayText(transcript->header().target.host.toUtf8()));
    }
    painter.setPen(look.palette.color(QPalette::Mid));
    painter.drawLine(0, headHeight(look) - 1, lanes.width, headHeight(look) - 1);
    painter.restore();
}

QSize LadderPicture::size(const PictureLook &look) const
{
    return {lanesOf(look).width, count() * stepOf(look) + gapOf(look)};
}

QRect LadderPicture::itemRect(int item, const PictureLook &look) const
{
    return {0, item * stepOf(look), lanesOf(look).width, stepOf(look)};
}

int LadderPicture::itemAt(const QPoint &point, const PictureLook &look) const
{
    const int item = point.y() / stepOf(look);
    return point.y() >= 0 && item < count() ? item : -1;
}

void LadderPicture::paint(QPainter &painter, const PictureLook &look, const QRect &exposed) const
{
    if (count() == 0) {
        return;
    }
    const int step = stepOf(look);
    const int first = std::max(exposed.top() / step, 0);
    const int last = std::min(exposed.bottom() / step, count() - 1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(look.font);
    if (look.current >= first && look.current <= last) {
        drawCurrent(painter, look, itemRect(look.current, look));
    }
    paintLifelines(painter, look, exposed);
    for (int item = first; item <= last; ++item) {
        paintItem(painter, look, item);
    }
    painter.restore();
}

void LadderPicture::paintLifelines(
    QPainter &painter, const PictureLook &look, const QRect &exposed) const
{
    const Lanes lanes = lanesOf(look);
    const int step = stepOf(look);
    const int bottom = std::min(exposed.bottom(), count() * step);
    // While the connection is open the lifelines are solid, before and after they are dashed.
    const int opened = static_cast<int>(m_layout.opened()) * step + step / 2;
    const int closed = static_cast<int>(m_layout.closed()) * step + step / 2;
    const QColor colour = toneColours(Tone::Note, look.palette).line;
    const auto stretch = [&](int from, int to, Qt::PenStyle style) {
        const int top = std::max(from, exposed.top());
        const int end = std::min(to, bottom);
        if (top < end) {
            painter.setPen(QPen(colour, style == Qt::SolidLine ? 2 : 1, style));
            painter.drawLine(lanes.client, top, lanes.client, end);
            painter.drawLine(lanes.server, top, lanes.server, end);
        }
    };
    stretch(0, opened, Qt::DashLine);
    stretch(opened, closed, Qt::SolidLine);
}

void LadderPicture::paintItem(QPainter &painter, const PictureLook &look, int item) const
{
    const Entry *entry = entryAt(item);
    if (!entry) {
        return;
    }
    const QRect area = itemRect(item, look);
    const int gap = gapOf(look);
    painter.setFont(look.font);
    painter.setPen(look.palette.color(
        item == look.current ? QPalette::HighlightedText : QPalette::PlaceholderText));
    drawLine(painter, QRect(gap, area.top() + gap, lanesOf(look).times - gap, rowHeight(look)),
        Qt::AlignRight, durationWord(entry->at));
    switch (rowAt(item).shape) {
    case LadderShape::ToServer:
    case LadderShape::ToClient:
        paintArrow(painter, look, item);
        break;
    case LadderShape::Divider:
        paintDivider(painter, look, item);
        break;
    case LadderShape::Remark:
    case LadderShape::Closed:
        paintRemark(painter, look, item);
        break;
    }
}

void LadderPicture::paintArrow(QPainter &painter, const PictureLook &look, int item) const
{
    const Lanes lanes = lanesOf(look);
    const LadderRow &row = rowAt(item);
    const QRect area = itemRect(item, look);
    const int gap = gapOf(look);
    const auto laneOf = [&lanes](double at) {
        return lanes.client + at * (lanes.server - lanes.client);
    };
    const double y = area.bottom() - gap * 0.8;
    const QPointF tail(laneOf(row.from), y);
    const QPointF tip(laneOf(row.to), y);
    const Tone tone = row.code ? toneOf(severityOf(*row.code)) : Tone::GoOn;
    const QColor colour = toneColours(tone, look.palette).line;
    // Encrypted arrows are drawn double, so that they differ from plain ones without colour.
    painter.setPen(QPen(colour, 1.6));
    painter.drawLine(tail, tip);
    if (row.secure) {
        painter.drawLine(
            tail - QPointF(0, 3), tip - QPointF(row.to > row.from ? 2 * gap : -2 * gap, 3));
    }
    drawArrowHead(painter, tip, tail, gap * 2.0, colour);
    const QRect words(lanes.client + 2 * gap, area.top() + gap / 2,
        lanes.server - lanes.client - 4 * gap, rowHeight(look));
    painter.setPen(look.palette.color(QPalette::Text));
    if (row.code) {
        paintReplyWords(painter, look, item, words);
        return;
    }
    const Entry *entry = entryAt(item);
    int left = words.left();
    if (row.isRetry) {
        //: Mark of a command that was refused before and is sent once more.
        left += drawChip(painter, look, words.topLeft(), Glyph::Later, Tone::Later, tr("again"))
            + gap;
    }
    painter.setFont(
        std::holds_alternative<CommandEntry>(entry->content) ? wireFont(look.font) : look.font);
    drawLine(painter, QRect(left, words.top(), words.right() - left, words.height()), Qt::AlignLeft,
        wordsOf(*entry));
}

void LadderPicture::paintReplyWords(
    QPainter &painter, const PictureLook &look, int item, QRect words) const
{
    const LadderRow &row = rowAt(item);
    const Smtp::Severity severity = severityOf(*row.code);
    const int gap = gapOf(look);
    const QString chip = QString(QString::number(*row.code) + u' ' + severityWord(severity));
    words.setLeft(words.left()
        + drawChip(
            painter, look, words.topLeft(), glyphOf(toneOf(severity)), toneOf(severity), chip)
        + gap);
    if (row.lines > 1) {
        //: In place of the further lines of a reply that has several.
        const QString more = tr("(%n line(s))", nullptr, row.lines);
        const int width = QFontMetrics(look.font).horizontalAdvance(more) + gap;
        if (width < words.width()) {
            drawLine(painter, QRect(words.right() - width, words.top(), width + 1, words.height()),
                Qt::AlignRight, more);
            words.setRight(words.right() - width - gap);
        }
    }
    painter.setFont(wireFont(look.font));
    drawLine(painter, words, Qt::AlignLeft, wordsOf(*entryAt(item)));
}

void LadderPicture::paintDivider(QPainter &painter, const PictureLook &look, int item) const
{
    const Lanes lanes = lanesOf(look);
    const int gap = gapOf(look);
    const ToneColours colours = toneColours(Tone::GoOn, look.palette);
    const QRect area = itemRect(item, look).adjusted(lanes.times + gap, gap / 2, 0, -gap / 2);
    painter.setPen(QPen(colours.line, 1.5));
    if (item == look.current) {
        painter.setBrush(look.palette.color(QPalette::Highlight));
    } else {
        painter.setBrush(colours.tint);
    }
    painter.drawRect(area.adjusted(0, 0, 2, 0));
    const int side = rowHeight(look) - 4;
    const QRect lock(area.left() + gap, area.center().y() - side / 2, side, side);
    drawGlyph(painter, Glyph::Lock, lock, colours.ink);
    painter.setPen(
        item == look.current ? look.palette.color(QPalette::HighlightedText) : colours.ink);
    drawLine(
        painter, area.adjusted(side + 2 * gap, 0, -gap, 0), Qt::AlignLeft, wordsOf(*entryAt(item)));
}

void LadderPicture::paintRemark(QPainter &painter, const PictureLook &look, int item) const
{
    const Lanes lanes = lanesOf(look);
    const int gap = gapOf(look);
    const QRect area = itemRect(item, look);
    QRect words(lanes.client + 2 * gap, area.top() + gap, lanes.server - lanes.client - 4 * gap,
        rowHeight(look));
    if (rowAt(item).shape == LadderShape::Closed) {
        const QColor colour = toneColours(Tone::Note, look.palette).line;
        painter.setPen(QPen(colour, 2));
        for (const int lane : {lanes.client, lanes.server}) {
            const QPointF centre(lane, area.center().y());
            painter.drawLine(centre - QPointF(gap, gap), centre + QPointF(gap, gap));
            painter.drawLine(centre - QPointF(gap, -gap), centre + QPointF(gap, -gap));
        }
    }
    const int side = rowHeight(look) - 6;
    drawGlyph(painter, Glyph::Program,
        QRect(words.left(), words.center().y() - side / 2, side, side),
        toneColours(Tone::Note, look.palette).line);
    words.setLeft(words.left() + side + gap);
    painter.setPen(look.palette.color(
        item == look.current ? QPalette::HighlightedText : QPalette::PlaceholderText));
    drawLine(painter, words, Qt::AlignLeft, wordsOf(*entryAt(item)));
}

} // namespace Heloscope
