// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/sockettransport.h"
#include "core/net/tls/selfsigned.h"
#include "tests/net/wirerecord.h"
#include "tests/support/tlspeer.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Heloscope::AddressFamily;
using Heloscope::Closer;
using Heloscope::Endpoint;
using Heloscope::SocketTransport;
using Heloscope::TlsFault;
using Heloscope::TlsSettings;
using Heloscope::TransportFault;
using Smtp::TlsProblem;
using Problems = std::vector<Smtp::TlsProblem>;

/// STARTTLS and implicit TLS, with good and bad peers. Peers are on 127.0.0.1, so that is the name
/// a certificate has to be for.
class TestSocketTransportTls : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void startTlsProtectsWhatFollows()
    {
        const PeerTls good = peerTls(CertificateDefect::None);
        TlsPeer peer({say("220 hello\r\n"), hear(), say("220 go\r\n"), tls(), hear(),
                         say("250 inside\r\n"), notify(), hangUp()},
            good);
        SocketTransport wire(trusting(good));
        WireRecord record(wire);
        connect(&wire, &SocketTransport::bytesArrived, &wire, [&](const QByteArray &bytes) {
            if (bytes.startsWith("220 go")) {
                wire.beginTls();
            } else if (bytes.startsWith("220")) {
                wire.write("STARTTLS\r\n");
            }
        });
        connect(&wire, &SocketTransport::tlsEstablished, &wire, [&] { wire.write("EHLO me\r\n"); });
        wire.open(endpointOf(peer), AddressFamily::Any, false);
        QTRY_COMPARE(record.closer, Closer::Server);
        QCOMPARE(record.beforeTls, "220 hello\r\n220 go\r\n");
        QCOMPARE(record.afterTls, "250 inside\r\n");
        QCOMPARE(peer.heard(), (QByteArrayList{"STARTTLS", "EHLO me"}));
        QVERIFY(record.tls->isTrusted());
        QVERIFY(!record.tls->exceptionMade);
        QVERIFY(record.tls->problems.empty());
        QCOMPARE(record.tls->protocol, "TLSv1.3");
        QVERIFY(record.tls->cipher.startsWith("TLS_"));
        QCOMPARE(record.tls->group, "X25519");
        QCOMPARE(record.tls->verifiedName, u"127.0.0.1"_s);
        QCOMPARE(record.tls->chain.size(), std::size_t(2));
        QCOMPARE(record.tls->chain.front().names, std::vector<QString>{u"127.0.0.1"_s});
    }

    void implicitTlsComesBeforeTheGreeting()
    {
        PeerTls good = peerTls(CertificateDefect::None);
        good.onlyTls12 = true;
        TlsPeer peer({tls(), say("220 hello\r\n")}, good);
        SocketTransport wire(trusting(good));
        WireRecord record(wire);
        wire.open(endpointOf(peer), AddressFamily::Any, true);
        QTRY_COMPARE(record.afterTls, "220 hello\r\n");
        QCOMPARE(record.events, (QByteArrayList{"connecting", "connected", "tls", "bytes"}));
        QCOMPARE(record.tls->protocol, "TLSv1.2");
        QVERIFY(!record.tls->group.isEmpty());
    }

    void everyDefectHasItsVerdict_data()
    {
        QTest::addColumn<CertificateDefect>("defect");
        QTest::addColumn<bool>("chain");
        QTest::addColumn<bool>("name");
        QTest::addColumn<Problems>("problems");
        const auto row = [](const char *title, CertificateDefect defect, bool chain, bool name,
                             TlsProblem problem) {
            QTest::newRow(title) << defect << chain << name << Problems{problem};
        };
        row("expired", CertificateDefect::Expired, false, true, TlsProblem::Expired);
        row("not yet valid", CertificateDefect::NotYetValid, false, true, TlsProblem::NotYetValid);
        row("wrong name", CertificateDefect::WrongName, true, false, TlsProblem::NameMismatch);
        row("common name only", CertificateDefect::NameInCommonNameOnly, true, false,
            TlsProblem::NameMismatch);
        row("self-signed", CertificateDefect::SelfSigned, false, true, TlsProblem::SelfSigned);
        row("unknown issuer", CertificateDefect::UnknownIssuer, false, true,
            TlsProblem::UnknownIssuer);
        row("weak key", CertificateDefect::WeakKey, false, true, TlsProblem::WeakKey);
        row("weak signature", CertificateDefect::WeakSignature, false, true,
            TlsProblem::WeakSignature);
        row("client use only", CertificateDefect::ClientAuthOnly, false, true,
            TlsProblem::WrongPurpose);
        row("missing intermediate", CertificateDefect::MissingIntermediate, false, true,
            TlsProblem::UnknownIssuer);
    }
    void everyDefectHasItsVerdict()
    {
        QFETCH(const CertificateDefect, defect);
        QFETCH(const bool, chain);
        QFETCH(const bool, name);
        QFETCH(const Problems, problems);
        const PeerTls bad = peerTls(defect);
        TlsPeer peer({tls(), say("220 hello\r\n")}, bad);
        SocketTransport wire(trusting(bad));
        WireRecord record(wire);
        wire.open(endpointOf(peer), AddressFamily::Any, true);
        QTRY_VERIFY(record.question);
        QCOMPARE(record.question->chainTrusted, chain);
        QCOMPARE(record.question->nameMatches, name);
        QCOMPARE(record.question->problems, problems);
        QVERIFY(!record.question->chain.empty());
        QCOMPARE(record.question->protocol, "TLSv1.3");
        QVERIFY(peer.heard().isEmpty()); // nothing of ours has left yet

        wire.answerTrust(false);
        QTRY_VERIFY(record.tlsFault);
        QCOMPARE(record.tlsFault->kind, TlsFault::Kind::NotTrusted);
        QVERIFY(peer.heard().isEmpty());
        QVERIFY(!record.tls);
        wire.close();
        QTRY_COMPARE(record.closer, Closer::Client);
    }

    void anExceptionGoesOn_data()
    {
        QTest::addColumn<bool>("beforehand");
        QTest::newRow("by answering") << false;
        QTest::newRow("by the plan") << true;
    }
    void anExceptionGoesOn()
    {
        QFETCH(const bool, beforehand);
        const PeerTls bad = peerTls(CertificateDefect::SelfSigned);
        TlsPeer peer({tls(), say("220 hello\r\n")}, bad);
        TlsSettings settings;
        settings.acceptInvalidCertificate = beforehand;
        SocketTransport wire(settings);
        WireRecord record(wire);
        connect(&wire, &SocketTransport::trustQuestioned, &wire, [&] {
            wire.answerTrust(true);
            QVERIFY(!record.tls);
        });
        wire.open(endpointOf(peer), AddressFamily::Any, true);
        QTRY_COMPARE(record.afterTls, "220 hello\r\n");
        QCOMPARE(record.question.has_value(), !beforehand);
        QVERIFY(record.tls->exceptionMade);
        QVERIFY(!record.tls->isTrusted());
        QCOMPARE(record.tls->problems, Problems{TlsProblem::SelfSigned});
        QCOMPARE(peer.handshakes(), 1);
    }

    void aGoodCertificateNeedsNoException()
    {
        const PeerTls good = peerTls(CertificateDefect::None);
        TlsPeer peer({tls(), say("220 hello\r\n")}, good);
        TlsSettings settings = trusting(good);
        settings.acceptInvalidCertificate = true;
        SocketTransport wire(settings);
        WireRecord record(wire);
        wire.open(endpointOf(peer), AddressFamily::Any, true);
        QTRY_VERIFY(record.tls);
        QVERIFY(!record.tls->exceptionMade);
    }

    void injectedBytesComeBeforeTlsAndNeverAfter()
    {
        const PeerTls good = peerTls(CertificateDefect::None);
        TlsPeer peer(
            {say("220 go\r\n250-injected\r\n250 AUTH PLAIN"), tls(), hear(), say("250 inside\r\n")},
            good);
        SocketTransport wire(trusting(good));
        WireRecord record(wire);
        connect(&wire, &SocketTransport::bytesArrived, &wire, [&] { wire.beginTls(); });
        connect(&wire, &SocketTransport::tlsEstablished, &wire, [&] { wire.write("EHLO\r\n"); });
        wire.open(endpointOf(peer), AddressFamily::Any, false);
        QTRY_COMPARE(record.afterTls, "250 inside\r\n");
        QCOMPARE(record.beforeTls, "220 go\r\n250-injected\r\n250 AUTH PLAIN");
    }

    void bytesBetweenTheReplyAndTlsBreakTheHandshake()
    {
        const PeerTls good = peerTls(CertificateDefect::None);
        TlsPeer peer({say("220 go\r\n"), hear(), sayBare("250 injected\r\n"), tls()}, good);
        SocketTransport wire(trusting(good));
        WireRecord record(wire);
        connect(&wire, &SocketTransport::bytesArrived, &wire, [&] {
            wire.write("\r\n");
            wire.beginTls();
        });
        wire.open(endpointOf(peer), AddressFamily::Any, false);
        QTRY_VERIFY(record.tlsFault);
        QCOMPARE(record.tlsFault->kind, TlsFault::Kind::PlainTextAnswer);
        QCOMPARE(record.tlsFault->detail, u"250 injected"_s);
        QVERIFY(record.afterTls.isEmpty());
    }

    void plainTextWhereTlsWasDueIsQuoted_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QString>("quoted");
        QTest::newRow("greeting") << QByteArray("220 mail.example.test ESMTP\r\n")
                                  << u"220 mail.example.test ESMTP"_s;
        QTest::newRow("no line end") << QByteArray("454") << u"454"_s;
        QTest::newRow("endless") << QByteArray(100000, 'x') << QString(512, u'x');
    }
    void plainTextWhereTlsWasDueIsQuoted()
    {
        QFETCH(const QByteArray, words);
        QFETCH(const QString, quoted);
        TlsPeer peer({say(words), hear(), hangUp()}, {});
        SocketTransport wire({});
        WireRecord record(wire);
        wire.open(endpointOf(peer), AddressFamily::Any, true);
        QTRY_VERIFY(record.tlsFault);
        QCOMPARE(record.tlsFault->kind, TlsFault::Kind::PlainTextAnswer);
        QCOMPARE(record.tlsFault->detail, quoted);
    }

    void anOldProtocolIsRefusedInTheLibrarysWords()
    {
        PeerTls old = peerTls(CertificateDefect::None);
        old.onlyTls11 = true;
        TlsPeer peer({tls()}, old);
        SocketTransport wire(trusting(old));
        WireRecord record(wire);
        wire.open(endpointOf(peer), AddressFamily::Any, true);
        QTRY_VERIFY(record.tlsFault);
        QCOMPARE(record.tlsFault->kind, TlsFault::Kind::HandshakeFailed);
        QVERIFY(!record.tlsFault->detail.isEmpty());
    }

    void garbageInsideTheHandshakeIsAFailure()
    {
        TlsPeer peer({say(QByteArray::fromHex("160303ffffdeadbeef").repeated(20))}, {});
        SocketTransport wire({});
        WireRecord record(wire);
        wire.open(endpointOf(peer), AddressFamily::Any, true);
        QTRY_VERIFY(record.tlsFault);
        QCOMPARE(record.tlsFault->kind, TlsFault::Kind::HandshakeFailed);
    }

    void anEndDuringTheHandshakeIsSaid_data()
    {
        QTest::addColumn<bool>("byReset");
        QTest::newRow("in order") << false;
        QTest::newRow("reset") << true;
    }
    void anEndDuringTheHandshakeIsSaid()
    {
        QFETCH(const bool, byReset);
        TlsPeer peer({say("220 go\r\n"), hear(), byReset ? reset() : hangUp()}, {});
        SocketTransport wire({});
        WireRecord record(wire);
        connect(&wire, &SocketTransport::bytesArrived, &wire, [&] {
            wire.write("\r\n");
            wire.beginTls();
        });
        wire.open(endpointOf(peer), AddressFamily::Any, false);
        QTRY_VERIFY(record.tlsFault);
        QCOMPARE(record.tlsFault->kind, TlsFault::Kind::ClosedDuringHandshake);
    }

    void nothingIsWrittenDuringTheHandshake()
    {
        TlsPeer peer({say("220 go\r\n"), hear(), hear()}, {});
        SocketTransport wire({});
        WireRecord record(wire);
        connect(&wire, &SocketTransport::bytesArrived, &wire, [&] {
            wire.beginTls();
            wire.write("AUTH PLAIN c2VjcmV0\r\n");
        });
        wire.open(endpointOf(peer), AddressFamily::Any, false);
        QTRY_VERIFY(!peer.heard().isEmpty() || !record.beforeTls.isEmpty());
        wire.close();
        QTRY_COMPARE(record.closer, Closer::Client);
        QVERIFY(!peer.heard().join().contains("AUTH"));
    }

    void aStalledHandshakeCanBeAborted()
    {
        TlsPeer peer({hear(), hear(), hear()}, {});
        SocketTransport wire({});
        WireRecord record(wire);
        wire.open(endpointOf(peer), AddressFamily::Any, true);
        QTRY_VERIFY(record.events.contains("connected"));
        QSignalSpy gone(&peer, &TlsPeer::disconnected);
        wire.abort();
        QVERIFY(!gone.isEmpty() || gone.wait());
        QCOMPARE(record.events, (QByteArrayList{"connecting", "connected"}));
    }

    void aQuestionCanBeAborted()
    {
        const PeerTls bad = peerTls(CertificateDefect::SelfSigned);
        TlsPeer peer({tls()}, bad);
        SocketTransport wire({});
        WireRecord record(wire);
        QSignalSpy gone(&peer, &TlsPeer::disconnected);
        connect(&wire, &SocketTransport::trustQuestioned, &wire, [&] { wire.abort(); });
        wire.open(endpointOf(peer), AddressFamily::Any, true);
        QVERIFY(gone.wait());
        QCOMPARE(record.events.last(), "question");
    }

    void anEndWithoutCloseNotifyEndsTheSession()
    {
        const PeerTls good = peerTls(CertificateDefect::None);
        TlsPeer peer({tls(), say("220 hello\r\n"), hangUp()}, good);
        SocketTransport wire(trusting(good));
        WireRecord record(wire);
        wire.open(endpointOf(peer), AddressFamily::Any, true);
        QTRY_COMPARE(record.closer, Closer::Server);
        QCOMPARE(record.afterTls, "220 hello\r\n");
    }

    void plainTextInsideTlsEndsTheSession()
    {
        const PeerTls good = peerTls(CertificateDefect::None);
        TlsPeer peer({tls(), say("220 hello\r\n"), hear(), sayBare("250 bare\r\n")}, good);
        SocketTransport wire(trusting(good));
        WireRecord record(wire);
        connect(&wire, &SocketTransport::bytesArrived, &wire, [&] { wire.write("NOOP\r\n"); });
        wire.open(endpointOf(peer), AddressFamily::Any, true);
        QTRY_VERIFY(record.fault);
        QCOMPARE(record.fault->kind, TransportFault::Kind::SystemFault);
        QVERIFY(!record.fault->detail.isEmpty());
        QCOMPARE(record.afterTls, "220 hello\r\n");
    }

    void theNameSentIsNotTheNameVerified()
    {
        const PeerTls good = peerTls(CertificateDefect::None);
        TlsPeer peer({tls()}, good);
        TlsSettings settings = trusting(good);
        settings.serverName = u"other.example.test"_s;
        SocketTransport wire(settings);
        WireRecord record(wire);
        wire.open(endpointOf(peer), AddressFamily::Any, true);
        QTRY_VERIFY(record.tls);
        QTRY_COMPARE(peer.indicatedName(), "other.example.test");
        QCOMPARE(record.tls->verifiedName, u"127.0.0.1"_s);
    }

    void aClientCertificateIsShown()
    {
        PeerTls good = peerTls(CertificateDefect::None);
        good.wantsClientCertificate = true;
        TlsPeer peer({tls()}, good);
        Heloscope::CertificateRecipe recipe;
        recipe.commonName = u"me"_s;
        recipe.purpose = Heloscope::CertificateRecipe::Purpose::ClientAuth;
        const Heloscope::CertifiedKey own = Heloscope::makeSelfSigned(recipe);
        TlsSettings settings = trusting(good);
        settings.clientCertificateFile = file(own.certificatePem);
        settings.clientKeyFile = file(own.keyPem);
        SocketTransport wire(settings);
        WireRecord record(wire);
        wire.open(endpointOf(peer), AddressFamily::Any, true);
        QTRY_COMPARE(peer.clientSubject(), "/CN=me");
    }

    void filesThatDoNotHoldWhatTheyShouldAreNamed_data()
    {
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<QByteArray>("key");
        const auto one = Heloscope::makeSelfSigned({});
        const auto other = Heloscope::makeSelfSigned({});
        QTest::newRow("no certificate") << QByteArray("hello") << one.keyPem;
        QTest::newRow("no key") << one.certificatePem << QByteArray("hello");
        QTest::newRow("another's key") << one.certificatePem << other.keyPem;
    }
    void filesThatDoNotHoldWhatTheyShouldAreNamed()
    {
        QFETCH(const QByteArray, certificate);
        QFETCH(const QByteArray, key);
        TlsSettings settings;
        settings.clientCertificateFile = file(certificate);
        settings.clientKeyFile = file(key);
        SocketTransport wire(settings);
        WireRecord record(wire);
        wire.open({u"127.0.0.1"_s, 1}, AddressFamily::Any, false);
        QTRY_VERIFY(record.fault);
        QCOMPARE(record.fault->kind, TransportFault::Kind::FileUnreadable);
        QVERIFY(record.fault->detail.startsWith(m_folder.path()));
    }

    void aFloodThroughTlsIsHandedOutInSmallPieces()
    {
        const PeerTls good = peerTls(CertificateDefect::None);
        const QByteArray flood(10 * 1024 * 1024, 'x');
        TlsPeer peer({tls(), say(flood), notify(), hangUp()}, good);
        SocketTransport wire(trusting(good));
        WireRecord record(wire);
        wire.open(endpointOf(peer), AddressFamily::Any, true);
        QTRY_COMPARE_WITH_TIMEOUT(record.closer, Closer::Server, 60000);
        QCOMPARE(record.afterTls.size(), flood.size());
        QVERIFY2(record.largest <= 128 * 1024, QByteArray::number(record.largest).constData());
    }

private:
    static Endpoint endpointOf(const TlsPeer &peer) { return {u"127.0.0.1"_s, peer.serverPort()}; }

    static PeerTls peerTls(CertificateDefect defect)
    {
        PeerTls result;
        result.certificates = makeTestCertificates(defect, u"127.0.0.1"_s);
        return result;
    }

    QString file(const QByteArray &content)
    {
        QFile file(m_folder.filePath(u"%1.pem"_s.arg(++m_files)));
        [[maybe_unused]] const bool good
            = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        return file.fileName();
    }

    TlsSettings trusting(const PeerTls &peer)
    {
        TlsSettings settings;
        if (!peer.certificates.root.isEmpty()) {
            settings.caFile = file(peer.certificates.root);
        }
        return settings;
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(TestSocketTransportTls)
#include "tst_sockettransporttls.moc"
