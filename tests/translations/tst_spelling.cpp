// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every word is one that a dictionary of its language knows, or one of our own: data/words.*.
// Thai is cut into words first; in Korean a line "세션/버전" means: inflected like 버전.
#include "tests/translations/wordingrules.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Heloscope;
using namespace Qt::StringLiterals;

namespace {

QString dictionary(const QString &language)
{
    return language == u"th" ? u"th_TH"_s : language == u"ko" ? u"ko_KR"_s : u"id_ID"_s;
}

QString wordList(const QString &language)
{
    return QStringLiteral(WORDING_DATA "/words.") + language;
}

QStringList matchesOf(const QRegularExpression &expression, const QString &text)
{
    QStringList found;
    auto matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        found << matches.next().captured();
    }
    return found;
}

/// Our own terms are cut out first: a dictionary that lacks them would cut them anywhere.
QStringList thaiWords(const QString &text)
{
    static const QRegularExpression ownTerms = [] {
        QStringList terms;
        for (const QStringList &row : tableRows(u"words.th"_s)) {
            terms << QRegularExpression::escape(row[0]);
        }
        std::ranges::sort(terms, std::greater{}, &QString::size);
        return QRegularExpression(terms.join(u'|'));
    }();
    static const QRegularExpression thai(u"[\u0e01-\u0e4e]{2,}"_s);
    QString rest = text;
    rest.replace(ownTerms, u" "_s);
    QStringList words;
    for (const QString &run : matchesOf(thai, rest)) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Word, run);
        qsizetype begin = 0;
        for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
            words << run.sliced(begin, end - begin);
            begin = end;
        }
    }
    return words;
}

QStringList wordsOf(const QString &text, const QString &language)
{
    static const QRegularExpression hangul(u"[\uac00-\ud7a3]{2,}"_s);
    static const QRegularExpression latin(
        u"(?<![A-Za-z0-9-])[A-Za-z][A-Za-z'-]*[A-Za-z](?![A-Za-z0-9])"_s);
    // Settings, host names, addresses, options: smtpd_timeout, smtp.gmail.com, --help.
    static const QRegularExpression technical(
        u"\\S*[A-Za-z0-9][_.:@/=][A-Za-z0-9]\\S*|(?<!\\S)--?[a-z][a-z-]*"_s);
    static const QRegularExpression keyword(u"^[A-Z]{2,}|^[A-Z]+-|[a-z][A-Z]"_s);
    if (language == u"th") {
        return thaiWords(text);
    }
    if (language == u"ko") {
        return matchesOf(hangul, text);
    }
    QString rest = text;
    QStringList words = matchesOf(latin, rest.replace(technical, u" "_s));
    words.removeIf([](const QString &word) { return word.contains(keyword); });
    return words;
}

/// Words that neither the dictionary nor our list has.
QStringList unknownWords(QStringList words, const QString &language)
{
    words.removeDuplicates();
    QProcess hunspell;
    QStringList arguments{u"-d"_s, dictionary(language), u"-i"_s, u"UTF-8"_s, u"-l"_s};
    if (language != u"th") {
        arguments << u"-p"_s << wordList(language);
    }
    hunspell.start(u"hunspell"_s, arguments);
    hunspell.write(words.join(u'\n').toUtf8() + '\n');
    hunspell.closeWriteChannel();
    if (!hunspell.waitForFinished() || hunspell.exitCode() != 0) {
        return {u"hunspell: "_s + QString::fromUtf8(hunspell.readAllStandardError())};
    }
    QStringList unknown = QString::fromUtf8(hunspell.readAllStandardOutput()).split(u'\n');
    unknown.removeAll(QString());
    unknown.removeDuplicates();
    return unknown;
}

} // namespace

class TestSpelling : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(!QStandardPaths::findExecutable(u"hunspell"_s).isEmpty(),
            "hunspell is missing; tests/run installs it");
    }

    void aSlipIsFound_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("slips");
        QTest::newRow("Thai") << u"th"_s << u"เซิร์ฟเวอร์ปฏิเสธเพราะไม่รู้จักผู้รับ"_s << 0;
        QTest::newRow("a Thai slip") << u"th"_s << u"เซิร์ฟเวอร์ปฏิเสธเพราะไม่รู้จ้กผู้รับ"_s << 1;
        QTest::newRow("Korean") << u"ko"_s << u"서버가 세션을 종료했습니다"_s << 0;
        QTest::newRow("a wrong Korean particle") << u"ko"_s << u"서버가 세션를 종료했습니다"_s << 1;
        QTest::newRow("Indonesian") << u"id"_s << u"Server menolak pesan"_s << 0;
        QTest::newRow("an Indonesian slip") << u"id"_s << u"Server menolakk pesan"_s << 1;
    }

    void aSlipIsFound()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, text);
        QFETCH(const int, slips);
        const QStringList unknown = unknownWords(wordsOf(text, language), language);
        QVERIFY2((slips == 0) == unknown.isEmpty(), qPrintable(unknown.join(u' ')));
    }

    void everyWordIsKnown_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"th", "ko", "id"}) {
            QTest::newRow(language) << QString::fromLatin1(language);
        }
    }

    void everyWordIsKnown()
    {
        QFETCH(const QString, language);
        std::vector<TranslatedText> texts = helpTexts(language);
        const std::vector<TranslatedText> interface = interfaceTexts(language);
        texts.insert(texts.end(), interface.begin(), interface.end());
        QStringList words;
        for (const TranslatedText &text : texts) {
            for (const QString &translation : text.translations) {
                words << wordsOf(ownWords(translation), language);
            }
        }
        QVERIFY(!words.isEmpty());
        const QStringList unknown = unknownWords(words, language);
        QVERIFY2(unknown.isEmpty(),
            qPrintable(
                QString::number(unknown.size()) + u" unknown words: "_s + unknown.join(u' ')));
    }
};

QTEST_GUILESS_MAIN(TestSpelling)
#include "tst_spelling.moc"
