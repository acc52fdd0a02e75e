// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowmenus.h"

#include "ui/decor/icons.h"
#include "ui/practice/scenariomenu.h"
#include "ui/preferences/helplanguages.h"
#include "ui/window/sessionactions.h"

#include <QActionGroup>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Heloscope {

WindowMenus::WindowMenus(QMainWindow &window, SessionActions &actions, ScenarioMenu &scenarios,
    LanguageMenu &interfaceLanguages, HelpLanguages &helpLanguages)
    : QObject(&window)
    , m_actions(actions)
    , m_scenarios(scenarios)
    , m_interfaceLanguages(interfaceLanguages)
    , m_helpLanguages(helpLanguages)
    , m_toolBar(new QToolBar(&window))
    , m_practice(new QAction(icon(Glyph::Practice), QString(), this))
    , m_themes(new QActionGroup(this))
{
    m_practice->setObjectName(u"practiceAction"_s);
    m_practice->setMenu(&scenarios);
    buildMenus(window);
    buildToolBar(window);
    retranslate();
}

void WindowMenus::buildToolBar(QMainWindow &window)
{
    m_toolBar->setObjectName(u"sessionToolBar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setFloatable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->addAction(m_actions.goOn);
    m_toolBar->addAction(m_actions.step);
    m_toolBar->addAction(m_actions.runTo);
    m_toolBar->addAction(m_actions.stop);
    m_toolBar->addAction(m_actions.armed);
    m_toolBar->addSeparator();
    m_toolBar->addAction(m_practice);
    m_toolBar->addSeparator();
    m_toolBar->addAction(m_actions.open);
    m_toolBar->addAction(m_actions.save);
    const auto buttonOf = [this](QAction *action) {
        return qobject_cast<QToolButton *>(m_toolBar->widgetForAction(action));
    };
    buttonOf(m_practice)->setPopupMode(QToolButton::InstantPopup);
    for (QAction *action : m_toolBar->actions()) {
        if (auto *button = buttonOf(action)) {
            button->setFocusPolicy(Qt::TabFocus);
            button->setObjectName(QString(action->objectName() + u"Button"_s));
        }
    }
    window.addToolBar(m_toolBar);
}

void WindowMenus::buildMenus(QMainWindow &window)
{
    QMenuBar &bar = *window.menuBar();
    m_file = bar.addMenu(QString());
    m_file->addActions({m_actions.open, m_actions.save});
    m_file->addSeparator();
    m_file->addAction(m_actions.quit);
    m_edit = bar.addMenu(QString());
    m_edit->addActions({m_actions.copy, m_actions.pasteRecord, m_actions.editAndRepeat});
    m_edit->addSeparator();
    m_edit->addAction(m_actions.filter);
    m_view = bar.addMenu(QString());
    m_panes = m_view->addMenu(QString());
    m_appearance = m_view->addMenu(QString());
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark}) {
        QAction *action = m_appearance->addAction(QString());
        action->setCheckable(true);
        action->setData(static_cast<int>(theme));
        m_themes->addAction(action);
    }
    connect(m_themes, &QActionGroup::triggered, this, [this](const QAction *action) {
        emit themeChosen(static_cast<Theme>(action->data().toInt()));
    });
    m_view->addSeparator();
    m_view->addActions({m_actions.larger, m_actions.smaller, m_actions.normalSize});
    m_view->addAction(m_actions.present);
    m_view->addSeparator();
    m_view->addMenu(m_interfaceLanguages.menu());
    m_view->addMenu(m_helpLanguages.menu());
    m_session = bar.addMenu(QString());
    m_session->addActions({m_actions.goOn, m_actions.step, m_actions.stepInto, m_actions.stepOut});
    m_session->addMenu(m_actions.runToMenu());
    m_session->addActions({m_actions.runTo, m_actions.breakHere, m_actions.stop});
    m_session->addSeparator();
    m_session->addActions({m_actions.skip, m_actions.recallSkipped});
    m_session->addSeparator();
    m_session->addAction(m_practice);
    m_session->addSeparator();
    m_session->addAction(m_actions.armed);
    m_go = bar.addMenu(QString());
    m_go->addActions({m_actions.focusHost, m_actions.focusNextLine, m_actions.focusDialogue,
        m_actions.focusMeaning, m_actions.focusFindings});
    m_go->addSeparator();
    m_go->addActions({m_actions.nextProblem, m_actions.previousProblem});
    m_help = bar.addMenu(QString());
    m_help->addActions({m_actions.helpForSelection, m_actions.codes, m_actions.compare,
        m_actions.compareSessions});
}

