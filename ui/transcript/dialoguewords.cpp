// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/dialoguewords.h"

#include "ui/decor/plaintip.h"
#include "ui/models/breakrulemodel.h"
#include "ui/wording/rowwords.h"
#include "ui/wording/severitywords.h"
#include "ui/wording/stagewords.h"

using namespace Qt::StringLiterals;

namespace Heloscope {

DialogueWords::DialogueWords(TranscriptModel &model, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

QVariant DialogueWords::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return displayed(index);
    case Qt::ToolTipRole:
        return plainTip(toolTip(index));
    case Qt::AccessibleTextRole: {
        const QModelIndex source = mapToSource(index);
        const Entry *entry = m_model.entry(source);
        const QString spoken = entry ? spokenRow(source, *entry) + spokenRemark(source) : QString();
        //: Said of a line of the dialogue. %1: what else is said of it
        return hasBreak(index) ? tr("%1, break rule").arg(spoken) : spoken;
    }
    case TranscriptRole::Break:
        return hasBreak(index);
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

void DialogueWords::setBreakRules(const BreakRuleModel &rules)
{
    m_rules = &rules;
    connect(&rules, &BreakRuleModel::rulesChanged, this, &DialogueWords::retranslate);
}

void DialogueWords::setTimes(TimeFormat format, const Inspection &inspection)
{
    m_times = format;
    m_inspection = &inspection;
    retranslate();
}

bool DialogueWords::hasBreak(const QModelIndex &index) const
{
    const QModelIndex source = mapToSource(index);
    const Entry *entry = m_model.entry(source);
    return m_rules && entry && !source.parent().isValid() && m_rules->marks(entry->id);
}

QVariant DialogueWords::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == TranscriptRole::Sample && section == TranscriptModel::Gap) {
        return m_times == TimeFormat::SinceLineBefore ? u"000 ms"_s
            : m_times == TimeFormat::SinceStart       ? durationWord(std::chrono::minutes(99))
                                                      : u"00:00:00.000"_s;
    }
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    switch (static_cast<TranscriptModel::Column>(section)) {
    case TranscriptModel::Number:
        //: Header of the column with the line numbers of the dialogue.
        return tr("No.");
    case TranscriptModel::Gap:
        if (m_times != TimeFormat::SinceLineBefore) {
            //: Header of the column that tells when a line came.
            return tr("Time");
        }
        //: Header of the column that tells how long it took since the line before.
        return tr("Gap");
    case TranscriptModel::Speaker:
        //: Header of the column that tells who speaks: client or server.
        return tr("Who");
    case TranscriptModel::Lock:
        return role == Qt::ToolTipRole ? tr("Encryption") : QString();
    case TranscriptModel::Text:
        return tr("Dialogue");
    case TranscriptModel::Code:
        return tr("Reply code");
    case TranscriptModel::ColumnCount:
        break;
    }
    return {};
}

void DialogueWords::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

QString DialogueWords::displayed(const QModelIndex &index) const
{
    const QModelIndex source = mapToSource(index);
    const Entry *entry = m_model.entry(source);
    if (!entry) {
        return {};
    }
    const bool isChild = source.parent().isValid();
    switch (static_cast<TranscriptModel::Column>(index.column())) {
    case TranscriptModel::Number:
        return isChild ? QString() : QString::number(entry->id);
    case TranscriptModel::Gap:
        return timeText(source);
    case TranscriptModel::Speaker:
        return isChild ? QString() : speakerWord(source.data(TranscriptRole::SpokenBy).toInt());
    case TranscriptModel::Lock:
    case TranscriptModel::ColumnCount:
        return {};
    case TranscriptModel::Text:
        return rowText(*entry, source.data(TranscriptRole::LineIndex).toInt());
    case TranscriptModel::Code: {
        const QVariant code = source.data(TranscriptRole::Code);
        if (!code.isValid() || isChild) {
            return {};
        }
        const auto severity
            = static_cast<Smtp::Severity>(source.data(TranscriptRole::Severity).toInt());
        return QString(code.toString() + u' ' + severityWord(severity));
    }
    }
    return {};
}

QString DialogueWords::timeText(const QModelIndex &source) const
{
    const QVariant gap = source.data(TranscriptRole::Gap);
    if (!gap.isValid()) {
        return {};
    }
    const std::chrono::microseconds at(source.data(TranscriptRole::At).toLongLong());
    switch (m_times) {
    case TimeFormat::SinceLineBefore:
        return durationWord(std::chrono::microseconds(gap.toLongLong()));
    case TimeFormat::SinceStart:
        return durationWord(at);
    case TimeFormat::TimeOfDay: {
        const Transcript *transcript = m_inspection ? m_inspection->transcript() : nullptr;
        return transcript ? transcript->header()
                                .created.toLocalTime()
                                .addMSecs(at.count() / 1000)
                                .toString(u"HH:mm:ss.zzz"_s)
                          : QString();
    }
    }
    return {};
}

QString DialogueWords::gutterTip(const QModelIndex &index) const
{
    QStringList lines;
    if (hasBreak(index)) {
        lines << tr("A run stops here (break rule)");
    }
    const QStringList remark = remarkWords(mapToSource(index));
    return (lines + remark).join(u'\n');
}

QString DialogueWords::toolTip(const QModelIndex &index) const
{
    switch (index.column()) {
    case TranscriptModel::Number:
        return gutterTip(index);
    case TranscriptModel::Lock:
        return index.data(TranscriptRole::Secure).toBool() ? tr("Encrypted") : tr("Not encrypted");
    case TranscriptModel::Text:
    case TranscriptModel::Code:
        return displayed(index);
    default:
        return {};
    }
}

} // namespace Heloscope
