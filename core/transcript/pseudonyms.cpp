// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transcript/pseudonyms.h"

#include "core/transcript/namepatterns.h"
#include "core/transcript/queueids.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>
#include <QUtf8StringView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

constexpr int AddressesPerBlock = 254;
/// So many names without a dot are looked for one by one in every line.
constexpr std::size_t MostWords = 64;

/// Hexadecimal pairs behind sign as what they stand for: xtext, percent encoding, quoted-printable.
QString decoded(const QString &text, QChar sign)
{
    QByteArray octets = text.toUtf8();
    if (sign != u'%') {
        octets.replace('%', "%25").replace(sign.toLatin1(), '%');
    }
    return QString::fromUtf8(QByteArray::fromPercentEncoding(octets));
}

/// A domain in the one form that all its spellings have.
QString inAscii(const QString &domain)
{
    const QString ascii = QString::fromLatin1(QUrl::toAce(domain));
    return ascii.isEmpty() ? domain.toLower() : ascii;
}

bool isIpv6(const QString &text)
{
    return text != "::"_L1 && (text.contains("::"_L1) || text.count(u':') == 7);
}

} // namespace

void Pseudonyms::learnHost(const QString &name)
{
    const bool isWord = !name.isEmpty() && !name.contains(u'.') && !name.contains(u':');
    if (!isWord || isReservedName(name)
        || std::find(m_words.begin(), m_words.end(), name) != m_words.end()) {
        return;
    }
    if (m_words.size() < MostWords) {
        m_words.push_back(name);
    } else {
        m_otherWords.insert(name);
    }
}

void Pseudonyms::learnLocalPart(const QString &local, const QString &domain)
{
    constexpr qsizetype Shortest = 3;
    static const QStringList Ordinary{u"mail"_s, u"data"_s, u"user"_s, u"users"_s, u"test"_s,
        u"from"_s, u"rcpt"_s, u"sender"_s, u"recipient"_s, u"mailbox"_s, u"address"_s, u"account"_s,
        u"postmaster"_s, u"abuse"_s, u"hostmaster"_s, u"webmaster"_s, u"noreply"_s, u"no-reply"_s,
        u"mailer-daemon"_s, u"info"_s, u"admin"_s, u"root"_s, u"support"_s, u"help"_s, u"auth"_s,
        u"quit"_s, u"size"_s, u"the"_s, u"and"_s, u"for"_s, u"not"_s, u"you"_s, u"your"_s};
    const QString word = local.toLower();
    if (word.size() < Shortest || isReservedName(domain) || Ordinary.contains(word)
        || m_reals.contains(QString(word + u'@' + domain.toLower()))) {
        return;
    }
    const QString stand = ofAddress(local, domain).section(u'@', 0, 0);
    m_localParts.insert(word, given(stand, local));
}

QString Pseudonyms::masked(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        line = maskedLine(line);
    }
    return lines.join(u'\n');
}

QString Pseudonyms::maskedLine(const QString &line)
{
    static const QRegularExpression Greeting(u"^\\s*(?:EHLO|HELO|LHLO)\\s+([^\\s.\\[\\]]+)\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = Greeting.match(line); match.hasMatch()) {
        learnHost(match.captured(1));
    }
    // The code of a reply line is no part of the name that follows its hyphen.
    static const QRegularExpression Code(u"^[2-5]\\d\\d[- ]"_s);
    const qsizetype place = Code.match(line).capturedLength();
    return line.first(place)
        + withoutEncodedNames(withoutWords(withoutNames(withoutQueueIds(line.sliced(place)))));
}

QString Pseudonyms::withoutQueueIds(const QString &line)
{
    const QStringList ids = queueIdsIn(line);
    for (const QString &id : ids) {
        if (!m_queueIds.contains(id) && !m_reals.contains(id.toLower())) {
            const int number = numberOf(u'q', id);
            m_queueIds.insert(id, given(u"queueid"_s + QString::number(number), id));
        }
    }
    return m_queueIds.isEmpty()
        ? line
        : withWordsReplaced(line, [this](const QString &word) { return m_queueIds.value(word); });
}

