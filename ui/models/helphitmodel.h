// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/help/helpsearch.h"

#include <QAbstractListModel>

namespace Heloscope {

class HelpLibrary;

/// What roles a search result has.
namespace HelpHitRole {
enum Role {
    Topic = Qt::UserRole + 1, ///< QByteArray
    Kind, ///< HelpKind as int
    Name, ///< QString in the language of the help
    Status, ///< QString: "standard", "obsolete", …
};
} // namespace HelpHitRole

/// The entries of the help that fit what is looked for, the best first.
class HelpHitModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// library must outlive the model.
    explicit HelpHitModel(const HelpLibrary &library, QObject *parent = nullptr);

    /// wanted: what somebody typed; nothing shows everything.
    void setWanted(const QString &wanted);
    void setLanguage(const QString &language);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// The row of an entry; none if it is not among the results.
    [[nodiscard]] QModelIndex indexOf(const TopicId &topic) const;

private:
    const HelpLibrary &m_library;
    HelpSearch m_search;
    QString m_language;
    std::vector<HelpHit> m_hits;
};

} // namespace Heloscope
