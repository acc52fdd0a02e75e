// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/help/helptext.h"
#include "core/help/topicid.h"
#include "ui/explain/meaning.h"

namespace Heloscope {

class HelpLibrary;

/// An entry of the help as a meaning: its name is the verdict. A reply code also tells what it
/// means after each command, and its digits are taken apart. Empty if there is no such entry.
[[nodiscard]] Meaning topicMeaning(
    const TopicId &topic, const HelpLibrary &library, const QString &language);

/// The lines "4 – Temporary failure" of a code taken apart, in the language of the help.
[[nodiscard]] QString digitLines(
    Smtp::ReplyCode code, const HelpLibrary &library, const QString &language);
[[nodiscard]] QString digitLines(
    const Smtp::EnhancedStatus &status, const HelpLibrary &library, const QString &language);

} // namespace Heloscope
