// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/transcript/transcript.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace Heloscope {

/// Why a transcript could not be opened, or where it stopped being sound.
struct TranscriptFileFault {
    enum class Kind : quint8 {
        Unreadable, ///< detail: the system's text
        NotATranscript, ///< the first line is no header
        LaterFormat, ///< a format newer than this program knows
        DamagedLine, ///< no JSON, or not an event; what stood before it was read
        CutOff, ///< the last line has no end; what stood before it was read
        TooLong, ///< a line beyond 16 MiB
    };

    Kind kind = Kind::Unreadable;
    qint64 line = 0; ///< 1-based; 0 when the file as a whole is meant
    QString detail;

    bool operator==(const TranscriptFileFault &) const = default;
};

/// A transcript as far as it is sound.
struct OpenedTranscript {
    std::unique_ptr<Transcript> transcript;
    std::optional<TranscriptFileFault> damage; ///< where and why reading stopped or skipped
};

[[nodiscard]] Result<OpenedTranscript, TranscriptFileFault> readTranscript(QIODevice &device);
[[nodiscard]] Result<OpenedTranscript, TranscriptFileFault> readTranscriptFile(
    const QString &fileName);

} // namespace Heloscope
