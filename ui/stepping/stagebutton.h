// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/stagemodel.h"

#include <QAbstractButton>

namespace Heloscope {

/// One stage of the strip: glyph and word above, code and time below. A compact one has its glyph
/// below, before the code.
class StageButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit StageButton(Stage stage, QWidget *parent = nullptr);

    /// row: of StageModel. chosen: the session is to run to here. stops: a break rule says so.
    void show(const QModelIndex &row, bool chosen, bool stops);

    void setCompact(bool compact);
    /// What glyph and word need side by side, pixels.
    [[nodiscard]] int wideWidth() const;

    [[nodiscard]] QSize sizeHint() const override;
    /// The word fits, in smaller type if need be.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintCard(QPainter &painter) const;
    void paintWide(QPainter &painter, const QColor &ink, const QColor &mark) const;
    void paintCompact(QPainter &painter, const QColor &ink, const QColor &mark) const;
    [[nodiscard]] QFont smallFont() const;
    /// The font in which the word fits into width pixels, if one of a readable size does.
    [[nodiscard]] QFont fontFor(int width) const;

    Stage m_stage;
    StageState m_state = StageState::NotReached;
    QString m_code;
    QString m_below; ///< code and time
    bool m_chosen = false;
    bool m_stops = false;
    bool m_isCompact = false;
};

} // namespace Heloscope
