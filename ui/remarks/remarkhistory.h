// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/inspection.h"

#include <QPointer>
#include <QUndoStack>

namespace Heloscope {

/// Changes remarks of what is looked at, and takes the changes back and makes them again. What was
/// done to another record cannot be taken back.
class RemarkHistory : public QObject
{
    Q_OBJECT

public:
    /// inspection must outlive this.
    explicit RemarkHistory(const Inspection &inspection, QObject *parent = nullptr);

    /// False if the remark cannot be kept; see Remarks::set().
    bool change(const Remark &remark);
    void toggleBookmark(EntryId about);
    void setNote(EntryId about, const QString &text);
    void remove(EntryId about) { change({about, {}, false}); }

    [[nodiscard]] QUndoStack &steps() { return m_steps; }

signals:
    /// A step was made, taken back or made again.
    void changed(Heloscope::EntryId about);

private:
    const Inspection &m_inspection;
    QPointer<const Remarks> m_remarks; ///< that the steps are about
    QUndoStack m_steps;
};

} // namespace Heloscope
