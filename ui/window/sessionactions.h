// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/stage.h"
#include "ui/window/actionstate.h"

#include <QHash>
#include <QObject>

#include <array>
#include <optional>

class QAction;
class QMenu;

namespace Heloscope {

/// Every command of the window as an action, with its words, key and picture. refresh() is the one
/// place where they are switched on and off.
class SessionActions : public QObject
{
    Q_OBJECT

public:
    explicit SessionActions(QWidget *window);
    ~SessionActions() override;

    void refresh(const ActionState &state);
    void retranslate();

    [[nodiscard]] QMenu *runToMenu() const { return m_runToMenu; }

    QAction *goOn; ///< connect, or continue to the end
    QAction *step;
    QAction *stepInto; ///< one line, in an AUTH exchange too
    QAction *stepOut; ///< to the end of the AUTH exchange or the mail transaction
    QAction *skip;
    QAction *recallSkipped;
    QAction *runTo;
    QAction *stop;
    QAction *armed;
    QAction *breakHere; ///< makes or takes away a break rule
    QAction *editAndRepeat;
    QAction *open;
    QAction *save;
    QAction *copy;
    QAction *pasteRecord;
    QAction *quit;
    QAction *filter;
    QAction *nextProblem;
    QAction *previousProblem;
    QAction *focusNextLine;
    QAction *focusDialogue;
    QAction *focusMeaning;
    QAction *focusFindings;
    QAction *focusHost;
    QAction *larger;
    QAction *smaller;
    QAction *normalSize;
    QAction *present; ///< the presentation view
    QAction *helpForSelection;
    QAction *codes; ///< the codes window
    QAction *compare; ///< two codes
    QAction *compareSessions;

signals:
    void runToWanted(Heloscope::Stage stage);

private:
    QAction *add(const char *name, const QKeySequence &key);
    void describe(QAction *action, const QString &text, const QString &tip);
    void nameArmed();
    void apply();
    /// why: told where the action would do something, as long as it is not allowed.
    void allow(QAction *action, bool allowed, const QString &why);

    QWidget *m_window;
    QMenu *m_runToMenu;
    std::array<QAction *, AllStages.size()> m_stages{};
    QHash<const QAction *, QString> m_tips;
    ActionState m_state;
};

} // namespace Heloscope
