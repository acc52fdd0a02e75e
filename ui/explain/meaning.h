// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/help/explanation.h"
#include "ui/decor/severitycolours.h"

#include <QString>

#include <optional>
#include <vector>

namespace Heloscope {

/// Who says something, and how far it is a rule.
struct Voice {
    LayerSource source = LayerSource::Standard;
    QString provider; ///< "Gmail", where a provider says so
    QString status; ///< of the help entry: "standard", "obsolete", "seen", "folklore"

    bool operator==(const Voice &) const = default;
};

/// One stretch of an explanation. All of it is plain text.
struct MeaningSection {
    QString heading; ///< in the language of the interface; may be empty
    QString text; ///< in the language of the help, or the peer's own words
    bool isDetail = false; ///< folded away at first
    bool isWire = false; ///< the peer's own words: monospaced
    std::optional<Voice> voice{}; ///< nothing where this program says so
};

/// All there is to say about one row of the dialogue, or about one entry of the help, in one
/// language. The same thing in another language has the same headings in the same order.
struct Meaning {
    QString verdict; ///< one sentence
    QString subject; ///< what it is about: "250 Success, after RCPT TO"
    QString code; ///< "550", "X.7.26": what can be compared with another; else empty
    std::optional<Tone> tone;
    std::optional<Voice> voice; ///< who says the verdict
    std::vector<MeaningSection> sections; ///< in the order in which they are read
};

/// What other says in place of meaning's section at index; nothing if it is lacking there or is
/// word for word the same.
[[nodiscard]] const MeaningSection *counterpart(
    const Meaning &other, const Meaning &meaning, std::size_t index);

} // namespace Heloscope
