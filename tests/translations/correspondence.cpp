// SPDX-License-Identifier: GPL-3.0-or-later
//
// What has to be the same on both sides, whatever the language.
#include "tests/translations/wordingrules.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

QStringList allOf(const QRegularExpression &expression, const QString &text)
{
    QStringList found;
    auto matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        found << matches.next().captured();
    }
    std::sort(found.begin(), found.end());
    return found;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(
        u"%L?\\d{1,2}|%n|\\{[A-Za-z]+\\}|</?[a-z][^>@]*>"_s);
    return allOf(placeholder, text);
}

QSet<QString> codes(const QString &text)
{
    static const QRegularExpression enhanced(u"(?<![\\d.])[245]\\.\\d{1,3}\\.\\d{1,3}(?!\\d)"_s);
    static const QRegularExpression reply(u"(?<![\\d.,%])[2-5]\\d\\d(?![\\d.,]\\d|\\d)"_s);
    QString rest = text;
    const QStringList found = allOf(enhanced, text) + allOf(reply, rest.remove(enhanced));
    return {found.begin(), found.end()};
}

QSet<QString> keywords(const QString &text)
{
    static const QRegularExpression known = [] {
        QStringList words;
        for (const QStringList &row : tableRows(u"keywords.txt"_s)) {
            words << QRegularExpression::escape(row[0]);
        }
        return QRegularExpression(
            u"(?<![A-Za-z0-9-])(?:"_s + words.join(u'|') + u")(?![A-Za-z0-9])"_s);
    }();
    const QStringList found = allOf(known, text);
    return {found.begin(), found.end()};
}

QString listed(const QSet<QString> &set)
{
    QStringList sorted(set.begin(), set.end());
    sorted.sort();
    return sorted.join(u' ');
}

void checkAccessKey(
    QStringList &faults, const QString &source, const QString &text, const QString &language)
{
    static const QRegularExpression inBrackets(u"\\(&[A-Z0-9]\\)"_s);
    static const QRegularExpression beforeMark(u"&[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]"_s);
    const auto count = [](QString words) {
        return words.remove(u"&&"_s).count(u'&');
    };
    if (count(source) != count(text)) {
        faults << u"access keys differ"_s;
    }
    if (text.contains(beforeMark)) {
        faults << u"access key before a combining mark"_s;
    }
    if (language != u"id" && count(text) > 0 && !text.contains(inBrackets)) {
        faults << u"access key must be a Latin letter in brackets"_s;
    }
}

void checkEnding(
    QStringList &faults, const QString &source, const QString &text, const QString &language)
{
    for (const QString &sign : {u"..."_s, u"…"_s, u":"_s}) {
        if (source.endsWith(sign) != text.endsWith(sign)) {
            faults << u"ending differs: "_s + sign;
        }
    }
    const bool isSentence
        = source.endsWith(u'.') && source.contains(u' ') && !source.endsWith("..."_L1);
    const bool ends = text.endsWith(u'.') || text.endsWith(u'?') || text.endsWith(u'!')
        || text.endsWith(u'”') || text.endsWith(u')');
    if (isSentence && language != u"th" && !ends) {
        faults << u"no full stop"_s;
    }
}

} // namespace

QStringList correspondenceFaults(
    const QString &source, const QString &translation, const QString &language)
{
    QStringList faults;
    if (placeholders(source) != placeholders(translation)) {
        faults << u"placeholders differ"_s;
    }
    QString plainSource = source;
    QString plainText = translation;
    plainSource.remove(u'&');
    plainText.remove(u'&');
    if (const auto lost = keywords(plainSource) - keywords(plainText); !lost.isEmpty()) {
        faults << u"keyword lost: "_s + listed(lost);
    }
    if (const auto lost = codes(source) - codes(translation); !lost.isEmpty()) {
        faults << u"code lost: "_s + listed(lost);
    }
    if (const auto added = codes(translation) - codes(source); !added.isEmpty()) {
        faults << u"code not in the source: "_s + listed(added);
    }
    checkAccessKey(faults, source, translation, language);
    checkEnding(faults, source, translation, language);
    return faults;
}

} // namespace Heloscope
