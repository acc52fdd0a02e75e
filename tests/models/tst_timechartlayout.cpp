// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotations/annotator.h"
#include "tests/models/sampletranscript.h"
#include "ui/models/timechartlayout.h"

#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::microseconds;

namespace {

TimeChartLayout layoutOf(const Transcript &transcript)
{
    Annotator annotator;
    TimeChartLayout layout;
    for (const Entry &entry : transcript.entries()) {
        annotator.take(entry);
        layout.take(entry, annotator.verbAt(entry.id));
    }
    return layout;
}

EntryId send(Transcript &transcript, microseconds at, Smtp::Verb verb)
{
    CommandEntry entry;
    entry.verb = verb;
    entry.line = Smtp::verbName(verb);
    return transcript.append(at, entry);
}

EntryId answer(Transcript &transcript, microseconds at, int code, std::optional<EntryId> to = {})
{
    ReplyEntry entry;
    entry.reply.code = Smtp::ReplyCode(code);
    entry.reply.lines = {"ok"};
    entry.to = to;
    return transcript.append(at, entry);
}

/// Looked up after 20 ms, connected after 50, greeted after 150, EHLO from 1150 to 1180.
std::unique_ptr<Transcript> opened()
{
    auto transcript = Sample::emptyTranscript();
    transcript->append(20ms, ResolveEntry{u"mail.example.test"_s, {u"192.0.2.1"_s}, {}});
    transcript->append(21ms, ConnectEntry{u"192.0.2.1"_s, 25});
    transcript->append(50ms, ConnectedEntry{u"192.0.2.9:4"_s, u"192.0.2.1:25"_s, 29ms});
    answer(*transcript, 150ms, 220);
    const EntryId ehlo = send(*transcript, 1150ms, Smtp::Verb::Ehlo);
    answer(*transcript, 1180ms, 250, ehlo);
    return transcript;
}

} // namespace

class TestTimeChartLayout : public QObject
{
    Q_OBJECT

private slots:
    void emptySessionTakesNoTime()
    {
        const TimeChartLayout layout;
        QVERIFY(layout.bars().empty());
        QVERIFY(layout.groups().empty());
        QVERIFY(!layout.slowest());
        QCOMPARE(layout.total(), microseconds(0));
        QCOMPARE(layout.longest(true), microseconds(1));
    }

    void everyMillisecondIsSomebodys()
    {
        const TimeChartLayout layout = layoutOf(*opened());
        QCOMPARE(layout.bars().size(), std::size_t{3});
        QCOMPARE(layout.sum(TimeKind::Connecting), microseconds(50ms));
        QCOMPARE(layout.sum(TimeKind::Waiting), microseconds(130ms));
        QCOMPARE(layout.sum(TimeKind::Pause), microseconds(1s));
        QCOMPARE(layout.total(), microseconds(1180ms));
    }

    void ourOwnPauseIsNotTheServers()
    {
        const TimeChartLayout layout = layoutOf(*opened());
        const TimeBar &ehlo = layout.bars().back();
        QCOMPARE(ehlo.pause, microseconds(1s));
        QCOMPARE(ehlo.length, microseconds(30ms));
        QCOMPARE(layout.slowest(), std::size_t{1});
        QCOMPARE(layout.longest(false), microseconds(100ms));
        QCOMPARE(layout.longest(true), microseconds(1030ms));
    }

    void barIsFoundByBothItsEnds()
    {
        const TimeChartLayout layout = layoutOf(*opened());
        QCOMPARE(layout.barOf(5), std::size_t{2});
        QCOMPARE(layout.barOf(6), std::size_t{2});
        QCOMPARE(layout.barOf(2), std::size_t{0});
        QVERIFY(!layout.barOf(99));
    }

    void handshakeIsTimedApart()
    {
        auto transcript = opened();
        const EntryId startTls = send(*transcript, 1200ms, Smtp::Verb::StartTls);
        answer(*transcript, 1210ms, 220, startTls);
        transcript->append(1290ms, TlsEntry{});
        const TimeChartLayout layout = layoutOf(*transcript);
        QCOMPARE(layout.bars().back().kind, TimeKind::Handshake);
        QCOMPARE(layout.bars().back().length, microseconds(80ms));
        QCOMPARE(layout.groups().back().stage, Stage::StartTls);
        QCOMPARE(layout.groups().back().count, std::size_t{2});
    }

    void tlsFromTheStartComesBeforeTheGreeting()
    {
        auto transcript = Sample::emptyTranscript();
        transcript->append(0ms, ConnectEntry{u"192.0.2.1"_s, 465});
        transcript->append(10ms, ConnectedEntry{u"192.0.2.9:4"_s, u"192.0.2.1:465"_s, 10ms});
        transcript->append(40ms, TlsEntry{});
        answer(*transcript, 45ms, 220);
        const TimeChartLayout layout = layoutOf(*transcript);
        QCOMPARE(layout.bars().at(1).kind, TimeKind::Handshake);
        QCOMPARE(layout.bars().at(1).length, microseconds(30ms));
        QCOMPARE(layout.bars().at(2).kind, TimeKind::Waiting);
        QCOMPARE(layout.bars().at(2).length, microseconds(5ms));
    }

    void lostConnectionEndsTheWaitWithoutAReply()
    {
        auto transcript = opened();
        send(*transcript, 1200ms, Smtp::Verb::Mail);
        QVERIFY(layoutOf(*transcript).bars().back().isOpen);
        transcript->append(6200ms, CloseEntry{Closer::Network});
        const TimeChartLayout layout = layoutOf(*transcript);
        QVERIFY(!layout.bars().back().isOpen);
        QVERIFY(!layout.bars().back().isAnswered);
        QCOMPARE(layout.bars().back().length, microseconds(5s));
        QCOMPARE(layout.slowest(), std::size_t{3});
    }

    void pipelinedRepliesFindTheirCommands()
    {
        auto transcript = opened();
        const EntryId mail = send(*transcript, 1200ms, Smtp::Verb::Mail);
        const EntryId rcpt = send(*transcript, 1200ms, Smtp::Verb::Rcpt);
        answer(*transcript, 1210ms, 250, mail);
        answer(*transcript, 1250ms, 550, rcpt);
        const TimeChartLayout layout = layoutOf(*transcript);
        QCOMPARE(layout.bars().at(3).length, microseconds(10ms));
        QCOMPARE(layout.bars().at(4).length, microseconds(50ms));
        QCOMPARE(layout.bars().at(4).pause, microseconds(0));
    }

    void neighboursOfOneStageAreOneGroup()
    {
        auto transcript = opened();
        for (const auto at : {1200ms, 1300ms}) {
            const EntryId rcpt = send(*transcript, at, Smtp::Verb::Rcpt);
            answer(*transcript, at + 10ms, 550, rcpt);
        }
        send(*transcript, 1400ms, Smtp::Verb::Noop);
        const TimeChartLayout layout = layoutOf(*transcript);
        const TimeGroup &recipients = layout.groups().at(layout.groups().size() - 2);
        QCOMPARE(recipients.stage, Stage::Rcpt);
        QCOMPARE(recipients.count, std::size_t{2});
        QCOMPARE(recipients.length, microseconds(20ms));
        QVERIFY(!layout.groups().back().stage);
    }
};

QTEST_GUILESS_MAIN(TestTimeChartLayout)
#include "tst_timechartlayout.moc"
