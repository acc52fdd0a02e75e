// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/steplines.h"
#include "core/compare/transcriptdiffwords.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>
#include <vector>

namespace Heloscope {

namespace StepDiffRole {
enum : int {
    IsDifferent = Qt::UserRole, ///< bool: in more than volatile parts
    HasSign, ///< bool: in as many rows as there are differences, as far as there are rows
    IsFirst, ///< bool: the first line of its step
    Nothing, ///< QString: what an empty cell says, faintly
    Sentences, ///< QString: the differences of the step, a line each
};
} // namespace StepDiffRole

/// Two sessions beside each other, a row for each pair of lines. The transcripts must outlive what
/// setDiff() was given.
class StepDiffModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Step,
        Left,
        Right,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// lineWords: for what nobody said.
    void setDiff(TranscriptDiff diff, const TranscriptDiffWords &words, RecordWords lineWords = {});
    /// The heads of the columns.
    void setTitles(const QStringList &titles);
    void clear();

    /// Nothing before setDiff().
    [[nodiscard]] const std::optional<TranscriptDiff> &diff() const { return m_diff; }
    /// The line in that cell; null where there is none.
    [[nodiscard]] const StepLine *line(const QModelIndex &index) const;
    /// The entry of one side that the row is about; 0 if that session lacks the step.
    [[nodiscard]] EntryId entry(const QModelIndex &index, Column side) const;
    /// The next or (forward false) the previous step that differs: its first row that does; -1 if
    /// there is none. Steps of one side in a row are one. row: where to begin, -1 for before the
    /// first.
    [[nodiscard]] int differenceFrom(int row, bool forward) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        quint32 step = 0;
        quint32 stretch = 0; ///< the same for steps of one side in a row
        quint16 line = 0;
        bool isDifferent = false;
        bool hasSign = false;
    };

    [[nodiscard]] const ComparedStep &stepOf(const Row &row) const
    {
        return m_diff->steps[row.step];
    }
    [[nodiscard]] const LinePair &pairOf(const Row &row) const;
    [[nodiscard]] QString sentencesOf(const Row &row) const;

    std::optional<TranscriptDiff> m_diff;
    std::optional<TranscriptDiffWords> m_words;
    RecordWords m_lineWords;
    QStringList m_titles;
    std::vector<Row> m_rows;
    mutable std::optional<quint32> m_pairsOf; ///< the step that m_pairs are of
    mutable std::vector<LinePair> m_pairs;
};

} // namespace Heloscope
