// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotations/annotator.h"
#include "core/imports/dialoguebuilder.h"
#include "core/transcript/transcriptwriter.h"

#include <QTest>

#include <algorithm>

using namespace Heloscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

DialogueBuilder builder()
{
    return {RecordFormat::Plain, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC)};
}

QByteArray linesOf(const Transcript &transcript)
{
    QByteArray lines;
    for (const Entry &entry : transcript.entries()) {
        lines += toJsonLine(entry);
    }
    return lines;
}

template <typename What>
std::vector<What> all(const Transcript &transcript)
{
    std::vector<What> found;
    for (const Entry &entry : transcript.entries()) {
        if (const auto *what = std::get_if<What>(&entry.content)) {
            found.push_back(*what);
        }
    }
    return found;
}

bool hasFinding(const Transcript &transcript, const char *id)
{
    const auto findings = all<FindingEntry>(transcript);
    return std::ranges::any_of(findings, [id](const FindingEntry &one) { return one.id == id; });
}

} // namespace

/// What the reader of a record tells, and the transcript that comes of it.
class TestDialogueBuilder : public QObject
{
    Q_OBJECT

private slots:
    void repliesFindTheirCommandsInAPipeline()
    {
        DialogueBuilder told = builder();
        for (const char *line :
            {"MAIL FROM:<a@example.test>", "RCPT TO:<b@example.test>", "DATA"}) {
            told.clientLine(line);
        }
        for (const char *line : {"250 ok", "550 no", "503 nobody"}) {
            told.serverLine(line);
        }
        const auto replies = all<ReplyEntry>(*told.finish());
        QCOMPARE(replies.size(), 3);
        QCOMPARE(replies.at(0).to, EntryId{1});
        QCOMPARE(replies.at(1).to, EntryId{2});
        QCOMPARE(replies.at(2).to, EntryId{3});
    }

    void missingReplyIsNotTakenFromTheNextCommand()
    {
        DialogueBuilder told = builder();
        told.clientLine("EHLO x");
        told.clientLine("MAIL FROM:<a@example.test>");
        told.serverLine("250 sender ok");
        const auto transcript = told.finish();
        QCOMPARE(all<ReplyEntry>(*transcript).at(0).to, EntryId{2});
        QVERIFY(!hasFinding(*transcript, "reply-unexpected"));
    }

    void mailDataIsCountedAndNotTakenForCommands()
    {
        DialogueBuilder told = builder();
        told.clientLine("DATA");
        told.serverLine("354 go");
        for (const char *line : {"QUIT", "..dot", ""}) {
            told.clientLine(line);
        }
        told.clientLine(".");
        told.serverLine("250 queued");
        const auto transcript = told.finish();
        QCOMPARE(all<CommandEntry>(*transcript).size(), 1);
        const auto content = all<ContentEntry>(*transcript);
        QCOMPARE(content.size(), 1);
        QCOMPARE(content.at(0).lines, 3);
        QCOMPARE(content.at(0).bytes, 6 + 6 + 2);
        QCOMPARE(content.at(0).stuffed, 1);
    }

    void replyWhoseEndIsMissingIsKeptAndSaidToBe()
    {
        DialogueBuilder told = builder();
        told.clientLine("EHLO x");
        told.serverLine("250-mail.example.test");
        told.serverLine("250-SIZE 100");
        told.clientLine("QUIT");
        const auto transcript = told.finish();
        QCOMPARE(all<ReplyEntry>(*transcript).at(0).reply.lines.size(), 2);
        QVERIFY(hasFinding(*transcript, "reply-cut-off"));
    }

