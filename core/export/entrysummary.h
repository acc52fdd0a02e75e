// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transcript/entry.h"

#include <QString>
#include <QStringList>

namespace Heloscope {

/// An entry in a line or several, in the words of the protocol and of the transcript format, which
/// are the same in every language. Safe to show as plain text.
struct EntrySummary {
    QString arrow; ///< swaks's arrows: " ->", "<- ", " ~>", "<~ ", "<**", "<~*", "===", "***"
    QStringList lines;
};

[[nodiscard]] EntrySummary summarise(const Entry &entry);

} // namespace Heloscope
