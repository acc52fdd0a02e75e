// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/timechartlayout.h"
#include "ui/pictures/picture.h"

namespace Heloscope {

/// Where the seconds went: a bar for each exchange, in the groups of the stages.
class TimePicture : public Picture
{
    Q_OBJECT

public:
    using Picture::Picture;

    /// With the pauses of our own, beside which nothing else may be seen when a person steps.
    void setPausesShown(bool shown);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] EntryId entryOf(int item) const override;
    [[nodiscard]] int itemOf(EntryId entry) const override;
    [[nodiscard]] QString spoken(int item) const override;
    [[nodiscard]] int headHeight(const PictureLook &look) const override;
    void paintHead(QPainter &painter, const PictureLook &look) const override;
    [[nodiscard]] QSize size(const PictureLook &look) const override;
    [[nodiscard]] QRect itemRect(int item, const PictureLook &look) const override;
    [[nodiscard]] int itemAt(const QPoint &point, const PictureLook &look) const override;
    void paint(QPainter &painter, const PictureLook &look, const QRect &exposed) const override;

protected:
    void clear() override;
    void take(const Entry &entry) override;

private:
    struct Columns {
        int label = 0; ///< where it ends
        int number = 0; ///< where it ends
        int width = 0;
    };

    [[nodiscard]] Columns columnsOf(const PictureLook &look) const;
    [[nodiscard]] static int stepOf(const PictureLook &look);
    [[nodiscard]] const TimeBar &barAt(int item) const;
    [[nodiscard]] int placeOf(int item) const;
    [[nodiscard]] int firstItemFrom(int place) const;
    void paintGroup(QPainter &painter, const PictureLook &look, std::size_t group) const;
    void paintBar(QPainter &painter, const PictureLook &look, int item) const;
    [[nodiscard]] int layHead(const PictureLook &look, QPainter *painter) const;

    TimeChartLayout m_layout;
    bool m_pausesShown = true;
};

} // namespace Heloscope
