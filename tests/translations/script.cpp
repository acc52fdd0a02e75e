// SPDX-License-Identifier: GPL-3.0-or-later
//
// Letters, marks and spaces: rules that hold for a language whatever is said in it.
#include "tests/translations/wordingrules.h"

#include <QRegularExpression>

#include <map>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

struct Rule {
    QRegularExpression pattern;
    QString fault;
};

std::vector<Rule> commonRules()
{
    return {
        {QRegularExpression(u"  "_s), u"two spaces"_s},
        {QRegularExpression(u"^\\s|\\s$"_s), u"space at an end"_s},
        {QRegularExpression(u"[\u200b-\u200f\ufeff\u00a0\u00ad]"_s), u"invisible character"_s},
        {QRegularExpression(u"[\uff01-\uff60\u3001\u3002\u300a-\u300f]"_s),
            u"full-width punctuation"_s},
        {QRegularExpression(u"(?<!>) [,.;:!?](?=\\s|$)"_s), u"space before punctuation"_s},
    };
}

std::vector<Rule> thaiRules()
{
    const QString mark = u"\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"_s;
    const QString letter = u"\u0e01-\u0e3a\u0e40-\u0e4e"_s;
    return {
        {QRegularExpression(u"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]"_s), u"wrong script"_s},
        {QRegularExpression(u"(["_s + mark + u"])\\1|[\u0e48-\u0e4b]{2}"_s), u"doubled mark"_s},
        {QRegularExpression(u"\u0e40\u0e40|\u0e4d\u0e32"_s), u"wrong code points for แ or ำ"_s},
        {QRegularExpression(u"["_s + letter + u"][A-Za-z0-9]|[A-Za-z0-9]["_s + letter + u"]"_s),
            u"no space between Thai and Latin"_s},
        {QRegularExpression(u"(?<!\\.\\.)\\.$"_s), u"full stop at the end"_s},
        {QRegularExpression(u"["_s + letter + u"],"_s), u"comma after a Thai word"_s},
        {QRegularExpression(u"[^ ]ๆ|ๆ["_s + letter + u"]"_s), u"ๆ needs a space on both sides"_s},
    };
}

std::vector<Rule> koreanRules()
{
    return {
        {QRegularExpression(u"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]"_s), u"wrong script"_s},
        {QRegularExpression(u"[\uac00-\ud7a3] \\("_s), u"space before a bracket"_s},
        {QRegularExpression(u"[A-Za-z0-9] (은|는|을|를|이|가|와|과|의|로|에서)(?=\\s)"_s),
            u"space before a particle"_s},
    };
}

std::vector<Rule> indonesianRules()
{
    return {
        {QRegularExpression(
             u"[^\u0001-\u007f\u2013\u2014\u2018-\u201d\u2026\u2190\u2192\u25cf§×≥≤°]"_s),
            u"wrong script"_s},
    };
}

std::vector<Rule> bannedWords(const QString &language)
{
    std::vector<Rule> rules;
    for (const QStringList &row : tableRows(u"banned.tsv"_s)) {
        if (row[0] == language) {
            rules.push_back({QRegularExpression(row[1]), u"not our word: "_s + row[2]});
        }
    }
    return rules;
}

const std::vector<Rule> &rulesOf(const QString &language)
{
    static std::map<QString, std::vector<Rule>> known;
    const auto found = known.find(language);
    if (found != known.end()) {
        return found->second;
    }
    std::vector<Rule> rules = commonRules();
    for (const std::vector<Rule> &more : {language == u"th" ? thaiRules()
                 : language == u"ko"                        ? koreanRules()
                                                            : indonesianRules(),
             bannedWords(language)}) {
        rules.insert(rules.end(), more.begin(), more.end());
    }
    return known.emplace(language, std::move(rules)).first->second;
}

/// How a digit or a letter ends when it is read in Korean: V vowel, L the sound l, C another
/// consonant. Particles depend on it.
QChar koreanEnding(QChar sign)
{
    static const QString digits = u"CLVCVVCLLV"_s;
    if (sign.isDigit()) {
        return digits[sign.digitValue()];
    }
    return sign == u'L' || sign == u'R' ? u'L' : sign == u'M' || sign == u'N' ? u'C' : u'V';
}

QStringList particleFaults(const QString &text)
{
    static const QRegularExpression particle(
        u"([0-9]|(?<=[A-Z])[A-Z])(은|는|을|를|과|와|으로|로|이 |가 )(?![\uac00-\ud7a3])"_s);
    static const QRegularExpression readAsWord(u"(POP3?|BLOB|RAM|LAN|VPN|PIN|SPAM)$"_s);
    QStringList faults;
    auto matches = particle.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (readAsWord.match(text.first(match.capturedEnd(1))).hasMatch()) {
            continue;
        }
        const QChar ending = koreanEnding(match.captured(1).front());
        const QString word = match.captured(2).trimmed();
        const bool wantsConsonant
            = word == u"은" || word == u"을" || word == u"과" || word == u"이";
        const bool isRight = word == u"으로" ? ending == u'C'
            : word == u"로"                  ? ending != u'C'
                                             : wantsConsonant == (ending != u'V');
        if (!isRight) {
            faults << u"particle: "_s + match.captured();
        }
    }
    return faults;
}

} // namespace

QStringList scriptFaults(const QString &translation, const QString &language)
{
    QStringList faults;
    if (translation != translation.normalized(QString::NormalizationForm_C)) {
        faults << u"not NFC"_s;
    }
    const QString words = ownWords(translation);
    for (const Rule &rule : rulesOf(language)) {
        const QRegularExpressionMatch match = rule.pattern.match(words);
        if (match.hasMatch()) {
            faults << rule.fault + u" ‹"_s + match.captured() + u'›';
        }
    }
    return language == u"ko" ? faults + particleFaults(words) : faults;
}

} // namespace Heloscope
