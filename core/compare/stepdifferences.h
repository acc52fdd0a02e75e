// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/sessiondifference.h"
#include "core/compare/transcriptsteps.h"
#include "core/compare/volatileparts.h"

namespace Heloscope {

/// One of two sessions that are compared. The transcript must outlive this.
struct SessionSide {
    const Transcript *transcript = nullptr;
    PartyNames names;

    /// Null for 0.
    [[nodiscard]] const Entry *find(EntryId id) const
    {
        return id == 0 ? nullptr : transcript->find(id);
    }
};

/// What has to be known of both sessions to compare a step of theirs.
struct ComparedSessions {
    SessionSide left;
    SessionSide right;
    bool isSameHost = false; ///< then a certificate is expected to be the very same
};

/// Two steps beside each other.
struct StepVerdict {
    std::vector<SessionDifference> differences;
    bool isIdentical
        = false; ///< to the letter; false and no difference: only volatile parts differ
};

/// How two steps of one name differ. Left out as volatile: what volatileSpans() names, the name
/// that EHLO gives, the words of a 334 (a challenge is new every time), up to 128 octets of the
/// message (its date and its id), a time that is not more than three times and a second longer. The
/// rest of the text is not looked at where the codes differ.
[[nodiscard]] StepVerdict comparedSteps(
    const TranscriptStep &left, const TranscriptStep &right, const ComparedSessions &sessions);

} // namespace Heloscope
