// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/dialoguefilter.h"

#include "ui/models/transcriptmodel.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

// Not a QSortFilterProxyModel: that looks at a million rows at once, and takes the ones that do not
// fit away stretch by stretch, each time at the cost of all of them.

namespace Heloscope {

namespace {

using namespace std::chrono_literals;

// A row of the first level carries 0, a line below it the row of the source plus one.
constexpr quintptr TopLevel = 0;
constexpr auto AtOnce = 40ms; ///< what happens before a change is shown
constexpr auto Bit = 8ms;

} // namespace

DialogueFilter::DialogueFilter(QObject *parent)
    : QAbstractProxyModel(parent)
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &DialogueFilter::lookOn);
}

void DialogueFilter::setSourceModel(QAbstractItemModel *model)
{
    beginResetModel();
    QAbstractProxyModel::setSourceModel(model);
    begin();
    endResetModel();
    const auto reset = [this] {
        beginResetModel();
    };
    const auto resetDone = [this] {
        begin();
        endResetModel();
    };
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, reset);
    connect(model, &QAbstractItemModel::modelReset, this, resetDone);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, reset);
    connect(model, &QAbstractItemModel::rowsRemoved, this, resetDone);
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this,
        [this](const QModelIndex &, int first, int last) {
            if (!isActive()) {
                beginInsertRows({}, first, last);
            }
        });
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!isActive()) {
            endInsertRows();
        } else if (!isLooking()) {
            lookOn();
        }
    });
    connect(model, &QAbstractItemModel::dataChanged, this, &DialogueFilter::takeChanges);
    connect(
        model, &QAbstractItemModel::headerDataChanged, this, &DialogueFilter::headerDataChanged);
}

void DialogueFilter::setWanted(const QString &text)
{
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList meant;
    for (const QModelIndex &index : before) {
        meant << mapToSource(index);
    }
    m_faults.clear();
    m_query = DialogueQuery::parse(text, &m_faults);
    begin();
    QModelIndexList now;
    for (const QModelIndex &index : std::as_const(meant)) {
        now << mapFromSource(index);
    }
    changePersistentIndexList(before, now);
    emit layoutChanged();
}

/// Looks at the rows from the first one on.
void DialogueFilter::begin()
{
    m_rest.stop();
    m_looked = 0;
    m_rows = isActive() ? findMore(AtOnce) : std::vector<int>();
}

std::vector<int> DialogueFilter::findMore(std::chrono::milliseconds time)
{
    constexpr int RowsBetweenLooks = 16;
    const int all = sourceModel() ? sourceModel()->rowCount() : 0;
    std::vector<int> found;
    QElapsedTimer timer;
    timer.start();
    while (m_looked < all) {
        if (fits(m_looked)) {
            found.push_back(m_looked);
        }
        if (++m_looked % RowsBetweenLooks == 0 && timer.hasExpired(time.count())) {
            break;
        }
    }
    if (m_looked < all) {
        m_rest.start();
    }
    return found;
}

void DialogueFilter::lookOn()
{
    const std::vector<int> found = findMore(Bit);
    if (!found.empty()) {
        const int first = static_cast<int>(m_rows.size());
        beginInsertRows({}, first, first + static_cast<int>(found.size()) - 1);
        m_rows.insert(m_rows.end(), found.begin(), found.end());
        endInsertRows();
    }
    if (!isLooking()) {
        emit looked();
    }
}

