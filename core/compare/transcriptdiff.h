// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/sessiondifference.h"
#include "core/compare/stepdifferences.h"
#include "core/compare/transcriptsteps.h"

#include <optional>
#include <vector>

namespace Heloscope {

enum class ComparedStepKind : quint8 {
    Same, ///< to the letter
    VolatileOnly, ///< dates, ids, names of hosts: nothing that counts
    Changed,
    OnlyLeft,
    OnlyRight,
};

/// "same", "volatile", "changed", "only-left", "only-right".
[[nodiscard]] QByteArray comparedStepKindName(ComparedStepKind kind);

/// A step of one session beside that of the other; one of the two may be missing.
struct ComparedStep {
    Stage stage = Stage::Connect;
    QByteArray name; ///< see TranscriptStep
    ComparedStepKind kind = ComparedStepKind::Same;
    std::optional<TranscriptStep> left;
    std::optional<TranscriptStep> right;
    std::vector<SessionDifference> differences; ///< empty unless Changed
};

/// Two recorded sessions step by step. Both transcripts must outlive it; what they grow by later is
/// no part of it.
struct TranscriptDiff {
    std::vector<ComparedStep> steps; ///< in the order of the left one, what is added where it came
    ComparedSessions sessions;
    /// Every difference in the order of the steps. Steps of one side in a row are one.
    std::vector<SessionDifference> differences;

    [[nodiscard]] bool isEmpty() const { return differences.empty(); }
};

/// Lines two sessions up by what was done in them: by stage, verb and reply code first, what is
/// left by verb alone; recipients by their address, whatever their order; the EHLO behind STARTTLS
/// with the one behind STARTTLS. Time grows with the number of entries.
[[nodiscard]] TranscriptDiff compareTranscripts(const Transcript &left, const Transcript &right);

} // namespace Heloscope
