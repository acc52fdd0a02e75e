// SPDX-License-Identifier: GPL-3.0-or-later
//
// Certificates that must not be believed (A8), protocols and keys that are too weak (A9), and
// handshakes that never come to their end (A10).
#include "tests/hostile/attack.h"

#include <QTest>

#include <openssl/ssl.h>

using namespace Heloscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using enum Heloscope::SessionResult;

namespace {

const QByteArrayList NothingAtAll{"AUTH", "MAIL", "RCPT", "DATA"};

struct Defect {
    CertificateDefect defect;
    const char *name;
    const char *reason; ///< a word the transcript must have
};

const std::vector<Defect> &defects()
{
    static const std::vector<Defect> all{
        {CertificateDefect::Expired, "expired", "expired"},
        {CertificateDefect::NotYetValid, "not yet valid", "not-yet-valid"},
        {CertificateDefect::WrongName, "for another name", "certificate-name-mismatch"},
        {CertificateDefect::SelfSigned, "self-signed", "self-signed"},
        {CertificateDefect::UnknownIssuer, "of an unknown issuer", "unknown-issuer"},
        {CertificateDefect::WeakKey, "with a weak key", "weak-key"},
        {CertificateDefect::WeakSignature, "with a weak signature", "weak-signature"},
        {CertificateDefect::ClientAuthOnly, "for clients only", "wrong-purpose"},
        {CertificateDefect::MissingIntermediate, "without its intermediate", "unknown-issuer"},
    };
    return all;
}

SessionPlan planFor(TlsWish tls, const TestCertificates &certificates)
{
    return trusting(withLogin(wholeSession(tls)), certificates);
}

std::vector<Attack> badCertificates()
{
    static const std::vector<Attack> attacks = [] {
        std::vector<Attack> all;
        for (const Defect &defect : defects()) {
            const TestCertificates certificates
                = makeTestCertificates(defect.defect, u"127.0.0.1"_s);
            for (const TlsWish tls : {TlsWish::Optional, TlsWish::Required, TlsWish::Implicit}) {
                all.push_back({"A8 certificate " + QByteArray(defect.name) + ", TLS "
                        + tlsWishName(tls),
                    {{}, certificates, 0, tls == TlsWish::Implicit}, planFor(tls, certificates),
                    {TlsFailed}, Stage::StartTls, Delivery::None, {}, NothingAtAll, defect.reason});
            }
        }
        return all;
    }();
    return attacks;
}

std::vector<Attack> exceptions()
{
    static const std::vector<Attack> attacks = [] {
        std::vector<Attack> all;
        for (const Defect &defect : defects()) {
            const TestCertificates certificates
                = makeTestCertificates(defect.defect, u"127.0.0.1"_s);
            SessionPlan plan = planFor(TlsWish::Required, certificates);
            plan.tlsSettings.acceptInvalidCertificate = true;
            all.push_back(
                {"A8 exception for a certificate " + QByteArray(defect.name), {{}, certificates},
                    plan, {Completed}, Stage::Quit, Delivery::Accepted, {"certificate-exception"}});
        }
        return all;
    }();
    return attacks;
}

std::vector<Attack> weakProtocols()
{
    std::vector<Attack> attacks;
    for (const auto &[version, name] : {std::pair{TLS1_VERSION, "1.0"}, {TLS1_1_VERSION, "1.1"}}) {
        for (const TlsWish tls : {TlsWish::Optional, TlsWish::Required, TlsWish::Implicit}) {
            attacks.push_back({"A9 only TLS " + QByteArray(name) + ", TLS " + tlsWishName(tls),
                {{}, goodCertificates(), version, tls == TlsWish::Implicit},
                planFor(tls, goodCertificates()), {TlsFailed}, Stage::StartTls, Delivery::None,
                {"tls-handshake-failed"}, NothingAtAll});
        }
    }
    return attacks;
}

/// behaviour: what happens where the handshake is due.
void addHandshakes(std::vector<Attack> &attacks, const QByteArray &name, const Deeds &behaviour,
    const std::vector<SessionResult> &results)
{
    Deeds behind{say("220 go ahead\r\n"), deafen()};
    behind.insert(behind.end(), behaviour.begin(), behaviour.end());
    SessionPlan later = planFor(TlsWish::Required, goodCertificates());
    later.timeouts.set(Phase::Handshake, 300ms);
    attacks.push_back({"A10 " + name, {{{"STARTTLS", behind}}, goodCertificates()}, later, results,
        Stage::StartTls, Delivery::None, {}, NothingAtAll});
    SessionPlan atOnce = later;
    atOnce.tls = TlsWish::Implicit;
    behind.erase(behind.begin());
    attacks.push_back({"A10 " + name + ", implicit", {{{"connect", behind}}, goodCertificates()},
        atOnce, results, Stage::StartTls, Delivery::None, {}, NothingAtAll});
}

std::vector<Attack> handshakes()
{
    std::vector<Attack> attacks;
    const QByteArray record("\x16\x03\x03\x00\x7A\x02\x00\x00\x76\x03\x03", 11);
    const QByteArray alert("\x15\x03\x03\x00\x02\x02\x28", 7);
    const QByteArray notice("\x15\x03\x03\x00\x02\x01\x00", 7);
    const auto soon = waitFor(20ms);
    addHandshakes(attacks, "silence", {}, {TimedOut});
    addHandshakes(
        attacks, "an octet at a time", {soon, drip(record + QByteArray(500, 'x'), 20)}, {TimedOut});
    addHandshakes(attacks, "half a record", {say(record)}, {TimedOut});
    addHandshakes(attacks, "an alert", {soon, say(alert)}, {TlsFailed});
    addHandshakes(attacks, "a closing notice", {soon, say(notice)}, {TlsFailed});
    addHandshakes(attacks, "a record, then FIN", {soon, say(record), hangUp()}, {TlsFailed});
    addHandshakes(attacks, "FIN", {hangUp()}, {TlsFailed});
    addHandshakes(attacks, "RST", {soon, resetConnection()}, {TlsFailed});
    addHandshakes(attacks, "zeros", {soon, say(QByteArray(64, '\0'))}, {TlsFailed});
    addHandshakes(attacks, "garbage", {soon, say(QByteArray(4096, '\xA5'))}, {TlsFailed});
    addHandshakes(attacks, "text", {soon, say("220 in the clear\r\n")}, {TlsFailed});
    addHandshakes(
        attacks, "endless text", {soon, flood(QByteArray(4096, 'x'), 4 << 20)}, {TlsFailed});
    addHandshakes(
        attacks, "an HTTP answer", {soon, say("HTTP/1.1 400 Bad Request\r\n\r\n")}, {TlsFailed});
    return attacks;
}

/// After a good handshake.
std::vector<Attack> insideTls()
{
    SessionPlan plan = planFor(TlsWish::Required, goodCertificates());
    plan.timeouts.setAll(1s);
    const auto inside = [plan](const QByteArray &name, std::map<QByteArray, Deeds> cues,
                            std::vector<SessionResult> results, std::optional<Stage> stage,
                            Delivery delivery, const QByteArrayList &findings = {}) {
        return Attack{"A10 " + name, {std::move(cues), goodCertificates()}, plan,
            std::move(results), stage, delivery, findings};
    };
    const QByteArray text = "250 2.0.0 in the clear\r\n";
    return {
        inside("text past TLS instead of the EHLO reply", {{"EHLO/tls", {sayBare(text)}}},
            {ConnectionLost, TlsFailed, ProtocolError}, Stage::Ehlo, Delivery::None),
        inside("text past TLS after the dot", {{".", {sayBare(text)}}},
            {ConnectionLost, TlsFailed, ProtocolError}, Stage::Message, Delivery::Unknown,
            {"delivery-unknown"}),
        inside("FIN without a closing notice at EHLO", {{"EHLO/tls", {hangUp()}}}, {ConnectionLost},
            Stage::Ehlo, Delivery::None, {"connection-lost"}),
        inside("half a reply, then FIN", {{"EHLO/tls", {say("250-mail\r\n250 AUTH PL"), hangUp()}}},
            {ConnectionLost}, Stage::Ehlo, Delivery::None, {"reply-cut-off"}),
        inside("a closing notice at MAIL", {{"MAIL", {notifyClose()}}}, {ConnectionLost, TimedOut},
            Stage::Mail, Delivery::None),
        inside("FIN after the dot", {{".", {hangUp()}}}, {ConnectionLost}, Stage::Message,
            Delivery::Unknown, {"delivery-unknown"}),
        inside("RST after the dot", {{".", {resetConnection()}}}, {ConnectionLost}, Stage::Message,
            Delivery::Unknown, {"delivery-unknown"}),
        inside("half a reply after the dot, then FIN", {{".", {say("250 2.0.0 que"), hangUp()}}},
            {ConnectionLost}, Stage::Message, Delivery::Unknown, {"delivery-unknown"}),
        inside("the reply to the dot and RST", {{".", {say("250 ok\r\n"), resetConnection()}}},
            {Completed}, Stage::Quit, Delivery::Accepted, {"quit-unanswered"}),
        inside("a refusal and RST", {{"RCPT", {say("550 5.1.1 no\r\n"), resetConnection()}}},
            {Refused}, Stage::Rcpt, Delivery::None),
        inside("a reply behind the handshake that nobody asked for",
            {{"tls", {say("250-evil\r\n250 AUTH PLAIN\r\n")}}}, {ProtocolError}, {},
            Delivery::None),
        inside("a greeting inside TLS after STARTTLS", {{"tls", {say("220 again\r\n")}}},
            {ProtocolError, Completed}, {}, Delivery::None),
        inside("STARTTLS offered again",
            {{"EHLO/tls", {say("250-mail\r\n250-STARTTLS\r\n250 AUTH PLAIN\r\n")}}}, {Completed},
            Stage::Quit, Delivery::Accepted, {"starttls-offered-again"}),
    };
}

} // namespace

class AttackCertificates : public QObject
{
    Q_OBJECT

private slots:
    void badCertificateKeepsEverythingBack_data() { addRows(badCertificates()); }
    void badCertificateKeepsEverythingBack() { judgeRow(badCertificates()); }
    void exceptionIsOnRecord_data() { addRows(exceptions()); }
    void exceptionIsOnRecord() { judgeRow(exceptions()); }
    void oldProtocolIsRefused_data() { addRows(weakProtocols()); }
    void oldProtocolIsRefused() { judgeRow(weakProtocols()); }
    void brokenHandshakeEnds_data() { addRows(handshakes()); }
    void brokenHandshakeEnds() { judgeRow(handshakes()); }
    void brokenEncryptionIsNeverSuccess_data() { addRows(insideTls()); }
    void brokenEncryptionIsNeverSuccess() { judgeRow(insideTls()); }
};

QTEST_GUILESS_MAIN(AttackCertificates)
#include "tst_attackcertificates.moc"
