// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <utility>
#include <vector>

namespace Heloscope {

/// Gives every address, host name and IP address a stand-in, the same one each time:
/// "user1@domain1.example", "host1.example", "192.0.2.1", "2001:db8::1". For showing only: what is
/// sent and what is saved stays as it is. Names that nobody can own (under .test, .example,
/// .invalid, .localhost, example.com and its like), loopback and documentation addresses stay.
class Pseudonyms
{
public:
    /// A name without a dot, such as one out of a session's target: it is replaced wherever it
    /// stands as a word of its own, in this very case.
    void learnHost(const QString &name);

    /// text with a stand-in for everything that names somebody. A name after EHLO or HELO counts
    /// with or without a dot.
    [[nodiscard]] QString masked(const QString &text);
    /// The way back: text with every stand-in replaced by what it stands for.
    [[nodiscard]] QString unmasked(const QString &text) const;

private:
    [[nodiscard]] QString maskedLine(const QString &line);
    [[nodiscard]] QString standIn(const QString &real);
    [[nodiscard]] QString ofAddress(const QString &local, const QString &domain);
    [[nodiscard]] QString ofDomain(const QString &domain);
    [[nodiscard]] QString ofHost(const QString &name);
    [[nodiscard]] QString ofIpv4(const QString &address);
    [[nodiscard]] QString ofIpv6(const QString &address);
    /// kind: a letter that keeps the counts apart.
    [[nodiscard]] int numberOf(QChar kind, const QString &real);
    QString given(const QString &pseudonym, const QString &real);

    QHash<QString, int> m_numbers; ///< of kind and folded name
    QHash<QChar, int> m_counts;
    QHash<QString, QString> m_reals; ///< of stand-ins
    std::vector<QString> m_words; ///< names without a dot
};

} // namespace Heloscope
