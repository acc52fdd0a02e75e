// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures/statepicture.h"

#include "ui/models/inspection.h"
#include "ui/pictures/strokes.h"
#include "ui/wording/statewords.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

const StateNode &nodeOf(Smtp::State state)
{
    const auto &nodes = StateDiagramLayout::nodes();
    const auto found = std::ranges::find(nodes, state, &StateNode::state);
    return found == nodes.end() ? nodes.front() : *found;
}

const StateNode &nodeAt(int item)
{
    return StateDiagramLayout::nodes().at(static_cast<std::size_t>(item));
}

} // namespace

QString StatePicture::title() const
{
    //: Name of the picture of the states a session can be in.
    return tr("States");
}

int StatePicture::count() const
{
    return inspection().isEmpty() ? 0 : static_cast<int>(StateDiagramLayout::nodes().size());
}

StatePath StatePicture::path() const
{
    return m_layout.pathTo(moment() == 0 ? std::nullopt : std::optional(moment()));
}

EntryId StatePicture::entryOf(int item) const
{
    const Smtp::State state = nodeAt(item).state;
    const EntryId latest = path().latest.at(static_cast<std::size_t>(state));
    return latest == 0 ? m_layout.firstEntry(state) : latest;
}

int StatePicture::itemOf(EntryId entry) const
{
    const Smtp::State state = inspection().annotator().factsAfter(entry).state;
    const auto &nodes = StateDiagramLayout::nodes();
    const auto found = std::ranges::find(nodes, state, &StateNode::state);
    return found == nodes.end() ? -1 : static_cast<int>(std::distance(nodes.begin(), found));
}

