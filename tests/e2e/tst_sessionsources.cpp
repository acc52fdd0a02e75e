// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/practiceprocess.h"
#include "tests/support/programrun.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

namespace {

const char *const Password = "practice";

/// "C: …" and "S: 250" of a JSON Lines session, so that two can be laid beside each other.
QStringList dialogueOf(const ProgramRun &run)
{
    QStringList lines;
    for (const QJsonObject &event : run.objects()) {
        const QString kind = event.value("event"_L1).toString();
        if (kind == "command"_L1) {
            lines << u"C: "_s + event.value("line"_L1).toString();
        } else if (kind == "reply"_L1) {
            lines << u"S: "_s + QString::number(event.value("code"_L1).toInt());
        }
    }
    return lines;
}

} // namespace

/// Sessions that come out of a swaks line or a transcript instead of options.
class SessionSourcesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QString &name) const { return m_folder.filePath(name); }

    /// A session with that server as JSON Lines, kept in a file, too.
    static ProgramRun inspect(const PracticeProcess &server, const QStringList &options)
    {
        return runCli(QStringList{u"inspect"_s, u"--format"_s, u"jsonl"_s, u"--password-env"_s,
                          u"PRACTICE_PASSWORD"_s}
                + server.trust() + options,
            {{}, {{u"PRACTICE_PASSWORD"_s, QString::fromLatin1(Password)}}});
    }
    static ProgramRun plainSession(const PracticeProcess &server, const QStringList &options = {})
    {
        return runCli(QStringList{u"inspect"_s, server.target(), u"--format"_s, u"jsonl"_s}
            + server.trust() + options);
    }
    static QString exportedLine(const QString &file, const QString &tool)
    {
        return QString::fromUtf8(runCli({u"export"_s, file, u"--format"_s, tool}).out);
    }

