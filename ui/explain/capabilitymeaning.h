// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explain/meaning.h"

#include <QByteArray>

namespace Heloscope {

class HelpLibrary;

/// What a line of an EHLO reply offers: line is without code and separator, "AUTH PLAIN LOGIN". An
/// AUTH line also tells about each of its mechanisms.
[[nodiscard]] Meaning capabilityMeaning(
    const QByteArray &line, const HelpLibrary &library, const QString &language);

/// The section about the mechanism that an AUTH command names; nothing if it names none.
[[nodiscard]] std::optional<MeaningSection> mechanismSection(
    QByteArrayView commandLine, const HelpLibrary &library, const QString &language);

} // namespace Heloscope
