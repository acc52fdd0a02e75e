// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transcript/pseudonyms.h"

#include <QPalette>
#include <QRectF>
#include <QWidget>

#include <functional>
#include <vector>

namespace Heloscope {

/// A masked place on a sheet.
struct MaskSpot {
    QRectF area; ///< in the sheet's own measure
    MaskKind kind = MaskKind::Password;
};

/// A page or a picture to be drawn.
struct DrawnSheet {
    QSizeF size; ///< its own measure: points of a page, pixels of a picture
    /// Draws the whole sheet into an area of that many device pixels to a unit of the painter.
    std::function<void(QPainter &, const QRect &area, qreal pixels)> draw;
    std::vector<MaskSpot> spots; ///< in reading order
};

/// Dark on white in light and dark, as paper is.
[[nodiscard]] QPalette paperPalette();

/// One sheet at its size, its masked places marked.
class PaperSheet : public QWidget
{
    Q_OBJECT

public:
    explicit PaperSheet(DrawnSheet sheet, QWidget *parent = nullptr);

    /// Frames this spot; -1 for none.
    void setCurrentSpot(int spot);
    [[nodiscard]] const std::vector<MaskSpot> &spots() const { return m_sheet.spots; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    DrawnSheet m_sheet;
    int m_currentSpot = -1;
};

} // namespace Heloscope
