// SPDX-License-Identifier: GPL-3.0-or-later
//
// English that was left over, and the words that were agreed on.
#include "tests/translations/wordingrules.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

/// Addresses, host names and what stands in brackets behind a word are not the text itself.
QStringList latinWords(QString text)
{
    static const QRegularExpression aside(u"\\([^)]*\\)|\\S*[A-Za-z0-9][.:@=/][A-Za-z0-9]\\S*"_s);
    static const QRegularExpression word(u"[A-Za-z][A-Za-z0-9'-]+"_s);
    text.replace(aside, u" "_s);
    QStringList words;
    auto matches = word.globalMatch(text);
    while (matches.hasNext()) {
        words << matches.next().captured();
    }
    return words;
}

const QSet<QString> &latinTerms()
{
    static const QSet<QString> terms = [] {
        QSet<QString> all;
        for (const QStringList &row : tableRows(u"latin.txt"_s)) {
            all << row[0];
        }
        return all;
    }();
    return terms;
}

/// Names, keywords and acronyms have capitals; terms that stay as they are have a list.
bool isOrdinary(const QString &word)
{
    return word == word.toLower() && !latinTerms().contains(word);
}

/// Thai and Korean: Latin letters beyond a quarter of the native ones, ordinary words only.
QStringList leftEnglishByLetters(
    const QString &source, const QString &translation, const QString &language)
{
    static const QRegularExpression thai(u"[\u0e01-\u0e3a\u0e40-\u0e4e]"_s);
    static const QRegularExpression hangul(u"[\uac00-\ud7a3]"_s);
    static const QRegularExpression lowerCaseWord(u"[a-z]{3}"_s);
    const auto native = translation.count(language == u"th" ? thai : hangul);
    qsizetype latin = 0;
    QStringList english;
    for (const QString &word : latinWords(translation)) {
        if (isOrdinary(word)) {
            latin += word.size();
            english << word;
        }
    }
    if (native == 0 && std::ranges::any_of(latinWords(source), isOrdinary)
        && source.contains(lowerCaseWord)) {
        return {u"not translated"_s};
    }
    return latin * 4 > std::max<qsizetype>(1, native) && native > 0
        ? QStringList(u"much English: "_s + english.join(u' '))
        : QStringList();
}

/// Indonesian has the same letters: two English function words are no accident.
QStringList leftEnglishByWords(const QString &source, const QString &translation)
{
    static const QSet<QString> functionWords{u"the"_s, u"and"_s, u"of"_s, u"is"_s, u"are"_s,
        u"with"_s, u"for"_s, u"after"_s, u"this"_s, u"that"_s, u"you"_s, u"your"_s, u"has"_s,
        u"been"_s, u"not"_s, u"when"_s, u"before"_s, u"from"_s};
    QStringList english;
    const QStringList words = latinWords(translation);
    for (const QString &word : words) {
        if (functionWords.contains(word)) {
            english << word;
        }
    }
    const bool isCopy
        = translation == source && words.size() > 2 && std::ranges::any_of(words, isOrdinary);
    return english.size() >= 2 || isCopy ? QStringList(u"much English: "_s + english.join(u' '))
                                         : QStringList();
}

struct Term {
    QString english;
    QRegularExpression inSource;
    QRegularExpression inTranslation;
};

const std::vector<Term> &termsOf(const QString &language)
{
    static std::map<QString, std::vector<Term>> known;
    const auto found = known.find(language);
    if (found != known.end()) {
        return found->second;
    }
    const qsizetype column = language == u"th" ? 1 : language == u"ko" ? 2 : 3;
    std::vector<Term> terms;
    for (const QStringList &row : tableRows(u"terms.tsv"_s)) {
        // Words in capitals are keywords, not terms: BODY is not a body.
        const QString first = QString(u"[%1%2]"_s).arg(row[0][0], row[0][0].toUpper());
        terms.push_back({row[0],
            QRegularExpression(u"(?<![A-Za-z-])"_s + first
                + QRegularExpression::escape(row[0].sliced(1)) + u"(s|es)?(?![A-Za-z-])"_s),
            QRegularExpression(row[column], QRegularExpression::CaseInsensitiveOption)});
    }
    return known.emplace(language, std::move(terms)).first->second;
}

} // namespace

QStringList termFaults(const QString &source, const QString &translation, const QString &language)
{
    const QString words = ownWords(translation);
    const QString sourceWords = ownWords(source);
    QStringList faults = language == u"id" ? leftEnglishByWords(sourceWords, words)
                                           : leftEnglishByLetters(sourceWords, words, language);
    for (const Term &term : termsOf(language)) {
        if (sourceWords.contains(term.inSource) && !words.contains(term.inTranslation)) {
            faults << u"term: "_s + term.english + u" → "_s + term.inTranslation.pattern();
        }
    }
    return faults;
}

QStringList wordingFaults(
    const QString &source, const QString &translation, const QString &language)
{
    return correspondenceFaults(source, translation, language) + scriptFaults(translation, language)
        + termFaults(source, translation, language);
}

QString ownWords(const QString &text)
{
    static const QRegularExpression markup(u"</?[a-z][^>@]*>"_s);
    static const QRegularExpression placeholder(u"%L?\\d{1,2}|%n|\\{[A-Za-z]+\\}"_s);
    static const QRegularExpression quoted(u"\"[^\"]*\"|“[^”]*”"_s);
    QString words = text;
    words.remove(u'&');
    return words.replace(quoted, u"“X”"_s).replace(placeholder, u"X"_s).remove(markup);
}

std::vector<QStringList> tableRows(const QString &name)
{
    QFile file(QStringLiteral(WORDING_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    }
    std::vector<QStringList> rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.isEmpty()) {
            rows.push_back(line.split(u'\t'));
        }
    }
    if (name.endsWith(".tsv"_L1)) {
        rows.erase(rows.begin());
    }
    return rows;
}

} // namespace Heloscope
