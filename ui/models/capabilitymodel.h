// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/capabilities.h"
#include "ui/models/inspection.h"

#include <QAbstractTableModel>

#include <array>
#include <optional>
#include <vector>

namespace Heloscope {

/// How what was offered under encryption compares to what was offered before it.
enum class OfferChange : quint8 {
    None, ///< the same, or only one of the two was ever offered
    Different, ///< other parameters
    Gone, ///< only before
    New, ///< only afterwards
};

/// The data roles of CapabilityModel.
namespace CapabilityRole {
enum Role : int {
    Keyword = Qt::UserRole + 1, ///< QByteArray, upper case
    Change, ///< int, OfferChange
    EntryNumber, ///< quint32: the reply that offered it, the later one if both did
    LineIndex, ///< int, 0-based line of that reply
};
} // namespace CapabilityRole

/// What a server offered in its replies to EHLO, before and after the connection was encrypted: one
/// row for each keyword, in the server's order, those that are gone last.
class CapabilityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int {
        Keyword,
        InClear,
        Encrypted,
        Change,
        Meaning, ///< left to the words
        ColumnCount
    };

    /// inspection must outlive the model.
    explicit CapabilityModel(const Inspection &inspection, QObject *parent = nullptr);

    /// Whether EHLO was answered with a list before encryption, and under it.
    [[nodiscard]] bool hasOfferInClear() const { return m_offers.front().has_value(); }
    [[nodiscard]] bool hasOfferEncrypted() const { return m_offers.back().has_value(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// Qt::DisplayRole: the server's own words as display text; invalid where it did not offer it.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Offer {
        EntryId entry = 0;
        Smtp::Reply reply;
        Smtp::Capabilities capabilities;
    };

    void reload();
    void take(EntryId first, EntryId last);
    [[nodiscard]] bool note(const Entry &entry);
    void arrange();
    [[nodiscard]] const Smtp::Capability *offered(int column, const QByteArray &keyword) const;
    [[nodiscard]] OfferChange changeOf(const QByteArray &keyword) const;
    [[nodiscard]] const Offer *provingOffer(const QByteArray &keyword) const;

    const Inspection &m_inspection;
    std::array<std::optional<Offer>, 2> m_offers; ///< in clear, encrypted
    std::vector<QByteArray> m_keywords;
};

} // namespace Heloscope
