// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/capabilitymodel.h"

#include "core/wire/displaytext.h"

#include <algorithm>

namespace Heloscope {

namespace {

QString parametersOf(const Smtp::Capability &capability)
{
    QByteArray joined;
    for (const QByteArray &parameter : capability.parameters) {
        joined += (joined.isEmpty() ? "" : " ") + parameter;
    }
    return Smtp::displayText(joined);
}

/// The line of an EHLO reply that begins with keyword; -1 if there is none.
int lineOf(const Smtp::Reply &reply, const QByteArray &keyword)
{
    for (std::size_t i = 1; i < reply.lines.size(); ++i) {
        const QByteArray line = reply.lines.at(i).trimmed().toUpper();
        const char next = line.size() > keyword.size() ? line.at(keyword.size()) : ' ';
        if (line.startsWith(keyword) && (next == ' ' || next == '=' || next == '\t')) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

} // namespace

CapabilityModel::CapabilityModel(const Inspection &inspection, QObject *parent)
    : QAbstractTableModel(parent)
    , m_inspection(inspection)
{
    connect(&inspection, &Inspection::replaced, this, &CapabilityModel::reload);
    connect(&inspection, &Inspection::entriesAdded, this, &CapabilityModel::take);
    reload();
}

int CapabilityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keywords.size());
}

int CapabilityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CapabilityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const QByteArray &keyword = m_keywords.at(static_cast<std::size_t>(index.row()));
    const Offer *offer = provingOffer(keyword);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Keyword) {
            return Smtp::displayText(keyword);
        }
        if (const Smtp::Capability *shown = offered(index.column(), keyword)) {
            return parametersOf(*shown);
        }
        return {};
    case CapabilityRole::Keyword:
        return keyword;
    case CapabilityRole::Change:
        return static_cast<int>(changeOf(keyword));
    case CapabilityRole::EntryNumber:
        return offer ? offer->entry : QVariant();
    case CapabilityRole::LineIndex:
        return offer ? lineOf(offer->reply, keyword) : -1;
    default:
        return {};
    }
}

void CapabilityModel::reload()
{
    beginResetModel();
    m_offers = {};
    if (const Transcript *transcript = m_inspection.transcript()) {
        for (const Entry &entry : transcript->entries()) {
            static_cast<void>(note(entry));
        }
    }
    arrange();
    endResetModel();
}

void CapabilityModel::take(EntryId first, EntryId last)
{
    bool isNew = false;
    for (const Entry &entry : m_inspection.transcript()->entriesFrom(first)) {
        if (entry.id > last) {
            break;
        }
        isNew = note(entry) || isNew;
    }
    if (isNew) {
        beginResetModel();
        arrange();
        endResetModel();
    }
}

bool CapabilityModel::note(const Entry &entry)
{
    const auto *reply = std::get_if<ReplyEntry>(&entry.content);
    if (!reply || reply->reply.code.severity() != Smtp::Severity::Success) {
        return false;
    }
    const Smtp::Verb verb = m_inspection.annotator().verbAt(entry.id);
    if (verb != Smtp::Verb::Ehlo && verb != Smtp::Verb::Lhlo) {
        return false;
    }
    m_offers.at(reply->secure ? 1 : 0)
        = Offer{entry.id, reply->reply, Smtp::Capabilities::fromReply(reply->reply)};
    return true;
}

void CapabilityModel::arrange()
{
    m_keywords.clear();
    for (const auto *offer : {&m_offers.back(), &m_offers.front()}) {
        if (!*offer) {
            continue;
        }
        for (const Smtp::Capability &capability : (*offer)->capabilities.all()) {
            if (std::ranges::find(m_keywords, capability.keyword) == m_keywords.end()) {
                m_keywords.push_back(capability.keyword);
            }
        }
    }
}

const Smtp::Capability *CapabilityModel::offered(int column, const QByteArray &keyword) const
{
    if (column != InClear && column != Encrypted) {
        return nullptr;
    }
    const auto &offer = column == InClear ? m_offers.front() : m_offers.back();
    return offer ? offer->capabilities.find(keyword) : nullptr;
}

OfferChange CapabilityModel::changeOf(const QByteArray &keyword) const
{
    if (!hasOfferInClear() || !hasOfferEncrypted()) {
        return OfferChange::None;
    }
    const Smtp::Capability *before = offered(InClear, keyword);
    const Smtp::Capability *after = offered(Encrypted, keyword);
    if (!before || !after) {
        return before ? OfferChange::Gone : OfferChange::New;
    }
    return *before == *after ? OfferChange::None : OfferChange::Different;
}

const CapabilityModel::Offer *CapabilityModel::provingOffer(const QByteArray &keyword) const
{
    if (offered(Encrypted, keyword)) {
        return &*m_offers.back();
    }
    return offered(InClear, keyword) ? &*m_offers.front() : nullptr;
}

} // namespace Heloscope
