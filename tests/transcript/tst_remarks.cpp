// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/jsonexport.h"
#include "core/export/textexport.h"
#include "core/imports/openrecord.h"
#include "core/practice/authexchange.h"
#include "core/transcript/transcriptreader.h"
#include "core/transcript/transcriptwriter.h"
#include "tests/support/loopsession.h"
#include "tests/support/sampletranscript.h"
#include "tests/support/testplan.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;
using Kind = TranscriptFileFault::Kind;

namespace {

Result<OpenedTranscript, TranscriptFileFault> opened(QByteArray file)
{
    QBuffer buffer(&file);
    buffer.open(QIODevice::ReadOnly);
    return readTranscript(buffer);
}

CommandEntry noop()
{
    return {Smtp::Verb::Noop, "NOOP", Origin::User, false};
}

QByteArray line(int number, const QByteArray &keys)
{
    return "{\"n\":" + QByteArray::number(number) + ",\"t\":0.000000," + keys + "}\n";
}

QByteArray command(int number)
{
    return line(number, R"("event":"command","verb":"NOOP","line":"NOOP","origin":"user")");
}

QByteArray note(int number, const QByteArray &keys)
{
    return line(number, "\"event\":\"note\"," + keys);
}

QByteArray header()
{
    return toJsonLine(sampleHeader());
}

} // namespace

