// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/statediagramlayout.h"
#include "ui/pictures/picture.h"

#include <QPolygonF>

namespace Heloscope {

/// The states of a connection and the ways between them: the present one lit, the way taken up to
/// the selected row drawn stronger.
class StatePicture : public Picture
{
    Q_OBJECT

public:
    using Picture::Picture;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] EntryId entryOf(int item) const override;
    /// The state once the entry had happened.
    [[nodiscard]] int itemOf(EntryId entry) const override;
    [[nodiscard]] QString spoken(int item) const override;
    [[nodiscard]] int neighbour(int item, Qt::Key key) const override;
    [[nodiscard]] QSize size(const PictureLook &look) const override;
    [[nodiscard]] QRect itemRect(int item, const PictureLook &look) const override;
    [[nodiscard]] int itemAt(const QPoint &point, const PictureLook &look) const override;
    void paint(QPainter &painter, const PictureLook &look, const QRect &exposed) const override;

protected:
    void clear() override;
    void take(const Entry &entry) override;

private:
    struct Grid {
        QSize box;
        int column = 0; ///< from middle to middle
        int row = 0;
        QPoint origin; ///< middle of the first box
    };

    [[nodiscard]] static Grid gridOf(const PictureLook &look);
    [[nodiscard]] static QRect boxOf(const StateNode &node, const Grid &grid);
    [[nodiscard]] static QPolygonF wayOf(const StateEdge &edge, const Grid &grid);
    [[nodiscard]] StatePath path() const;
    void paintEdge(
        QPainter &painter, const PictureLook &look, const StateEdge &edge, int taken) const;
    void paintLabel(
        QPainter &painter, const PictureLook &look, const StateEdge &edge, bool isTaken) const;
    void paintNode(
        QPainter &painter, const PictureLook &look, int item, const StatePath &path) const;

    StateDiagramLayout m_layout;
};

} // namespace Heloscope
