// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/openrecord.h"

#include <optional>

namespace Heloscope {

/// Most octets and lines that are read of a record that is not our own.
inline constexpr qint64 LongestRecord = 32 * 1024 * 1024;
inline constexpr qint64 MostRecordLines = 200'000;

/// A record of any format but our own. Text in UTF-16 with its mark is read as well. Faults:
/// NotATranscript for one that is empty or no text at all; TooLarge (as damage) where it goes on
/// beyond what is read.
[[nodiscard]] Result<OpenedRecord, TranscriptFileFault> readForeignRecord(QIODevice &device,
    const QDateTime &now, std::optional<RecordFormat> wanted, std::optional<std::size_t> session);

} // namespace Heloscope