QString Pseudonyms::withoutNames(const QString &line)
{
    qsizetype place = 0;
    QString result;
    auto found = namePattern().globalMatch(line);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        result += line.sliced(place, match.capturedStart() - place);
        place = match.capturedEnd();
        if (match.hasCaptured(u"domain"_s)) {
            result += ofAddress(match.captured(u"local"_s), match.captured(u"domain"_s));
        } else if (match.hasCaptured(u"coming"_s)) {
            const QString sign = match.captured(u"at"_s);
            const QString local = decoded(match.captured(u"coded"_s), sign.at(0));
            result += ofAddress(local, match.captured(u"coming"_s)).replace(u'@', sign);
        } else {
            result += standIn(match.captured());
        }
    }
    return QString(result + line.sliced(place));
}

QString Pseudonyms::withoutWords(QString line)
{
    for (const QString &word : m_words) {
        const QRegularExpression alone = wordPattern(u"(?<![\\p{L}\\p{N}_.@-])"_s
            + QRegularExpression::escape(word) + u"(?![\\p{L}\\p{N}_@-]|\\.[\\p{L}\\p{N}])"_s);
        line.replace(alone, ofHost(word));
    }
    return m_localParts.isEmpty() && m_otherWords.isEmpty()
        ? line
        : withWordsReplaced(line, [this](const QString &word) {
              return m_otherWords.contains(word) ? ofHost(word)
                                                 : m_localParts.value(word.toLower());
          });
}

QString Pseudonyms::withoutEncodedNames(const QString &line)
{
    static const QRegularExpression Word(
        u"(?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{8,}={0,2}(?![A-Za-z0-9+/=])"_s);
    QString result;
    qsizetype place = 0;
    auto found = Word.globalMatch(line);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const auto octets = QByteArray::fromBase64Encoding(
            match.captured().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!octets || !QUtf8StringView(*octets).isValidUtf8()) {
            continue;
        }
        const QString inside = QString::fromUtf8(*octets);
        const QString masked = withoutWords(withoutNames(inside));
        if (masked != inside) {
            result += line.sliced(place, match.capturedStart() - place);
            result += QString::fromLatin1(masked.toUtf8().toBase64());
            place = match.capturedEnd();
        }
    }
    return QString(result + line.sliced(place));
}

std::optional<Mask> Pseudonyms::maskOf(const QRegularExpressionMatch &name) const
{
    const QString stand = name.captured().toLower();
    const bool isCoded = name.hasCaptured(u"coming"_s);
    if (name.hasCaptured(u"domain"_s) || isCoded) {
        const QString at = isCoded ? name.captured(u"at"_s) : u"@"_s;
        if (!m_reals.contains(QString(stand).replace(at, u"@"_s))) {
            return std::nullopt;
        }
        return Mask{name.capturedStart(), name.capturedLength(), MaskKind::Address};
    }
    // "250-host1.example", a reply's line, reads like one name.
    static const QRegularExpression ReplyCode(u"^[2-5]\\d\\d-."_s);
    constexpr qsizetype CodeLength = 4; // with its hyphen
    const bool isContinued = !m_reals.contains(stand) && ReplyCode.match(stand).hasMatch();
    const qsizetype lead = isContinued ? CodeLength : 0;
    if (!m_reals.contains(stand.sliced(lead))) {
        return std::nullopt;
    }
    const bool isHost = name.hasCaptured(u"host"_s);
    return Mask{name.capturedStart() + lead, name.capturedLength() - lead,
        isHost ? MaskKind::Host : MaskKind::IpAddress};
}

std::vector<Mask> Pseudonyms::masksIn(const QString &text) const
{
    std::vector<Mask> masks;
    static const QString Password = u"[masked: password]"_s;
    for (qsizetype at = text.indexOf(Password); at >= 0; at = text.indexOf(Password, at + 1)) {
        masks.push_back({at, Password.size(), MaskKind::Password});
    }
    for (auto found = namePattern().globalMatch(text); found.hasNext();) {
        if (const auto mask = maskOf(found.next())) {
            masks.push_back(*mask);
        }
    }
    static const QRegularExpression QueueId(u"\\bqueueid\\d+\\b"_s);
    static const QRegularExpression Person(u"(?<![\\w@.-])user\\d+(?![\\w@-])"_s);
    for (const auto &[pattern, kind] :
        {std::pair(&QueueId, MaskKind::QueueId), std::pair(&Person, MaskKind::Address)}) {
        for (auto found = pattern->globalMatch(text); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            if (m_reals.contains(match.captured())) {
                masks.push_back({match.capturedStart(), match.capturedLength(), kind});
            }
        }
    }
    std::sort(masks.begin(), masks.end(),
        [](const Mask &one, const Mask &other) { return one.offset < other.offset; });
    return masks;
}

