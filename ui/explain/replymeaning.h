// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/help/explanation.h"
#include "ui/explain/meaning.h"

namespace Heloscope {

class HelpLibrary;

/// The meaning of a reply, all layers of it, in one language: what it means after this command,
/// what the enhanced code adds, what the provider means by these words, the cause, what can be
/// done; then the details. explanation was made from library in that language.
[[nodiscard]] Meaning replyMeaning(
    const Explanation &explanation, const HelpLibrary &library, const QString &language);

} // namespace Heloscope
