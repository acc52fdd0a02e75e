// SPDX-License-Identifier: GPL-3.0-or-later
//
// Servers that abuse an AUTH exchange (A17) and servers that repeat what they heard (A18).
#include "tests/hostile/attack.h"

#include <QMessageAuthenticationCode>
#include <QTest>

#include <array>

using namespace Heloscope;
using enum Heloscope::SessionResult;

namespace {

const QByteArray Challenge = "<1896.697170952@mail.example.test>";

/// Encryption is not the matter here, so the password may cross in the clear.
SessionPlan login(const QByteArray &mechanism)
{
    SessionPlan plan = withLogin(wholeSession(), mechanism);
    plan.credentials->allowInClear = true;
    return plan;
}

Attack abuse(const QByteArray &name, const QByteArray &mechanism, std::map<QByteArray, Deeds> cues,
    std::vector<SessionResult> results, const QByteArrayList &findings = {},
    const QByteArrayList &unheard = {"MAIL", "DATA"})
{
    return {"A17 " + name, {std::move(cues), {}}, login(mechanism), std::move(results), Stage::Auth,
        Delivery::None, findings, unheard};
}

std::vector<Attack> abuses()
{
    const Deeds again{say("334 VXNlcm5hbWU6\r\n")};
    const auto gets = [](const QByteArray &reply) {
        return Deeds{say(reply + "\r\n")};
    };
    return {
        abuse("base64 that is none", "LOGIN", {{"AUTH", gets("334 !!!!")}}, {AuthFailed},
            {"challenge-not-base64"}, {"MAIL", Smtp::Secret(AttackPassword).reveal().toBase64()}),
        abuse("base64 with a stray character", "CRAM-MD5", {{"AUTH", gets("334 PDE4OTYu*Njk3")}},
            {AuthFailed}, {"challenge-not-base64"}),
        abuse("text as a challenge", "LOGIN", {{"AUTH", gets("334 Please enter your username")}},
            {AuthFailed}, {"challenge-not-base64"}),
        abuse("endless challenges, LOGIN", "LOGIN",
            {{"AUTH", again}, {"response", again}, {"*", again}}, {ProtocolError}),
        abuse("endless challenges, LOGIN, an end at *", "LOGIN",
            {{"AUTH", again}, {"response", again}}, {AuthFailed}),
        abuse("endless challenges, PLAIN", "PLAIN",
            {{"AUTH", again}, {"response", again}, {"*", again}}, {ProtocolError}),
        abuse("endless challenges, CRAM-MD5", "CRAM-MD5",
            {{"AUTH", again}, {"response", again}, {"*", again}}, {ProtocolError}),
        abuse("235 to *", "LOGIN", {{"AUTH", gets("334 !!!!")}, {"*", gets("235 ok")}},
            {ProtocolError}, {"reply-unexpected"}),
        abuse("235 without challenge, LOGIN", "LOGIN", {{"AUTH", gets("235 ok")}}, {ProtocolError},
            {"auth-success-without-exchange"}),
        abuse("235 without challenge, CRAM-MD5", "CRAM-MD5", {{"AUTH", gets("235 ok")}},
            {ProtocolError}, {"auth-success-without-exchange"}),
        abuse("250 instead of 235", "PLAIN", {{"AUTH", gets("250 ok")}}, {ProtocolError},
            {"reply-unexpected"}),
        abuse("354 instead of 334", "LOGIN", {{"AUTH", gets("354 go")}}, {ProtocolError},
            {"reply-unexpected"}),
        abuse("235 with a failing enhanced code, then 535", "PLAIN",
            {{"AUTH", gets("535 2.7.0 welcome")}}, {AuthFailed}, {"enhanced-code-mismatch"}),
        abuse("535", "PLAIN", {{"AUTH", gets("535 5.7.8 no")}}, {AuthFailed}),
        abuse("535 after the exchange", "CRAM-MD5",
            {{"AUTH", gets("334 " + Challenge.toBase64())}, {"response", gets("535 5.7.8 no")}},
            {AuthFailed}),
        abuse("454", "PLAIN", {{"AUTH", gets("454 4.7.0 later")}}, {Deferred}),
        abuse("421", "PLAIN", {{"AUTH", gets("421 4.7.0 later")}}, {Deferred}, {"service-closing"}),
        abuse("two challenges at once", "LOGIN",
            {{"AUTH", {say("334 VXNlcm5hbWU6\r\n334 UGFzc3dvcmQ6\r\n")}}}, {ProtocolError},
            {"reply-unsolicited"}, {"MAIL", AttackPassword.toBase64()}),
        abuse("a challenge and success at once", "CRAM-MD5",
            {{"AUTH", {say("334 " + Challenge.toBase64() + "\r\n235 ok\r\n")}}}, {ProtocolError},
            {"reply-unsolicited"}),
        abuse("a challenge and the end", "LOGIN",
            {{"AUTH", {say("334 VXNlcm5hbWU6\r\n"), hangUp()}}}, {ConnectionLost},
            {"connection-lost"}),
        abuse("a challenge without end", "CRAM-MD5",
            {{"AUTH", {say("334 "), flood(QByteArray(4096, 'A'), 1 << 20)}}}, {ProtocolError},
            {"reply-line-too-long"}),
        abuse("a multi-line challenge", "LOGIN",
            {{"AUTH", {say("334-VXNlcm5hbWU6\r\n334-VXNl\r\n"), hangUp()}}}, {ConnectionLost},
            {"reply-cut-off"}),
    };
}

Attack inClear(const QByteArray &name, const QByteArray &hello, const QByteArray &finding,
    TlsWish tls = TlsWish::None)
{
    SessionPlan plan = trusting(withLogin(wholeSession(tls)), goodCertificates());
    return {"A17 " + name, {{{"EHLO", {say(hello)}}}, goodCertificates()}, plan, {AuthFailed},
        Stage::Auth, Delivery::None, {finding}, {"AUTH", "MAIL"}};
}

std::vector<Attack> withheld()
{
    return {
        inClear("PLAIN and LOGIN in clear", "250-mail\r\n250 AUTH PLAIN LOGIN\r\n",
            "auth-withheld-in-clear"),
        inClear("AUTH= in clear", "250-mail\r\n250 AUTH=PLAIN\r\n", "auth-withheld-in-clear"),
        inClear("no AUTH", "250 mail\r\n", "auth-not-offered"),
        inClear("AUTH without mechanisms", "250-mail\r\n250 AUTH\r\n", "auth-not-offered"),
        inClear("only mechanisms nobody knows", "250-mail\r\n250 AUTH NTLM X-EVIL\r\n",
            "auth-mechanism-not-offered"),
        {"A17 AUTH before TLS, none inside it",
            {{{"EHLO/tls", {say("250 mail\r\n")}}}, goodCertificates()},
            trusting(withLogin(wholeSession(TlsWish::Required)), goodCertificates()), {AuthFailed},
            Stage::Auth, Delivery::None, {"auth-not-offered"}, {"AUTH", "MAIL"}},
    };
}

} // namespace