QString StatePicture::spoken(int item) const
{
    const Smtp::State state = nodeAt(item).state;
    const StatePath path = this->path();
    const int visits = path.visits.at(static_cast<std::size_t>(state));
    QStringList parts{stateWord(state)};
    if (path.present == state) {
        parts << tr("now");
    }
    parts << (visits > 0                 ? tr("reached %n time(s)", nullptr, visits)
            : state == Smtp::State::Idle ? QString()
                                         : tr("not reached"));
    for (const StateEdge &edge : m_layout.edges()) {
        const QString words = edgeWords(edge, true);
        if (edge.from == state && !words.isEmpty()) {
            //: What leads on from a state. %1: commands, %2: the state that follows
            parts << tr("%1 leads to %2").arg(words, stateWord(edge.to));
        }
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

int StatePicture::neighbour(int item, Qt::Key key) const
{
    const StateNode &from = nodeAt(item);
    int nearest = item;
    double least = std::numeric_limits<double>::max();
    for (int other = 0; other < count(); ++other) {
        const double dx = nodeAt(other).x - from.x;
        const double dy = nodeAt(other).y - from.y;
        const bool isSideways = key == Qt::Key_Left || key == Qt::Key_Right;
        const double ahead
            = isSideways ? (key == Qt::Key_Left ? -dx : dx) : (key == Qt::Key_Up ? -dy : dy);
        const double aside = std::abs(isSideways ? dy : dx);
        if (ahead > 0 && ahead + 2 * aside < least) {
            least = ahead + 2 * aside;
            nearest = other;
        }
    }
    return nearest;
}

void StatePicture::clear()
{
    m_layout.clear();
}

void StatePicture::take(const Entry &entry)
{
    m_layout.take(entry, inspection().annotator().factsAfter(entry.id).state);
}

StatePicture::Grid StatePicture::gridOf(const PictureLook &look)
{
    QFont bold = look.font;
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const int gap = gapOf(look);
    const int em = metrics.averageCharWidth();
    int widest = 0;
    double right = 0;
    double bottom = 0;
    for (const StateNode &node : StateDiagramLayout::nodes()) {
        widest = std::max(widest, metrics.horizontalAdvance(stateWord(node.state)));
        right = std::max(right, node.x);
        bottom = std::max(bottom, node.y);
    }
    Grid grid;
    grid.box = QSize(widest + 3 * gap, 2 * rowHeight(look) + gap);
    const int needed = grid.box.width() + 9 * em;
    const int room
        = static_cast<int>((look.width - grid.box.width() - 4 * gap) / std::max(right, 1.0));
    grid.column = std::clamp(room, needed, needed + 10 * em);
    grid.row = grid.box.height() + 2 * rowHeight(look) + 3 * gap;
    const int whole = static_cast<int>(right * grid.column) + grid.box.width() + 4 * gap;
    grid.origin = QPoint(2 * gap + grid.box.width() / 2 + std::max((look.width - whole) / 2, 0),
        2 * gap + grid.box.height() / 2);
    return grid;
}

QRect StatePicture::boxOf(const StateNode &node, const Grid &grid)
{
    QRect box(QPoint(0, 0), grid.box);
    box.moveCenter(grid.origin
        + QPoint(static_cast<int>(node.x * grid.column), static_cast<int>(node.y * grid.row)));
    return box;
}

QSize StatePicture::size(const PictureLook &look) const
{
    const Grid grid = gridOf(look);
    QRect whole;
    for (const StateNode &node : StateDiagramLayout::nodes()) {
        whole = whole.united(boxOf(node, grid));
    }
    const int gap = gapOf(look);
    return {std::max(look.width, whole.right() + 2 * gap), whole.bottom() + 3 * gap};
}

QRect StatePicture::itemRect(int item, const PictureLook &look) const
{
    return boxOf(nodeAt(item), gridOf(look));
}

int StatePicture::itemAt(const QPoint &point, const PictureLook &look) const
{
    const Grid grid = gridOf(look);
    for (int item = 0; item < count(); ++item) {
        if (boxOf(nodeAt(item), grid).contains(point)) {
            return item;
        }
    }
    return -1;
}

QPolygonF StatePicture::wayOf(const StateEdge &edge, const Grid &grid)
{
    const QRectF start = boxOf(nodeOf(edge.from), grid);
    const QRectF end = boxOf(nodeOf(edge.to), grid);
    const QPointF way = end.center() - start.center();
    const double length = std::max(std::hypot(way.x(), way.y()), 1.0);
    const QPointF left(way.y() / length, -way.x() / length);
    const QPointF middle
        = (start.center() + end.center()) / 2 + left * (2 * edge.bend * grid.column);
    QPolygonF points;
    constexpr int Steps = 60;
    for (int step = 0; step <= Steps; ++step) {
        const double t = static_cast<double>(step) / Steps;
        const QPointF point = start.center() * ((1 - t) * (1 - t)) + middle * (2 * t * (1 - t))
            + end.center() * (t * t);
        if (!start.contains(point) && !end.adjusted(-2, -2, 2, 2).contains(point)) {
            points << point;
        }
    }
    return points;
}

void StatePicture::paint(QPainter &painter, const PictureLook &look, const QRect &exposed) const
{
    Q_UNUSED(exposed)
    if (count() == 0) {
        return;
    }
    const StatePath path = this->path();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(look.font);
    const auto &edges = m_layout.edges();
    // What was taken lies above what was not, and words above lines.
    for (const bool isTaken : {false, true}) {
        for (std::size_t edge = 0; edge < edges.size(); ++edge) {
            if ((path.taken[edge] > 0) == isTaken) {
                paintEdge(painter, look, edges[edge], path.taken[edge]);
            }
        }
    }
    for (std::size_t edge = 0; edge < edges.size(); ++edge) {
        paintLabel(painter, look, edges[edge], path.taken[edge] > 0);
    }
    for (int item = 0; item < count(); ++item) {
        paintNode(painter, look, item, path);
    }
    painter.restore();
}

void StatePicture::paintEdge(
    QPainter &painter, const PictureLook &look, const StateEdge &edge, int taken) const
{
    // A way no table foresees is drawn only once it was gone.
    const bool isForeseen = edge.cause != StateCause::Announced || taken > 0;
    const QPolygonF points = wayOf(edge, gridOf(look));
    if (points.size() < 2 || !isForeseen
        || (edge.cause == StateCause::Ended && taken == 0 && edge.from != Smtp::State::Closing)) {
        return;
    }
    const Tone tone = taken > 0 ? Tone::GoOn : Tone::Note;
    const QColor colour = toneColours(tone, look.palette).line;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, taken > 0 ? 3.5 : 1, taken > 0 ? Qt::SolidLine : Qt::DashLine));
    painter.drawPolyline(points);
    drawArrowHead(painter, points.last(), points.at(points.size() - 2), gapOf(look) * 1.6, colour);
}

