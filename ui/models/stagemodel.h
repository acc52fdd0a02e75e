// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/stage.h"
#include "core/smtp/replycode.h"
#include "ui/models/inspection.h"

#include <QAbstractListModel>

#include <array>
#include <optional>

namespace Heloscope {

/// How far one stage has got.
enum class StageState : quint8 {
    NotReached, ///< still to come
    PassedOver, ///< the session went on without it
    CutOff, ///< the session ended before it
    Next, ///< lies on the table
    Waiting, ///< under way
    Done,
    Deferred, ///< 4yz
    Refused, ///< 5yz
    Failed, ///< no reply: the network, TLS or a time limit ended it
};

/// The data roles of StageModel.
namespace StageRole {
enum Role : int {
    Stage = Qt::UserRole + 1, ///< int, Heloscope::Stage
    State, ///< int, StageState
    Code, ///< int; invalid without a reply
    Elapsed, ///< qint64, microseconds; invalid while unknown
    EntryNumber, ///< quint32 of the entry that settled it; invalid while there is none
    EndedAt, ///< int, Heloscope::Stage where the session ended; invalid while it goes on
};
} // namespace StageRole

/// The ten stages of a session, in their natural order.
class StageModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// inspection must outlive the model.
    explicit StageModel(const Inspection &inspection, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        bool begun = false;
        bool failed = false;
        std::optional<int> code;
        std::optional<Smtp::Severity> severity;
        std::optional<qint64> elapsed;
        std::optional<EntryId> entry;
    };

    void reload();
    void take(EntryId first, EntryId last);
    void note(const Entry &entry);
    void noteReply(const Entry &entry, const ReplyEntry &reply);
    void refresh();
    [[nodiscard]] Row &row(Stage stage) { return m_rows.at(static_cast<std::size_t>(stage)); }
    [[nodiscard]] StageState stateOf(Stage stage) const;

    const Inspection &m_inspection;
    std::array<Row, AllStages.size()> m_rows;
    std::optional<Stage> m_furthest;
    std::optional<Stage> m_endedAt;
};

} // namespace Heloscope