    void secretIsMaskedBeforeAndAfterItWasSent_data()
    {
        QTest::addColumn<QByteArrayList>("lines");
        const QByteArray plain = QByteArray("\0user\0s3cretPw", 14).toBase64();
        const QByteArray token = QByteArray("user=u\x01"
                                            "auth=Bearer s3cretPw\x01\x01")
                                     .toBase64();
        QTest::newRow("plain") << QByteArrayList{"AUTH PLAIN " + plain};
        QTest::newRow("plain later") << QByteArrayList{"AUTH PLAIN", "334 ", plain};
        QTest::newRow("login") << QByteArrayList{"AUTH LOGIN", "334 VXNlcm5hbWU6",
            "dXNlcg==", "334 UGFzc3dvcmQ6", QByteArray("s3cretPw").toBase64()};
        QTest::newRow("xoauth2") << QByteArrayList{"AUTH XOAUTH2 " + token};
        QTest::newRow("unanswered")
            << QByteArrayList{"AUTH LOGIN", "dXNlcg==", QByteArray("s3cretPw").toBase64()};
    }
    void secretIsMaskedBeforeAndAfterItWasSent()
    {
        QFETCH(QByteArrayList, lines);
        DialogueBuilder told = builder();
        told.kept("curl --user user:s3cretPw smtp://mail.example.test");
        told.kept("password is s3cretPw, hex 73336372657450"
                  "77");
        for (const QByteArray &line : lines) {
            if (line.startsWith("334")) {
                told.serverLine(line);
            } else {
                told.clientLine(line);
            }
        }
        told.serverLine("535 s3cretPw is wrong");
        told.kept("tried " + QByteArray("xs3cretPw").toBase64());
        const QByteArray written = linesOf(*told.finish());
        QVERIFY2(!written.contains("s3cretPw"), written.constData());
        QVERIFY2(!written.contains(QByteArray("s3cretPw").toHex()), written.constData());
        QVERIFY2(!written.contains(QByteArray("xs3cretPw").toBase64()), written.constData());
        QVERIFY2(!written.contains(lines.last().split(' ').last()), written.constData());
    }

    void userNameOfLoginStays()
    {
        DialogueBuilder told = builder();
        told.clientLine("AUTH LOGIN");
        told.serverLine("334 VXNlcm5hbWU6");
        told.clientLine("dXNlcg==");
        QCOMPARE(all<CommandEntry>(*told.finish()).at(1).line, "dXNlcg==");
    }

    void timesOfDayGoOnOverMidnight()
    {
        DialogueBuilder told = builder();
        told.timeOfDayIs(QTime(23, 59, 59));
        told.clientLine("QUIT");
        told.timeOfDayIs(QTime(0, 0, 1));
        told.serverLine("221 bye");
        const auto transcript = told.finish();
        QCOMPARE(transcript->find(2)->at, 2s);
        QCOMPARE(all<ReplyEntry>(*transcript).at(0).elapsed, 2s);
        QCOMPARE(transcript->header().created.time(), QTime(23, 59, 59));
    }

    void lineNotUnderstoodIsANoteOfTheInput()
    {
        DialogueBuilder told = builder();
        told.kept(QByteArray("odd \xFF octet"));
        const auto notes = all<NoteEntry>(*told.finish());
        QCOMPARE(notes.at(0).origin, NoteOrigin::Input);
        QCOMPARE(notes.at(0).text, u"odd ‹FF› octet"_s);
    }

    void answersThatALogLeavesOutAreNotMissed()
    {
        DialogueBuilder told = builder();
        told.serverLine("220 hello");
        told.clientLine("EHLO x");
        told.serverLine("250 AUTH LOGIN");
        told.clientLine("AUTH LOGIN");
        for (const char *line : {"334 VXNlcm5hbWU6", "334 UGFzc3dvcmQ6", "235 welcome"}) {
            told.serverLine(line);
        }
        told.clientLine("QUIT");
        told.serverLine("221 bye");
        const auto transcript = told.finish();
        QVERIFY(!hasFinding(*transcript, "reply-unsolicited"));
        QCOMPARE(transcript->outcome()->result, SessionResult::Completed);
        Annotator annotator;
        for (const Entry &entry : transcript->entries()) {
            annotator.take(entry);
        }
        QVERIFY(annotator.factsAfter(transcript->lastId()).authenticated);
    }

    void encryptionIsBelievedOnceTheSessionGoesOn()
    {
        DialogueBuilder told = builder();
        told.serverLine("220 hello");
        told.clientLine("EHLO x");
        told.serverLine("250 STARTTLS");
        told.clientLine("STARTTLS");
        told.serverLine("220 go");
        told.clientLine("EHLO x");
        told.serverLine("250 SIZE");
        const auto transcript = told.finish();
        QCOMPARE(all<TlsEntry>(*transcript).size(), 1);
        QVERIFY(all<ReplyEntry>(*transcript).back().secure);
        Annotator annotator;
        for (const Entry &entry : transcript->entries()) {
            annotator.take(entry);
        }
        QVERIFY(annotator.factsAfter(transcript->lastId()).isEncrypted());
        QVERIFY(annotator.factsAfter(transcript->lastId()).identified);
    }

