// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decor/theme.h"

#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QDockWidget;
class QMainWindow;
class QMenu;
class QToolBar;

namespace Heloscope {

class HelpLanguages;
class LanguageMenu;
class ScenarioMenu;
class SessionActions;

/// The menu bar and the tool bar of the window: where the actions can be found.
class WindowMenus : public QObject
{
    Q_OBJECT

public:
    WindowMenus(QMainWindow &window, SessionActions &actions, ScenarioMenu &scenarios,
        LanguageMenu &interfaceLanguages, HelpLanguages &helpLanguages);

    /// Panes that can be shown and hidden.
    void addPane(QDockWidget *dock);
    /// A pane that can be gone to by an action of its own.
    void addGoal(QAction *action);
    void addToFile(QAction *action);
    void addToEdit(QAction *action);
    /// What takes changes back, what notes something on a line, what goes to such a line.
    void addRemarks(
        const QList<QAction *> &steps, const QList<QAction *> &notes, const QList<QAction *> &goes);
    void addToView(QAction *action);
    void addToHelp(QAction *action);
    /// More ways to begin a session, to copy one, and to play one again.
    void addSources(QAction *paste, const QList<QMenu *> &copyAs, const QList<QAction *> &replays);
    /// What was used last, and how to look at nothing any more.
    void addDocuments(QMenu *recent, QAction *leave);
    void setTheme(Theme theme);
    void retranslate();

signals:
    void themeChosen(Heloscope::Theme theme);

private:
    void buildToolBar(QMainWindow &window);
    void buildMenus(QMainWindow &window);

    SessionActions &m_actions;
    ScenarioMenu &m_scenarios;
    LanguageMenu &m_interfaceLanguages;
    HelpLanguages &m_helpLanguages;
    QToolBar *m_toolBar;
    QAction *m_practice;
    QMenu *m_file;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_session;
    QMenu *m_go;
    QMenu *m_help;
    QMenu *m_panes;
    QMenu *m_appearance;
    QActionGroup *m_themes;
};

} // namespace Heloscope
