// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/attack.h"

#include "core/net/transportfactory.h"
#include "core/session/session.h"
#include "core/transcript/transcriptwriter.h"

#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

#include <algorithm>

namespace Heloscope {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

bool SessionRun::hasFinding(const QByteArray &id) const
{
    return std::ranges::any_of(findings, [&id](const FindingEntry &one) { return one.id == id; });
}

bool SessionRun::isWarned() const
{
    return std::ranges::any_of(findings,
        [](const FindingEntry &one) { return one.severity != Smtp::FindingSeverity::Info; });
}

qsizetype SessionRun::timesHeard(const QByteArray &word) const
{
    return std::ranges::count_if(
        heard, [&word](const QByteArray &line) { return line.toUpper().startsWith(word); });
}

QByteArray SessionRun::report() const
{
    QByteArrayList lines = transcript.trimmed().split('\n');
    std::ranges::reverse(lines); // a failure message is cut, and the end says most
    return (ended ? QByteArray() : QByteArray("it hung\n")) + lines.join('\n') + "\n--- heard\n"
        + heard.join('\n');
}

SessionRun runSession(const SessionPlan &plan)
{
    const SystemClock clock;
    Session session(plan, makeTransport(plan), clock);
    QSignalSpy finished(&session, &Session::finished);
    session.run();
    session.start();
    SessionRun run;
    constexpr int Hanging = 20'000;
    run.ended = !finished.isEmpty() || finished.wait(Hanging);
    run.outcome = session.outcome().value_or(Outcome{});
    for (const Entry &entry : session.transcript().entries()) {
        run.transcript += toJsonLine(entry);
        if (const auto *finding = std::get_if<FindingEntry>(&entry.content)) {
            run.findings.push_back(*finding);
        }
    }
    return run;
}

SessionRun runAgainst(const HostileScript &script, SessionPlan plan)
{
    HostilePeer peer(script);
    plan.endpoint.port = peer.serverPort();
    SessionRun run = runSession(plan);
    run.heard = peer.heard();
    run.messages = peer.messages();
    return run;
}

SessionPlan wholeSession(TlsWish tls)
{
    SessionPlan plan;
    plan.endpoint.host = u"127.0.0.1"_s;
    plan.tls = tls;
    plan.ehloName = "client.example.test";
    plan.reversePath = "sender@example.test";
    plan.recipients = {"recipient@example.test"};
    plan.message = "Subject: test\r\n\r\nHello.\r\n.dot\r\n";
    plan.timeouts.setAll(5s);
    return plan;
}

SessionPlan withLogin(SessionPlan plan, const QByteArray &mechanism)
{
    plan.credentials
        = Credentials{mechanism, "tester@example.test", Smtp::Secret(AttackPassword), false};
    return plan;
}

const TestCertificates &goodCertificates()
{
    static const TestCertificates certificates
        = makeTestCertificates(CertificateDefect::None, u"127.0.0.1"_s);
    return certificates;
}

SessionPlan trusting(SessionPlan plan, const TestCertificates &certificates)
{
    if (!certificates.root.isEmpty()) {
        static std::vector<std::unique_ptr<QTemporaryFile>> files;
        files.push_back(std::make_unique<QTemporaryFile>());
        QTemporaryFile &file = *files.back();
        if (file.open()) {
            file.write(certificates.root);
            file.close();
        }
        plan.tlsSettings.caFile = file.fileName();
    }
    return plan;
}

void addRows(const std::vector<Attack> &attacks)
{
    QTest::addColumn<int>("row");
    for (std::size_t i = 0; i < attacks.size(); ++i) {
        QTest::newRow(attacks[i].name.constData()) << static_cast<int>(i);
    }
}

void judgeRow(const std::vector<Attack> &attacks)
{
    QFETCH(int, row);
    const Attack &attack = attacks.at(static_cast<std::size_t>(row));
    const SessionRun run = runAgainst(attack.script, attack.plan);
    const QByteArray text = run.report();
    const char *report = text.constData();
    QVERIFY2(run.ended, report);
    const SessionResult result = run.outcome.result;
    QVERIFY2(std::ranges::find(attack.results, result) != attack.results.end(), report);
    QVERIFY2(!attack.stage || *attack.stage == run.outcome.stage, report);
    QVERIFY2(attack.delivery == run.outcome.delivery, report);
    for (const QByteArray &id : attack.findings) {
        QVERIFY2(run.hasFinding(id), QByteArray("no " + id + "\n" + text).constData());
    }
    const bool saidNo = result == SessionResult::Refused || result == SessionResult::Deferred
        || result == SessionResult::AuthFailed;
    QVERIFY2(attack.isQuiet || saidNo || run.isWarned(), report);
    for (const QByteArray &word : attack.unheard) {
        QVERIFY2(run.timesHeard(word) == 0, QByteArray(word + " was heard\n" + text).constData());
    }
    QVERIFY2(run.transcript.contains(attack.quoted), report);
}

} // namespace Heloscope