void WindowMenus::addPane(QDockWidget *dock)
{
    m_panes->addAction(dock->toggleViewAction());
}

void WindowMenus::addGoal(QAction *action)
{
    m_go->insertAction(m_actions.nextProblem, action);
}

void WindowMenus::addToFile(QAction *action)
{
    const QList<QAction *> actions = m_file->actions();
    m_file->insertAction(actions.at(actions.indexOf(m_actions.save) + 1), action);
}

void WindowMenus::addSources(
    QAction *paste, const QList<QMenu *> &copyAs, const QList<QAction *> &replays)
{
    m_file->insertAction(m_actions.save, paste);
    for (QMenu *menu : copyAs) {
        m_edit->insertMenu(m_actions.editAndRepeat, menu);
    }
    m_session->insertActions(m_actions.armed, replays);
    m_session->insertSeparator(m_actions.armed);
}

void WindowMenus::addRemarks(
    const QList<QAction *> &steps, const QList<QAction *> &notes, const QList<QAction *> &goes)
{
    m_edit->insertActions(m_actions.copy, steps);
    m_edit->insertSeparator(m_actions.copy);
    m_edit->insertActions(m_actions.filter, notes);
    m_edit->insertSeparator(m_actions.filter);
    m_go->addActions(goes);
}

void WindowMenus::addToEdit(QAction *action)
{
    m_edit->addSeparator();
    m_edit->addAction(action);
}

void WindowMenus::addToView(QAction *action)
{
    m_view->insertAction(m_panes->menuAction(), action);
}

void WindowMenus::addToHelp(QAction *action)
{
    m_help->addAction(action);
}

void WindowMenus::addDocuments(QMenu *recent, QAction *leave)
{
    m_file->insertMenu(m_actions.save, recent);
    m_file->insertAction(m_actions.save, leave);
}

void WindowMenus::setTheme(Theme theme)
{
    m_themes->actions().at(static_cast<int>(theme))->setChecked(true);
}

void WindowMenus::retranslate()
{
    m_toolBar->setWindowTitle(tr("Tool bar"));
    //: Opens the list of practice scenarios.
    m_practice->setText(tr("P&ractice Server"));
    m_practice->setIconText(tr("Practice Server"));
    m_practice->setToolTip(tr("Choose a scenario of the built-in practice server (no network)"));
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    //: Menu with the panes of the window that can be shown and hidden.
    m_panes->setTitle(tr("&Panes"));
    m_appearance->setTitle(tr("App&earance"));
    const auto themes = m_themes->actions();
    //: Appearance: light or dark, as the system has it.
    themes.at(0)->setText(tr("As the &System"));
    //: Appearance
    themes.at(1)->setText(tr("&Light"));
    //: Appearance
    themes.at(2)->setText(tr("&Dark"));
    m_interfaceLanguages.menu()->setTitle(tr("Language of the &Interface"));
    m_helpLanguages.menu()->setTitle(tr("Language of the E&xplanations"));
    m_helpLanguages.retranslate();
    m_session->setTitle(tr("&Session"));
    //: Menu with commands that move the focus.
    m_go->setTitle(tr("&Go"));
    m_help->setTitle(tr("&Help"));
}

} // namespace Heloscope
