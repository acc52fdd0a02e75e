// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transcript/namepatterns.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Heloscope {

QRegularExpression wordPattern(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

const QRegularExpression &namePattern()
{
    static const QRegularExpression Pattern = [] {
        // U+FFFD: an octet that is no UTF-8, as older mail programs send them in names.
        // Lengths are bounded (RFC 1035 §2.3.4) and a local part begins where a word begins, so
        // that a line of megabytes takes no longer than its length.
        const QString label
            = u"[\\p{L}\\p{M}\\p{N}_\uFFFD]"
              u"(?:[\\p{L}\\p{M}\\p{N}_\uFFFD-]{0,61}[\\p{L}\\p{M}\\p{N}_\uFFFD])?"_s;
        // The last label: letters of one script, so that a particle after a name is no part of it.
        const QString top
            = u"(?:xn--[A-Za-z0-9-]+|[A-Za-z]{2,}(?![A-Za-z0-9_-])|[^\\x00-\\x7f\\W]{2,})"_s;
        const QString host = u"(?:"_s + label + u"\\.){1,126}"_s + top;
        const QString octet = u"(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)"_s;
        const QString ipv4
            = u"(?<![\\d.])"_s + octet + u"(?:\\."_s + octet + u"){3}(?![\\d]|\\.\\d)"_s;
        const QString ipv6
            = u"(?<![\\p{L}\\p{N}:])(?=[0-9A-Fa-f:]*:[0-9A-Fa-f]*:)[0-9A-Fa-f:]{2,}(?:\\.\\d+)*(?![\\p{L}\\p{N}])"_s;
        const QString atom = u"[\\p{L}\\p{M}\\p{N}\uFFFD!#$%&'*+/=?^_`{|}~.-]"_s;
        const QString local
            = u"(?:\"(?:[^\"\\\\]|\\\\.){0,256}\"|(?<!"_s + atom + u')' + atom + u"+)"_s;
        // In a link an encoded address ends where the name of its parameter begins.
        const QString coded = u"[\\p{L}\\p{M}\\p{N}!#$%'*+^_`{|}~.-]"_s;
        const QString literal = u"\\[[^\\]\\s]*\\]"_s;
        // The single label of an address, "root@laptop", counts too.
        return wordPattern(u"(?<local>"_s + local + u")@(?<domain>"_s + literal + u'|' + host + u'|'
            + label + u")|(?<coded>(?<!"_s + coded + u')' + coded + u"+)(?<at>[%+=]40)(?<coming>"_s
            + host + u")|(?<v6>"_s + ipv6 + u")|(?<v4>"_s + ipv4 + u")|(?<host>"_s + host + u')');
    }();
    return Pattern;
}

bool isReservedName(const QString &name)
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

QString withWordsReplaced(
    const QString &line, const std::function<QString(const QString &)> &replacement)
{
    static const QRegularExpression Word
        = wordPattern(u"(?<![\\p{L}\\p{M}\\p{N}_@])[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}._/+-]*"
                      u"[\\p{L}\\p{M}\\p{N}])?(?![\\p{L}\\p{M}\\p{N}_@])"_s);
    QString result;
    qsizetype place = 0;
    auto found = Word.globalMatch(line);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const QString other = replacement(match.captured());
        if (!other.isEmpty()) {
            result += line.sliced(place, match.capturedStart() - place) + other;
            place = match.capturedEnd();
        }
    }
    return result + line.sliced(place);
}

} // namespace Heloscope