QString Pseudonyms::unmasked(const QString &text) const
{
    QString result;
    qsizetype place = 0;
    auto found = namePattern().globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const QString stand = match.captured();
        const bool hasDomain = match.hasCaptured(u"domain"_s);
        const QString domain = match.captured(u"domain"_s);
        QString real = m_reals.value(stand.toLower());
        if (real.isNull() && hasDomain) {
            QString inner = domain;
            inner.remove(u'[').remove(u']');
            real = match.captured(u"local"_s) + u'@'
                + QString(domain).replace(inner, m_reals.value(inner.toLower(), inner));
        }
        result += text.sliced(place, match.capturedStart() - place);
        result += real.isNull() ? stand : real;
        place = match.capturedEnd();
    }
    return result + text.sliced(place);
}

QString Pseudonyms::standIn(const QString &real)
{
    if (real.contains(u':')) {
        return isIpv6(real) ? ofIpv6(real) : real;
    }
    static const QRegularExpression Letter(u"[^\\d.]"_s);
    return real.contains(Letter) ? ofHost(real) : ofIpv4(real);
}

QString Pseudonyms::ofAddress(const QString &local, const QString &domain)
{
    if (isReservedName(domain)) {
        return QString(local + u'@' + domain);
    }
    QString real(local + u'@' + domain);
    if (m_reals.contains(real.toLower())) {
        return real; // a stand-in already
    }
    const int number = numberOf(u'u', local + u'@' + inAscii(domain));
    return given(QString(u"user"_s + QString::number(number) + u'@' + ofDomain(domain)), real);
}

QString Pseudonyms::ofDomain(const QString &domain)
{
    if (domain.startsWith(u'[')) {
        QString inner = domain.sliced(1, domain.size() - 2);
        QString tag;
        if (inner.startsWith("IPv6:"_L1, Qt::CaseInsensitive)) {
            tag = inner.first(5);
            inner.remove(0, 5);
        }
        return QString(u'[' + tag + standIn(inner) + u']');
    }
    const int number = numberOf(u'd', inAscii(domain));
    return given(QString(u"domain"_s + QString::number(number) + u".example"_s), domain);
}

QString Pseudonyms::ofHost(const QString &name)
{
    if (isReservedName(name)) {
        return name;
    }
    const int number = numberOf(u'h', inAscii(name));
    return given(QString(u"host"_s + QString::number(number) + u".example"_s), name);
}

QString Pseudonyms::ofIpv4(const QString &address)
{
    // The blocks of RFC 5737; when they are used up, it begins again.
    static const QStringList Blocks{u"192.0.2."_s, u"198.51.100."_s, u"203.0.113."_s};
    const auto isIn = [&address](const QString &block) {
        return address.startsWith(block);
    };
    if (address.startsWith("127."_L1) || std::any_of(Blocks.begin(), Blocks.end(), isIn)) {
        return address;
    }
    const int index = numberOf(u'4', address) - 1;
    const QString &block = Blocks.at(index / AddressesPerBlock % Blocks.size());
    return given(block + QString::number(index % AddressesPerBlock + 1), address);
}

QString Pseudonyms::ofIpv6(const QString &address)
{
    if (address == "::1"_L1 || address.startsWith("2001:db8:"_L1, Qt::CaseInsensitive)) {
        return address;
    }
    const int number = numberOf(u'6', address.toLower());
    return given(QString(u"2001:db8::"_s + QString::number(number, 16)), address);
}

int Pseudonyms::numberOf(QChar kind, const QString &real)
{
    const QString key = QString(kind + real);
    const auto known = m_numbers.constFind(key);
    if (known != m_numbers.constEnd()) {
        return *known;
    }
    const int number = ++m_counts[kind];
    m_numbers.insert(key, number);
    return number;
}

QString Pseudonyms::given(const QString &pseudonym, const QString &real)
{
    const QString key = pseudonym.toLower();
    if (!m_reals.contains(key)) {
        m_reals.insert(key, real);
    }
    return pseudonym;
}

} // namespace Heloscope
