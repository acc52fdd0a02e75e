// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decor/severitycolours.h"
#include "ui/models/inspection.h"

#include <QString>

#include <optional>
#include <vector>

namespace Heloscope {

class HelpLibrary;

/// One stretch of an explanation. All of it is plain text.
struct MeaningSection {
    QString heading; ///< in the language of the interface; may be empty
    QString text; ///< in the language of the help
    QString original{}; ///< the same in English, where text is a translation
    bool isDetail = false; ///< folded away at first
    bool isWire = false; ///< the peer's own words: monospaced
};

/// All there is to say about one row of the dialogue.
struct Meaning {
    QString verdict; ///< one sentence
    QString subject; ///< what it is about: "250 Success, after RCPT TO"
    QString original; ///< the verdict in English, where it is a translation
    std::optional<Tone> tone;
    std::vector<MeaningSection> sections; ///< in the order in which they are read
};

/// Finds the explanation of a row: verdict, meaning after this very command, what to do, then the
/// details. library is asked in the help language, words of our own are in the interface's.
class MeaningFinder
{
public:
    /// Both must outlive this.
    MeaningFinder(const Inspection &inspection, const HelpLibrary &library);

    /// line: 0-based line of a reply, -1 for the row as a whole.
    [[nodiscard]] Meaning of(EntryId entry, int line, const QString &helpLanguage) const;

private:
    [[nodiscard]] Meaning ofReply(const Entry &entry, const QString &language) const;
    [[nodiscard]] Meaning ofCapability(
        const ReplyEntry &reply, int line, const QString &language) const;
    [[nodiscard]] Meaning ofCommand(Smtp::Verb verb, const QString &language) const;
    [[nodiscard]] Meaning ofTls(const TlsEntry &tls) const;
    [[nodiscard]] Meaning ofOutcome(const OutcomeEntry &outcome, const QString &language) const;
    [[nodiscard]] Meaning ofEvent(const Entry &entry) const;
    void addFindings(Meaning &meaning, EntryId about, const QString &language) const;

    const Inspection &m_inspection;
    const HelpLibrary &m_library;
};

} // namespace Heloscope
