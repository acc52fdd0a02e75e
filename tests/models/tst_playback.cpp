// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sampletranscript.h"
#include "ui/models/playback.h"
#include "ui/models/transcriptmodel.h"

#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Commands at 0, 1, 1.5 and 100 seconds, a finding about the second.
std::unique_ptr<Transcript> recorded()
{
    TranscriptHeader header;
    header.program = u"heloscope 0.1.0"_s;
    auto transcript = std::make_unique<Transcript>(header);
    const auto add = [&](std::chrono::microseconds at, EntryContent content) {
        transcript->append(at, std::move(content));
    };
    add(0s, CommandEntry{Smtp::Verb::Ehlo, "EHLO a", Origin::Plan, false});
    add(1s, CommandEntry{Smtp::Verb::Noop, "NOOP", Origin::Plan, false});
    add(1s, FindingEntry{"nul-octet", Smtp::FindingSeverity::Warning, 2, {}});
    add(1500ms, CommandEntry{Smtp::Verb::Rset, "RSET", Origin::Plan, false});
    add(100s, CommandEntry{Smtp::Verb::Quit, "QUIT", Origin::Plan, false});
    return transcript;
}

} // namespace

class TestPlayback : public QObject
{
    Q_OBJECT

private slots:
    void rowsComeWithTheirGaps()
    {
        Inspection inspection;
        inspection.show(recorded(), u"x"_s);
        TranscriptModel model(inspection);
        Playback playback(inspection);
        QCOMPARE(model.rowCount(), 4);
        playback.play();
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(playback.isPlaying());
        playback.pass(0s);
        QCOMPARE(model.rowCount(), 1);
        playback.pass(999ms);
        QCOMPARE(model.rowCount(), 1);
        playback.pass(1ms);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.index(1, 0).data(TranscriptRole::Finding).isValid());
        playback.pass(500ms);
        QCOMPARE(model.rowCount(), 3);
        playback.pass(2999ms); // 98.5 s are cut to 3
        QCOMPARE(model.rowCount(), 3);
        playback.pass(1ms);
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(!playback.isPlaying());
        QCOMPARE(playback.shown(), playback.total());
    }

    void fourTimesAsFast()
    {
        Inspection inspection;
        inspection.show(recorded(), u"x"_s);
        Playback playback(inspection);
        playback.setSpeed(4);
        playback.play();
        playback.pass(250ms);
        QCOMPARE(playback.shown(), std::size_t{3});
    }

    void oneRowAtATime()
    {
        Inspection inspection;
        inspection.show(recorded(), u"x"_s);
        Playback playback(inspection);
        for (const std::size_t shown : {1U, 3U, 4U, 5U}) {
            playback.step();
            QCOMPARE(playback.shown(), shown);
        }
        playback.step(); // from the beginning again
        QCOMPARE(playback.shown(), std::size_t{1});
        QCOMPARE(playback.total(), std::size_t{5});
    }

    void pauseStandsStill()
    {
        Inspection inspection;
        inspection.show(recorded(), u"x"_s);
        Playback playback(inspection);
        playback.play();
        playback.pass(0s);
        playback.pause();
        playback.pass(1h);
        QCOMPARE(playback.shown(), std::size_t{1});
        playback.play();
        playback.pass(1s);
        QCOMPARE(playback.shown(), std::size_t{3});
    }

    void everythingIsAsBeforeInTheEnd()
    {
        Inspection inspection;
        inspection.show(recorded(), u"x"_s);
        const auto original = recorded();
        const auto isWhole = [&] {
            const auto shown = inspection.transcript()->entries();
            const auto wanted = original->entries();
            return std::equal(shown.begin(), shown.end(), wanted.begin(), wanted.end());
        };
        Playback playback(inspection);
        playback.play();
        QVERIFY(inspection.whole()->entries().size() == original->entries().size());
        playback.showAll();
        QVERIFY(isWhole());
        QCOMPARE(inspection.fileName(), u"x"_s);
        playback.play();
        for (int second = 0; second < 10; ++second) {
            playback.pass(1s);
        }
        QVERIFY(isWhole());
        QVERIFY(inspection.isRecorded());
    }

    void anotherFileEndsIt()
    {
        Inspection inspection;
        inspection.show(recorded(), u"x"_s);
        Playback playback(inspection);
        playback.play();
        inspection.show(recorded(), u"y"_s);
        QVERIFY(!playback.isPlaying());
        QCOMPARE(playback.shown(), playback.total());
    }

    void nothingIsPlayedWhereNothingIs()
    {
        Inspection inspection;
        Playback playback(inspection);
        playback.play();
        playback.step();
        playback.showAll();
        playback.pass(1h);
        QVERIFY(!playback.isPossible() && !playback.isPlaying());
        inspection.show(std::make_unique<Transcript>(TranscriptHeader{}), u"x"_s);
        playback.play();
        QVERIFY(!playback.isPlaying());
    }

    void factsFollow()
    {
        Inspection inspection;
        inspection.show(recorded(), u"x"_s);
        Playback playback(inspection);
        playback.step();
        QCOMPARE(inspection.annotator().verbAt(1), Smtp::Verb::Ehlo);
        QCOMPARE(inspection.annotator().verbAt(5), Smtp::Verb::Other);
    }
};

QTEST_GUILESS_MAIN(TestPlayback)
#include "tst_playback.moc"
