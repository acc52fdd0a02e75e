// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transcript/entry.h"
#include "ui/transcript/longtreeview.h"

namespace Heloscope {

/// The table of the dialogue. Follows a live session with its selection until a person has picked
/// an earlier row. Right and Left open and close a reply, Enter goes on to its meaning.
class DialogueView : public LongTreeView
{
    Q_OBJECT

public:
    explicit DialogueView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Fits the narrow columns to their words and the font in use.
    void fitColumns();
    void fitText();
    /// The times between lines are shown where there is room for them.
    void setGapsWanted(bool wanted);
    /// Lines of the client and of the server have grounds of their own.
    void setTinted(bool tinted);
    void selectEntry(EntryId id);
    /// Opens a reply and selects its line, 0-based; -1 selects the row as a whole.
    void selectLine(EntryId id, int line);
    /// Whether another dialogue is shown from its end, as a session that has happened, or from its
    /// beginning, as a file whose end is still to be read.
    void setEndWanted(bool wanted) { m_isEndWanted = wanted; }
    /// The selection goes with the session again.
    void resumeFollowing() { m_following = true; }
    /// The next or (forward false) the previous row with a finding or a negative reply.
    void selectProblem(bool forward);

    /// The entry of the current row; 0 without one.
    [[nodiscard]] EntryId currentEntry() const;
    /// The line of its reply the current row stands for; -1 for the row as a whole.
    [[nodiscard]] int currentLine() const;
    /// More than one row is selected; the selection then stays where it is.
    [[nodiscard]] bool hasSeveralSelected() const;

signals:
    /// entry: 0 when no row is current.
    void entrySelected(Heloscope::EntryId entry, int line);
    void meaningWanted();

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    void follow(int first, int last);
    [[nodiscard]] int titleWidth(int column) const; ///< pixels
    [[nodiscard]] QModelIndex rowOf(EntryId id) const;
    void drawRemark(QPainter &painter, const QRect &rectangle, const QModelIndex &index) const;
    void drawDivider(QPainter &painter, const QRect &rectangle, const QModelIndex &index) const;

    bool m_following = true;
    bool m_isEndWanted = true;
    bool m_areGapsWanted = true;
    int m_gapWidth = 0; ///< pixels
    int m_chipWidth = 0; ///< pixels, with its word
    int m_speakerWidth = 0; ///< pixels, with its word
    bool m_movedByUs = false;
};

} // namespace Heloscope
