// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every pair of known codes gives a whole page, in every language. The pairs are walked inside one
// function: they are tens of thousands, and a row for each would take longer than the walk.
#include "core/compare/codecomparison.h"
#include "core/help/helplibrary.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Heloscope;
using namespace Qt::StringLiterals;

namespace {

/// Every text of the page.
QStringList textsOf(const CodeComparison &page)
{
    const ComparisonHeadings &headings = page.headings;
    QStringList texts{page.title, page.summary, headings.description, headings.whenSeen,
        headings.howToFix, headings.keyDifferences, headings.whichWhen, headings.learnMore,
        headings.decidingQuestion};
    for (const ComparedCode &code : page.codes) {
        texts += {code.name, code.description, code.whenSeen, code.howToFix, code.whichWhen};
    }
    if (page.question) {
        texts += {page.question->question, page.question->answer};
    }
    for (const RelatedTopic &related : page.related) {
        texts += {related.label, related.name};
    }
    return texts + page.keyDifferences;
}

QStringList sentencesOf(const CodeComparison &page)
{
    QStringList texts = page.keyDifferences + QStringList(page.summary);
    for (const ComparedCode &code : page.codes) {
        texts += {code.description, code.whenSeen, code.howToFix, code.whichWhen};
    }
    return page.question ? texts + QStringList(page.question->answer) : texts;
}

/// What is wrong with the page in any language; empty if nothing is.
QString gapIn(const CodeComparison &page)
{
    if (page.keyDifferences.isEmpty()) {
        return u"no difference"_s;
    }
    if (page.related.empty() || page.headings.description.isEmpty()) {
        return u"nothing to learn more from"_s;
    }
    for (const QString &text : textsOf(page)) {
        if (text.isEmpty() || text != text.trimmed()) {
            return u"empty or with a space at its edge: "_s + text;
        }
        if (text.contains(u'{') || text.contains(u'}') || text.contains(u"  "_s)) {
            return u"placeholder or double space: "_s + text;
        }
    }
    for (const ComparedCode &code : page.codes) {
        if (!page.summary.contains(code.label) || !page.summary.contains(code.name)) {
            return u"not in the summary: "_s + code.label;
        }
    }
    return {};
}

bool contains(const QString &text, QLatin1StringView word)
{
    return text.contains(word, Qt::CaseInsensitive);
}

/// "try later" against "never", said outright.
bool saysOutright(const CodeComparison &page)
{
    // Beside a number that no server sends there is nothing to weigh.
    if (std::ranges::any_of(page.codes, [](const ComparedCode &code) {
            return !code.severity && code.code.first != ComparableCode::OpenClass;
        })) {
        return true;
    }
    for (const ComparedCode &code : page.codes) {
        if ((code.severity == Smtp::Severity::Temporary && !contains(page.summary, "try later"_L1))
            || (code.severity == Smtp::Severity::Permanent
                && !contains(page.summary, "never"_L1))) {
            return false;
        }
    }
    return true;
}

/// What is wrong with the page in English.
QString slipIn(const CodeComparison &page)
{
    static const QRegularExpression doubled(
        u"\\b([A-Za-z]+) \\1\\b"_s, QRegularExpression::CaseInsensitiveOption);
    for (const QString &text : sentencesOf(page)) {
        if (!text.endsWith(u'.') && !text.endsWith(u'?')) {
            return u"cut off: "_s + text;
        }
        if (const auto match = doubled.match(text); match.hasMatch()) {
            return match.captured() + u": "_s + text;
        }
    }
    return saysOutright(page) ? QString() : u"does not say when to try again: "_s + page.summary;
}

} // namespace

class TestAllPairs : public QObject
{
    Q_OBJECT

    HelpLibrary m_library;

    [[nodiscard]] std::vector<ComparableCode> knownCodes(const QByteArray &family) const
    {
        std::vector<ComparableCode> codes;
        for (const TopicId &topic : m_library.topics()) {
            const auto code = topic.startsWith(family) && topic.count('/') == 1
                ? comparableCodeFromText(QString::fromLatin1(topic.sliced(family.size())))
                : std::nullopt;
            if (code) {
                codes.push_back(*code);
            }
        }
        return codes;
    }

    /// Every third code that is known, in each class and without one; and two that nobody lists.
    [[nodiscard]] std::vector<ComparableCode> enhancedSample() const
    {
        const std::vector<ComparableCode> known = knownCodes("enhanced/");
        std::vector<ComparableCode> sample{
            *comparableCodeFromText(u"5.9.9"), *comparableCodeFromText(u"X.1.99")};
        for (std::size_t i = 0; i < known.size(); i += 3) {
            ComparableCode code = known.at(i);
            constexpr std::array Classes{ComparableCode::OpenClass, 4, 5, 2};
            code.first = Classes.at(i / 3 % Classes.size());
            sample.push_back(code);
        }
        return sample;
    }

    /// Every pair in both orders. The first fault with its pair; empty if there is none.
    [[nodiscard]] QString firstFault(const std::vector<ComparableCode> &ones,
        const std::vector<ComparableCode> &others, const QString &language) const
    {
        for (const ComparableCode &one : ones) {
            for (const ComparableCode &other : others) {
                if (one == other) {
                    continue;
                }
                const QString pair = one.label() + u' ' + other.label() + u": "_s;
                const auto page = compareCodes(one, other, m_library, language);
                if (!page) {
                    return pair + u"refused"_s;
                }
                if (const QString gap = gapIn(*page); !gap.isEmpty()) {
                    return pair + gap;
                }
                const QString slip = language == u"en" ? slipIn(*page) : QString();
                if (!slip.isEmpty()) {
                    return pair + slip;
                }
            }
        }
        return {};
    }

    void eachLanguageAsRow() const
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : m_library.languages()) {
            QTest::newRow(qPrintable(language)) << language;
        }
    }

private slots:
    void everyPairOfReplyCodesIsAWholePage_data() { eachLanguageAsRow(); }
    void everyPairOfReplyCodesIsAWholePage()
    {
        QFETCH(const QString, language);
        const std::vector<ComparableCode> codes = knownCodes("code/");
        QVERIFY(codes.size() > 30);
        const QString fault = firstFault(codes, codes, language);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }

    void everyPairOfEnhancedCodesIsAWholePage_data() { eachLanguageAsRow(); }
    void everyPairOfEnhancedCodesIsAWholePage()
    {
        QFETCH(const QString, language);
        const std::vector<ComparableCode> codes = enhancedSample();
        QVERIFY(codes.size() > 30);
        const QString fault = firstFault(codes, codes, language);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }

    void aReplyCodeBesideAnEnhancedCodeIsAWholePage_data() { eachLanguageAsRow(); }
    void aReplyCodeBesideAnEnhancedCodeIsAWholePage()
    {
        QFETCH(const QString, language);
        const QString fault = firstFault(knownCodes("code/"), enhancedSample(), language);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }
};

QTEST_GUILESS_MAIN(TestAllPairs)
#include "tst_allpairs.moc"
