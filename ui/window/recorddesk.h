// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMimeData;
class QWidget;

namespace Heloscope {

class SessionDesk;

/// Brings records into the window from outside: a file or a text that is dropped on it, and what is
/// on the clipboard. Mail messages (*.eml) are left to the message pane.
class RecordDesk : public QObject
{
    Q_OBJECT

public:
    /// desk must outlive window, which owns this.
    RecordDesk(SessionDesk &desk, QWidget &window);

    void join(const QAction &paste);
    void paste();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool take(const QMimeData &content);

    SessionDesk &m_desk;
};

} // namespace Heloscope
