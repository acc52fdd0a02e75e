// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/replay/recordedsession.h"

#include <QTest>

using namespace Heloscope;

/// What a transcript says about the plan behind it.
class TestRecording : public QObject
{
    Q_OBJECT

private slots:
    void thePlanIsFoundAgain_data()
    {
        QTest::addColumn<SessionPlan>("plan");
        SessionPlan plan = plainPlan();
        plan.ehloName = "client.example.test";
        QTest::newRow("whole") << plan;
        plan.until = Stage::Rcpt;
        plan.recipients = {"b@example.test", "c@example.test"};
        QTest::newRow("two recipients") << plan;
        plan.rawLines = {"VRFY x", "NOOP"};
        QTest::newRow("lines") << plan;
        plan.until = Stage::Ehlo;
        plan.rawLines.clear();
        QTest::newRow("hello only") << plan;
        plan.until = Stage::Mail;
        plan.reversePath.clear();
        QTest::newRow("null path") << plan;
        plan.dropAfter = Stage::Mail;
        QTest::newRow("hang up") << plan;
    }

    void thePlanIsFoundAgain()
    {
        QFETCH(SessionPlan, plan);
        const SessionPlan found = planOf(recorded(plan));
        QCOMPARE(found.ehloName, plan.ehloName);
        QCOMPARE(found.rawLines, plan.rawLines);
        QCOMPARE(found.until, plan.until);
        QCOMPARE(found.dropAfter, plan.dropAfter);
        if (plan.until >= Stage::Mail) {
            QCOMPARE(found.reversePath, plan.reversePath);
        }
        if (plan.until >= Stage::Rcpt) {
            QCOMPARE(found.recipients, plan.recipients);
        }
        QVERIFY(found.message.isEmpty());
    }

    void secretsAreNotThere()
    {
        SessionPlan plan = plainPlanWithPassword("LOGIN");
        plan.credentials->allowInClear = true;
        const Recording recording = recorded(plan, {}, "auth: offered\n");
        const SessionPlan found = planOf(recording);
        QCOMPARE(found.credentials->mechanism, QByteArray("LOGIN"));
        QVERIFY(found.credentials->user.isEmpty());
        QVERIFY(found.credentials->password.isEmpty());
    }

    void encryptionIsSeen()
    {
        SessionPlan plan = plainPlan();
        plan.tls = TlsWish::Optional;
        QCOMPARE(planOf(recorded(plan, {}, "tls: starttls\n")).tls, TlsWish::Required);
        QCOMPARE(planOf(recorded(plan)).tls, TlsWish::Optional);
        plan.tls = TlsWish::Implicit;
        const Recording implicit = recorded(plan, {}, "tls: implicit\n");
        QVERIFY(implicit.implicitTls);
        QCOMPARE(planOf(implicit).tls, TlsWish::Implicit);
    }
};

QTEST_GUILESS_MAIN(TestRecording)
#include "tst_recording.moc"
