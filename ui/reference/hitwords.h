// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/help/helpsearch.h"

#include <QIdentityProxyModel>

namespace Heloscope {

/// What roles the words of a search result have, beside the text as a whole.
namespace HitWordRole {
enum Role {
    Label = Qt::UserRole + 100, ///< "550", "STARTTLS"; empty where an entry has only its name
    Kind, ///< "Reply code", and how far it is a rule: "Reply code, folklore"
    Standing, ///< how far it is a rule: "Folklore"; empty for what a standard has
    Severity, ///< Tone as int; nothing where there is none
};
} // namespace HitWordRole

/// Adds words to the results of a search.
class HitWords : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    void retranslate();

    /// "Reply code", "EHLO keyword", …
    [[nodiscard]] static QString kindWord(HelpKind kind);

private:
    [[nodiscard]] QString kindText(const QModelIndex &index) const;
    [[nodiscard]] QString spoken(const QModelIndex &index) const;
};

} // namespace Heloscope
