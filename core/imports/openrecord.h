// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/recordformat.h"
#include "core/transcript/transcriptreader.h"

#include <QDateTime>

#include <cstddef>
#include <optional>

namespace Heloscope {

/// A record of any format as a transcript, as far as it is sound.
struct OpenedRecord {
    OpenedTranscript opened;
    RecordFormat format = RecordFormat::Plain;
    std::size_t sessions = 1; ///< one after the other; more only in records of other programs
};

/// Whether device stands at the beginning of a transcript of ours, as far as its header tells.
[[nodiscard]] bool isTranscript(QIODevice &device);

/// Reads a dialogue whoever wrote it: our own transcripts, and everything core/imports knows;
/// anything else as plain text. now: for records without a time. wanted: the format to take it for,
/// recognised by itself otherwise. At most 32 MiB and 200,000 lines are read of a foreign format;
/// the fault TooLarge says where reading stopped. session: the one (1, 2 …) of several that is
/// wanted; all of them in one transcript otherwise, or where there is no such one.
[[nodiscard]] Result<OpenedRecord, TranscriptFileFault> openRecord(QIODevice &device,
    const QDateTime &now, std::optional<RecordFormat> wanted = std::nullopt,
    std::optional<std::size_t> session = std::nullopt);

} // namespace Heloscope
