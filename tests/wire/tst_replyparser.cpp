// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/limits.h"
#include "core/wire/linebuffer.h"
#include "core/wire/replyparser.h"

#include <QTest>

#include <vector>

using namespace Smtp;

namespace {

const QByteArray Sample("250-mail.example.test\r\n250-SIZE 1000\r\n250 2.1.0 ok\r\n");

/// What came of a stream of octets, in order.
struct Reading {
    std::vector<Reply> replies;
    std::vector<Deviation> deviations;
    bool broken = false;
    bool overlong = false;
    QByteArray left;

    bool operator==(const Reading &) const = default;
};

Reading read(const QByteArrayList &pieces)
{
    Reading reading;
    LineBuffer buffer(Limits::LineCap);
    ReplyParser parser;
    for (const QByteArray &piece : pieces) {
        buffer.append(piece);
        while (!reading.broken) {
            auto line = buffer.takeLine();
            if (!line) {
                break;
            }
            auto outcome = parser.take(std::move(*line));
            reading.deviations.insert(
                reading.deviations.end(), outcome.deviations.begin(), outcome.deviations.end());
            if (outcome.reply) {
                reading.replies.push_back(*outcome.reply);
            }
            reading.broken = outcome.status == ReplyParser::Status::Broken;
        }
    }
    reading.overlong = buffer.isOverlong();
    reading.left
        = reading.broken ? QByteArray() : parser.partial() + buffer.residue().toByteArray();
    return reading;
}

QByteArrayList oneByOne(const QByteArray &octets)
{
    QByteArrayList pieces;
    for (const char octet : octets) {
        pieces.append(QByteArray(1, octet));
    }
    return pieces;
}

std::vector<DeviationKind> kindsOf(const Reading &reading)
{
    std::vector<DeviationKind> kinds;
    for (const Deviation &deviation : reading.deviations) {
        kinds.push_back(deviation.kind);
    }
    return kinds;
}

} // namespace

class TestReplyParser : public QObject
{
    Q_OBJECT

private slots:
    void everyCutGivesTheSameReply()
    {
        const Reading whole = read({Sample});
        QCOMPARE(whole.replies.size(), std::size_t{1});
        const Reply &reply = whole.replies.front();
        QCOMPARE(reply.code.value(), 250);
        QCOMPARE(
            reply.lines, (std::vector<QByteArray>{"mail.example.test", "SIZE 1000", "2.1.0 ok"}));
        QCOMPARE(reply.raw, Sample);
        QCOMPARE(reply.enhanced, (EnhancedStatus{2, 1, 0}));
        QVERIFY(whole.deviations.empty());
        QVERIFY(read(oneByOne(Sample)) == whole);
        for (qsizetype cut = 0; cut <= Sample.size(); ++cut) {
            QVERIFY(read({Sample.first(cut), Sample.sliced(cut)}) == whole);
        }
    }

    void whatStandsBehindAReplyBeginsTheNext()
    {
        const Reading reading = read({Sample + "354 go\r\n22"});
        QCOMPARE(reading.replies.size(), std::size_t{2});
        QCOMPARE(reading.replies.back().code.value(), 354);
        QCOMPARE(reading.left, QByteArray("22"));
    }

    void aForeignOctetAtAnyOffsetGivesTheSameHoweverItIsCut_data()
    {
        QTest::addColumn<QByteArray>("octet");
        QTest::newRow("LF") << QByteArray("\n");
        QTest::newRow("CR") << QByteArray("\r");
        QTest::newRow("NUL") << QByteArray(1, '\0');
        QTest::newRow("0xFF") << QByteArray("\xff");
    }
    void aForeignOctetAtAnyOffsetGivesTheSameHoweverItIsCut()
    {
        QFETCH(QByteArray, octet);
        for (qsizetype at = 0; at <= Sample.size(); ++at) {
            for (const bool replaces : {false, true}) {
                QByteArray octets = Sample;
                octets.replace(at, replaces ? 1 : 0, octet);
                const Reading whole = read({octets});
                QVERIFY(read(oneByOne(octets)) == whole);
                for (qsizetype cut = 0; cut <= octets.size(); ++cut) {
                    QVERIFY2(read({octets.first(cut), octets.sliced(cut)}) == whole,
                        qPrintable(QString::number(at)));
                }
                // Nothing vanishes: it is in a reply, left over, or said to be broken.
                qsizetype kept = whole.left.size();
                for (const Reply &reply : whole.replies) {
                    kept += reply.raw.size();
                }
                QVERIFY(whole.broken || kept == octets.size());
                QVERIFY(whole.broken || !whole.deviations.empty() || !whole.left.isEmpty()
                    || octets == Sample || at == Sample.size() || octet == "\r" || octet == "\n");
            }
        }
    }

