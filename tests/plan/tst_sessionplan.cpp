// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/expectation.h"
#include "core/plan/proposal.h"
#include "core/plan/target.h"
#include "core/smtp/limits.h"
#include "tests/support/testplan.h"

#include <QTest>

#include <functional>

using namespace Heloscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = PlanFaultKind;

namespace {

struct Field {
    const char *name;
    std::function<void(SessionPlan &, const QByteArray &)> set;
};

const std::vector<Field> &fields()
{
    static const std::vector<Field> all{
        {"host",
            [](SessionPlan &p, const QByteArray &v) {
                p.endpoint.host = QString::fromUtf8(v);
            }},
        {"ehlo",
            [](SessionPlan &p, const QByteArray &v) {
                p.ehloName = v;
            }},
        {"from",
            [](SessionPlan &p, const QByteArray &v) {
                p.reversePath = v + "@example.test";
            }},
        {"to",
            [](SessionPlan &p, const QByteArray &v) {
                p.recipients.push_back(v + "@x.test");
            }},
        {"from",
            [](SessionPlan &p, const QByteArray &v) {
                p.mailParameters = {{"RET", v}};
            }},
        {"from",
            [](SessionPlan &p, const QByteArray &v) {
                p.mailParameters = {{v, "x"}};
            }},
        {"to",
            [](SessionPlan &p, const QByteArray &v) {
                p.rcptParameters = {{"NOTIFY", v}};
            }},
        {"line",
            [](SessionPlan &p, const QByteArray &v) {
                p.rawLines = {v};
            }},
        {"user",
            [](SessionPlan &p, const QByteArray &v) {
                p.credentials = Credentials{{}, v, {}, false};
            }},
        {"password",
            [](SessionPlan &p, const QByteArray &v) {
                p.credentials = Credentials{{}, "u", Smtp::Secret(v), false};
            }},
    };
    return all;
}

} // namespace

/// What a plan is made of and when it cannot be started.
class TestSessionPlan : public QObject
{
    Q_OBJECT

private slots:
    void aGoodPlanHasNoFault()
    {
        QVERIFY(!findFault(plainPlan()));
        QVERIFY(!findFault(plainPlanWithPassword("LOGIN")));
        SessionPlan plan = plainPlan();
        plan.reversePath.clear();
        plan.ehloName = "[IPv6:2001:db8::1]";
        plan.recipients = {"postmaster", "\"a b\"@x.test", "a@[192.0.2.1]"};
        plan.endpoint.host = u"2001:db8::1"_s;
        QVERIFY(!findFault(plan));
    }

    void lineBreaksAndNulAreRefusedInEveryField()
    {
        for (const Field &field : fields()) {
            for (const QByteArray &octet : {QByteArray("\r"), QByteArray("\n"), QByteArray(1, '\0'),
                     QByteArray("\r\nRCPT TO:<evil@x.test>\r\n")}) {
                SessionPlan plan = plainPlan();
                field.set(plan, "a" + octet + "b");
                const auto fault = findFault(plan);
                QVERIFY2(fault, field.name);
                QCOMPARE(fault->kind, Kind::ControlCharacter);
                QCOMPARE(fault->field, QByteArray(field.name));
                QVERIFY(fault->field != "password" || fault->value.isEmpty());
            }
        }
    }

