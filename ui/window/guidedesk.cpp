// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/guidedesk.h"

#include "ui/guide/legenddialog.h"
#include "ui/guide/shortcutsdialog.h"
#include "ui/window/windowmenus.h"

#include <QAction>
#include <QEvent>
#include <QMainWindow>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace Heloscope {

GuideDesk::GuideDesk(QMainWindow &window, WindowMenus &menus)
    : QObject(&window)
    , m_window(window)
    , m_legend(new QAction(this))
    , m_shortcuts(new QAction(this))
{
    m_legend->setObjectName(u"legendAction"_s);
    m_shortcuts->setObjectName(u"shortcutsAction"_s);
    // An editor with the focus keeps the letter to itself.
    m_shortcuts->setShortcut(Qt::Key_Question);
    menus.addToView(m_legend);
    menus.addToHelp(m_shortcuts);
    connect(m_legend, &QAction::triggered, this, [this] { open<LegendDialog>(m_legendDialog); });
    connect(m_shortcuts, &QAction::triggered, this,
        [this] { open<ShortcutsDialog>(m_shortcutsDialog, *m_window.menuBar()); });
    window.installEventFilter(this);
    retranslate();
}

template <typename Dialog, typename... Needs>
void GuideDesk::open(QPointer<QDialog> &dialog, Needs &...needs)
{
    if (!dialog) {
        dialog = new Dialog(needs..., &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

bool GuideDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    return QObject::eventFilter(watched, event);
}

void GuideDesk::retranslate()
{
    //: Menu entry: what colours and pictures mean.
    m_legend->setText(tr("Le&gend"));
    m_shortcuts->setText(tr("&Keyboard Shortcuts"));
}

} // namespace Heloscope
