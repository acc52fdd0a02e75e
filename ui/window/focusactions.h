// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDockWidget;

namespace Heloscope {

class DialogueView;
class FindingsView;
class MeaningPane;
class NextLine;
class SessionActions;
class TargetBar;

/// The places of the window that the focus can be sent to.
struct FocusPlaces {
    TargetBar *target;
    DialogueView *dialogue;
    NextLine *nextLine;
    MeaningPane *meaning;
    QDockWidget *meaningDock;
    FindingsView *findings;
    QDockWidget *findingsDock;
};

/// Joins the actions that move the focus, and the ways between the dialogue and its meaning. A pane
/// that is hidden or behind another comes forward.
void joinFocusActions(const SessionActions &actions, const FocusPlaces &places);

} // namespace Heloscope
