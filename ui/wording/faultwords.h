// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalfault.h"
#include "core/plan/sessionplan.h"
#include "core/session/transportfault.h"
#include "core/transcript/transcriptreader.h"
#include "ui/models/stepper.h"

#include <QString>

#include <functional>

namespace Heloscope {

/// What happened, why, and what to try.
struct FaultWords {
    QString what; ///< one sentence that names the thing
    QString advice; ///< one or two sentences
    QString detail; ///< the system's or server's own words; may be empty
};

/// Gives the words in the language of the moment, as often as it is asked.
using Notice = std::function<FaultWords()>;

[[nodiscard]] FaultWords faultWords(const TransportFault &fault);
[[nodiscard]] FaultWords faultWords(const JournalFault &fault);
[[nodiscard]] FaultWords faultWords(const TlsFault &fault);
[[nodiscard]] FaultWords faultWords(const PlanFault &fault);
[[nodiscard]] FaultWords faultWords(const TranscriptFileFault &fault, const QString &fileName);
/// Why a line was not sent.
[[nodiscard]] QString obstacleSentence(Stepper::Obstacle obstacle);

} // namespace Heloscope
