// SPDX-License-Identifier: GPL-3.0-or-later
//
// Servers, or somebody on the way to them, that want the session in the clear (A1 to A3, A6) or
// want to be heard inside TLS without TLS (A4, A5).
#include "tests/hostile/attack.h"

#include <QTest>

using namespace Heloscope;
using enum Heloscope::SessionResult;

namespace {

const QByteArrayList NothingSecret{"AUTH", "MAIL", "RCPT", "DATA"};

SessionPlan required()
{
    return trusting(withLogin(wholeSession(TlsWish::Required)), goodCertificates());
}

SessionPlan optional()
{
    return trusting(wholeSession(TlsWish::Optional), goodCertificates());
}

HostileScript script(std::map<QByteArray, Deeds> cues)
{
    return {std::move(cues), goodCertificates()};
}

/// TLS was required and is not to be had.
Attack stripped(const QByteArray &name, std::map<QByteArray, Deeds> cues,
    const QByteArrayList &findings = {}, const QByteArray &quoted = {})
{
    return {name, script(std::move(cues)), required(), {TlsFailed}, Stage::StartTls, Delivery::None,
        findings, NothingSecret, quoted};
}

std::vector<Attack> strippings()
{
    const auto hello = [](const QByteArray &line) {
        return Deeds{say("250-mail.example.test\r\n250-" + line + "\r\n250 AUTH PLAIN\r\n")};
    };
    const QByteArray gone = "starttls-not-offered";
    std::vector<Attack> attacks{
        stripped("A1 no STARTTLS", {{"EHLO", hello("SIZE")}}, {gone}),
        stripped("A1 XXXXXXXA", {{"EHLO", hello("XXXXXXXA")}}, {gone}),
        stripped("A1 STARTTLS misspelt", {{"EHLO", hello("STARTTL")}}, {gone}),
        stripped("A1 a blank before STARTTLS's end", {{"EHLO", hello("START TLS")}}, {gone}),
        stripped("A1 STARTTLS with NUL", {{"EHLO", hello(QByteArray("STARTTLS\0", 9))}}, {gone}),
        stripped("A1 STARTTLS as the server's name", {{"EHLO", {say("250 STARTTLS\r\n")}}}, {gone}),
        stripped("A1 one line only", {{"EHLO", {say("250 mail.example.test\r\n")}}}, {gone}),
        stripped("A2 EHLO gets 500", {{"EHLO", {say("500 5.5.1 what\r\n")}}}, {"ehlo-refused"}),
        stripped("A2 EHLO gets 502", {{"EHLO", {say("502 5.5.1 what\r\n")}}}, {"ehlo-refused"}),
        stripped("A2 EHLO gets 504", {{"EHLO", {say("504 5.5.1 what\r\n")}}}),
        stripped("A2 EHLO gets 550", {{"EHLO", {say("550 5.7.1 no\r\n")}}}),
    };
    for (const char *reply : {"454 4.7.0 not now", "502 5.5.1 what", "500 5.5.1 what",
             "501 5.5.4 how", "503 5.5.1 when", "354 go ahead", "334 go ahead", "250 2.0.0 ok",
             "200 ok", "421 4.3.2 closing", "554 5.7.3 no", "235 2.7.0 ok"}) {
        attacks.push_back(stripped("A3 STARTTLS gets " + QByteArray(reply),
            {{"STARTTLS", {say(QByteArray(reply) + "\r\n")}}}, {"starttls-refused"},
            QByteArray(reply).mid(4)));
    }
    const QByteArray good
        = "250-mail\r\n250 AUTH PLAIN\r\n235 ok\r\n250 ok\r\n250 ok\r\n354 go\r\n";
    for (const char *reply : {"454 not now\r\n", "502 what\r\n", "250 ok\r\n", "354 go\r\n"}) {
        attacks.push_back(stripped("A6 good replies behind " + QByteArray(reply).trimmed(),
            {{"STARTTLS", {say(reply + good)}}}, {"starttls-refused", "reply-unsolicited"}));
    }
    attacks.push_back(stripped("A6 half a reply behind 454",
        {{"STARTTLS", {say("454 not now\r\n250-mail")}}}, {"starttls-refused"}));
    Attack open{"A6 good replies behind 454, TLS optional",
        script({{"STARTTLS", {say("454 not now\r\n" + good)}}}), optional(), {TlsFailed},
        Stage::StartTls, Delivery::None, {"starttls-refused", "reply-unsolicited"}, NothingSecret};
    attacks.push_back(open);
    return attacks;
}

std::vector<Attack> optionalOnes()
{
    const auto clear
        = [](const QByteArray &name, std::map<QByteArray, Deeds> cues, const QByteArray &finding) {
              return Attack{name, script(std::move(cues)), optional(), {Completed}, Stage::Quit,
                  Delivery::Accepted, {finding}};
          };
    SessionPlan login = withLogin(optional());
    return {
        clear("A1 no STARTTLS, TLS optional", {{"EHLO", {say("250 mail\r\n")}}},
            "starttls-not-offered"),
        clear("A2 EHLO gets 502, TLS optional", {{"EHLO", {say("502 what\r\n")}}}, "ehlo-refused"),
        clear("A3 STARTTLS gets 454, TLS optional", {{"STARTTLS", {say("454 no\r\n")}}},
            "starttls-refused"),
        clear("A3 STARTTLS gets 250, TLS optional", {{"STARTTLS", {say("250 ok\r\n")}}},
            "starttls-refused"),
        {"A1 no STARTTLS, TLS optional, a password to keep",
            script({{"EHLO", {say("250-mail\r\n250 AUTH PLAIN LOGIN\r\n")}}}), login, {AuthFailed},
            Stage::Auth, Delivery::None, {"auth-withheld-in-clear"}, NothingSecret},
        {"A3 STARTTLS gets 454, TLS optional, a password to keep",
            script({{"STARTTLS", {say("454 no\r\n")}},
                {"EHLO", {say("250-mail\r\n250-STARTTLS\r\n250 AUTH PLAIN\r\n")}}}),
            login, {AuthFailed}, Stage::Auth, Delivery::None, {"auth-withheld-in-clear"},
            NothingSecret},
    };
}

Attack injected(const QByteArray &name, Deeds deeds, std::vector<SessionResult> results,
    const QByteArrayList &findings = {"starttls-injection"})
{
    const bool goesOn = results.front() == Completed;
    return {name, script({{"STARTTLS", std::move(deeds)}}), required(), std::move(results), {},
        goesOn ? Delivery::Accepted : Delivery::None, findings,
        goesOn ? QByteArrayList{} : NothingSecret};
}

std::vector<Attack> injections()
{
    const QByteArray go = "220 go ahead\r\n";
    const QByteArray hello = "250-evil.example.test\r\n250 AUTH PLAIN\r\n";
    const auto soon = waitFor(std::chrono::milliseconds(30));
    return {
        injected("A4 one reply behind 220", {say(go + "250 evil\r\n"), beginTls()}, {Completed}),
        injected("A4 an EHLO reply behind 220", {say(go + hello), beginTls()}, {Completed}),
        injected("A4 a whole session behind 220",
            {say(go + hello + "235 ok\r\n250 ok\r\n250 ok\r\n354 go\r\n250 ok\r\n221 bye\r\n"),
                beginTls()},
            {Completed}),
        injected("A4 421 behind 220", {say(go + "421 closing\r\n"), beginTls()}, {Completed}),
        injected("A4 a second 220", {say(go + go), beginTls()}, {Completed}),
        injected("A4 100 KiB behind 220", {say(go + QByteArray(100 * 1024, 'x')), beginTls()},
            {Completed, TlsFailed, ProtocolError}, {}),
        injected("A4 a reply behind 220 in a segment of its own", {say(go), say(hello), beginTls()},
            {Completed, TlsFailed}, {}),
        injected("A4 a reply while the handshake is due", {say(go), soon, say(hello)}, {TlsFailed},
            {"tls-handshake-failed"}),
        injected("A5 a fragment behind 220", {say(go + "250-evil"), beginTls()}, {Completed}),
        injected("A5 three digits behind 220", {say(go + "250"), beginTls()}, {Completed}),
        injected("A5 one octet behind 220", {say(go + "2"), beginTls()}, {Completed}),
        injected("A5 a blank behind 220", {say(go + " "), beginTls()}, {Completed}),
        injected("A5 a line end behind 220", {say(go + "\r\n"), beginTls()}, {Completed}),
        injected("A5 a fragment before 220's end", {say("220-a\r\n250 evil\r\n")}, {TlsFailed},
            {"reply-codes-differ", "starttls-refused"}),
    };
}

} // namespace