void StatePicture::paintLabel(
    QPainter &painter, const PictureLook &look, const StateEdge &edge, bool isTaken) const
{
    const QPolygonF points = wayOf(edge, gridOf(look));
    const QString words = edgeWords(edge, false);
    if (points.size() < 2 || words.isEmpty() || (edge.cause == StateCause::Announced && !isTaken)) {
        return;
    }
    // Slanting ways and wide bows cross others in their middles: their words stand nearer to where
    // they come from. Those of a small bow stand outside of it, beside those of the way back.
    const StateNode &from = nodeOf(edge.from);
    const StateNode &to = nodeOf(edge.to);
    const bool isSlanting = std::abs(from.x - to.x) > 0.1 && std::abs(from.y - to.y) > 0.1;
    const bool isWide = std::abs(edge.bend) > 0.3;
    const bool isRising = isSlanting && to.y < from.y;
    const qsizetype percent = isRising ? 46 : isSlanting || isWide ? 32 : 50;
    const QPointF at = points.at(points.size() * percent / 100);
    QFont small = look.font;
    small.setPixelSize(std::max(look.font.pixelSize() * 9 / 10, 5));
    small.setBold(isTaken);
    const QFontMetrics metrics(small);
    QRectF area(0, 0, metrics.horizontalAdvance(words) + 4, metrics.height());
    area.moveCenter(at);
    if (edge.bend != 0 && !isWide && !isSlanting) {
        const double side = edge.bend > 0 ? 0.5 : -0.5;
        area.translate(side * area.width()
                * (to.y > from.y        ? 1
                        : to.y < from.y ? -1
                                        : 0),
            side * area.height()
                * (to.x > from.x        ? -1
                        : to.x < from.x ? 1
                                        : 0));
    }
    painter.save();
    painter.setFont(small);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.palette.color(QPalette::Base));
    painter.drawRect(area);
    painter.setPen(look.palette.color(isTaken ? QPalette::Text : QPalette::PlaceholderText));
    drawLine(painter, area.adjusted(0, 0, 3, 0), Qt::AlignHCenter, words);
    painter.restore();
}

void StatePicture::paintNode(
    QPainter &painter, const PictureLook &look, int item, const StatePath &path) const
{
    const StateNode &node = nodeAt(item);
    const QRect box = itemRect(item, look);
    const int gap = gapOf(look);
    const int visits = path.visits.at(static_cast<std::size_t>(node.state));
    const bool isPresent = path.present == node.state;
    const bool isKnown = visits > 0 || node.state == Smtp::State::Idle;
    const ToneColours colours = toneColours(isKnown ? Tone::GoOn : Tone::Note, look.palette);
    painter.save();
    if (item == look.current) {
        painter.setPen(QPen(look.palette.color(QPalette::Text), 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(-4, -4, 4, 4), 8, 8);
    }
    painter.setPen(QPen(colours.line,
        isPresent     ? 3.5
            : isKnown ? 2
                      : 1,
        isKnown ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(isPresent ? colours.tint : look.palette.color(QPalette::Base));
    painter.drawRoundedRect(box, 6, 6);
    QFont font = look.font;
    font.setBold(isKnown);
    painter.setFont(font);
    painter.setPen(isPresent
            ? colours.ink
            : look.palette.color(isKnown ? QPalette::Text : QPalette::PlaceholderText));
    const int height = rowHeight(look);
    const bool hasSecond = isPresent || visits > 1;
    const QRect first(box.left() + 2,
        hasSecond ? box.top() + gap / 2 : box.center().y() - height / 2, box.width() - 4, height);
    drawLine(painter, first, Qt::AlignHCenter, stateWord(node.state));
    painter.setFont(look.font);
    if (isPresent) {
        //: Mark of the state the session is in, as of the selected row.
        const QString now = tr("now");
        const int width = chipWidth(look, now);
        drawChip(painter, look, QPoint(box.center().x() - width / 2, first.bottom() + 1),
            Glyph::Next, Tone::GoOn, now);
    } else if (visits > 1) {
        drawLine(painter, first.translated(0, height), Qt::AlignHCenter, u"%1×"_s.arg(visits));
    }
    painter.restore();
}

} // namespace Heloscope
