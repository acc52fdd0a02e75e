// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transcript/entry.h"
#include "ui/pictures/picturelook.h"

#include <QObject>
#include <QRect>
#include <QString>
#include <QTimer>

class QPainter;

namespace Heloscope {

class Inspection;

/// A drawing of the session that is looked at, made of items that stand for its entries. It can be
/// painted on anything: a widget, an image, an SVG file.
class Picture : public QObject
{
    Q_OBJECT

public:
    /// inspection must outlive the picture. Nothing is drawn up before setActive().
    explicit Picture(const Inspection &inspection, QObject *parent = nullptr);

    /// Whether somebody looks. A picture that rests costs nothing; it catches up when it wakes.
    void setActive(bool active);
    /// The entry as of which the session is looked at; 0: the last one.
    void setMoment(EntryId entry);
    /// The words have changed.
    void retranslate();
    /// Takes in what a long session still has in store, which otherwise comes bit by bit.
    void takeAll();

    /// One or two words, for a tab and for file names.
    [[nodiscard]] virtual QString title() const = 0;
    /// Items are numbered from 0 in reading order.
    [[nodiscard]] virtual int count() const = 0;
    /// Where an item leads; 0: nowhere.
    [[nodiscard]] virtual EntryId entryOf(int item) const = 0;
    /// -1: none.
    [[nodiscard]] virtual int itemOf(EntryId entry) const = 0;
    /// What a screen reader says for an item.
    [[nodiscard]] virtual QString spoken(int item) const = 0;
    /// The item beside another one, in the direction of an arrow key; the same at an end.
    [[nodiscard]] virtual int neighbour(int item, Qt::Key key) const;

    /// Stays at the top while the rest is scrolled.
    [[nodiscard]] virtual int headHeight(const PictureLook &look) const;
    virtual void paintHead(QPainter &painter, const PictureLook &look) const;
    /// What is below the head.
    [[nodiscard]] virtual QSize size(const PictureLook &look) const = 0;
    [[nodiscard]] virtual QRect itemRect(int item, const PictureLook &look) const = 0;
    /// -1: none.
    [[nodiscard]] virtual int itemAt(const QPoint &point, const PictureLook &look) const = 0;
    /// Paints the items that touch exposed.
    virtual void paint(QPainter &painter, const PictureLook &look, const QRect &exposed) const = 0;

    [[nodiscard]] EntryId moment() const { return m_moment; }

signals:
    /// Items came or changed, or all are others.
    void changed();

protected:
    [[nodiscard]] const Inspection &inspection() const { return m_inspection; }
    virtual void clear() = 0;
    virtual void take(const Entry &entry) = 0;

private:
    void catchUp();
    void takeSome(bool all);

    const Inspection &m_inspection;
    std::size_t m_taken = 0; ///< entries of the transcript
    EntryId m_moment = 0;
    bool m_isActive = false;
    QTimer m_rest; ///< until the next bit is taken in
};

} // namespace Heloscope