class AttackTls : public QObject
{
    Q_OBJECT

private slots:
    void requiredMeansRequired_data() { addRows(strippings()); }
    void requiredMeansRequired() { judgeRow(strippings()); }
    void optionalGoesOnButSaysSo_data() { addRows(optionalOnes()); }
    void optionalGoesOnButSaysSo() { judgeRow(optionalOnes()); }
    void nothingFromBeforeTlsIsUsedInsideIt_data() { addRows(injections()); }
    void nothingFromBeforeTlsIsUsedInsideIt() { judgeRow(injections()); }
    void injectedCapabilityIsNotBelieved();
};

/// The injected EHLO reply offers no AUTH, the real one does: login works only with the real one.
void AttackTls::injectedCapabilityIsNotBelieved()
{
    const SessionRun run = runAgainst(
        script({{"STARTTLS", {say("220 go\r\n250 evil.example.test\r\n"), beginTls()}}}),
        required());
    const QByteArray report = run.report();
    QVERIFY2(run.outcome.result == Completed, report.constData());
    QVERIFY2(run.timesHeard("AUTH") == 1, report.constData());
    QVERIFY2(run.timesHeard("EHLO") == 2, report.constData());
}

QTEST_GUILESS_MAIN(AttackTls)
#include "tst_attacktls.moc"
