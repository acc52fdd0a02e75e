// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/stage.h"

#include <optional>

class QModelIndex;

namespace Heloscope {

class SessionDesk;

/// What decides which actions can be used.
struct ActionState {
    bool isLive = false;
    bool isRecorded = false;
    bool isOurTurn = false;
    bool hasProposal = false;
    bool hasTranscript = false;
    bool hasSelection = false;
    bool selectionIsRepeatable = false; ///< a command that could be sent again, or its reply
    bool canStepOut = false;
    bool canSkip = false;
    bool hasSkipped = false;
    std::optional<Stage> nextStage;
};

/// selected: the current row of the dialogue, or none.
[[nodiscard]] ActionState actionState(SessionDesk &desk, const QModelIndex &selected);

} // namespace Heloscope
