// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/help/helptext.h"
#include "core/help/topicid.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <unordered_map>
#include <vector>

namespace Heloscope {

/// Why a catalog could not be read.
struct CatalogFault {
    enum class Kind : quint8 {
        Unreadable,
        NotJson,
        WrongForm,
        DuplicateTopic
    };
    Kind kind = Kind::Unreadable;
    QByteArray where; ///< file, or topic
    QString detail;

    bool operator==(const CatalogFault &) const = default;
};

/// The entries of one language. File form: translations/help/help.schema.json.
class HelpCatalog
{
public:
    static Result<HelpCatalog, CatalogFault> fromJson(const QByteArray &json);

    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] const HelpText *find(const TopicId &topic) const;
    [[nodiscard]] const std::vector<TopicId> &topics() const { return m_order; }

private:
    HelpCatalog() = default;

    QString m_language;
    std::vector<TopicId> m_order;
    std::unordered_map<TopicId, HelpText> m_entries;
};

} // namespace Heloscope
