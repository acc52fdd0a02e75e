// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transcript/dialogueview.h"

namespace Heloscope {

/// The dialogue for a projector: at most eight rows, the current one framed and in the middle.
class ProjectedDialogue : public DialogueView
{
    Q_OBJECT

public:
    explicit ProjectedDialogue(QWidget *parent = nullptr);

    /// Brings the current row to the middle, whatever is asked for.
    void scrollTo(const QModelIndex &index, ScrollHint hint) override;

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;

private:
    /// So that the last row can come to the middle too.
    void addRoomBelow();
};

} // namespace Heloscope
