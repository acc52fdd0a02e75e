// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/transcript/transcript.h"
#include "core/transcript/transcriptloader.h"

#include <QString>

#include <memory>
#include <optional>

class QIODevice;

namespace Heloscope {

/// A transcript as far as it is sound.
struct OpenedTranscript {
    std::unique_ptr<Transcript> transcript;
    std::optional<TranscriptFileFault> damage; ///< what was left out, and where it begins
};

/// The whole of it at once; TranscriptLoader reads piece by piece.
[[nodiscard]] Result<OpenedTranscript, TranscriptFileFault> readTranscript(QIODevice &device);
[[nodiscard]] Result<OpenedTranscript, TranscriptFileFault> readTranscriptFile(
    const QString &fileName);

} // namespace Heloscope