    void aStreamCutShortIsNeverAReply()
    {
        for (qsizetype cut = 0; cut < Sample.size(); ++cut) {
            const Reading reading = read({Sample.first(cut)});
            QVERIFY(reading.replies.empty());
            QVERIFY(!reading.broken);
            QCOMPARE(reading.left, Sample.first(cut));
        }
    }

    void theFourthOctetDecides_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("bare") << QByteArray("250\r\n") << QByteArray();
        QTest::newRow("blank") << QByteArray("250 \r\n") << QByteArray();
        QTest::newRow("text") << QByteArray("250 ok\r\n") << QByteArray("ok");
        QTest::newRow("code in text") << QByteArray("250 250-ok\r\n") << QByteArray("250-ok");
        QTest::newRow("tab") << QByteArray("250\tok\r\n") << QByteArray("ok");
    }
    void theFourthOctetDecides()
    {
        QFETCH(QByteArray, octets);
        QFETCH(QByteArray, text);
        const Reading reading = read({octets});
        QCOMPARE(reading.replies.size(), std::size_t{1});
        QCOMPARE(reading.replies.front().lines.back(), text);
    }

    void eachOddityIsToldOncePerReply()
    {
        const Reading reading = read({"250-a\n250-b\n250 c\n250 d\n"});
        QCOMPARE(kindsOf(reading),
            (std::vector{DeviationKind::ReplyBareLineFeed, DeviationKind::ReplyBareLineFeed}));
        QCOMPARE(reading.replies.size(), std::size_t{2});
    }

    void theCapsEndWhatNeverEnds()
    {
        const Reading line = read({"250 " + QByteArray(Limits::LineCap, 'a')});
        QVERIFY(line.overlong);
        const QByteArray longLine = "250-" + QByteArray(60000, 'a') + "\r\n";
        const Reading size = read({longLine.repeated(5)});
        QVERIFY(size.broken);
        QCOMPARE(size.deviations.back().kind, DeviationKind::ReplyTooLarge);
        const Reading most
            = read({QByteArray("250-a\r\n").repeated(Limits::ReplyLinesCap - 1) + "250 a\r\n"});
        QCOMPARE(most.replies.size(), std::size_t{1});
        const Reading lines = read({QByteArray("250-a\r\n").repeated(Limits::ReplyLinesCap + 1)});
        QVERIFY(lines.broken);
        QCOMPARE(lines.deviations.back(),
            (Deviation{DeviationKind::ReplyTooManyLines, {{"limit", "2000"}}}));
        const Reading notices = read({QByteArray("050 a\r\n").repeated(Limits::NoticesCap + 1)});
        QVERIFY(notices.broken);
        QCOMPARE(notices.deviations.back().kind, DeviationKind::TooManyNotices);
    }

    void afterAResetNothingIsLeft()
    {
        ReplyParser parser;
        QVERIFY(!parser.take({"250-a", Line::Ending::CrLf}).reply);
        QVERIFY(parser.isInsideReply());
        QCOMPARE(parser.partial(), QByteArray("250-a\r\n"));
        parser.reset();
        QVERIFY(!parser.isInsideReply());
        QCOMPARE(parser.take({"220 b", Line::Ending::CrLf}).reply->raw, QByteArray("220 b\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestReplyParser)
#include "tst_replyparser.moc"
