// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/transcriptmodel.h"

#include "core/overloaded.h"

#include <QByteArrayList>

#include <algorithm>

namespace Heloscope {

namespace {

// A top-level index carries 0, a child the number of its parent row plus one.
constexpr quintptr TopLevel = 0;

RowKind kindOf(const Entry &entry)
{
    return std::visit(Overloaded{
                          [](const ResolveEntry &) { return RowKind::Lookup; },
                          [](const ConnectEntry &) { return RowKind::Connecting; },
                          [](const ConnectedEntry &) { return RowKind::Connected; },
                          [](const CommandEntry &) { return RowKind::Command; },
                          [](const ContentEntry &) { return RowKind::Content; },
                          [](const ReplyEntry &) { return RowKind::Reply; },
                          [](const TlsEntry &) { return RowKind::Encryption; },
                          [](const FindingEntry &) { return RowKind::Note; },
                          [](const NoteEntry &) { return RowKind::Note; },
                          [](const CloseEntry &) { return RowKind::Close; },
                          [](const OutcomeEntry &) { return RowKind::Outcome; },
                      },
        entry.content);
}

Speaker speakerOf(const Entry &entry)
{
    const RowKind kind = kindOf(entry);
    if (kind == RowKind::Reply) {
        return Speaker::Server;
    }
    return kind == RowKind::Command || kind == RowKind::Content ? Speaker::Client
                                                                : Speaker::Program;
}

QByteArray bytesOf(const Entry &entry, int line)
{
    if (const auto *command = std::get_if<CommandEntry>(&entry.content)) {
        return command->line;
    }
    if (const auto *reply = std::get_if<ReplyEntry>(&entry.content)) {
        const auto &lines = reply->reply.lines;
        const auto wanted = static_cast<std::size_t>(std::max(line, 0));
        return wanted < lines.size() ? lines[wanted] : QByteArray();
    }
    return {};
}

} // namespace

TranscriptModel::TranscriptModel(const Inspection &inspection, QObject *parent)
    : QAbstractItemModel(parent)
    , m_inspection(inspection)
{
    connect(&inspection, &Inspection::replaced, this, &TranscriptModel::reload);
    connect(&inspection, &Inspection::entriesAdded, this, &TranscriptModel::take);
    connect(&inspection, &Inspection::remarkChanged, this, &TranscriptModel::tellChange);
    reload();
}

QModelIndex TranscriptModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    const quintptr id = parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : TopLevel;
    return createIndex(row, column, id);
}

QModelIndex TranscriptModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == TopLevel) {
        return {};
    }
    return createIndex(static_cast<int>(child.internalId() - 1), 0, TopLevel);
}

int TranscriptModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_rows.size());
    }
    if (parent.internalId() != TopLevel || parent.column() != 0) {
        return 0;
    }
    const ReplyEntry *reply = replyAt(parent.row());
    return reply && reply->reply.lines.size() > 1 ? static_cast<int>(reply->reply.lines.size()) : 0;
}

int TranscriptModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return ColumnCount;
}

QVariant TranscriptModel::data(const QModelIndex &index, int role) const
{
    if (role == TranscriptRole::EntryNumber && index.isValid()) {
        const quintptr parent = index.internalId();
        return m_rows.at(parent == TopLevel ? static_cast<std::size_t>(index.row())
                                            : static_cast<std::size_t>(parent - 1));
    }
    if (role == TranscriptRole::Problem) {
        return index.isValid() && index.internalId() == TopLevel && isProblem(index.row());
    }
    const Entry *shown = entry(index);
    if (!shown) {
        return {};
    }
    const bool isChild = index.internalId() != TopLevel;
    switch (role) {
    case TranscriptRole::Gap:
        return isChild ? QVariant() : QVariant(gapOf(index.row()));
    case TranscriptRole::LongestGap:
        return m_longestGap;
    case TranscriptRole::Kind:
        return static_cast<int>(isChild ? RowKind::ReplyLine : kindOf(*shown));
    case TranscriptRole::Finding: {
        const auto worst = isChild ? std::nullopt : m_inspection.findings().worstAbout(shown->id);
        return worst ? QVariant(static_cast<int>(*worst)) : QVariant();
    }
    case TranscriptRole::FindingIds: {
        constexpr qsizetype MostIds = 16;
        QByteArrayList ids;
        for (const EntryId finding : m_inspection.findings().about(shown->id)) {
            const Entry *entry = m_inspection.transcript()->find(finding);
            const auto *found = entry ? std::get_if<FindingEntry>(&entry->content) : nullptr;
            if (found && ids.size() < MostIds) {
                ids.append(found->id);
            }
        }
        return isChild || ids.isEmpty() ? QVariant() : QVariant::fromValue(ids);
    }
    case TranscriptRole::Bookmark:
    case TranscriptRole::Note:
        return isChild ? QVariant() : remarkData(shown->id, role);
    default:
        return entryData(*shown, isChild ? index.row() : -1, role);
    }
}

