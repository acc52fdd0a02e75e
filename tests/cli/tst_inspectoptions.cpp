// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitcode.h"
#include "app/cli/inspectoptions.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

SessionPlan planOf(const QStringList &arguments)
{
    const auto options = readInspectOptions(arguments);
    if (!options) {
        qWarning().noquote() << options.fault().message;
        return {};
    }
    return options->plan;
}

} // namespace

/// What `inspect` makes of its command line.
class TestInspectOptions : public QObject
{
    Q_OBJECT

private slots:
    void aFaultIsAUsageErrorThatNamesTheOption_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *line, const QString &named) {
            QTest::newRow(line) << QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts)
                                << named;
        };
        row("", u"target"_s);
        row("a b", u"\"b\""_s);
        row("mx:0", u"mx:0"_s);
        row("mx --port 0", u"--port"_s);
        row("mx --port 70000", u"70000"_s);
        row("mx --tls maybe", u"--tls"_s);
        row("mx -4 -6", u"-4"_s);
        row("mx --until soon", u"--until"_s);
        row("mx --drop-after soon", u"--drop-after"_s);
        row("mx --until message --to b@x.test", u"--send"_s);
        row("mx --drop-after data --to b@x.test", u"--send"_s);
        row("mx --expect rcpt", u"--expect"_s);
        row("mx --timeout 0", u"--timeout"_s);
        row("mx --timeout nan", u"--timeout"_s);
        row("mx --timeout nap=1", u"--timeout"_s);
        row("mx --format pdf", u"--format"_s);
        row("mx --explain more", u"--explain"_s);
        row("mx --to b", u"b"_s);
        row("mx --auth PLAIN", u"--user"_s);
        row("mx --client-key /dev/null", u"--client-cert"_s);
        row("mx --send", u"--to"_s);
        row("mx --bogus", u"bogus"_s);
    }
    void aFaultIsAUsageErrorThatNamesTheOption()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const auto options = readInspectOptions(arguments);
        QVERIFY(!options);
        QCOMPARE(options.fault().status, ExitCode::Usage);
        QVERIFY2(options.fault().message.contains(named), qPrintable(options.fault().message));
    }

    void controlCharactersAreRefusedAndShown_data()
    {
        QTest::addColumn<QString>("option");
        for (const QString &option : {u"--ehlo"_s, u"--from"_s, u"--to"_s, u"--line"_s,
                 u"--dsn-envid"_s, u"--dsn-notify"_s}) {
            QTest::newRow(qPrintable(option)) << option;
        }
    }
    void controlCharactersAreRefusedAndShown()
    {
        QFETCH(QString, option);
        const auto options = readInspectOptions(
            {u"127.0.0.1"_s, option, u"a@x.test\r\nRCPT TO:<e@x.test>\x1b[31m"_s});
        QVERIFY(!options);
        QCOMPARE(options.fault().status, ExitCode::Usage);
        QVERIFY(!options.fault().message.contains(u'\r'));
        QVERIFY(!options.fault().message.contains(u'\x1b'));
    }

    void aStrangersServerIsTakenToRcptAtMost()
    {
        QCOMPARE(planOf({u"mx.test"_s}).until, Stage::Auth);
        QCOMPARE(planOf({u"mx.test"_s, u"--to"_s, u"b@x.test"_s}).until, Stage::Rcpt);
        QCOMPARE(planOf({u"mx.test"_s, u"--to"_s, u"b@x.test"_s, u"--send"_s}).until, Stage::Quit);
        QCOMPARE(planOf({u"mx.test"_s, u"--to"_s, u"b@x.test"_s, u"--until"_s, u"quit"_s}).until,
            Stage::Rcpt);
        QCOMPARE(planOf({u"127.0.0.1"_s}).until, Stage::Quit);
        QCOMPARE(planOf({u"127.0.0.1.example.test"_s}).until, Stage::Auth);
    }
    void theTlsWishFollowsThePort()
    {
        QCOMPARE(planOf({u"mx.test"_s}).tls, TlsWish::Optional);
        QCOMPARE(planOf({u"mx.test"_s}).endpoint.port, quint16{25});
        QCOMPARE(planOf({u"mx.test:465"_s}).tls, TlsWish::Implicit);
        QCOMPARE(planOf({u"smtps://mx.test"_s}).endpoint.port, quint16{465});
        QCOMPARE(planOf({u"mx.test"_s, u"--tls"_s, u"implicit"_s}).endpoint.port, quint16{465});
        QCOMPARE(planOf({u"mx.test:465"_s, u"--tls"_s, u"none"_s}).tls, TlsWish::None);
    }
    void timeoutsAreForAllOrForOne()
    {
        const Timeouts timeouts
            = planOf({u"mx.test"_s, u"--timeout"_s, u"2"_s, u"--timeout"_s, u"data=0.5"_s})
                  .timeouts;
        QCOMPARE(timeouts.of(Phase::Greeting), 2s);
        QCOMPARE(timeouts.of(Phase::Data), 500ms);
    }
    void aPasswordComesFromAFileWithoutItsLineEnd()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"password"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("hunter2\r\nsecond line\n");
        file.close();
        const SessionPlan plan
            = planOf({u"127.0.0.1"_s, u"--user"_s, u"u"_s, u"--password-file"_s, file.fileName()});
        QVERIFY(plan.credentials && plan.credentials->password.reveal() == "hunter2");
    }
    void aFileThatCannotBeReadIsNamed()
    {
        for (const QString &option :
            {u"--password-file"_s, u"--message"_s, u"--ca-file"_s, u"--attach"_s}) {
            const auto options = readInspectOptions(
                {u"127.0.0.1"_s, u"--user"_s, u"u"_s, option, u"/nowhere/at/all"_s});
            QVERIFY(!options);
            QCOMPARE(options.fault().status, ExitCode::UnreadableInput);
            QVERIFY(options.fault().message.contains(u"/nowhere/at/all"_s));
        }
    }
};

QTEST_GUILESS_MAIN(TestInspectOptions)
#include "tst_inspectoptions.moc"
