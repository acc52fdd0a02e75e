// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/projector/projectorwindow.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>

class QDockWidget;
class QMainWindow;

namespace Heloscope {

/// Opens the presentation over a window and has everything as it was when it is left. Whatever
/// floats of the window's panes is out of sight meanwhile; of them it needs to know nothing.
class ProjectorDesk : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    ProjectorDesk(const ProjectorSubject &subject, Wardrobe &wardrobe, QMainWindow &window);

    /// entry: the row to begin with; 0: the newest.
    void present(EntryId entry);

private:
    void leave();

    ProjectorSubject m_subject;
    Wardrobe &m_wardrobe;
    QMainWindow &m_window;
    QPointer<ProjectorWindow> m_projector;
    QByteArray m_state; ///< of the window's panes
    QList<QDockWidget *> m_floating;
};

} // namespace Heloscope