    void secondConnectionBeginsAnew()
    {
        DialogueBuilder told = builder();
        told.connecting(u"192.0.2.1"_s, 25);
        told.serverLine("421 busy");
        told.connecting(u"192.0.2.2"_s, 25);
        told.connected(u"192.0.2.2:25"_s);
        told.serverLine("220 hello");
        told.clientLine("QUIT");
        told.serverLine("221 bye");
        const auto transcript = told.finish();
        QVERIFY(!hasFinding(*transcript, "reply-unexpected"));
        QCOMPARE(transcript->outcome()->result, SessionResult::Completed);
    }

    void refusalIsTheOutcome()
    {
        DialogueBuilder told = builder();
        told.clientLine("MAIL FROM:<a@example.test>");
        told.serverLine("250 ok");
        told.clientLine("RCPT TO:<b@example.test>");
        told.serverLine("550 5.1.1 no such user");
        told.clientLine("QUIT");
        const auto transcript = told.finish();
        QCOMPARE(transcript->outcome()->result, SessionResult::Refused);
        QCOMPARE(transcript->outcome()->stage, Stage::Rcpt);
    }

    void refusalOfRecipientsStandsAfterTheClientTidiesUp_data()
    {
        QTest::addColumn<QByteArrayList>("lines");
        QTest::addColumn<SessionResult>("result");
        QTest::addColumn<Stage>("stage");
        const QByteArrayList mail{"C MAIL FROM:<a@example.test>", "S 250 ok"};
        const QByteArrayList end{"C RSET", "S 250 ok", "C QUIT", "S 221 bye"};
        const auto row = [&](const char *name, const QByteArrayList &middle, SessionResult result,
                             Stage stage) {
            QTest::newRow(name) << mail + middle + end << result << stage;
        };
        const QByteArrayList no{"C RCPT TO:<b@example.test>", "S 550 5.1.1 no such user"};
        const QByteArrayList later{"C RCPT TO:<c@example.test>", "S 450 4.2.0 greylisted"};
        const QByteArrayList yes{"C RCPT TO:<d@example.test>", "S 250 ok"};
        row("refused", no, SessionResult::Refused, Stage::Rcpt);
        row("deferred", later, SessionResult::Deferred, Stage::Rcpt);
        row("one of them later", later + no, SessionResult::Deferred, Stage::Rcpt);
        row("one accepted", no + yes, SessionResult::Cancelled, Stage::Rcpt);
        row("sent to the other",
            no + yes + QByteArrayList{"C DATA", "S 354 go", "C x", "C .", "S 250 queued"},
            SessionResult::Completed, Stage::Message);
        row("no valid recipients", later + QByteArrayList{"C DATA", "S 554 no valid recipients"},
            SessionResult::Deferred, Stage::Rcpt);
        QTest::newRow("pipelined behind MAIL") << QByteArrayList{"C MAIL FROM:<a@example.test>",
                                                      "C RCPT TO:<b@example.test>", "C DATA",
                                                      "S 530 5.7.0 Authentication required",
                                                      "S 503 MAIL first", "S 503 MAIL first"}
                + end << SessionResult::Refused << Stage::Mail;
        QTest::newRow("in chunks")
            << mail + yes + QByteArrayList{"C BDAT 5 LAST", "S 250 queued", "C QUIT", "S 221 bye"}
            << SessionResult::Completed << Stage::Message;
    }
    void refusalOfRecipientsStandsAfterTheClientTidiesUp()
    {
        QFETCH(QByteArrayList, lines);
        QFETCH(SessionResult, result);
        QFETCH(Stage, stage);
        DialogueBuilder told = builder();
        told.serverLine("220 hello");
        told.clientLine("EHLO x");
        told.serverLine("250 mail.example.test");
        for (const QByteArray &line : lines) {
            const QByteArray text = line.sliced(2);
            if (line.startsWith('S')) {
                told.serverLine(text);
            } else if (text.startsWith("BDAT")) {
                told.clientLine(text);
                told.contentSent(5);
            } else {
                told.clientLine(text);
            }
        }
        const auto transcript = told.finish();
        QVERIFY(transcript->outcome() != nullptr);
        QCOMPARE(transcript->outcome()->result, result);
        QCOMPARE(transcript->outcome()->stage, stage);
    }

    void recordWithoutAnEndHasNoOutcome()
    {
        DialogueBuilder told = builder();
        told.serverLine("220 hello");
        told.clientLine("EHLO x");
        QVERIFY(told.finish()->outcome() == nullptr);
    }
};

QTEST_APPLESS_MAIN(TestDialogueBuilder)
#include "tst_dialoguebuilder.moc"
