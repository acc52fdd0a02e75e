// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/dialogueview.h"

#include "ui/decor/icons.h"
#include "ui/models/transcriptmodel.h"
#include "ui/transcript/dialoguedelegate.h"
#include "ui/wording/rowwords.h"
#include "ui/wording/severitywords.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace Heloscope {

namespace {

constexpr int TitleAir = 20; // pixels around the title of a column

RowKind kindOf(const QModelIndex &index)
{
    return static_cast<RowKind>(index.data(TranscriptRole::Kind).toInt());
}

EntryId entryOf(const QModelIndex &index)
{
    return index.data(TranscriptRole::EntryNumber).toUInt();
}

/// Rows worth coming to when they appear by themselves.
bool isLandmark(RowKind kind)
{
    return kind == RowKind::Reply || kind == RowKind::Encryption || kind == RowKind::Close
        || kind == RowKind::Outcome;
}

} // namespace

DialogueView::DialogueView(QWidget *parent)
    : LongTreeView(parent)
{
    setObjectName(QStringLiteral("dialogueView"));
    setItemDelegate(new DialogueDelegate(this));
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTreePosition(TranscriptModel::Text);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    header()->setHighlightSections(false);
}

void DialogueView::setModel(QAbstractItemModel *model)
{
    LongTreeView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_following = m_isEndWanted;
        if (m_isEndWanted) {
            follow(0, this->model()->rowCount() - 1);
        } else if (const QModelIndex first = this->model()->index(0, 0); first.isValid()) {
            const QScopedValueRollback guard(m_movedByUs, true);
            setCurrentIndex(first);
        }
    });
    fitColumns();
}

int DialogueView::titleWidth(int column) const
{
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    return fontMetrics().horizontalAdvance(title) + TitleAir;
}

void DialogueView::fitColumns()
{
    if (!model()) {
        return;
    }
    const QFontMetrics metrics(font());
    const auto wordWidth = [&](int column, const QString &sample) {
        return std::max(titleWidth(column), metrics.horizontalAdvance(sample) + TitleAir);
    };
    int chip = 0;
    for (const auto severity : {Smtp::Severity::Success, Smtp::Severity::Intermediate,
             Smtp::Severity::Temporary, Smtp::Severity::Permanent}) {
        chip = std::max(chip,
            DialogueDelegate::chipWidth(metrics, QStringLiteral("250 ") + severityWord(severity)));
    }
    header()->setSectionResizeMode(QHeaderView::Interactive);
    header()->setMinimumSectionSize(metrics.height() + 8);
    setColumnWidth(TranscriptModel::Number,
        wordWidth(TranscriptModel::Number, QStringLiteral("000")) + 3 * metrics.height() - 10);
    const QVariant sample
        = model()->headerData(TranscriptModel::Gap, Qt::Horizontal, TranscriptRole::Sample);
    m_gapWidth = wordWidth(TranscriptModel::Gap, sample.toString()) * 3 / 2;
    setColumnHidden(TranscriptModel::Gap, !m_areGapsWanted);
    setColumnWidth(TranscriptModel::Gap, m_gapWidth);
    int who = 0;
    for (const Speaker speaker : {Speaker::Client, Speaker::Server}) {
        who = std::max(
            who, wordWidth(TranscriptModel::Speaker, speakerWord(static_cast<int>(speaker))));
    }
    m_speakerWidth = who + metrics.height();
    m_chipWidth = chip;
    setColumnWidth(TranscriptModel::Lock, metrics.height() + 10);
    fitText();
}

void DialogueView::setTinted(bool tinted)
{
    setProperty(DialogueDelegate::TintedProperty, tinted);
    viewport()->update();
}

