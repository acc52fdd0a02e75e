// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transcript/pseudonyms.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

constexpr int AddressesPerBlock = 254;

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

/// Everything that names somebody, in the order in which it is looked for at one place.
const QRegularExpression &names()
{
    static const QRegularExpression Pattern = [] {
        const QString letter = u"[\\p{L}\\p{M}\\p{N}]"_s;
        const QString label
            = u"[\\p{L}\\p{M}\\p{N}_](?:[\\p{L}\\p{M}\\p{N}_-]*[\\p{L}\\p{M}\\p{N}_])?"_s;
        // The last label: letters of one script, so that a particle after a name is no part of it.
        const QString top
            = u"(?:xn--[A-Za-z0-9-]+|[A-Za-z]{2,}(?![A-Za-z0-9_-])|[^\\x00-\\x7f\\W]{2,})"_s;
        const QString host = u"(?:"_s + label + u"\\.)+"_s + top;
        const QString octet = u"(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)"_s;
        const QString ipv4
            = u"(?<![\\d.])"_s + octet + u"(?:\\."_s + octet + u"){3}(?![\\d]|\\.\\d)"_s;
        const QString ipv6
            = u"(?<![\\p{L}\\p{N}:])(?=[0-9A-Fa-f:]*:[0-9A-Fa-f]*:)[0-9A-Fa-f:]{2,}(?:\\.\\d+)*(?![\\p{L}\\p{N}])"_s;
        const QString local
            = u"(?:\"(?:[^\"\\\\]|\\\\.)*\"|[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~.-]+)"_s;
        const QString literal = u"\\[[^\\]\\s]*\\]"_s;
        // The single label of an address, "root@laptop", counts too.
        return expression(u"(?<local>"_s + local + u")@(?<domain>"_s + literal + u'|' + host + u'|'
            + label + u")|(?<v6>"_s + ipv6 + u")|(?<v4>"_s + ipv4 + u")|(?<host>"_s + host + u')');
    }();
    return Pattern;
}

bool isReserved(const QString &name)
{
    const QStringList labels = name.toLower().split(u'.');
    static const QStringList Tops{
        u"test"_s, u"example"_s, u"invalid"_s, u"localhost"_s, u"localdomain"_s};
    if (Tops.contains(labels.constLast())) {
        return true;
    }
    static const QStringList Seconds{u"com"_s, u"net"_s, u"org"_s};
    return labels.size() > 1 && labels.at(labels.size() - 2) == "example"_L1
        && Seconds.contains(labels.constLast());
}

bool isIpv6(const QString &text)
{
    return text != "::"_L1 && (text.contains("::"_L1) || text.count(u':') == 7);
}

} // namespace

void Pseudonyms::learnHost(const QString &name)
{
    const bool isWord = !name.isEmpty() && !name.contains(u'.') && !name.contains(u':');
    if (isWord && !isReserved(name)
        && std::find(m_words.begin(), m_words.end(), name) == m_words.end()) {
        m_words.push_back(name);
    }
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
    qsizetype place = Code.match(line).capturedLength();
    const QString head = line.first(place);
    QString result;
    auto found = names().globalMatch(line, place);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        result += line.sliced(place, match.capturedStart() - place);
        place = match.capturedEnd();
        if (match.hasCaptured(u"domain"_s)) {
            result += ofAddress(match.captured(u"local"_s), match.captured(u"domain"_s));
        } else {
            result += standIn(match.captured());
        }
    }
    result += line.sliced(place);
    for (const QString &word : m_words) {
        const QRegularExpression alone = expression(u"(?<![\\p{L}\\p{N}_.@-])"_s
            + QRegularExpression::escape(word) + u"(?![\\p{L}\\p{N}_@-]|\\.[\\p{L}\\p{N}])"_s);
        result.replace(alone, ofHost(word));
    }
    return QString(head + result);
}

QString Pseudonyms::unmasked(const QString &text) const
{
    QString result;
    qsizetype place = 0;
    auto found = names().globalMatch(text);
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
    if (isReserved(domain)) {
        return QString(local + u'@' + domain);
    }
    QString real(local + u'@' + domain);
    if (m_reals.contains(real.toLower())) {
        return real; // a stand-in already
    }
    const int number = numberOf(u'u', local + u'@' + domain.toLower());
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
    const int number = numberOf(u'd', domain.toLower());
    return given(QString(u"domain"_s + QString::number(number) + u".example"_s), domain);
}

QString Pseudonyms::ofHost(const QString &name)
{
    if (isReserved(name)) {
        return name;
    }
    const int number = numberOf(u'h', name.toLower());
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
