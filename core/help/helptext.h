// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Heloscope {

/// One entry of a help catalog in one language. Every entry has a name and a description; replies,
/// reasons and findings also say when one sees them and how to fix them.
struct HelpText {
    QString name; ///< a few words: "Mailbox unavailable"
    QString description; ///< what it means
    QString whenSeen; ///< when one sees it
    QString howToFix; ///< what to do about it
    QString whichWhen; ///< what makes it this code and not its neighbour; reply and enhanced codes
    QString reference; ///< "RFC 5321 §4.2.3", or "seen in the field"; the same in every language
    QString status; ///< "standard", "obsolete", "seen", "folklore"; the same in every language

    bool operator==(const HelpText &) const = default;
};

} // namespace Heloscope
