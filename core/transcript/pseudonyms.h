// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

class QRegularExpressionMatch;

namespace Heloscope {

/// What was kept out of a text.
enum class MaskKind : quint8 {
    Password,
    Address, ///< of mail: "user1@domain1.example"
    Host, ///< "host1.example"
    IpAddress,
    QueueId
};

/// A place in a text where something was kept out, in QChars.
struct Mask {
    qsizetype offset = 0;
    qsizetype length = 0;
    MaskKind kind = MaskKind::Password;

    bool operator==(const Mask &) const = default;
};

/// Gives every address, host name, IP address and queue identifier a stand-in, the same one each
/// time: "user1@domain1.example", "host1.example", "192.0.2.1", "2001:db8::1", "queueid1". For
/// showing and exporting only: what is sent and what is saved stays as it is. Names that nobody can
/// own (under .test, .example, .invalid, .localhost, example.com and its like), loopback and
/// documentation addresses stay. An encoded name is found in xtext (RFC 3461 §4), percent encoding,
/// quoted-printable and base64, and its stand-in is encoded the same way.
class Pseudonyms
{
public:
    /// A name without a dot, such as one out of a session's target: it is replaced wherever it
    /// stands as a word of its own, in this very case.
    void learnHost(const QString &name);
    /// The part of an address in front of its sign: from now on it is replaced as a word of its
    /// own, too, as in "ann: unknown user". Words of the protocol and short ones are not learnt.
    void learnLocalPart(const QString &local, const QString &domain);

    /// text with a stand-in for everything that names somebody. A name after EHLO or HELO counts
    /// with or without a dot.
    [[nodiscard]] QString masked(const QString &text);
    /// The way back: text with every stand-in replaced by what it stands for.
    [[nodiscard]] QString unmasked(const QString &text) const;
    /// Where text has stand-ins that were given out here, and "[masked: password]"; in order.
    [[nodiscard]] std::vector<Mask> masksIn(const QString &text) const;

private:
    [[nodiscard]] QString maskedLine(const QString &line);
    [[nodiscard]] QString withoutQueueIds(const QString &line);
    [[nodiscard]] QString withoutNames(const QString &line);
    [[nodiscard]] QString withoutWords(QString line);
    /// With every base64 word that holds a name encoded anew.
    [[nodiscard]] QString withoutEncodedNames(const QString &line);
    /// What a match of the pattern of names has to be masked as; nothing if it stands for nobody.
    [[nodiscard]] std::optional<Mask> maskOf(const QRegularExpressionMatch &name) const;
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
    std::vector<QString> m_words; ///< names without a dot, few
    QSet<QString> m_otherWords; ///< those that are too many to be looked for one by one
    QHash<QString, QString> m_localParts; ///< and what stands for them
    QHash<QString, QString> m_queueIds; ///< and what stands for them
};

} // namespace Heloscope