    void otherFaultsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<Kind>("kind");
        const auto row
            = [](const char *name, const char *field, const QByteArray &value, Kind kind) {
                  QTest::newRow(name) << QByteArray(field) << value << kind;
              };
        row("no host", "host", "", Kind::Empty);
        row("blank in host", "host", "a b", Kind::NotAHostName);
        row("long host", "host", QByteArray(Smtp::Limits::Domain + 1, 'a'), Kind::TooLong);
        row("blank in ehlo", "ehlo", "a b", Kind::NotAHostName);
        row("bracket in ehlo", "ehlo", "<a>", Kind::NotAHostName);
        row("Thai ehlo", "ehlo", "เครื่อง", Kind::NotAHostName);
        row("long ehlo", "ehlo", QByteArray(Smtp::Limits::Domain + 1, 'a'), Kind::TooLong);
        row("escape in ehlo", "ehlo", "a\x1b[31m", Kind::ControlCharacter);
        row("no domain", "from", "a", Kind::NotAnAddress);
        row("empty domain", "from", "a@", Kind::NotAnAddress);
        row("empty local part", "to", "@x.test", Kind::NotAnAddress);
        row("brackets", "to", "<a@x.test>", Kind::NotAnAddress);
        row("second path", "to", "a@x.test> <b@x.test", Kind::NotAnAddress);
        row("parameter", "to", "a@x.test> NOTIFY=NEVER", Kind::NotAnAddress);
        row("open quote", "to", "\"a@x.test", Kind::NotAnAddress);
        row("behind the quote", "to", "\"a\"b@x.test", Kind::NotAnAddress);
        row("empty recipient", "to", "", Kind::NotAnAddress);
        row("Thai", "to", "ก@x.test", Kind::NotAscii);
        row("too long", "to", QByteArray(Smtp::Limits::Path, 'a') + "@x.test", Kind::TooLong);
        row("mechanism", "auth", "GSSAPI", Kind::BadMechanism);
    }
    void otherFaultsAreNamed()
    {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, value);
        QFETCH(Kind, kind);
        SessionPlan plan = plainPlanWithPassword();
        if (field == "host") {
            plan.endpoint.host = QString::fromUtf8(value);
        } else if (field == "ehlo") {
            plan.ehloName = value;
        } else if (field == "from") {
            plan.reversePath = value;
        } else if (field == "to") {
            plan.recipients = {value};
        } else {
            plan.credentials->mechanism = value;
        }
        const auto fault = findFault(plan);
        QVERIFY(fault);
        QCOMPARE(fault->kind, kind);
        QCOMPARE(fault->field, field);
    }

    void namesGoThereAndBack()
    {
        for (const Stage stage : AllStages) {
            QCOMPARE(stageFromName(stageName(stage)), stage);
        }
        for (const Phase phase : AllPhases) {
            QCOMPARE(phaseFromName(phaseName(phase).toUpper()), phase);
        }
        for (const TlsWish wish :
            {TlsWish::None, TlsWish::Optional, TlsWish::Required, TlsWish::Implicit}) {
            QCOMPARE(tlsWishFromName(tlsWishName(wish)), wish);
        }
        for (const Origin origin : {Origin::Plan, Origin::User, Origin::Script, Origin::Peer}) {
            QCOMPARE(originFromName(originName(origin)), origin);
        }
        QVERIFY(!stageFromName("nowhere"));
        QVERIFY(!phaseFromName(""));
        QVERIFY(!tlsWishFromName("REQUIRED"));
    }

    void timeoutsAreThoseOfTheRfcUntilTheyAreSet()
    {
        Timeouts timeouts;
        QCOMPARE(timeouts.of(Phase::Greeting), 5min);
        QCOMPARE(timeouts.of(Phase::Mail), 5min);
        QCOMPARE(timeouts.of(Phase::Data), 2min);
        QCOMPARE(timeouts.of(Phase::Block), 3min);
        QCOMPARE(timeouts.of(Phase::Message), 10min);
        timeouts.set(Phase::Rcpt, 7ms);
        QCOMPARE(timeouts.of(Phase::Rcpt), 7ms);
        timeouts.setAll(1s);
        for (const Phase phase : AllPhases) {
            QCOMPARE(timeouts.of(phase), 1s);
        }
    }

    void anExpectationIsReadStrictly()
    {
        QCOMPARE(parseExpectation("RCPT=55X/5.1.1"),
            (Expectation{Stage::Rcpt, "55x", Smtp::EnhancedStatus{5, 1, 1}}));
        for (const char *text :
            {"", "rcpt", "rcpt=", "=250", "rcpt=25", "rcpt=2500", "rcpt=650", "rcpt=xxx",
                "rcpt=250/", "rcpt=250/5.1", "rcpt=250/5.1.1 ", "soon=250", "rcpt=2 0"}) {
            QVERIFY2(!parseExpectation(text), text);
        }
        const Expectation any = *parseExpectation("data=3xx");
        QVERIFY(any.holds(replyOf("354 go\r\n")));
        QVERIFY(!any.holds(replyOf("254 go\r\n")));
        const Expectation exact = *parseExpectation("rcpt=550/5.1.1");
        QVERIFY(exact.holds(replyOf("550 5.1.1 no\r\n")));
        QVERIFY(!exact.holds(replyOf("550 no\r\n")));
        QVERIFY(!exact.holds(replyOf("550 5.1.10 no\r\n")));
    }

    void aTargetIsReadInEveryForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::newRow("host") << u"mx.test"_s << u"mx.test"_s << 0;
        QTest::newRow("port") << u"mx.test:587"_s << u"mx.test"_s << 587;
        QTest::newRow("v6") << u"[::1]"_s << u"::1"_s << 0;
        QTest::newRow("v6 port") << u"[::1]:25"_s << u"::1"_s << 25;
        QTest::newRow("bare v6") << u"2001:db8::1"_s << u"2001:db8::1"_s << 0;
        QTest::newRow("smtp") << u"SMTP://mx.test/"_s << u"mx.test"_s << 0;
        QTest::newRow("smtps") << u"smtps://mx.test:465"_s << u"mx.test"_s << 465;
        for (const QString &bad :
            {u""_s, u" "_s, u":25"_s, u"mx:"_s, u"mx:0"_s, u"mx:65536"_s, u"mx:abc"_s, u"mx:+25"_s,
                u"mx:-1"_s, u"[::1"_s, u"[]"_s, u"[::1]25"_s, u"[::1]:"_s, u"smtp://"_s}) {
            QTest::newRow(qPrintable(u"bad "_s + bad)) << bad << QString() << 0;
        }
    }
    void aTargetIsReadInEveryForm()
    {
        QFETCH(QString, text);
        QFETCH(QString, host);
        QFETCH(int, port);
        const auto target = parseTarget(text);
        QCOMPARE(target.has_value(), !host.isEmpty());
        if (target) {
            QCOMPARE(target->host, host);
            QCOMPARE(int{target->port.value_or(0)}, port);
            QCOMPARE(target->implicitTls, text.startsWith(u"smtps"_s));
        }
    }
    void onlyThisMachineIsLoopback()
    {
        for (const QString &host :
            {u"localhost"_s, u"LOCALHOST"_s, u"127.0.0.1"_s, u"127.255.0.9"_s, u"::1"_s}) {
            QVERIFY2(isLoopback(host), qPrintable(host));
        }
        for (const QString &host :
            {u"localhost.example.test"_s, u"128.0.0.1"_s, u"127.0.0.1.x"_s, u"127.0.0"_s,
                u"127.0.0.256"_s, u"127.0.0.1.example.test"_s, u"::2"_s, u""_s, u"127.a.0.1"_s}) {
            QVERIFY2(!isLoopback(host), qPrintable(host));
        }
    }
};

QTEST_GUILESS_MAIN(TestSessionPlan)
#include "tst_sessionplan.moc"
