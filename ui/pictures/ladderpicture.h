// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/ladderlayout.h"
#include "ui/pictures/picture.h"

#include <functional>

namespace Heloscope {

/// The sequence diagram: two lifelines, an arrow for each side of an exchange.
class LadderPicture : public Picture
{
    Q_OBJECT

public:
    using Picture::Picture;

    /// What words are shown as where they must not name anybody.
    using Mask = std::function<QString(const QString &)>;
    void setMask(Mask mask);

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
    struct Lanes {
        int times = 0; ///< right end of the times
        int client = 0;
        int server = 0;
        int width = 0;
    };

    [[nodiscard]] static Lanes lanesOf(const PictureLook &look);
    [[nodiscard]] static int stepOf(const PictureLook &look);
    [[nodiscard]] const LadderRow &rowAt(int item) const;
    [[nodiscard]] const Entry *entryAt(int item) const;
    void paintItem(QPainter &painter, const PictureLook &look, int item) const;
    void paintLifelines(QPainter &painter, const PictureLook &look, const QRect &exposed) const;
    void paintArrow(QPainter &painter, const PictureLook &look, int item) const;
    void paintDivider(QPainter &painter, const PictureLook &look, int item) const;
    void paintRemark(QPainter &painter, const PictureLook &look, int item) const;
    void paintReplyWords(QPainter &painter, const PictureLook &look, int item, QRect words) const;

    /// One line, whatever is in it.
    [[nodiscard]] QString wordsOf(const Entry &entry) const;

    LadderLayout m_layout;
    Mask m_mask;
};

} // namespace Heloscope
