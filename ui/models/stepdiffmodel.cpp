// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/stepdiffmodel.h"

namespace Heloscope {

using namespace Qt::StringLiterals;

void StepDiffModel::setDiff(
    TranscriptDiff diff, const TranscriptDiffWords &words, RecordWords lineWords)
{
    beginResetModel();
    m_diff = std::move(diff);
    m_words.emplace(words);
    m_lineWords = std::move(lineWords);
    m_rows.clear();
    m_pairsOf.reset();
    quint32 stretch = 0;
    auto before = ComparedStepKind::Same;
    for (std::size_t step = 0; step < m_diff->steps.size(); ++step) {
        const ComparedStep &compared = m_diff->steps[step];
        const bool isOneSided = compared.kind == ComparedStepKind::OnlyLeft
            || compared.kind == ComparedStepKind::OnlyRight;
        const bool goesOn = isOneSided && compared.kind == before;
        stretch += goesOn ? 0 : 1;
        before = compared.kind;
        std::size_t signs = goesOn ? 0 : isOneSided ? 1 : compared.differences.size();
        quint16 line = 0;
        for (const LinePair &pair : linesOf(compared, m_diff->sessions, m_lineWords)) {
            const bool hasSign = pair.isDifferent && signs > 0;
            signs -= hasSign ? 1 : 0;
            m_rows.push_back(
                {static_cast<quint32>(step), stretch, line++, pair.isDifferent, hasSign});
        }
    }
    endResetModel();
}

void StepDiffModel::setTitles(const QStringList &titles)
{
    m_titles = titles;
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void StepDiffModel::clear()
{
    beginResetModel();
    m_diff.reset();
    m_rows.clear();
    m_pairsOf.reset();
    endResetModel();
}

const LinePair &StepDiffModel::pairOf(const Row &row) const
{
    if (m_pairsOf != row.step) {
        m_pairs = linesOf(stepOf(row), m_diff->sessions, m_lineWords);
        m_pairsOf = row.step;
    }
    return m_pairs[row.line];
}

const StepLine *StepDiffModel::line(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() == Step) {
        return nullptr;
    }
    const LinePair &pair = pairOf(m_rows[static_cast<std::size_t>(index.row())]);
    const std::optional<StepLine> &side = index.column() == Left ? pair.left : pair.right;
    return side ? &*side : nullptr;
}

EntryId StepDiffModel::entry(const QModelIndex &index, Column side) const
{
    if (!index.isValid()) {
        return 0;
    }
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const ComparedStep &step = stepOf(row);
    const std::optional<TranscriptStep> &one = side == Left ? step.left : step.right;
    if (!one) {
        return 0;
    }
    const LinePair &pair = pairOf(row);
    const StepLine &line = pair.left ? *pair.left : *pair.right;
    const bool isSent = line.origin == LineOrigin::Client && one->sent != 0;
    return isSent || one->received == 0 ? one->sent : one->received;
}

int StepDiffModel::differenceFrom(int row, bool forward) const
{
    const int by = forward ? 1 : -1;
    const int count = rowCount();
    const auto at = [this](int one) -> const Row & {
        return m_rows[static_cast<std::size_t>(one)];
    };
    const auto here = row >= 0 && row < count ? std::optional(at(row).stretch) : std::nullopt;
    for (int one = row + by; one >= 0 && one < count; one += by) {
        if (at(one).isDifferent && at(one).stretch != here) {
            while (one > 0 && at(one - 1).stretch == at(one).stretch && at(one - 1).isDifferent) {
                --one;
            }
            return one;
        }
    }
    return -1;
}

int StepDiffModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StepDiffModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString StepDiffModel::sentencesOf(const Row &row) const
{
    const ComparedStep &step = stepOf(row);
    QStringList sentences;
    for (const SessionDifference &difference : step.differences) {
        sentences.append(m_words->sentence(difference));
    }
    if (sentences.isEmpty()) {
        sentences.append(m_words->stepName(step.name) + u": "_s + m_words->kindName(step.kind));
    }
    return sentences.join(u'\n');
}

QVariant StepDiffModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_diff) {
        return {};
    }
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: {
        if (index.column() == Step) {
            return row.line == 0 ? m_words->stepName(stepOf(row).name) : QString();
        }
        const StepLine *one = line(index);
        return one ? one->text() : QString();
    }
    case Qt::AccessibleTextRole: {
        if (index.column() == Step) {
            return QString(m_words->stepName(stepOf(row).name) + u", "_s
                + m_words->kindName(stepOf(row).kind));
        }
        const StepLine *one = line(index);
        return one ? one->text() : m_words->heading("nothing");
    }
    case StepDiffRole::IsDifferent:
        return row.isDifferent;
    case StepDiffRole::HasSign:
        return row.hasSign;
    case StepDiffRole::Nothing:
        return m_words->heading("nothing");
    case StepDiffRole::IsFirst:
        return row.line == 0;
    case StepDiffRole::Sentences:
        return sentencesOf(row);
    default:
        return {};
    }
}

QVariant StepDiffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isTitle = orientation == Qt::Horizontal && role == Qt::DisplayRole;
    return isTitle ? QVariant(m_titles.value(section)) : QVariant();
}

} // namespace Heloscope
