// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/messagedraft.h"

#include <QString>

namespace Heloscope {

class HelpLibrary;

/// Whether the message can be edited, and from when on no longer.
[[nodiscard]] QString standingSentence(MessageDraft::Standing standing);

/// "343 octets · 12 lines · 1 dot stuffed · 7-bit · server takes up to 1000 octets"
[[nodiscard]] QString messageFigures(const WireForm &form, const MessageDraft &draft);

/// What the message asks for and the server did not offer, one line each; empty if all is well.
[[nodiscard]] QString messageWarnings(
    const MessageDraft &draft, const HelpLibrary &library, const QString &language);

} // namespace Heloscope
