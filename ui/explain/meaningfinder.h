// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explain/meaning.h"
#include "ui/models/inspection.h"

namespace Heloscope {

class HelpLibrary;

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
    [[nodiscard]] Meaning ofCommand(
        Smtp::Verb verb, const QByteArray &line, const QString &language) const;
    [[nodiscard]] Meaning ofTls(const TlsEntry &tls) const;
    [[nodiscard]] Meaning ofOutcome(const OutcomeEntry &outcome, const QString &language) const;
    [[nodiscard]] Meaning ofEvent(const Entry &entry) const;
    void addFindings(Meaning &meaning, EntryId about, const QString &language) const;

    const Inspection &m_inspection;
    const HelpLibrary &m_library;
};

} // namespace Heloscope