/// The text comes first: where it had too little room, the gaps give theirs, then the words of the
/// speakers and of the chips, whose marks say the same; where that is not enough the rows scroll
/// sideways.
void DialogueView::fitText()
{
    if (!model()) {
        return;
    }
    const QFontMetrics metrics = fontMetrics();
    const int least = 24 * metrics.averageCharWidth();
    int speaker = m_speakerWidth;
    int chip = m_chipWidth;
    const int fixed = columnWidth(TranscriptModel::Number) + columnWidth(TranscriptModel::Lock);
    // Decided as if there were a scroll bar at the side, so that its coming changes nothing.
    int room = maximumViewportSize().width() - verticalScrollBar()->sizeHint().width() - fixed
        - speaker - chip;
    const bool hasGaps = m_areGapsWanted && room - m_gapWidth >= least;
    if (room < least) {
        const int bare = std::max(DialogueDelegate::chipWidth(metrics, QStringLiteral("250")),
            titleWidth(TranscriptModel::Code));
        room += chip - std::min(bare, chip);
        chip = std::min(bare, chip);
    }
    if (room < least) {
        const int bare = std::max(2 * metrics.height(), titleWidth(TranscriptModel::Speaker));
        room += speaker - std::min(bare, speaker);
        speaker = std::min(bare, speaker);
    }
    // Not left to the ranges: either scroll bar could bring the other and go for it, for ever.
    setHorizontalScrollBarPolicy(room < least ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    // Each width is set once, for the same reason. And the text is not left to the header: one that
    // is hidden does not learn of its width.
    setColumnHidden(TranscriptModel::Gap, !hasGaps);
    setColumnWidth(TranscriptModel::Speaker, speaker);
    setColumnWidth(TranscriptModel::Code, chip);
    const int text = viewport()->width() - fixed - speaker - chip - (hasGaps ? m_gapWidth : 0);
    setColumnWidth(TranscriptModel::Text, std::max(text, least));
}

void DialogueView::setGapsWanted(bool wanted)
{
    m_areGapsWanted = wanted;
    fitColumns();
}

void DialogueView::selectEntry(EntryId id)
{
    selectLine(id, -1);
}

void DialogueView::selectLine(EntryId id, int line)
{
    const QScopedValueRollback guard(m_movedByUs, true);
    const QModelIndex index = rowOf(id);
    if (index.isValid()) {
        const QModelIndex child = model()->index(line, 0, index);
        setExpanded(index, isExpanded(index) || child.isValid());
        setCurrentIndex(child.isValid() ? child : index);
        scrollTo(currentIndex());
        m_following = false;
    }
}

QModelIndex DialogueView::rowOf(EntryId id) const
{
    int first = 0;
    int end = model()->rowCount();
    while (first < end) {
        const int middle = first + (end - first) / 2;
        if (entryOf(model()->index(middle, 0)) < id) {
            first = middle + 1;
        } else {
            end = middle;
        }
    }
    const QModelIndex index = model()->index(first, 0);
    return entryOf(index) == id ? index : QModelIndex();
}

void DialogueView::selectProblem(bool forward)
{
    QModelIndex current = currentIndex();
    current = current.parent().isValid() ? current.parent() : current;
    const int step = forward ? 1 : -1;
    for (int row = current.isValid() ? current.row() + step : 0;
         row >= 0 && row < model()->rowCount(); row += step) {
        const QModelIndex index = model()->index(row, 0);
        if (index.data(TranscriptRole::Problem).toBool()) {
            setCurrentIndex(index);
            return;
        }
    }
}

EntryId DialogueView::currentEntry() const
{
    return entryOf(currentIndex());
}

int DialogueView::currentLine() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? current.data(TranscriptRole::LineIndex).toInt() : -1;
}

bool DialogueView::hasSeveralSelected() const
{
    const QItemSelection selection = selectionModel()->selection();
    return selection.size() > 1 || (selection.size() == 1 && selection.first().height() > 1);
}

void DialogueView::drawRow(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    LongTreeView::drawRow(painter, option, index);
    if (kindOf(index) == RowKind::Encryption) {
        drawDivider(*painter, option.rect, index);
    } else if (index.data(TranscriptRole::SpokenBy).toInt() == static_cast<int>(Speaker::Program)) {
        drawRemark(*painter, option.rect, index);
    }
}

