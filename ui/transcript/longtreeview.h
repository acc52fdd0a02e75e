// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QItemSelection>
#include <QPersistentModelIndex>

#include <vector>

class QHeaderView;

namespace Heloscope {

/// A tree of two levels whose lines are all of one height. It looks and behaves like a QTreeView,
/// but no step of it costs more when there are a million rows: that lays all of them out anew with
/// each row that comes.
class LongTreeView : public QAbstractItemView
{
    Q_OBJECT

public:
    explicit LongTreeView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setSelectionModel(QItemSelectionModel *selectionModel) override;
    void setHeaderHidden(bool hidden);
    void setColumnWidth(int column, int width);
    void setColumnHidden(int column, bool hidden);
    /// The column with the marks for opening.
    void setTreePosition(int column) { m_treePosition = column; }
    /// Whether the frame of the current line goes round all its columns.
    void setAllColumnsShowFocus(bool all) { m_isFocusWhole = all; }
    void setExpanded(const QModelIndex &index, bool expanded);
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void reset() override;
    void doItemsLayout() override;
    /// Typing selects nothing: what is looked for would be looked for in every row.
    void keyboardSearch(const QString &search) override { Q_UNUSED(search) }

    [[nodiscard]] QHeaderView *header() const { return m_header; }
    [[nodiscard]] int columnWidth(int column) const;
    [[nodiscard]] int indentation() const;
    [[nodiscard]] bool isExpanded(const QModelIndex &index) const;
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;

    // Lines: the rows, and those of the second level that can be seen, counted from 0.
    [[nodiscard]] int lineCount() const;
    /// -1 for what cannot be seen.
    [[nodiscard]] int lineOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOfLine(int line) const;
    [[nodiscard]] int lineHeight() const;

protected:
    /// Paints one line; option: its rectangle and what holds for all its cells.
    virtual void drawRow(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    void updateGeometries() override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rectangle, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex &index, const QEvent *event = nullptr) const override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    [[nodiscard]] int horizontalOffset() const override;
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &index) const override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    /// A row that is open, with as many lines below it; before: those of the rows above it.
    struct OpenRow {
        int row = 0;
        int count = 0;
        int before = 0;
    };

    void forgetLines();
    void updateScrollBars();
    void drawBranch(QPainter &painter, QStyleOptionViewItem option, const QModelIndex &index) const;
    [[nodiscard]] QRect lineRect(int line) const;
    [[nodiscard]] QRect branchRect(const QModelIndex &index) const;
    [[nodiscard]] const std::vector<OpenRow> &openRows() const;
    [[nodiscard]] int firstLineOf(int row) const;
    /// The line at this height of the viewport; -1 above the first, lineCount() below the last.
    [[nodiscard]] int lineAt(int y) const;
    [[nodiscard]] QItemSelection selectionOfLines(int first, int last) const;

    QHeaderView *m_header;
    std::vector<QPersistentModelIndex> m_open;
    mutable std::vector<OpenRow> m_openRows; ///< by ascending row
    mutable bool m_areOpenRowsKnown = false;
    mutable int m_lineHeight = 0; ///< 0: to be measured
    int m_treePosition = 0;
    bool m_isFocusWhole = false;
    bool m_isLayingOut = false;
};

} // namespace Heloscope