class AttackAuth : public QObject
{
    Q_OBJECT

private slots:
    void abusedExchangeEnds_data() { addRows(abuses()); }
    void abusedExchangeEnds() { judgeRow(abuses()); }
    void passwordStaysHereInClear_data() { addRows(withheld()); }
    void passwordStaysHereInClear() { judgeRow(withheld()); }
    void cancelIsSaidOnce();
    void echoIsMasked_data();
    void echoIsMasked();
};

void AttackAuth::cancelIsSaidOnce()
{
    const Deeds again{say("334 VXNlcm5hbWU6\r\n")};
    const SessionRun run
        = runAgainst({{{"AUTH", again}, {"response", again}, {"*", again}}, {}}, login("LOGIN"));
    QCOMPARE(run.heard.count("*"), 1);
}

/// Every form the password has on the wire, and every place it can come back at.
void AttackAuth::echoIsMasked_data()
{
    const QByteArray user = "tester@example.test";
    const QByteArray digest
        = QMessageAuthenticationCode::hash(Challenge, AttackPassword, QCryptographicHash::Md5)
              .toHex();
    const std::map<QByteArray, QByteArray> forms{
        {"plain", AttackPassword},
        {"base64", AttackPassword.toBase64()},
        {"base64 one further", QByteArray("x" + AttackPassword).toBase64()},
        {"base64 two further", QByteArray("xy" + AttackPassword + "z").toBase64()},
        {"PLAIN", QByteArray('\0' + user + '\0' + AttackPassword).toBase64()},
        {"PLAIN decoded", QByteArray('\0' + user + '\0' + AttackPassword)},
        {"CRAM-MD5 digest", digest},
        {"CRAM-MD5 answer", QByteArray(user + ' ' + digest).toBase64()},
        {"in quotes", '"' + AttackPassword + '"'},
        {"behind 190 octets", QByteArray(190, '.') + AttackPassword},
        {"behind 180 octets, base64", QByteArray(180, '.') + AttackPassword.toBase64()},
    };
    struct Place {
        const char *name;
        const char *cue;
        const char *before;
        const char *behind;
    };
    constexpr std::array Places{
        Place{"at the end of AUTH", "response", "535 5.7.8 no: ", "\r\n"},
        Place{"in a multi-line reply", "response", "535-5.7.8 no\r\n535-", "\r\n535 end\r\n"},
        Place{"in an odd line", "response", "535\t", "\n"},
        Place{"in a malformed line", "response", "no: ", "\r\n"},
        Place{"as a recipient's refusal", "RCPT", "550 5.1.1 ", "\r\n"},
        Place{"behind the farewell", "QUIT", "221 bye\r\n250 ", "\r\n"},
        Place{"as an extra reply", "MAIL", "250 ok\r\n250 ", "\r\n"},
        Place{"as half an extra reply", "MAIL", "250 ok\r\n250-", ""},
        Place{"as a notice", "MAIL", "050 ", "\r\n250 ok\r\n"},
        Place{"as a challenge", "response", "334 ", "\r\n"},
    };
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<QByteArray>("cue");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("secret");
    for (const auto &[name, form] : forms) {
        for (const Place &place : Places) {
            const bool cram = name.startsWith("CRAM");
            const QByteArray row = "A18 " + name + ' ' + place.name;
            const QByteArray core
                = name == "PLAIN decoded" || name.startsWith("in") || name == "behind 190 octets"
                ? AttackPassword
                : name == "behind 180 octets, base64" ? AttackPassword.toBase64()
                                                      : form;
            QTest::newRow(row.constData())
                << QByteArray(cram ? "CRAM-MD5" : "LOGIN") << QByteArray(place.cue)
                << QByteArray(place.before + form + place.behind) << core;
        }
    }
}

