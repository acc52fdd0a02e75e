// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actionstate.h"

#include "ui/models/transcriptroles.h"
#include "ui/window/sessiondesk.h"

#include <QModelIndex>

namespace Heloscope {

ActionState actionState(SessionDesk &desk, const QModelIndex &selected)
{
    const Inspection &inspection = desk.inspection();
    const Session *session = inspection.session();
    ActionState state;
    state.isLive = inspection.isLive();
    state.isRecorded = inspection.isRecorded();
    state.isOurTurn = desk.stepper().isOurTurn();
    state.hasProposal = state.isOurTurn && session->proposal().has_value();
    state.hasTranscript = !inspection.isEmpty();
    state.hasSelection = selected.isValid();
    const EntryId entry = selected.data(TranscriptRole::EntryNumber).toUInt();
    state.selectionIsRepeatable = !desk.stepper().repeatableLine(entry).isEmpty();
    state.canStepOut = desk.stepper().canStepOut();
    state.canSkip = desk.stepper().canSkip();
    state.hasSkipped = desk.stepper().hasSkipped();
    if (state.hasProposal) {
        state.nextStage = session->proposal()->stage;
    }
    return state;
}

} // namespace Heloscope
