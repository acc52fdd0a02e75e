// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/projectordesk.h"

#include "ui/decor/theme.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QScreen>

namespace Heloscope {

ProjectorDesk::ProjectorDesk(
    const ProjectorSubject &subject, Wardrobe &wardrobe, QMainWindow &window)
    : QObject(&window)
    , m_subject(subject)
    , m_wardrobe(wardrobe)
    , m_window(window)
{
}

void ProjectorDesk::present(EntryId entry)
{
    if (m_projector) {
        m_projector->activateWindow();
        return;
    }
    m_state = m_window.saveState();
    m_wardrobe.setProjecting(true);
    m_projector = new ProjectorWindow(m_subject, &m_window);
    m_projector->setAttribute(Qt::WA_DeleteOnClose);
    m_projector->setProperty("zoomsItself", true);
    connect(m_projector, &ProjectorWindow::left, this, &ProjectorDesk::leave);
    for (auto *dock : m_window.findChildren<QDockWidget *>()) {
        if (dock->isFloating() && dock->isVisible()) {
            m_floating << dock;
            dock->hide();
        }
    }
    m_projector->setGeometry(m_window.screen()->geometry());
    m_projector->showFullScreen();
    m_projector->activateWindow();
    if (entry != 0) {
        m_projector->selectEntry(entry);
    }
}

void ProjectorDesk::leave()
{
    m_projector = nullptr;
    m_wardrobe.setProjecting(false);
    for (QDockWidget *dock : std::as_const(m_floating)) {
        dock->show();
    }
    m_floating.clear();
    m_window.restoreState(m_state);
    m_window.activateWindow();
}

} // namespace Heloscope
