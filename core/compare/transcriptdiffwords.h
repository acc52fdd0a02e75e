// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparisonwords.h"
#include "core/compare/transcriptdiff.h"

#include <QStringList>

namespace Heloscope {

/// What is said about two sessions, in one language. What servers said in it is made safe to show
/// and cut to 80 letters. library must outlive it.
class TranscriptDiffWords
{
public:
    TranscriptDiffWords(const HelpLibrary &library, const QString &language);

    /// heading/session-<id>
    [[nodiscard]] QString heading(QByteArrayView id) const;
    /// "3 differences: STARTTLS missing, SIZE smaller, 550 instead of 250"; at most six by name.
    [[nodiscard]] QString summary(const TranscriptDiff &diff) const;
    /// "550 instead of 250"
    [[nodiscard]] QString phrase(const SessionDifference &difference) const;
    /// "RCPT: the reply is 250 on the left and 550 on the right."
    [[nodiscard]] QString sentence(const SessionDifference &difference) const;
    /// "RCPT", "Greeting"
    [[nodiscard]] QString stepName(const QByteArray &name) const;
    [[nodiscard]] QString kindName(ComparedStepKind kind) const;

private:
    /// between: the names of steps.
    [[nodiscard]] std::vector<PlaceholderValue> values(
        const SessionDifference &difference, const QString &between) const;
    [[nodiscard]] QString shown(const SessionDifference &difference, const QByteArray &value) const;
    /// Between the parts of a list. Thai has no comma.
    [[nodiscard]] QString separator() const;
    /// "trusted", or what is wrong with a certificate.
    [[nodiscard]] QString verdict(const QByteArray &value) const;
    /// How a session ended: "refused (mailbox_unknown)"; empty for a word that is not known.
    [[nodiscard]] QString result(const QByteArray &value) const;

    const HelpLibrary &m_library;
    QString m_language;
    ComparisonWords m_words;
};

} // namespace Heloscope