void DialogueFilter::takeChanges(const QModelIndex &first, const QModelIndex &last)
{
    if (first.parent().isValid()) {
        return;
    }
    if (!isActive()) {
        emit dataChanged(mapFromSource(first), mapFromSource(last));
        return;
    }
    if (first.row() == last.row()) {
        refit(first.row());
    } else if (!m_rows.empty()) {
        // Other words: what is shown stays, until somebody filters anew.
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void DialogueFilter::refit(int sourceRow)
{
    if (sourceRow >= m_looked) {
        return;
    }
    const auto place = std::ranges::lower_bound(m_rows, sourceRow);
    const int row = static_cast<int>(std::distance(m_rows.begin(), place));
    const bool isShown = place != m_rows.end() && *place == sourceRow;
    const bool isWanted = fits(sourceRow);
    if (isShown && isWanted) {
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    } else if (isWanted) {
        beginInsertRows({}, row, row);
        m_rows.insert(place, sourceRow);
        endInsertRows();
    } else if (isShown) {
        beginRemoveRows({}, row, row);
        m_rows.erase(place);
        endRemoveRows();
    }
}

bool DialogueFilter::fits(int sourceRow) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, 0);
    const auto number = [&index](int role) {
        const QVariant value = index.data(role);
        return value.isValid() ? std::optional(value.toInt()) : std::nullopt;
    };
    QueriedRow row;
    row.speaker = static_cast<Speaker>(index.data(TranscriptRole::SpokenBy).toInt());
    row.kind = static_cast<RowKind>(index.data(TranscriptRole::Kind).toInt());
    row.code = number(TranscriptRole::Code);
    row.enhanced = index.data(TranscriptRole::Enhanced).toByteArray();
    if (const auto verb = number(TranscriptRole::Verb)) {
        row.verb = static_cast<Smtp::Verb>(*verb);
    }
    row.finding = number(TranscriptRole::Finding);
    row.findings = index.data(TranscriptRole::FindingIds).value<QByteArrayList>();
    row.isBookmark = index.data(TranscriptRole::Bookmark).toBool();
    row.note = index.data(TranscriptRole::Note).toString();
    row.contains = [this, &index](const QString &text) {
        return contains(index, text);
    };
    return m_query.fits(row);
}

bool DialogueFilter::contains(const QModelIndex &row, const QString &text) const
{
    const auto shows = [&text](const QModelIndex &cell) {
        return cell.data().toString().contains(text, Qt::CaseInsensitive);
    };
    for (const int column :
        {TranscriptModel::Text, TranscriptModel::Code, TranscriptModel::Speaker}) {
        if (shows(row.siblingAtColumn(column))) {
            return true;
        }
    }
    const QAbstractItemModel &model = *sourceModel();
    for (int line = 0; line < model.rowCount(row); ++line) {
        if (shows(model.index(line, TranscriptModel::Text, row))) {
            return true;
        }
    }
    return false;
}

int DialogueFilter::rowOfSource(int sourceRow) const
{
    if (!isActive()) {
        return sourceRow;
    }
    const auto place = std::ranges::lower_bound(m_rows, sourceRow);
    return place != m_rows.end() && *place == sourceRow
        ? static_cast<int>(std::distance(m_rows.begin(), place))
        : -1;
}

QModelIndex DialogueFilter::mapToSource(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return {};
    }
    if (index.internalId() != TopLevel) {
        const int row = static_cast<int>(index.internalId() - 1);
        return sourceModel()->index(index.row(), index.column(), sourceModel()->index(row, 0));
    }
    const int row = isActive() ? m_rows.at(static_cast<std::size_t>(index.row())) : index.row();
    return sourceModel()->index(row, index.column());
}

QModelIndex DialogueFilter::mapFromSource(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return {};
    }
    const QModelIndex above = index.parent();
    const int row = rowOfSource(above.isValid() ? above.row() : index.row());
    if (row < 0) {
        return {};
    }
    return above.isValid()
        ? createIndex(index.row(), index.column(), static_cast<quintptr>(above.row()) + 1)
        : createIndex(row, index.column(), TopLevel);
}

QModelIndex DialogueFilter::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || row >= rowCount(parent) || column >= columnCount(parent)) {
        return {};
    }
    return parent.isValid()
        ? createIndex(row, column, static_cast<quintptr>(mapToSource(parent).row()) + 1)
        : createIndex(row, column, TopLevel);
}

QModelIndex DialogueFilter::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == TopLevel) {
        return {};
    }
    const int row = rowOfSource(static_cast<int>(child.internalId() - 1));
    return row < 0 ? QModelIndex() : createIndex(row, 0, TopLevel);
}

int DialogueFilter::rowCount(const QModelIndex &parent) const
{
    if (!sourceModel()) {
        return 0;
    }
    if (parent.isValid()) {
        return parent.internalId() == TopLevel ? sourceModel()->rowCount(mapToSource(parent)) : 0;
    }
    return isActive() ? static_cast<int>(m_rows.size()) : sourceModel()->rowCount();
}

int DialogueFilter::columnCount(const QModelIndex &parent) const
{
    return sourceModel() ? sourceModel()->columnCount(mapToSource(parent)) : 0;
}

bool DialogueFilter::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

QVariant DialogueFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    return sourceModel() ? sourceModel()->headerData(section, orientation, role) : QVariant();
}

} // namespace Heloscope
