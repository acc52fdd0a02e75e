// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QMimeData;

namespace Heloscope {

/// Lies over a window while a file or a text is dragged above it, and says what dropping will do.
/// What was dropped is left to those who take records and messages; they must have begun to watch
/// the window before.
class DropZone : public QFrame
{
    Q_OBJECT

public:
    explicit DropZone(QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// What dropping does; empty if that is nothing.
    [[nodiscard]] static QString promise(const QMimeData &content);
    void announce(const QString &text);
    void place();

    QWidget &m_window;
    QLabel *m_text;
};

} // namespace Heloscope
