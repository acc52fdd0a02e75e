// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/helphitmodel.h"

#include "core/help/helplibrary.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Heloscope {

HelpHitModel::HelpHitModel(const HelpLibrary &library, QObject *parent)
    : QAbstractListModel(parent)
    , m_library(library)
    , m_search(library)
    , m_language(u"en"_s)
    , m_hits(m_search.find({}))
{
}

void HelpHitModel::setWanted(const QString &wanted)
{
    std::vector<HelpHit> hits = m_search.find(wanted);
    if (hits == m_hits) {
        return;
    }
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

void HelpHitModel::setLanguage(const QString &language)
{
    if (language == m_language) {
        return;
    }
    m_language = language;
    if (!m_hits.empty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

int HelpHitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant HelpHitModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const HelpHit &hit = m_hits.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case HelpHitRole::Topic:
        return hit.topic;
    case HelpHitRole::Kind:
        return static_cast<int>(hit.kind);
    case HelpHitRole::Name:
    case HelpHitRole::Status: {
        const auto text = m_library.find(hit.topic, m_language);
        const QString HelpText::*field
            = role == HelpHitRole::Name ? &HelpText::name : &HelpText::status;
        return text ? QVariant((*text).*field) : QVariant();
    }
    default:
        return {};
    }
}

QModelIndex HelpHitModel::indexOf(const TopicId &topic) const
{
    const auto found = std::ranges::find(m_hits, topic, &HelpHit::topic);
    return found == m_hits.end() ? QModelIndex() : index(static_cast<int>(found - m_hits.begin()));
}

} // namespace Heloscope
