// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pictures/picture.h"

#include <QAbstractScrollArea>

namespace Heloscope {

/// Shows a picture on the screen, scrolled and at a size a person chooses. Arrow keys walk from
/// item to item, Enter or a click goes to the row of the dialogue an item stands for.
class PictureView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// picture must outlive the view.
    explicit PictureView(Picture &picture, QWidget *parent = nullptr);

    /// Puts the cursor on what stands for an entry, if anything does, and shows it.
    void select(EntryId entry);
    void walkTo(int item);
    /// percent: 0 for the size of the interface, else added to what it is now.
    void zoomBy(int percent);
    /// Read out and shown while there is nothing to draw.
    void setEmptySentence(const QString &sentence);

    [[nodiscard]] const Picture &picture() const { return m_picture; }
    [[nodiscard]] Picture &picture() { return m_picture; }
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] int zoom() const { return m_zoom; }
    /// What the picture is drawn with here.
    [[nodiscard]] PictureLook look() const;
    /// Where an item is in the viewport.
    [[nodiscard]] QRect visualRect(int item) const;
    [[nodiscard]] int itemAt(const QPoint &point) const;

signals:
    void entryWanted(Heloscope::EntryId entry);
    /// The cursor is to go on to the dialogue.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    [[nodiscard]] bool viewportEvent(QEvent *event) override;

private:
    void refresh();
    void schedule();
    void catchUp();
    void measure();
    void reveal(int item);
    void announce();
    [[nodiscard]] bool walk(Qt::Key key);

    Picture &m_picture;
    QString m_emptySentence;
    int m_current = -1;
    int m_zoom = 100;
    bool m_isScheduled = false;
    bool m_isToBeRevealed = false;
};

} // namespace Heloscope
