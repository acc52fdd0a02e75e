// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/stagemodel.h"

#include <algorithm>

namespace Heloscope {

StageModel::StageModel(const Inspection &inspection, QObject *parent)
    : QAbstractListModel(parent)
    , m_inspection(inspection)
{
    connect(&inspection, &Inspection::replaced, this, &StageModel::reload);
    connect(&inspection, &Inspection::entriesAdded, this, &StageModel::take);
    connect(&inspection, &Inspection::changed, this, &StageModel::refresh);
    reload();
}

int StageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant StageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto stage = static_cast<Stage>(index.row());
    const Row &shown = m_rows.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case StageRole::Stage:
        return index.row();
    case StageRole::State:
        return static_cast<int>(stateOf(stage));
    case StageRole::Code:
        return shown.code ? QVariant(*shown.code) : QVariant();
    case StageRole::Elapsed:
        return shown.elapsed ? QVariant(*shown.elapsed) : QVariant();
    case StageRole::EntryNumber:
        return shown.entry ? QVariant(*shown.entry) : QVariant();
    case StageRole::EndedAt:
        return m_endedAt ? QVariant(static_cast<int>(*m_endedAt)) : QVariant();
    default:
        return {};
    }
}

void StageModel::reload()
{
    beginResetModel();
    m_rows = {};
    m_furthest.reset();
    m_endedAt.reset();
    if (const Transcript *transcript = m_inspection.transcript()) {
        for (const Entry &entry : transcript->entries()) {
            note(entry);
        }
    }
    endResetModel();
}

void StageModel::take(EntryId first, EntryId last)
{
    for (const Entry &entry : m_inspection.transcript()->entriesFrom(first)) {
        if (entry.id > last) {
            break;
        }
        note(entry);
    }
    refresh();
}

void StageModel::note(const Entry &entry)
{
    const auto begin = [this](Stage stage) {
        row(stage).begun = true;
        m_furthest = std::max(m_furthest.value_or(stage), stage);
    };
    if (std::holds_alternative<ResolveEntry>(entry.content)
        || std::holds_alternative<ConnectEntry>(entry.content)) {
        begin(Stage::Connect);
        row(Stage::Connect).entry = entry.id;
    } else if (const auto *connected = std::get_if<ConnectedEntry>(&entry.content)) {
        Row &connect = row(Stage::Connect);
        connect.severity = Smtp::Severity::Success;
        connect.elapsed = connected->elapsed.count();
        connect.entry = entry.id;
        begin(Stage::Greeting);
    } else if (const auto *command = std::get_if<CommandEntry>(&entry.content)) {
        if (const auto stage = stageOf(command->verb)) {
            begin(*stage);
        }
    } else if (std::holds_alternative<ContentEntry>(entry.content)) {
        begin(Stage::Message);
    } else if (const auto *reply = std::get_if<ReplyEntry>(&entry.content)) {
        noteReply(entry, *reply);
    } else if (const auto *tls = std::get_if<TlsEntry>(&entry.content)) {
        Row &startTls = row(Stage::StartTls);
        startTls.begun = true;
        startTls.severity = Smtp::Severity::Success;
        startTls.failed = !tls->facts.isTrusted() && !tls->facts.exceptionMade;
        startTls.entry = entry.id;
    } else if (const auto *outcome = std::get_if<OutcomeEntry>(&entry.content)) {
        m_endedAt = outcome->outcome.stage;
        Row &last = row(outcome->outcome.stage);
        last.failed = last.failed || (last.begun && !last.severity);
    }
}

void StageModel::noteReply(const Entry &entry, const ReplyEntry &reply)
{
    const auto stage = stageOf(m_inspection.annotator().verbAt(entry.id));
    if (!stage) {
        return;
    }
    Row &answered = row(*stage);
    answered.begun = true;
    answered.code = reply.reply.code.value();
    answered.severity = reply.reply.code.severity();
    answered.elapsed = reply.elapsed.count();
    answered.entry = entry.id;
    m_furthest = std::max(m_furthest.value_or(*stage), *stage);
}

void StageModel::refresh()
{
    emit dataChanged(index(0), index(rowCount() - 1));
}

StageState StageModel::stateOf(Stage stage) const
{
    const Row &shown = m_rows.at(static_cast<std::size_t>(stage));
    const Session *session = m_inspection.session();
    const auto &proposal = session ? session->proposal() : std::nullopt;
    if (proposal && proposal->stage == stage && m_inspection.isLive()) {
        return StageState::Next;
    }
    if (stage == Stage::StartTls && m_inspection.isTrustPending()) {
        return StageState::Waiting;
    }
    if (shown.failed) {
        return StageState::Failed;
    }
    if (shown.severity) {
        switch (*shown.severity) {
        case Smtp::Severity::Success:
        case Smtp::Severity::Intermediate:
            return StageState::Done;
        case Smtp::Severity::Temporary:
            return StageState::Deferred;
        case Smtp::Severity::Permanent:
            return StageState::Refused;
        }
    }
    if (m_endedAt || (m_inspection.isRecorded() && !m_inspection.isEmpty())) {
        return m_furthest && stage < *m_furthest && !shown.begun ? StageState::PassedOver
            : shown.begun                                        ? StageState::Failed
                                                                 : StageState::CutOff;
    }
    if (shown.begun) {
        return StageState::Waiting;
    }
    return m_furthest && stage < *m_furthest ? StageState::PassedOver : StageState::NotReached;
}

} // namespace Heloscope
