// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/panefolding.h"

#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>

#include <utility>

namespace Heloscope {

namespace {

constexpr int FewestLines = 36; // of type, in the height of the window

} // namespace

PaneFolding::PaneFolding(QMainWindow &window, QDockWidget &meaning, QDockWidget &findings)
    : QObject(&window)
    , m_window(window)
    , m_meaning(meaning)
    , m_findings(findings)
{
    window.installEventFilter(this);
    fold();
}

bool PaneFolding::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window
        && (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)) {
        // Queued: the docks are being laid out.
        QMetaObject::invokeMethod(this, &PaneFolding::fold, Qt::QueuedConnection);
    }
    return false;
}

void PaneFolding::fold()
{
    const bool isLow = m_window.height() < FewestLines * m_window.fontMetrics().height();
    const bool isBelow = m_window.dockWidgetArea(&m_findings) == Qt::BottomDockWidgetArea;
    const bool wasShown = !m_findings.isHidden();
    if (isLow && isBelow && !m_findings.isFloating()) {
        for (QDockWidget *dock : m_window.tabifiedDockWidgets(&m_findings)) {
            if (!dock->isHidden()) {
                dock->hide();
                m_hidden << dock;
            }
        }
        m_window.tabifyDockWidget(&m_meaning, &m_findings);
        m_meaning.raise();
        m_isFolded = true;
    } else if (!isLow && m_isFolded) {
        m_isFolded = false;
        if (m_window.tabifiedDockWidgets(&m_meaning).contains(&m_findings)) {
            m_window.addDockWidget(Qt::BottomDockWidgetArea, &m_findings);
        }
        for (const QPointer<QDockWidget> &dock : std::exchange(m_hidden, {})) {
            if (dock) {
                m_window.tabifyDockWidget(&m_findings, dock);
                dock->show();
            }
        }
        m_findings.raise();
    }
    m_findings.setVisible(wasShown);
}

} // namespace Heloscope
