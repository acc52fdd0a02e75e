// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/stagemodel.h"

#include <QAbstractButton>

namespace Heloscope {

/// One stage of the strip: glyph and word above, code and time below.
class StageButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit StageButton(Stage stage, QWidget *parent = nullptr);

    /// row: of StageModel. chosen: the session is to run to here. stops: a break rule says so.
    void show(const QModelIndex &row, bool chosen, bool stops);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont smallFont() const;

    Stage m_stage;
    StageState m_state = StageState::NotReached;
    QString m_below;
    bool m_chosen = false;
    bool m_stops = false;
};

} // namespace Heloscope
