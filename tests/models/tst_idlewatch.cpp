// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/scriptparser.h"
#include "core/session/looptransport.h"
#include "tests/models/sampletranscript.h"
#include "tests/support/manualclock.h"
#include "tests/support/testplan.h"
#include "ui/models/idlewatch.h"

#include <QSignalSpy>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestIdleWatch : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_inspection = std::make_unique<Inspection>();
        m_watch = std::make_unique<IdleWatch>(*m_inspection, m_clock);
    }
    void cleanup()
    {
        m_watch.reset();
        m_inspection.reset();
    }
    void nothingIsCountedWithoutASessionOfOurs()
    {
        QVERIFY(!m_watch->left());
        m_inspection->show(Sample::refusedRecipient(), u"x"_s);
        QVERIFY(!m_watch->left());
        QVERIFY(!m_watch->isOffering());
    }
    void fiveMinutesRunFromTheLastWord()
    {
        begin(plainPlan());
        QCOMPARE(m_watch->left(), 5min);
        m_clock.advance(90s);
        QCOMPARE(m_watch->left(), 210s);
        m_inspection->session()->addNote(u"a remark is no word"_s, {});
        QCOMPARE(m_watch->left(), 210s);
        m_inspection->session()->proceedWith(Smtp::Noop{});
        QTRY_VERIFY(isOurTurn());
        QCOMPARE(m_watch->left(), 5min);
        m_clock.advance(1h);
        QCOMPARE(m_watch->left(), 0s);
    }
    void noopIsOfferedOnceInTheLastMinute()
    {
        begin(plainPlan());
        const QSignalSpy spy(m_watch.get(), &IdleWatch::offeringChanged);
        m_clock.advance(239s);
        m_watch->look();
        QVERIFY(!m_watch->isOffering());
        m_clock.advance(1s);
        m_watch->look();
        QVERIFY(m_watch->isOffering());
        m_clock.advance(10s);
        m_watch->look();
        QCOMPARE(spy.count(), 1);
        m_inspection->session()->proceedWith(Smtp::Noop{});
        QVERIFY(!m_watch->isOffering());
        QTRY_VERIFY(isOurTurn());
        QVERIFY(!m_watch->isOffering());
    }
    void nothingIsOfferedWhereNoopWouldBreakTheExchange()
    {
        begin(plainPlan());
        m_inspection->session()->runUntil(Stage::Message);
        QTRY_VERIFY(isOurTurn() && m_inspection->latestFacts().state == Smtp::State::Content);
        m_clock.advance(270s);
        m_watch->look();
        QCOMPARE(m_watch->left(), 30s);
        QVERIFY(!m_watch->isOffering());
    }

private:
    void begin(const SessionPlan &plan)
    {
        auto wire
            = std::make_unique<LoopTransport>(*parseScript("id: test\ntitle: test\n\n", u"test"_s));
        m_inspection->follow(std::make_unique<Session>(plan, std::move(wire), m_clock));
        QTRY_VERIFY(isOurTurn());
    }
    [[nodiscard]] bool isOurTurn() const { return m_inspection->session()->turn() == Turn::Ours; }

    ManualClock m_clock;
    std::unique_ptr<Inspection> m_inspection;
    std::unique_ptr<IdleWatch> m_watch;
};

QTEST_GUILESS_MAIN(TestIdleWatch)
#include "tst_idlewatch.moc"
