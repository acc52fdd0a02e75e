// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commandlines/shellwords.h"

#include <QTest>

using namespace Heloscope;

namespace {

QByteArrayList textsOf(const std::vector<ShellWord> &words)
{
    QByteArrayList texts;
    for (const ShellWord &word : words) {
        texts << word.text;
    }
    return texts;
}

} // namespace

class TestShellWords : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreCutAsAShellCutsThem_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArrayList>("words");
        QTest::newRow("blanks") << QByteArray("  a \t b  ") << QByteArrayList{"a", "b"};
        QTest::newRow("quotes") << QByteArray("'a b'\"c d\"e\\ f") << QByteArrayList{"a bc de f"};
        QTest::newRow("empty word") << QByteArray("a '' b") << QByteArrayList{"a", "", "b"};
        QTest::newRow("backslash in double quotes")
            << QByteArray("\"a\\\"b\\n\\\\c\"") << QByteArrayList{"a\"b\\n\\c"};
        QTest::newRow("nothing in single quotes")
            << QByteArray("'$HOME `id` \\n'") << QByteArrayList{"$HOME `id` \\n"};
        QTest::newRow("continued line")
            << QByteArray("a \\\n b\\\r\nc") << QByteArrayList{"a", "bc"};
        QTest::newRow("comment") << QByteArray("a b#c # d e") << QByteArrayList{"a", "b#c"};
        QTest::newRow("trailing backslash") << QByteArray("a \\") << QByteArrayList{"a"};
        QTest::newRow("output elsewhere")
            << QByteArray("a 2>&1 >/dev/null b 3") << QByteArrayList{"a", "b", "3"};
        QTest::newRow("pipe") << QByteArray("a b | grep $x") << QByteArrayList{"a", "b"};
        QTest::newRow("closing newline") << QByteArray("a b\n\n") << QByteArrayList{"a", "b"};
    }

    void wordsAreCutAsAShellCutsThem()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArrayList, words);
        const auto read = readShellWords(line);
        QVERIFY(read);
        QCOMPARE(textsOf(read->words), words);
    }

    void whatNeedsAShellIsRefused_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<ShellFault>("fault");
        QTest::newRow("variable") << QByteArray("a $B") << ShellFault::Expansion;
        QTest::newRow("quoted variable") << QByteArray("a \"$B\"") << ShellFault::Expansion;
        QTest::newRow("command") << QByteArray("a `b`") << ShellFault::Expansion;
        QTest::newRow("several") << QByteArray("a; b") << ShellFault::SeveralCommands;
        QTest::newRow("background") << QByteArray("a & b") << ShellFault::SeveralCommands;
        QTest::newRow("second line") << QByteArray("a\nb") << ShellFault::SeveralCommands;
        QTest::newRow("input") << QByteArray("a < b") << ShellFault::InputRedirected;
        QTest::newRow("open quote") << QByteArray("a 'b") << ShellFault::UnclosedQuote;
        QTest::newRow("open double quote") << QByteArray("a \"b") << ShellFault::UnclosedQuote;
        QTest::newRow("long") << QByteArray(ShellLineCap + 1, 'a') << ShellFault::TooLong;
        QTest::newRow("output to a variable") << QByteArray("a > $F") << ShellFault::Expansion;
    }

    void whatNeedsAShellIsRefused()
    {
        QFETCH(QByteArray, line);
        QFETCH(ShellFault, fault);
        const auto read = readShellWords(line);
        QVERIFY(!read);
        QCOMPARE(read.fault(), fault);
    }

    void everyBeginningOfALineIsReadToItsEnd()
    {
        const QByteArray line("x 'a\\'b\" $c `d` \\\n > e 2>&1 <f;&|\"\\\"");
        for (qsizetype length = 0; length <= line.size(); ++length) {
            (void)readShellWords(line.first(length));
            (void)wordsLiterally(line.first(length));
        }
        QCOMPARE(textsOf(wordsLiterally("a \"$B\" ; 'c")), (QByteArrayList{"a", "$B", ";", "c"}));
    }
};

QTEST_GUILESS_MAIN(TestShellWords)
#include "tst_shellwords.moc"
