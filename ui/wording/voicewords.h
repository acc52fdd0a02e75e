// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/help/explanation.h"

#include <QString>
#include <QStringList>

namespace Heloscope {

struct Voice;

/// The labels of a sentence, each a glyph and a word: "§ Standard", "◆ Gmail", "? Guess", and how
/// far it is a rule: "† Obsolete".
[[nodiscard]] QStringList voiceLabels(const Voice &voice);
/// Who says so, as a sentence.
[[nodiscard]] QString voiceSentence(const Voice &voice);
/// "Obsolete", "Seen in the field", "Folklore"; empty for what is standard.
[[nodiscard]] QString statusWord(const QString &status);

} // namespace Heloscope
