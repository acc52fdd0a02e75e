// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stepping/stagebutton.h"

#include "ui/decor/fonts.h"
#include "ui/decor/icons.h"
#include "ui/decor/plaintip.h"
#include "ui/wording/stagewords.h"

#include <QPainter>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

constexpr int Padding = 6;

struct Look {
    Glyph glyph;
    std::optional<Tone> tone;
};

Look lookOf(StageState state)
{
    switch (state) {
    case StageState::NotReached:
        return {Glyph::NotReached, {}};
    case StageState::PassedOver:
        return {Glyph::Skipped, {}};
    case StageState::CutOff:
        return {Glyph::NotReached, {}};
    case StageState::Next:
        return {Glyph::Next, Tone::GoOn};
    case StageState::Waiting:
        return {Glyph::Waiting, Tone::Note};
    case StageState::Done:
        return {Glyph::Good, Tone::Good};
    case StageState::Deferred:
        return {Glyph::Later, Tone::Later};
    case StageState::Refused:
        return {Glyph::Refused, Tone::Refused};
    case StageState::Failed:
        return {Glyph::Failed, Tone::Refused};
    }
    return {Glyph::NotReached, {}};
}

} // namespace

StageButton::StageButton(Stage stage, QWidget *parent)
    : QAbstractButton(parent)
    , m_stage(stage)
{
    setObjectName(u"stage-"_s + QString::fromLatin1(stageName(stage)));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StageButton::show(const QModelIndex &row, bool chosen, bool stops)
{
    m_state = static_cast<StageState>(row.data(StageRole::State).toInt());
    m_chosen = chosen;
    m_stops = stops;
    const QVariant code = row.data(StageRole::Code);
    const QVariant elapsed = row.data(StageRole::Elapsed);
    QStringList below;
    if (code.isValid()) {
        below << code.toString();
    }
    if (elapsed.isValid()) {
        below << durationWord(std::chrono::microseconds(elapsed.toLongLong()));
    }
    m_code = code.toString();
    m_below = below.join(u" · "_s);
    setText(stageWord(m_stage));
    QStringList spoken{stageWord(m_stage), stageStateWord(m_state)};
    spoken << below;
    if (chosen) {
        spoken << tr("chosen to run to");
    }
    if (stops) {
        spoken << tr("a run stops after it");
    }
    if (const QString name = spoken.join(u", "_s); name != accessibleName()) {
        setAccessibleName(name); // each time it is set, screen readers are told
        setToolTip(plainTip(spoken.join(u'\n')));
    }
    updateGeometry();
    update();
}

void StageButton::setCompact(bool compact)
{
    if (compact != m_isCompact) {
        m_isCompact = compact;
        updateGeometry();
        update();
    }
}

int StageButton::wideWidth() const
{
    const int word
        = fontMetrics().horizontalAdvance(stageWord(m_stage)) + fontMetrics().height() + 2;
    return std::max(word, QFontMetrics(smallFont()).horizontalAdvance(m_below)) + 2 * Padding + 2;
}

QSize StageButton::sizeHint() const
{
    const int height = lineHeight(fontMetrics()) + lineHeight(QFontMetrics(smallFont())) + 8;
    const int word = fontMetrics().horizontalAdvance(stageWord(m_stage)) + 2 * Padding;
    return {m_isCompact ? word : wideWidth(), height};
}

QSize StageButton::minimumSizeHint() const
{
    const int word = QFontMetrics(smallFont()).horizontalAdvance(stageWord(m_stage));
    return {std::max(44, word * 8 / 9 + Padding), sizeHint().height()};
}

void StageButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Look look = lookOf(m_state);
    const ToneColours colours = toneColours(look.tone.value_or(Tone::Note), palette());
    const QColor ink = look.tone ? colours.ink : palette().color(QPalette::PlaceholderText);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCard(painter);
    if (m_isCompact) {
        paintCompact(painter, ink, look.tone ? colours.line : ink);
    } else {
        paintWide(painter, ink, look.tone ? colours.line : ink);
    }
    if (m_stops) {
        const int mark = std::max(lineHeight(fontMetrics()) / 2, 8);
        drawGlyph(painter, Glyph::Break, QRect(width() - mark - 3, 3, mark, mark),
            toneColours(Tone::Refused, palette()).line);
    }
}

void StageButton::paintCard(QPainter &painter) const
{
    const std::optional<Tone> tone = lookOf(m_state).tone;
    const ToneColours colours = toneColours(tone.value_or(Tone::Note), palette());
    const QRectF card = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setPen(Qt::NoPen);
    if (tone) {
        painter.setBrush(colours.tint);
        painter.drawRoundedRect(card, 5, 5);
    }
    if (m_state == StageState::Next || m_chosen || hasFocus()) {
        QPen pen(hasFocus() ? palette().color(QPalette::Text) : colours.line, hasFocus() ? 1.5 : 2);
        pen.setStyle(m_chosen ? Qt::DashLine : Qt::SolidLine);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(card, 5, 5);
    }
}

void StageButton::paintWide(QPainter &painter, const QColor &ink, const QColor &mark) const
{
    const int above = lineHeight(fontMetrics());
    const int side = fontMetrics().height() - 4;
    const int inner = width() - 2 * Padding;
    const QString word
        = fontMetrics().elidedText(text(), Qt::ElideRight, std::max(inner - side - 4, 8));
    const int used = std::min(inner, fontMetrics().horizontalAdvance(word) + side + 4);
    const int left = m_below.isEmpty() ? Padding + (inner - used) / 2 : (width() - used) / 2;
    const int top = m_below.isEmpty() ? (height() - above) / 2 : 4;
    drawGlyph(
        painter, lookOf(m_state).glyph, QRect(left, top + (above - side) / 2, side, side), mark);
    painter.setPen(ink);
    painter.drawText(QRect(left + side + 4, top, inner, above),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, word);
    if (!m_below.isEmpty()) {
        painter.setFont(smallFont());
        const QFontMetrics metrics(smallFont());
        painter.drawText(QRect(Padding - 3, top + above, inner + 6, lineHeight(metrics)),
            Qt::AlignCenter | Qt::TextSingleLine,
            metrics.elidedText(m_below, Qt::ElideRight, inner + 6));
    }
}

void StageButton::paintCompact(QPainter &painter, const QColor &ink, const QColor &mark) const
{
    const int above = lineHeight(fontMetrics());
    const int inner = width() - Padding;
    painter.setPen(ink);
    painter.setFont(fontFor(inner));
    painter.drawText(QRect(Padding / 2, 4, inner, above), Qt::AlignCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, inner));
    const QFontMetrics metrics(smallFont());
    const int side = metrics.height() - 4;
    const QString below = metrics.horizontalAdvance(m_below) + side + 4 <= inner ? m_below : m_code;
    const int used = side + (below.isEmpty() ? 0 : 4 + metrics.horizontalAdvance(below));
    const int line = lineHeight(metrics);
    const QRect glyph((width() - used) / 2, 4 + above + (line - side) / 2, side, side);
    drawGlyph(painter, lookOf(m_state).glyph, glyph, mark);
    painter.setFont(smallFont());
    painter.drawText(QRect(glyph.right() + 4, 4 + above, inner, line),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, below);
}

QFont StageButton::smallFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    return small;
}

QFont StageButton::fontFor(int width) const
{
    QFont fitting = font();
    const int word = fontMetrics().horizontalAdvance(text());
    if (word > width) {
        fitting.setPointSizeF(fitting.pointSizeF() * std::max(0.8, 1.0 * width / word));
    }
    return fitting;
}

} // namespace Heloscope