QVariant TranscriptModel::remarkData(EntryId id, int role) const
{
    const Remark *remark = m_inspection.remarks()->find(id);
    if (role == TranscriptRole::Bookmark) {
        return remark && remark->isBookmark;
    }
    return remark && !remark->text.isEmpty() ? QVariant(remark->text) : QVariant();
}

QVariant TranscriptModel::entryData(const Entry &entry, int line, int role) const
{
    const auto *reply = std::get_if<ReplyEntry>(&entry.content);
    const auto *command = std::get_if<CommandEntry>(&entry.content);
    switch (role) {
    case TranscriptRole::Bytes:
        return bytesOf(entry, line);
    case TranscriptRole::SpokenBy:
        return static_cast<int>(speakerOf(entry));
    case TranscriptRole::At:
        return static_cast<qint64>(entry.at.count());
    case TranscriptRole::Secure:
        return reply  ? reply->secure
            : command ? command->secure
                      : m_inspection.annotator().isEncryptedAfter(entry.id);
    case TranscriptRole::Code:
        return reply ? reply->reply.code.value() : QVariant();
    case TranscriptRole::Severity:
        return reply ? static_cast<int>(reply->reply.code.severity()) : QVariant();
    case TranscriptRole::Enhanced:
        return reply && reply->reply.enhanced ? QVariant(reply->reply.enhanced->toByteArray())
                                              : QVariant();
    case TranscriptRole::Verb:
        return reply  ? static_cast<int>(m_inspection.annotator().verbAt(entry.id))
            : command ? static_cast<int>(command->verb)
                      : QVariant();
    case TranscriptRole::LineIndex:
        return line;
    case TranscriptRole::LineCount:
        return reply ? static_cast<int>(reply->reply.lines.size()) : 0;
    default:
        return {};
    }
}

QModelIndex TranscriptModel::indexOf(EntryId id) const
{
    const auto row = std::lower_bound(m_rows.begin(), m_rows.end(), id);
    return row != m_rows.end() && *row == id
        ? index(static_cast<int>(std::distance(m_rows.begin(), row)), 0)
        : QModelIndex();
}

const Entry *TranscriptModel::entry(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return nullptr;
    }
    const quintptr parent = index.internalId();
    const auto row = parent == TopLevel ? static_cast<std::size_t>(index.row())
                                        : static_cast<std::size_t>(parent - 1);
    return row < m_rows.size() ? m_inspection.transcript()->find(m_rows[row]) : nullptr;
}

void TranscriptModel::reload()
{
    beginResetModel();
    m_rows.clear();
    m_isNegative.clear();
    m_longestGap = 0;
    m_lastAt = {};
    if (const Transcript *transcript = m_inspection.transcript()) {
        for (const Entry &entry : transcript->entries()) {
            if (!std::holds_alternative<FindingEntry>(entry.content)) {
                m_rows.push_back(entry.id);
                noteRow(entry);
            }
        }
    }
    endResetModel();
}

void TranscriptModel::noteRow(const Entry &entry)
{
    const auto *reply = std::get_if<ReplyEntry>(&entry.content);
    m_isNegative.push_back(reply && reply->reply.code.value() >= 400);
    m_longestGap = std::max(m_longestGap, static_cast<qint64>((entry.at - m_lastAt).count()));
    m_lastAt = entry.at;
}

void TranscriptModel::take(EntryId first, EntryId last)
{
    std::vector<EntryId> rows;
    std::vector<EntryId> marked;
    for (const Entry &entry : m_inspection.transcript()->entriesFrom(first)) {
        if (entry.id > last) {
            break;
        }
        if (const auto *finding = std::get_if<FindingEntry>(&entry.content)) {
            if (finding->about.value_or(first) < first) {
                marked.push_back(*finding->about);
            }
            continue;
        }
        rows.push_back(entry.id);
        noteRow(entry);
    }
    if (!rows.empty()) {
        const int row = static_cast<int>(m_rows.size());
        beginInsertRows({}, row, row + static_cast<int>(rows.size()) - 1);
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
        endInsertRows();
    }
    for (const EntryId id : marked) {
        tellChange(id);
    }
}

void TranscriptModel::tellChange(EntryId id)
{
    const QModelIndex index = indexOf(id);
    if (index.isValid()) {
        emit dataChanged(index, index.siblingAtColumn(ColumnCount - 1));
    }
}

bool TranscriptModel::isProblem(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return m_isNegative.at(at)
        || m_inspection.findings().worstAbout(m_rows.at(at)).value_or(Smtp::FindingSeverity::Info)
        >= Smtp::FindingSeverity::Warning;
}

const ReplyEntry *TranscriptModel::replyAt(int row) const
{
    const Entry *shown = m_inspection.transcript()->find(m_rows.at(static_cast<std::size_t>(row)));
    return shown ? std::get_if<ReplyEntry>(&shown->content) : nullptr;
}

qint64 TranscriptModel::gapOf(int row) const
{
    const auto at = [this](int wanted) {
        const Entry *shown
            = m_inspection.transcript()->find(m_rows.at(static_cast<std::size_t>(wanted)));
        return shown ? static_cast<qint64>(shown->at.count()) : 0;
    };
    return row == 0 ? at(0) : at(row) - at(row - 1);
}

} // namespace Heloscope
