// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commandlines/shellquoting.h"

#include <QProcess>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

namespace {

QByteArray shellSays(const QByteArray &command)
{
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, QString::fromUtf8(command)});
    return shell.waitForFinished() ? shell.readAllStandardOutput() : QByteArray("no shell");
}

} // namespace

/// What a real shell makes of what we quote.
class TestShellQuoting : public QObject
{
    Q_OBJECT

private slots:
    void theShellReadsTheWordBack_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("plain") << QByteArray("a@example.test");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("single quote") << QByteArray("it's '' '");
        QTest::newRow("double quote") << QByteArray("say \"x\"");
        QTest::newRow("substitution") << QByteArray("$(touch /tmp/x) `id` ${HOME} $PATH");
        QTest::newRow("newline") << QByteArray("a\nb\n; echo c");
        QTest::newRow("leading dash") << QByteArray("-rf");
        QTest::newRow("operators") << QByteArray("a;b|c&d>e<f#g!h*i?j[k]l~m\\n");
        QTest::newRow("tilde") << QByteArray("~root");
        QTest::newRow("beyond ASCII") << QByteArray("\xE0\xB8\x81 \xC3\xA9");
    }

    void theShellReadsTheWordBack()
    {
        QFETCH(QByteArray, word);
        QCOMPARE(shellSays("printf '[%s]' " + shellQuoted(word)), '[' + word + ']');
    }

    void printfPutsOutEveryOctet()
    {
        QByteArray octets("-n first\r\n.dot\r\n'quoted' %s 100% \\n \\0012 $(id)\r\n\t");
        for (int octet = 0; octet < 256; ++octet) {
            octets += static_cast<char>(octet);
            octets += '7'; // a digit behind an octal escape
        }
        const QByteArray command = printfCommand(octets);
        for (const char octet : command) {
            QVERIFY(octet >= 0x20 && octet < 0x7F);
        }
        QCOMPARE(shellSays(command), octets);
    }
};

QTEST_GUILESS_MAIN(TestShellQuoting)
#include "tst_shellquoting.moc"
