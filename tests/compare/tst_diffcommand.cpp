// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/diffcommand.h"
#include "app/cli/wrappedtext.h"
#include "tests/support/commandrun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

namespace {

CommandRun run(const QStringList &arguments)
{
    return runCommand(runDiff, arguments);
}

QByteArray session(const QByteArray &host, const QByteArray &size, const QByteArray &rcpt)
{
    return R"({"format":1,"program":"heloscope 0.1.0","created":"2026-11-21T20:00:00.000Z","target":{"host":")"
        + host + R"(","port":25,"tls":"none","protocol":"esmtp"},"masked":true}
{"n":1,"t":0.1,"event":"reply","code":220,"enhanced":null,"lines":[")"
        + host + R"( ESMTP"],"to":null,"secure":false,"elapsed":0.1}
{"n":2,"t":0.2,"event":"command","verb":"EHLO","line":"EHLO me","origin":"plan","secure":false}
{"n":3,"t":0.3,"event":"reply","code":250,"enhanced":null,"lines":[")"
        + host + R"(","SIZE )" + size + R"("],"to":2,"secure":false,"elapsed":0.1}
{"n":4,"t":0.4,"event":"command","verb":"RCPT","line":"RCPT TO:<b@example.test>","origin":"plan","secure":false}
{"n":5,"t":0.5,"event":"reply","code":)"
        + rcpt + R"(,"enhanced":null,"lines":["so"],"to":4,"secure":false,"elapsed":0.1}
)";
}

} // namespace

/// The subcommand, called as a function: what it prints and how it ends.
class TestDiffCommand : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QString &name, const QByteArray &octets)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        [[maybe_unused]] const bool isOpen = file.open(QIODevice::WriteOnly);
        file.write(octets);
        return path;
    }

private slots:
    void sessionsThatDoNotDifferEndWithZero()
    {
        const CommandRun done = run({file(u"a"_s, session("a.test", "10", "250")),
            file(u"b"_s, session("b.test", "10", "250")), u"--language"_s, u"en"_s});
        QCOMPARE(done.status, 0);
        QVERIFY(done.err.isEmpty());
        QVERIFY(done.out.startsWith("No differences\n"));
    }

    void theSummaryComesFirst()
    {
        const CommandRun done = run({file(u"a"_s, session("a.test", "10", "250")),
            file(u"b"_s, session("b.test", "9", "550")), u"--language"_s, u"en"_s});
        QCOMPARE(done.status, 1);
        QVERIFY2(done.out.startsWith("2 differences: SIZE smaller, 550 instead of 250\n"),
            done.out.constData());
        QVERIFY(done.out.contains("\n< S: 250 so\n> S: 550 so\n"));
        for (const QByteArray &line : done.out.split('\n')) {
            QVERIFY(columnsOf(QString::fromUtf8(line)) <= 80);
            QVERIFY(!line.contains('\x1b') && !line.endsWith(' '));
        }
    }

    void aFileHasTwoColumns()
    {
        const QString page = m_folder.filePath(u"page"_s);
        const CommandRun done = run({file(u"a"_s, session("a.test", "10", "250")),
            file(u"b"_s, session("b.test", "9", "550")), u"--output"_s, page});
        QCOMPARE(done.status, 1);
        QVERIFY(done.out.isEmpty());
        QFile written(page);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray text = written.readAll().simplified();
        QVERIFY2(text.contains("! S: 250 so | S: 550 so"), text.constData());
        QVERIFY(text.contains("S: 220 a.test ESMTP | S: 220 b.test ESMTP"));
    }

    void printsEveryForm()
    {
        const QStringList files{file(u"a"_s, session("a.test", "10", "250")),
            file(u"b"_s, session("b.test", "9", "550"))};
        const CommandRun json = run(files + QStringList{u"--format"_s, u"json"_s});
        QCOMPARE(json.status, 1);
        const QJsonObject object = QJsonDocument::fromJson(json.out).object();
        QCOMPARE(object[u"equal"_s], false);
        QCOMPARE(object[u"differences"_s][1][u"kind"_s].toString(), u"code"_s);
        QCOMPARE(object[u"steps"_s].toArray().size(), 3);
        QCOMPARE(object[u"steps"_s][2][u"left"_s][u"received"_s].toInt(), 5);
        file(u"b"_s, session("b<b>.test", "9", "550"));
        const CommandRun html
            = run(files + QStringList{u"--format"_s, u"html"_s, u"--language"_s, u"th"_s});
        QVERIFY(html.out.contains("lang=\"th\"") && !html.out.contains("<b>"));
        QVERIFY(run(files + QStringList{u"--format"_s, u"markdown"_s, u"--language"_s, u"en"_s})
                    .out.startsWith("# Two Sessions Compared\n"));
    }

    void wrongUseEndsInOneMessage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("named");
        const QString sound = file(u"a"_s, session("a.test", "10", "250"));
        QTest::newRow("nothing") << QStringList{} << 64 << QByteArray("two transcripts");
        QTest::newRow("one") << QStringList{sound} << 64 << QByteArray("two transcripts");
        QTest::newRow("format") << QStringList{sound, sound, u"--format"_s, u"yaml"_s} << 64
                                << QByteArray("yaml");
        QTest::newRow("language") << QStringList{sound, sound, u"--language"_s, u"xx"_s} << 64
                                  << QByteArray("xx");
        QTest::newRow("option") << QStringList{u"--colour"_s} << 64 << QByteArray("colour");
        QTest::newRow("gone") << QStringList{sound, u"/nonexistent/x"_s} << 66
                              << QByteArray("/nonexistent/x");
        QTest::newRow("no transcript")
            << QStringList{file(u"c"_s, "hello\n"), sound} << 65 << QByteArray("holds no dialogue");
        QTest::newRow("output") << QStringList{sound, sound, u"--output"_s, u"/nonexistent/page"_s}
                                << 73 << QByteArray("/nonexistent/page");
    }
    void wrongUseEndsInOneMessage()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, status);
        QFETCH(const QByteArray, named);
        const CommandRun done = run(arguments);
        QCOMPARE(done.status, status);
        QVERIFY(done.out.isEmpty());
        QCOMPARE(done.err.count('\n'), 1);
        QVERIFY2(done.err.contains(named), done.err.constData());
    }

    void aFileThatWasCutOffIsComparedAsFarAsItGoes()
    {
        const QString whole = file(u"a"_s, session("a.test", "10", "250"));
        const QString cut = file(u"b"_s, session("a.test", "10", "250").chopped(20));
        const CommandRun done = run({whole, cut, u"--language"_s, u"en"_s});
        QCOMPARE(done.status, 1);
        QVERIFY(done.err.contains("middle of line"));
        QVERIFY(done.out.startsWith("1 difference: RCPT unanswered\n"));
    }
};

QTEST_GUILESS_MAIN(TestDiffCommand)
#include "tst_diffcommand.moc"