void AttackAuth::echoIsMasked()
{
    QFETCH(QByteArray, mechanism);
    QFETCH(QByteArray, cue);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, secret);
    const Deeds first{
        say("334 " + (mechanism == "LOGIN" ? QByteArray("User") : Challenge).toBase64() + "\r\n")};
    HostileScript script{{{"AUTH", first}}, {}};
    if (mechanism == "LOGIN") {
        script.cues["response#1"] = first;
    }
    const QByteArray place = cue == "response" && mechanism == "LOGIN" ? "response#2" : cue;
    script.cues[place] = {say(bytes), hangUp()};
    SessionPlan plan = login(mechanism);
    plan.timeouts.setAll(std::chrono::milliseconds(2000));
    const SessionRun run = runAgainst(script, plan);
    const QByteArray report = run.report();
    QVERIFY2(run.ended, report.constData());
    for (const QByteArray &form : {secret, AttackPassword, secret.left(8), secret.chopped(1)}) {
        QVERIFY2(!run.transcript.contains(form), report.constData());
    }
    // What is kept in base64, because its octets are odd, hides nothing either.
    for (const QByteArray &raw : run.transcript.split('"')) {
        QVERIFY2(!QByteArray::fromBase64(raw).contains(secret), report.constData());
    }
    QVERIFY2(run.transcript.contains("[masked: password]"), report.constData());
}

QTEST_GUILESS_MAIN(AttackAuth)
#include "tst_attackauth.moc"