void DialogueView::drawRemark(
    QPainter &painter, const QRect &rectangle, const QModelIndex &index) const
{
    const int left = header()->sectionViewportPosition(TranscriptModel::Text) + indentation() + 2;
    const QRect area(left, rectangle.top(), viewport()->width() - left - 6, rectangle.height());
    const bool selected = selectionModel()->isRowSelected(index.row(), index.parent());
    painter.save();
    painter.setPen(
        palette().color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
    painter.drawText(area, Qt::AlignVCenter | Qt::TextSingleLine,
        fontMetrics().elidedText(index.siblingAtColumn(TranscriptModel::Text).data().toString(),
            Qt::ElideRight, area.width()));
    painter.restore();
}

void DialogueView::drawDivider(
    QPainter &painter, const QRect &rectangle, const QModelIndex &index) const
{
    const ToneColours colours = toneColours(Tone::GoOn, palette());
    const QRect row(0, rectangle.top(), viewport()->width(), rectangle.height());
    const bool selected = selectionModel()->isRowSelected(index.row(), index.parent());
    painter.save();
    painter.fillRect(row, selected ? palette().color(QPalette::Highlight) : colours.tint);
    painter.setPen(colours.line);
    painter.drawLine(row.topLeft(), row.topRight());
    painter.drawLine(row.bottomLeft(), row.bottomRight());
    const QString text = index.siblingAtColumn(TranscriptModel::Text).data().toString();
    const int side = fontMetrics().height() - 2;
    const int left = header()->sectionViewportPosition(TranscriptModel::Text) + 4;
    drawGlyph(painter, Glyph::Lock, QRect(left, row.center().y() - side / 2, side, side),
        selected ? palette().color(QPalette::HighlightedText) : colours.ink);
    painter.setPen(selected ? palette().color(QPalette::HighlightedText) : colours.ink);
    const QRect area = row.adjusted(left + side + 6, 0, -8, 0);
    painter.drawText(area, Qt::AlignVCenter | Qt::TextSingleLine,
        fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
    painter.restore();
}

void DialogueView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit meaningWanted();
        return;
    }
    LongTreeView::keyPressEvent(event);
}

void DialogueView::changeEvent(QEvent *event)
{
    LongTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        fitColumns();
        scheduleDelayedItemsLayout(); // the lines have another height now
    }
}

void DialogueView::paintEvent(QPaintEvent *event)
{
    LongTreeView::paintEvent(event);
    if (model() && model()->rowCount() > 0) {
        return;
    }
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24),
        Qt::AlignCenter | Qt::TextWordWrap, accessibleDescription());
}

void DialogueView::resizeEvent(QResizeEvent *event)
{
    LongTreeView::resizeEvent(event);
    fitText();
    if (m_following && currentIndex().isValid()) {
        scrollTo(currentIndex());
    }
}

void DialogueView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    LongTreeView::currentChanged(current, previous);
    if (!m_movedByUs && current.isValid()) {
        m_following = current.row() == model()->rowCount() - 1 && !current.parent().isValid();
    }
    emit entrySelected(currentEntry(), currentLine());
}

void DialogueView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    LongTreeView::rowsInserted(parent, start, end);
    if (!parent.isValid()) {
        follow(start, end);
    }
}

void DialogueView::follow(int first, int last)
{
    if (!m_following || hasSeveralSelected()) {
        return;
    }
    const QScopedValueRollback guard(m_movedByUs, true);
    for (int row = last; row >= first; --row) {
        const QModelIndex index = model()->index(row, 0);
        if (isLandmark(kindOf(index))) {
            setCurrentIndex(index);
            break;
        }
    }
    if (last >= 0) {
        scrollTo(model()->index(last, 0));
    }
}

} // namespace Heloscope