/// Notes and bookmarks beside the entries of a transcript.
class TestRemarks : public QObject
{
    Q_OBJECT

private slots:
    void theOutcomeStaysLast()
    {
        Transcript transcript(sampleHeader());
        transcript.append({}, noop());
        transcript.append({}, OutcomeEntry{});
        QVERIFY(transcript.remarks().set({1, u"why?"_s, true}));
        QVERIFY(transcript.remarks().set({2, u"at last"_s, false}));
        const QList<QByteArray> lines = fileOf(transcript).chopped(1).split('\n');
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines.at(2),
            R"({"n":2,"t":0.000000,"event":"note","text":"why?","about":1,"bookmark":true})");
        QCOMPARE(lines.at(3), R"({"n":3,"t":0.000000,"event":"note","text":"at last","about":4})");
        QVERIFY(lines.at(4).startsWith(R"({"n":4,"t":0.000000,"event":"outcome")"));
        const auto again = opened(fileOf(transcript));
        QVERIFY(!again->damage);
        QVERIFY(again->transcript->remarks().all() == transcript.remarks().all());
        QCOMPARE(again->transcript->lastId(), 2U);
    }

    void aNoteWithdrawsAnother()
    {
        const auto again = opened(header() + command(1) + note(2, R"("text":"a","about":1)")
            + command(3) + note(4, R"("text":"b","about":1,"withdraws":2)")
            + note(5, R"("text":"c","about":3)") + note(6, R"("text":"","about":3,"withdraws":5)"));
        QVERIFY(!again->damage);
        const Transcript &transcript = *again->transcript;
        QCOMPARE(transcript.entries().size(), std::size_t{2});
        QCOMPARE(transcript.remarks().all().size(), std::size_t{1});
        QCOMPARE(transcript.remarks().at(1).text, u"b"_s);
        QVERIFY(!fileOf(transcript).contains("\"a\""));
        QVERIFY(!opened(fileOf(transcript))->damage);
    }

    void referencesFollowTheNumbers()
    {
        const auto again
            = opened(header() + command(1) + note(2, R"("text":"a","about":1)") + command(3)
                + line(4, R"("event":"reply","code":250,"enhanced":null,"lines":["ok"],"to":3)")
                + line(5, R"("event":"finding","id":"x","about":4)")
                + line(6, R"("event":"finding","id":"y","about":2)")
                + note(7, R"("text":"b","about":4)"));
        QVERIFY(!again->damage);
        const Transcript &transcript = *again->transcript;
        QCOMPARE(std::get<ReplyEntry>(transcript.find(3)->content).to, 2U);
        QCOMPARE(std::get<FindingEntry>(transcript.find(4)->content).about, 3U);
        QVERIFY(!std::get<FindingEntry>(transcript.find(5)->content).about);
        QCOMPARE(transcript.remarks().at(3).text, u"b"_s);
    }

    void twoNotesAboutALineAreBothKept()
    {
        const auto again = opened(header() + command(1) + note(2, R"("text":"a","about":1)")
            + note(3, R"("text":"b","about":1,"bookmark":true)"));
        QCOMPARE(again->transcript->remarks().at(1).text, u"a\nb"_s);
        QVERIFY(again->transcript->remarks().at(1).isBookmark);
    }

    void whatCannotBeARemarkStaysAnEntry_data()
    {
        QTest::addColumn<QByteArray>("keys");
        QTest::newRow("about nothing") << QByteArray(R"("text":"a","about":null)");
        QTest::newRow("about itself") << QByteArray(R"("text":"a","about":2)");
        QTest::newRow("about what never comes") << QByteArray(R"("text":"a","about":4)");
        QTest::newRow("about no number") << QByteArray(R"("text":"a","about":4294967295)");
        QTest::newRow("a fraction") << QByteArray(R"("text":"a","about":0.5)");
        QTest::newRow("text") << QByteArray(R"("text":"a","about":"1")");
        QTest::newRow("without words") << QByteArray(R"("text":"","about":1)");
        QTest::newRow("of a log") << QByteArray(R"("text":"a","about":1,"origin":"input")");
        QTest::newRow("too long") << QByteArray(
            "\"about\":1,\"text\":\"" + QByteArray(Remarks::LongestText + 1, 'a') + "\"");
    }
    void whatCannotBeARemarkStaysAnEntry()
    {
        QFETCH(QByteArray, keys);
        const auto again = opened(header() + command(1) + note(2, keys) + command(3));
        QVERIFY(!again->damage);
        QCOMPARE(again->transcript->entries().size(), std::size_t{3});
        QVERIFY(again->transcript->remarks().all().empty());
    }

    void aFileCutAnywhereLosesNoWholeNote()
    {
        Transcript transcript(sampleHeader());
        fillWithRemarks(transcript);
        const QByteArray file = fileOf(transcript);
        const qsizetype first = file.indexOf("a remark");
        for (qsizetype cut = first; cut <= file.size(); ++cut) {
            const QByteArray part = file.first(cut);
            const auto again = opened(part);
            const QByteArray written = fileOf(*again->transcript);
            const QByteArray whole = part.first(part.lastIndexOf('\n') + 1);
            QVERIFY(written.contains("a remark") || !whole.contains("a remark"));
            QVERIFY(written.contains("ความเห็น") || !whole.contains("ความเห็น"));
            QVERIFY(!opened(written)->damage);
        }
    }

    void anOctetTurnedAnywhereNeverCrashesTheReader()
    {
        Transcript transcript(sampleHeader());
        transcript.append({}, noop());
        transcript.append({}, OutcomeEntry{});
        QVERIFY(transcript.remarks().set({1, u"a"_s, true}));
        QVERIFY(transcript.remarks().set({2, u"b"_s, false}));
        const QByteArray file = fileOf(transcript);
        for (qsizetype at = 0; at < file.size(); ++at) {
            for (const int turn : {0x01, 0x04, 0x10, 0x80}) {
                QByteArray damaged = file;
                damaged[at] = static_cast<char>(damaged.at(at) ^ turn);
                const auto again = opened(damaged);
                QVERIFY(!again || again->transcript->entries().size() <= 4);
            }
        }
    }

    void aNoteAboutAFindingStaysAnEntry()
    {
        const auto again = opened(header() + line(1, R"("event":"finding","id":"x","about":null)")
            + note(2, R"("text":"a","about":1)"));
        QCOMPARE(again->transcript->entries().size(), std::size_t{2});
    }

    void noneAreLostBeyondTheMost()
    {
        QByteArray file = header();
        const int most = static_cast<int>(Remarks::Most);
        for (int i = 1; i <= most + 5; ++i) {
            file += command(i);
        }
        for (int i = 1; i <= most + 5; ++i) {
            file += note(most + 5 + i, "\"text\":\"a\",\"about\":" + QByteArray::number(i));
        }
        const auto again = opened(file);
        QVERIFY(!again->damage);
        QCOMPARE(again->transcript->remarks().all().size(), Remarks::Most);
        QCOMPARE(again->transcript->entries().size(), Remarks::Most + 10);
        QVERIFY(!again->transcript->remarks().set({again->transcript->lastId(), u"more"_s, false}));
    }

    void theSameNoteWithdrawnOftenIsQuick()
    {
        QByteArray file = header() + command(1);
        const QByteArray text(Remarks::LongestText / 2, 'a');
        for (int i = 2; i < 5000; ++i) {
            file += note(i, "\"about\":1,\"text\":\"" + text + "\",\"withdraws\":1");
        }
        const auto again = opened(file);
        QVERIFY(again->transcript->remarks().at(1).text.size() <= Remarks::LongestText);
        QCOMPARE(again->transcript->remarks().all().size(), std::size_t{1});
    }

    void anEmptyOneTakesItAway()
    {
        Transcript transcript(sampleHeader());
        transcript.append({}, noop());
        Remarks &remarks = transcript.remarks();
        const QSignalSpy changed(&remarks, &Remarks::changed);
        QVERIFY(remarks.set({1, u" a\r\nb \n"_s, false}));
        QCOMPARE(remarks.find(1)->text, u"a\nb"_s);
        QVERIFY(!remarks.isAsFound());
        QVERIFY(remarks.set({1, u"  "_s, false}));
        QVERIFY(!remarks.find(1));
        QVERIFY(remarks.isAsFound());
        QCOMPARE(changed.size(), 2);
        QVERIFY(!remarks.set({1, QString(Remarks::LongestText + 1, u'a'), false}));
    }

    void whoeverIsQuickerThanTheReadingLosesNothing()
    {
        Transcript transcript(sampleHeader());
        transcript.append({}, noop());
        QVERIFY(transcript.remarks().set({1, u"mine"_s, false}));
        QVERIFY(transcript.remarks().restore({1, u"from the file"_s, true}));
        QCOMPARE(transcript.remarks().at(1).text, u"mine\nfrom the file"_s);
        QVERIFY(!transcript.remarks().isAsFound());
    }

    void secretsOfTheSessionAreMasked()
    {
        SessionPlan plan = plainPlan();
        plan.credentials = Credentials{"PLAIN", PracticeUser.toByteArray(),
            Smtp::Secret(PracticePassword.toByteArray()), true};
        LoopSession loop(plan, {}, "auth: offered\n");
        loop.session.run();
        loop.start();
        const QByteArray secret = PracticePassword.toByteArray();
        loop.session.addNote(u"is it %1 or %2?"_s.arg(
                                 QString::fromUtf8(secret), QString::fromLatin1(secret.toBase64())),
            3);
        const QByteArray file = fileOf(loop.session.transcript());
        QVERIFY(file.contains("is it [masked: password] or [masked: password]?"));
        QVERIFY(!file.contains(secret));
    }

    void secretsOfAForeignRecordAreMasked()
    {
        QByteArray text = "S: 220 mail.example.test ESMTP\nC: EHLO me\nS: 250-mail\nS: 250 AUTH "
                          "PLAIN\nC: AUTH PLAIN AGFubgBzd29yZGZpc2g=\nS: 235 ok\nC: QUIT\nS: 221 "
                          "bye\n";
        QBuffer buffer(&text);
        buffer.open(QIODevice::ReadOnly);
        const auto read = openRecord(buffer, QDateTime::currentDateTimeUtc());
        QVERIFY(read);
        const Remarks &remarks = read->opened.transcript->remarks();
        QVERIFY(read->opened.transcript->remarks().set({1, u"her swordfish again"_s, false}));
        QCOMPARE(remarks.at(1).text, u"her [masked: password] again"_s);
    }

    void readersFindItBelowItsLine()
    {
        Transcript transcript(sampleHeader());
        transcript.append({}, noop());
        transcript.append({}, noop());
        QVERIFY(transcript.remarks().set({1, u"two\nlines\u0007"_s, true}));
        TextExport text(
            {ExportWish::Level::None, {}, nullptr}, {TextLook::Style::Arrows, 80, false});
        QCOMPARE(exported(transcript, text),
            " -> NOOP\n=== bookmark\n=== note two\n=== note lines\u2407\n -> NOOP\n");
    }

    void theBeginningOfATranscriptHasTheRemarksOfItsEntries()
    {
        Transcript transcript(sampleHeader());
        transcript.append({}, noop());
        transcript.append({}, noop());
        QVERIFY(transcript.remarks().set({1, u"a"_s, false}));
        QVERIFY(transcript.remarks().set({2, u"b"_s, false}));
        Transcript beginning(sampleHeader());
        beginning.append({}, noop());
        beginning.shareRemarks(transcript);
        JsonExport json({ExportWish::Level::None, {}, nullptr});
        const QByteArray file = exported(beginning, json);
        QVERIFY(file.contains("\"a\""));
        QVERIFY(!file.contains("\"b\""));
    }
};

QTEST_GUILESS_MAIN(TestRemarks)
#include "tst_remarks.moc"