private slots:
    void aSwaksLineIsSetUp()
    {
        PracticeProcess server(u"mixed-recipients"_s);
        QVERIFY2(server.start(), qPrintable(server.problem()));
        const QString line = u"swaks --server %1 --ehlo me.example.test --from a@example.test "
                             "--to anna@example.test,nobody@example.test --header 'Subject: it "
                             "works' --quit-after "
                             "rcpt"_s.arg(server.target());
        const ProgramRun run
            = runCli(QStringList{u"inspect"_s, u"--swaks"_s, line, u"--format"_s, u"jsonl"_s}
                + server.trust());
        const QStringList dialogue = dialogueOf(run);
        QVERIFY2(dialogue.contains(u"C: EHLO me.example.test"_s), run.report().constData());
        QVERIFY2(dialogue.filter(u"RCPT TO:"_s).size() == 2, run.report().constData());
        QVERIFY2(!dialogue.contains(u"C: DATA"_s), run.report().constData());
    }

    void aSwaksLineThatCannotBeDoneIsRefused()
    {
        const ProgramRun run
            = runCli({u"inspect"_s, u"--swaks"_s, u"swaks -s 127.0.0.1 -t b@x.test --prdr"_s});
        QVERIFY2(run.exit == 64 && run.err.contains("--prdr"), run.report().constData());
        QVERIFY(run.out.isEmpty());
        const ProgramRun beside = runCli({u"inspect"_s, u"--swaks"_s,
            u"swaks -s 127.0.0.1 -t b@x.test"_s, u"--from"_s, u"a@x.test"_s});
        QVERIFY2(beside.exit == 64 && beside.err.contains("--from"), beside.report().constData());
    }

    void theExportedSwaksLineIsTheSameSession_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QStringList>("options");
        const QStringList user{u"--user"_s, u"student@example.test"_s};
        QTest::newRow("whole") << u"all-well"_s << QStringList{};
        QTest::newRow("encrypted") << u"starttls-and-auth"_s << user;
        QTest::newRow("from the first octet") << u"implicit-tls"_s << user;
        QTest::newRow("recipients")
            << u"all-well"_s
            << QStringList{u"--until"_s, u"rcpt"_s, u"--to"_s, u"a@example.test"_s, u"--to"_s,
                   u"\"b b\"@example.test"_s};
        QTest::newRow("hung up") << u"all-well"_s << QStringList{u"--drop-after"_s, u"rcpt"_s};
    }

    void theExportedSwaksLineIsTheSameSession()
    {
        QFETCH(QString, scenario);
        QFETCH(QStringList, options);
        PracticeProcess server(scenario);
        QVERIFY2(server.start(), qPrintable(server.problem()));
        const bool hasUser = options.contains(u"--user"_s);
        const QStringList target{server.target(), u"--save"_s, file(u"first"_s)};
        const QStringList tls = scenario == "implicit-tls"_L1
            ? QStringList{u"--tls"_s, u"implicit"_s}
            : QStringList{};
        const ProgramRun first = hasUser ? inspect(server, target + options + tls)
                                         : plainSession(server, target.sliced(1) + options + tls);
        QVERIFY2(first.exit == 0, first.report().constData());
        QString line = exportedLine(file(u"first"_s), u"swaks"_s);
        QVERIFY2(!line.contains(QLatin1StringView(Password)), qPrintable(line));
        QCOMPARE(line.contains(u"<password>"_s), hasUser);
        line.replace(u"<user>"_s, u"student@example.test"_s);
        const ProgramRun again = inspect(server, {u"--swaks"_s, line});
        QVERIFY2(again.exit == 0, again.report().constData());
        const auto withoutSize = [](QStringList lines) {
            return lines.replaceInStrings(QRegularExpression(u" SIZE=\\d+"_s), QString());
        };
        QCOMPARE(withoutSize(dialogueOf(again)), withoutSize(dialogueOf(first)));
    }

    void aSessionBecomesALineOfEveryProgram()
    {
        PracticeProcess server(u"starttls-and-auth"_s);
        QVERIFY2(server.start(), qPrintable(server.problem()));
        const ProgramRun run = inspect(server,
            {server.target(), u"--user"_s, u"student@example.test"_s, u"--to"_s,
                u"anna@corporation.net"_s, u"--save"_s, file(u"lines"_s)});
        QVERIFY2(run.exit == 0, run.report().constData());
        for (const QString &tool : {u"swaks"_s, u"curl"_s, u"openssl"_s}) {
            const QString text = exportedLine(file(u"lines"_s), tool);
            const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
            QVERIFY2(lines.filter(QRegularExpression(u"^[^#]"_s)).size() == 1, qPrintable(text));
            QVERIFY2(text.contains(tool) && text.contains(u"<password>"_s), qPrintable(text));
            QVERIFY2(!text.contains(u"student"_s), qPrintable(text)); // it was AUTH's, and masked
        }
        const ProgramRun hidden = runCli({u"export"_s, file(u"lines"_s), u"--format"_s, u"swaks"_s,
            u"--pseudonyms"_s, u"--language"_s, u"id"_s});
        QVERIFY2(hidden.exit == 0 && hidden.out.contains("swaks"), hidden.report().constData());
        QVERIFY2(!hidden.out.contains("corporation"), hidden.report().constData());
    }

    void opensslHasNoLineInTheClear()
    {
        PracticeProcess server(u"all-well"_s);
        QVERIFY2(server.start(), qPrintable(server.problem()));
        const ProgramRun run
            = plainSession(server, {u"--tls"_s, u"none"_s, u"--save"_s, file(u"clear"_s)});
        QVERIFY2(run.exit == 0, run.report().constData());
        const ProgramRun none
            = runCli({u"export"_s, file(u"clear"_s), u"--format"_s, u"openssl"_s});
        QVERIFY2(none.exit == 65 && none.out.isEmpty(), none.report().constData());
        QVERIFY2(none.err.contains("openssl"), none.report().constData());
    }

    void aTranscriptIsSaidAgain()
    {
        PracticeProcess well(u"all-well"_s);
        QVERIFY2(well.start(), qPrintable(well.problem()));
        const ProgramRun first = plainSession(well, {u"--save"_s, file(u"said"_s)});
        QVERIFY2(first.exit == 0, first.report().constData());
        const ProgramRun same = plainSession(well, {u"--replay"_s, file(u"said"_s)});
        QVERIFY2(same.exit == 0, same.report().constData());
        QCOMPARE(dialogueOf(same), dialogueOf(first));

        PracticeProcess other(u"mailbox-unknown"_s);
        QVERIFY2(other.start(), qPrintable(other.problem()));
        const ProgramRun differs = plainSession(other, {u"--replay"_s, file(u"said"_s)});
        QVERIFY2(differs.exit == 69, differs.report().constData());
        QVERIFY2(dialogueOf(differs).contains(u"S: 550"_s), differs.report().constData());
    }

    void whatCannotBeSaidAgainIsRefused()
    {
        const ProgramRun gone
            = runCli({u"inspect"_s, u"127.0.0.1:1"_s, u"--replay"_s, file(u"nowhere"_s)});
        QVERIFY2(gone.exit == 66, gone.report().constData());
        const ProgramRun beside = runCli({u"inspect"_s, u"127.0.0.1:1"_s, u"--replay"_s,
            file(u"nowhere"_s), u"--from"_s, u"a@x.test"_s});
        QVERIFY2(beside.exit == 64, beside.report().constData());
    }

    void theServerOfATranscriptIsPlayed()
    {
        PracticeProcess real(u"mailbox-unknown"_s);
        QVERIFY2(real.start(), qPrintable(real.problem()));
        const QStringList mail{u"--from"_s, u"a@example.test"_s, u"--to"_s, u"b@example.test"_s};
        const ProgramRun first
            = plainSession(real, mail + QStringList{u"--save"_s, file(u"served"_s)});
        QVERIFY2(first.exit == 69, first.report().constData());

        PracticeProcess played(file(u"served"_s), PracticeProcess::Kind::Recording);
        QVERIFY2(played.start(), qPrintable(played.problem()));
        const ProgramRun again = plainSession(played, mail);
        QVERIFY2(again.exit == 69, again.report().constData());
        QCOMPARE(dialogueOf(again), dialogueOf(first));
        const auto texts = [](const ProgramRun &run) {
            QList<QJsonArray> all;
            for (const QJsonObject &event : run.objects()) {
                if (event.value("event"_L1).toString() == "reply"_L1) {
                    all << event.value("lines"_L1).toArray();
                }
            }
            return all;
        };
        QCOMPARE(texts(again), texts(first));
    }

    void aFileThatIsNoTranscriptIsNoServer()
    {
        QFile text(file(u"text"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("220 hello\n");
        text.close();
        const ProgramRun run = runCli({u"practice"_s, u"--replay"_s, text.fileName()});
        QVERIFY2(run.exit == 65 && run.out.isEmpty(), run.report().constData());
        QCOMPARE(runCli({u"practice"_s, u"--replay"_s, file(u"gone"_s)}).exit, 66);
    }
};

QTEST_GUILESS_MAIN(SessionSourcesTest)
#include "tst_sessionsources.moc"
