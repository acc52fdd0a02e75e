// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/inspection.h"

#include <QAbstractTableModel>

#include <vector>

namespace Heloscope {

/// What a row of KnowledgeModel is about.
enum class KnownThing : quint8 {
    State,
    Encryption,
    Login,
    Capability,
    Sender,
    Recipient,
    Delivered,
};

/// How far the connection is protected.
enum class Protection : quint8 {
    None,
    Trusted,
    Untrusted, ///< encrypted, but chain or name were not believed
};

/// The data roles of KnowledgeModel. None of them holds words of the interface.
namespace KnownRole {
enum Role : int {
    Thing = Qt::UserRole + 1, ///< int, KnownThing
    Value, ///< int: Smtp::State, Protection, 0 or 1, Smtp::RecipientVerdict, or a count
    Bytes, ///< QByteArray: protocol and cipher, a capability, a path; the peer's or our own words
    IsKnown, ///< bool: false where there is nothing, such as no sender
    Changed, ///< bool: the chosen entry has made it so
};
} // namespace KnownRole

/// What a session knows as of one entry: state, encryption, login, capabilities, envelope. It
/// comes from the transcript, so one can walk back in time, and in recorded sessions too.
class KnowledgeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int {
        Thing,
        Known,
        ColumnCount
    };

    /// inspection must outlive the model.
    explicit KnowledgeModel(const Inspection &inspection, QObject *parent = nullptr);

    /// entry: what is known once it had happened; 0 for what is known last.
    void setEntry(EntryId entry);
    [[nodiscard]] EntryId entry() const { return m_entry; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    /// Another entry was chosen.
    void entryChanged(Heloscope::EntryId entry);

private:
    struct Row {
        KnownThing thing = KnownThing::State;
        int value = 0;
        QByteArray bytes;
        bool isKnown = true;

        bool operator==(const Row &) const = default;
    };

    void reload();
    [[nodiscard]] static std::vector<Row> rowsOf(const Smtp::Facts &facts);

    const Inspection &m_inspection;
    EntryId m_entry = 0;
    std::vector<Row> m_rows;
    std::vector<Row> m_before; ///< of the entry before; the same where none was chosen
};

} // namespace Heloscope
