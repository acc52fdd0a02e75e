// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/transcriptdiff.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace Heloscope {

/// A stretch of a line, safe to show as plain text.
struct LinePiece {
    QString text;
    bool isVolatile = false; ///< a date, an id, the name of a host: to be shown in grey

    bool operator==(const LinePiece &) const = default;
};

enum class LineOrigin : quint8 {
    Client,
    Server,
    Record ///< said by nobody: a connection, TLS, the outcome
};

/// A line of one of the sessions, in at most 2000 letters.
struct StepLine {
    LineOrigin origin = LineOrigin::Record;
    std::vector<LinePiece> pieces;

    /// "C: ", "S: " or "   " and all pieces.
    [[nodiscard]] QString text() const;
};

/// Two lines beside each other; at least one is there.
struct LinePair {
    std::optional<StepLine> left;
    std::optional<StepLine> right;
    bool isDifferent = false; ///< in more than volatile parts
};

/// What stands in the lines of an entry that nobody said, in place of the record's own words; as
/// many as summarise() has, of those left out its words stand. Safe to show as plain text.
using RecordWords = std::function<QStringList(const Entry &)>;

/// The lines of a step, at most 200 of a reply. Those of a reply to EHLO stand beside each other by
/// keyword, others in their order. words: the record's own if there are none.
[[nodiscard]] std::vector<LinePair> linesOf(
    const ComparedStep &step, const ComparedSessions &sessions, const RecordWords &words = {});

} // namespace Heloscope
