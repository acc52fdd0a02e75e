// SPDX-License-Identifier: GPL-3.0-or-later
//
// Servers without end: in what they say (A12) and in the time they take (A13).
#include "tests/hostile/attack.h"
#include "tests/hostile/residentmemory.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <array>

using namespace Heloscope;
using namespace std::chrono_literals;
using enum Heloscope::SessionResult;

namespace {

constexpr qint64 Endless = qint64{64} << 20;

Attack flooded(const QByteArray &name, const QByteArray &cue, const QByteArray &first,
    const QByteArray &again, Stage stage, const QByteArray &finding, const QByteArray &limit,
    Delivery delivery = Delivery::None)
{
    SessionPlan plan = withLogin(wholeSession(), "LOGIN");
    plan.credentials->allowInClear = true;
    return {"A12 " + name, {{{cue, {say(first), flood(again, Endless)}}}}, plan, {ProtocolError},
        stage, delivery, {finding}, {}, "\"limit\":\"" + limit + "\""};
}

std::vector<Attack> floods()
{
    const QByteArray longLine = "250-" + QByteArray(60'000, 'x') + "\r\n";
    const QByteArray lines = QByteArray("250-x\r\n").repeated(500);
    const QByteArray text(32'768, 'x');
    std::vector<Attack> attacks{
        flooded("an endless greeting", "connect", "220 ", text, Stage::Greeting,
            "reply-line-too-long", "65536"),
        flooded("an endless greeting of NUL", "connect", "", QByteArray(32'768, '\0'),
            Stage::Greeting, "reply-line-too-long", "65536"),
        flooded("endless carriage returns", "EHLO", "250 ", QByteArray(32'768, '\r'), Stage::Ehlo,
            "reply-line-too-long", "65536"),
        flooded("an endless greeting of lines", "connect", "",
            QByteArray("220-x\r\n").repeated(500), Stage::Greeting, "reply-too-many-lines", "2000"),
        flooded("endless capabilities", "EHLO", "250-mail\r\n",
            QByteArray("250-X-EVIL A B C\r\n").repeated(200), Stage::Ehlo, "reply-too-many-lines",
            "2000"),
        flooded("endless mechanisms", "EHLO", "250-mail\r\n250-AUTH",
            QByteArray(" X").repeated(9000), Stage::Ehlo, "reply-line-too-long", "65536"),
        flooded("endless long capabilities", "EHLO", "", longLine, Stage::Ehlo, "reply-too-large",
            "262144"),
        flooded("an endless challenge", "AUTH", "334 ", QByteArray(32'768, 'A'), Stage::Auth,
            "reply-line-too-long", "65536"),
        flooded("an endless line to MAIL", "MAIL", "250 ", text, Stage::Mail, "reply-line-too-long",
            "65536"),
        flooded("endless lines to RCPT", "RCPT", "", lines, Stage::Rcpt, "reply-too-many-lines",
            "2000"),
        flooded("an endless line to DATA", "DATA", "354-", text, Stage::Data, "reply-line-too-long",
            "65536"),
        flooded("an endless line after the dot", ".", "250 ", text, Stage::Message,
            "reply-line-too-long", "65536", Delivery::Unknown),
        flooded("endless lines after the dot", ".", "", lines, Stage::Message,
            "reply-too-many-lines", "2000", Delivery::Unknown),
        flooded("endless notices", "MAIL", "", QByteArray("050 x\r\n").repeated(50), Stage::Mail,
            "too-many-notices", "100"),
        flooded("endless long notices", "MAIL", "", "199-" + QByteArray(60'000, 'x') + "\r\n",
            Stage::Mail, "too-many-notices", "100"),
        flooded("an endless farewell", "QUIT", "221 ", text, Stage::Quit, "reply-line-too-long",
            "65536", Delivery::Accepted),
    };
    for (Attack &attack : attacks) {
        const bool signedIn = attack.stage >= Stage::Mail || attack.name.contains("challenge");
        if (signedIn && !attack.name.contains("challenge")) {
            attack.script.cues["AUTH"] = {say("334 VXNlcm5hbWU6\r\n")};
        }
    }
    return attacks;
}

Attack slow(const QByteArray &cue, const Deeds &deeds, const QByteArray &how, Stage stage,
    Delivery delivery = Delivery::None)
{
    SessionPlan plan = withLogin(wholeSession(), "LOGIN");
    plan.credentials->allowInClear = true;
    plan.timeouts.setAll(250ms);
    Attack attack{"A13 " + how + " at " + cue, {{{cue, deeds}}}, plan, {TimedOut}, stage, delivery,
        {"phase-timed-out"}};
    if (cue != "AUTH") {
        attack.script.cues.insert({"AUTH", {say("334 VXNlcm5hbWU6\r\n")}});
    }
    return attack;
}

std::vector<Attack> delays()
{
    struct Place {
        const char *cue;
        Stage stage;
        Delivery delivery;
        const char *line;
    };
    constexpr std::array Places{
        Place{"connect", Stage::Greeting, Delivery::None, "220-mail.example.test\r\n"},
        Place{"EHLO", Stage::Ehlo, Delivery::None, "250-mail.example.test\r\n"},
        Place{"AUTH", Stage::Auth, Delivery::None, "334-VXNlcm5hbWU6\r\n"},
        Place{"response", Stage::Auth, Delivery::None, "235-ok\r\n"},
        Place{"MAIL", Stage::Mail, Delivery::None, "250-ok\r\n"},
        Place{"RCPT", Stage::Rcpt, Delivery::None, "250-ok\r\n"},
        Place{"DATA", Stage::Data, Delivery::None, "354-go\r\n"},
        Place{".", Stage::Message, Delivery::Unknown, "250-queued\r\n"},
        Place{"QUIT", Stage::Quit, Delivery::Accepted, "221-bye\r\n"},
    };
    std::vector<Attack> attacks;
    for (const Place &place : Places) {
        attacks.push_back(slow(place.cue, {}, "silence", place.stage, place.delivery));
        attacks.push_back(slow(place.cue, {drip(place.line, 10)}, "endless lines, dripped",
            place.stage, place.delivery));
        attacks.push_back(slow(place.cue, {drip("050 wait\r\n", 20)}, "notices, dripped",
            place.stage, place.delivery));
    }
    attacks.push_back(
        slow("STARTTLS", {drip("220-go\r\n", 10)}, "endless lines, dripped", Stage::StartTls));
    attacks.back().plan.tls = TlsWish::Required;
    SessionPlan large = wholeSession();
    large.message = "Subject: large\r\n\r\n" + QByteArray("0123456789\r\n").repeated(1'000'000);
    large.timeouts.set(Phase::Block, 300ms);
    attacks.push_back({"A13 the mail data is not read", {{{"DATA", {say("354 go\r\n"), deafen()}}}},
        large, {TimedOut}, Stage::Message, Delivery::None, {"phase-timed-out"}});
    return attacks;
}

} // namespace

class AttackLimits : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { [[maybe_unused]] const auto warm = runAgainst({}, wholeSession()); }
    void endlessReplyMeetsItsLimit_data() { addRows(floods()); }
    void endlessReplyMeetsItsLimit();
    void slowReplyMeetsItsDeadline_data() { addRows(delays()); }
    void slowReplyMeetsItsDeadline();
    void manySessionsLeaveNothingBehind();
};

void AttackLimits::endlessReplyMeetsItsLimit()
{
    const bool counted = forgetPeakMemory();
    const qint64 before = memoryFigure("VmRSS");
    judgeRow(floods());
    constexpr qint64 Allowed = 32 * 1024;
    const qint64 peak = memoryFigure(counted ? "VmHWM" : "VmRSS");
    QVERIFY2(peak - before < Allowed, QByteArray::number(peak - before).constData());
}

void AttackLimits::slowReplyMeetsItsDeadline()
{
    QElapsedTimer timer;
    timer.start();
    judgeRow(delays());
    constexpr qint64 Allowed = 1'300;
    QVERIFY2(timer.elapsed() < Allowed, QByteArray::number(timer.elapsed()).constData());
}

void AttackLimits::manySessionsLeaveNothingBehind()
{
    const auto descriptors = [] {
        return QDir(QStringLiteral("/proc/self/fd"))
            .entryList(QDir::NoDotAndDotDot | QDir::Files | QDir::System)
            .size();
    };
    const auto threads = [] {
        return memoryFigure("Threads");
    };
    const std::vector<HostileScript> scripts{{}, {{{"MAIL", {resetConnection()}}}},
        {{{"EHLO", {say("junk\r\n")}}}}, {{{".", {hangUp()}}}}};
    const auto runMany = [&scripts](int times) {
        for (int i = 0; i < times; ++i) {
            const SessionRun run
                = runAgainst(scripts[static_cast<std::size_t>(i) % scripts.size()], wholeSession());
            QVERIFY(run.ended);
        }
    };
    runMany(100);
    const qint64 memory = memoryFigure("VmRSS");
    const auto files = descriptors();
    const qint64 running = threads();
    runMany(1'000);
    QVERIFY2(memoryFigure("VmRSS") - memory < 10 * 1024,
        QByteArray::number(memoryFigure("VmRSS") - memory).constData());
    QCOMPARE(descriptors(), files);
    QCOMPARE(threads(), running);
}

QTEST_GUILESS_MAIN(AttackLimits)
#include "tst_attacklimits.moc"
