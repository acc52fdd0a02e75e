// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/openrecord.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace Heloscope {

/// A record as somebody has pasted it in public, and what it is to become.
struct RecordSample {
    QString name; ///< "swaks/1"
    QByteArray format; ///< the name of its folder
    QByteArray text;
    QByteArray expected; ///< the transcript, as annotate writes it without explanations
    QString expectedFile;
};

/// Every <format>/<n>.txt of tests/imports/data, by name; .eml files as well.
[[nodiscard]] std::vector<RecordSample> recordSamples();

/// What text becomes when it is opened on 2026-01-02 at 03:04:05.
[[nodiscard]] Result<OpenedRecord, TranscriptFileFault> openedText(QByteArray text);

/// The lines of a transcript; the version of the program is left out.
[[nodiscard]] QByteArray linesOf(const Transcript &transcript);

} // namespace Heloscope
