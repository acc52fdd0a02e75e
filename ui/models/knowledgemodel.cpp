// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/knowledgemodel.h"

#include <algorithm>

namespace Heloscope {

namespace {

QByteArray lineOf(const Smtp::Capability &capability)
{
    QByteArray line = capability.keyword;
    for (const QByteArray &parameter : capability.parameters) {
        line.append(' ').append(parameter);
    }
    return line;
}

Protection protectionOf(const Smtp::Facts &facts)
{
    if (!facts.tls) {
        return Protection::None;
    }
    return facts.tls->isTrusted() ? Protection::Trusted : Protection::Untrusted;
}

} // namespace

KnowledgeModel::KnowledgeModel(const Inspection &inspection, QObject *parent)
    : QAbstractTableModel(parent)
    , m_inspection(inspection)
{
    connect(&inspection, &Inspection::replaced, this, [this] { setEntry(0); });
    const auto follow = [this] {
        if (m_entry == 0) {
            reload();
        }
    };
    connect(&inspection, &Inspection::entryAdded, this, follow);
    reload();
}

void KnowledgeModel::setEntry(EntryId entry)
{
    if (entry == m_entry) {
        reload();
        return;
    }
    m_entry = entry;
    reload();
    emit entryChanged(entry);
}

void KnowledgeModel::reload()
{
    const Annotator &annotator = m_inspection.annotator();
    auto rows = rowsOf(m_entry == 0 ? m_inspection.latestFacts() : annotator.factsAfter(m_entry));
    auto before = m_entry == 0 ? rows : rowsOf(annotator.factsBefore(m_entry));
    if (rows == m_rows && before == m_before) {
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_before = std::move(before);
    endResetModel();
}

std::vector<KnowledgeModel::Row> KnowledgeModel::rowsOf(const Smtp::Facts &facts)
{
    std::vector<Row> rows;
    rows.push_back({KnownThing::State, static_cast<int>(facts.state), {}, true});
    QByteArray cipher = facts.tls ? facts.tls->protocol : QByteArray();
    if (facts.tls && !facts.tls->cipher.isEmpty()) {
        cipher.append(", ").append(facts.tls->cipher);
    }
    rows.push_back({KnownThing::Encryption, static_cast<int>(protectionOf(facts)), cipher, true});
    rows.push_back({KnownThing::Login, facts.authenticated ? 1 : 0, {}, true});
    if (!facts.capabilities || facts.capabilities->all().empty()) {
        rows.push_back({KnownThing::Capability, 0, {}, false});
    } else {
        for (const Smtp::Capability &one : facts.capabilities->all()) {
            rows.push_back({KnownThing::Capability, 0, lineOf(one), true});
        }
    }
    const Smtp::Envelope &envelope = facts.envelope;
    rows.push_back({KnownThing::Sender, 0, envelope.reversePath, envelope.isOpen});
    if (envelope.recipients.empty()) {
        rows.push_back({KnownThing::Recipient, 0, {}, false});
    }
    for (const Smtp::Recipient &one : envelope.recipients) {
        rows.push_back({KnownThing::Recipient, static_cast<int>(one.verdict), one.path, true});
    }
    rows.push_back({KnownThing::Delivered, facts.transactionsDone, {}, true});
    return rows;
}

int KnowledgeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int KnowledgeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant KnowledgeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case KnownRole::Thing:
        return static_cast<int>(row.thing);
    case KnownRole::Value:
        return row.value;
    case KnownRole::Bytes:
        return row.bytes;
    case KnownRole::IsKnown:
        return row.isKnown;
    case KnownRole::Changed:
        return std::ranges::find(m_before, row) == m_before.end();
    default:
        return {};
    }
}

} // namespace Heloscope
