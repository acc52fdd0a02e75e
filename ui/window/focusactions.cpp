// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/focusactions.h"

#include "ui/explain/meaningpane.h"
#include "ui/findings/findingsview.h"
#include "ui/plan/targetbar.h"
#include "ui/stepping/nextline.h"
#include "ui/transcript/dialogueview.h"
#include "ui/window/sessionactions.h"

#include <QAction>
#include <QDockWidget>

namespace Heloscope {

void joinFocusActions(const SessionActions &actions, const FocusPlaces &places)
{
    DialogueView *dialogue = places.dialogue;
    const auto focusDialogue = [dialogue] {
        dialogue->setFocus(Qt::ShortcutFocusReason);
    };
    const auto focusMeaning = [places] {
        places.meaningDock->show();
        places.meaningDock->raise();
        places.meaning->focusText();
    };
    const auto focusFindings = [places] {
        places.findingsDock->show();
        places.findingsDock->raise();
        places.findings->setFocus(Qt::ShortcutFocusReason);
    };
    QObject::connect(
        actions.focusNextLine, &QAction::triggered, places.nextLine, &NextLine::focusEditor);
    QObject::connect(actions.focusHost, &QAction::triggered, places.target, &TargetBar::focusHost);
    QObject::connect(actions.focusDialogue, &QAction::triggered, dialogue, focusDialogue);
    QObject::connect(places.meaning, &MeaningPane::left, dialogue, focusDialogue);
    for (QAction *action : {actions.focusMeaning, actions.helpForSelection}) {
        QObject::connect(action, &QAction::triggered, places.meaning, focusMeaning);
    }
    QObject::connect(dialogue, &DialogueView::meaningWanted, places.meaning, focusMeaning);
    QObject::connect(actions.focusFindings, &QAction::triggered, places.findings, focusFindings);
}

} // namespace Heloscope
