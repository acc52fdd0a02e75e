// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QMimeData;

namespace Heloscope {

/// Lies over a window while a file is dragged above it, and says what dropping will do. A message
/// (".eml") is left to those who take messages; any other file is handed out.
class DropZone : public QFrame
{
    Q_OBJECT

public:
    explicit DropZone(QWidget &window);

signals:
    void fileDropped(const QString &fileName);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void announce(const QString &fileName);
    /// The one local file that is dragged; empty for anything else.
    [[nodiscard]] static QString draggedFile(const QMimeData *data);

    QWidget &m_window;
    QLabel *m_text;
};

} // namespace Heloscope
