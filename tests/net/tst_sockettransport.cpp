// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/sockettransport.h"
#include "tests/net/wirerecord.h"
#include "tests/support/tlspeer.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using Heloscope::AddressFamily;
using Heloscope::Closer;
using Heloscope::Endpoint;
using Heloscope::SocketTransport;
using Heloscope::TransportFault;

/// Without TLS: look-up, connection, octets both ways, and every way to end.
class TestSocketTransport : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aGreetingIsHandedOutAndALineArrives()
    {
        TlsPeer peer({say("220 hello\r\n"), hear(), say("221 bye\r\n"), hangUp()}, {});
        SocketTransport wire({});
        WireRecord record(wire);
        wire.open(endpointOf(peer), AddressFamily::Any, false);
        QVERIFY(record.events.isEmpty()); // no answer from inside the call
        QTRY_COMPARE(record.beforeTls, "220 hello\r\n");
        QCOMPARE(record.peer, u"127.0.0.1:%1"_s.arg(peer.serverPort()));
        QVERIFY(record.local.startsWith("127.0.0.1:"_L1));
        wire.write("QUIT\r\n");
        QCOMPARE(record.flushes, 0);
        QTRY_COMPARE(record.flushes, 1);
        QCOMPARE(wire.bytesToWrite(), 0);
        QTRY_COMPARE(record.closer, Closer::Server);
        QCOMPARE(record.beforeTls, "220 hello\r\n221 bye\r\n");
        QCOMPARE(peer.heard(), QByteArrayList{"QUIT"});
        QCOMPARE(record.events, (QByteArrayList{"connecting", "connected", "bytes", "closed"}));
    }

    void localhostIsNeverLookedUp()
    {
        TlsPeer peer({say("220 hello\r\n")}, {});
        SocketTransport wire({});
        WireRecord record(wire);
        wire.open({u"LocalHost"_s, peer.serverPort()}, AddressFamily::IPv4, false);
        QTRY_COMPARE(record.beforeTls, "220 hello\r\n");
        QCOMPARE(record.addresses, (QStringList{u"127.0.0.1"_s, u"::1"_s}));
        QCOMPARE(record.events.first(), "resolved");
    }

    void theNextAddressIsTriedWhereOneRefuses()
    {
        TlsPeer peer({say("220 hello\r\n")}, {});
        peer.close();
        if (!peer.listen(QHostAddress::LocalHostIPv6)) {
            QSKIP("this machine has no IPv6 loopback");
        }
        SocketTransport wire({});
        WireRecord record(wire);
        wire.open({u"localhost"_s, peer.serverPort()}, AddressFamily::Any, false);
        QTRY_COMPARE(record.beforeTls, "220 hello\r\n");
        QCOMPARE(record.events,
            (QByteArrayList{"resolved", "connecting", "connecting", "connected", "bytes"}));
        QCOMPARE(record.peer, u"[::1]:%1"_s.arg(peer.serverPort()));
    }

    void aRefusedConnectionIsNamed()
    {
        quint16 port = 0;
        {
            TlsPeer peer({}, {});
            port = peer.serverPort();
        }
        SocketTransport wire({});
        WireRecord record(wire);
        wire.open({u"127.0.0.1"_s, port}, AddressFamily::Any, false);
        QTRY_VERIFY(record.fault);
        QCOMPARE(record.fault->kind, TransportFault::Kind::ConnectionRefused);
        QCOMPARE(record.fault->where, u"127.0.0.1:%1"_s.arg(port));
        QVERIFY(!record.fault->detail.isEmpty());
    }

    void aNameThatDoesNotExistIsNamed()
    {
        SocketTransport wire({});
        WireRecord record(wire);
        wire.open({u"no-such-host.invalid"_s, 25}, AddressFamily::Any, false);
        QTRY_VERIFY_WITH_TIMEOUT(record.fault, 60000);
        QCOMPARE(record.fault->kind, TransportFault::Kind::NameNotFound);
        QCOMPARE(record.fault->where, u"no-such-host.invalid"_s);
        QCOMPARE(record.events, QByteArrayList{"failed"});
    }

    void aLiteralOfTheOtherFamilyIsNoAddress()
    {
        SocketTransport wire({});
        WireRecord record(wire);
        wire.open({u"127.0.0.1"_s, 25}, AddressFamily::IPv6, false);
        QTRY_VERIFY(record.fault);
        QCOMPARE(record.fault->kind, TransportFault::Kind::NoAddressOfFamily);
    }

    void aReplyBeforeAResetIsHandedOut_data()
    {
        QTest::addColumn<bool>("weWrite");
        QTest::newRow("while we read") << false;
        QTest::newRow("while we write") << true;
    }
    void aReplyBeforeAResetIsHandedOut()
    {
        QFETCH(const bool, weWrite);
        TlsPeer peer({say("220 hello\r\n"), hear(), say("550 go away\r\n"), reset()}, {});
        SocketTransport wire({});
        WireRecord record(wire);
        wire.open(endpointOf(peer), AddressFamily::Any, false);
        QTRY_COMPARE(record.beforeTls, "220 hello\r\n");
        connect(&peer, &TlsPeer::disconnected, &wire, [&] {
            if (weWrite) {
                wire.write("NOOP\r\n"); // fails, with the reply still unread
            }
        });
        wire.write("EHLO me\r\n");
        QTRY_VERIFY(record.fault);
        QCOMPARE(record.beforeTls, "220 hello\r\n550 go away\r\n");
        QCOMPARE(record.fault->kind, TransportFault::Kind::ConnectionReset);
        QCOMPARE(record.events.last(), "failed");
    }

    void aResetRightAfterTheConnectionIsAReset()
    {
        TlsPeer peer({reset()}, {});
        SocketTransport wire({});
        WireRecord record(wire);
        wire.open(endpointOf(peer), AddressFamily::Any, false);
        QTRY_VERIFY(record.fault);
        QCOMPARE(record.fault->kind, TransportFault::Kind::ConnectionReset);
    }

    void closingSendsWhatIsLeft()
    {
        TlsPeer peer({say("220 hello\r\n"), hear(), hear()}, {});
        SocketTransport wire({});
        WireRecord record(wire);
        wire.open(endpointOf(peer), AddressFamily::Any, false);
        QTRY_COMPARE(record.beforeTls, "220 hello\r\n");
        const QByteArray line(1000000, 'x');
        wire.write(line + "\r\n");
        wire.write("QUIT\r\n");
        wire.close();
        QVERIFY(!record.closer);
        QTRY_COMPARE(record.closer, Closer::Client);
        QTRY_COMPARE(peer.heard().size(), 2);
        QCOMPARE(peer.heard().first().size(), line.size());
        QCOMPARE(peer.heard().last(), "QUIT");
    }

    void afterAbortNothingIsSaid_data()
    {
        QTest::addColumn<QByteArray>("moment");
        for (const char *moment : {"before", "connecting", "connected", "bytes"}) {
            QTest::newRow(moment) << QByteArray(moment);
        }
    }
    void afterAbortNothingIsSaid()
    {
        QFETCH(const QByteArray, moment);
        TlsPeer peer({say("220 hello\r\n"), say("221 bye\r\n"), hangUp()}, {});
        SocketTransport wire({});
        WireRecord record(wire);
        const auto stop = [&] {
            wire.abort();
        };
        connect(&wire, &SocketTransport::connecting, &wire, [&] {
            if (moment == "connecting") {
                stop();
            }
        });
        connect(&wire, &SocketTransport::connected, &wire, [&] {
            if (moment == "connected") {
                stop();
            }
        });
        connect(&wire, &SocketTransport::bytesArrived, &wire, [&] {
            if (moment == "bytes") {
                stop();
            }
        });
        wire.open(endpointOf(peer), AddressFamily::Any, false);
        if (moment == "before") {
            stop();
        } else {
            QTRY_VERIFY(record.events.contains(moment));
        }
        const QByteArrayList sofar = record.events;
        proveTheLoopRan();
        QCOMPARE(record.events, sofar);
    }

    void theWireMayGoInsideItsOwnSignal()
    {
        TlsPeer peer({say("220 hello\r\n")}, {});
        auto wire = std::make_unique<SocketTransport>(Heloscope::TlsSettings{});
        connect(wire.get(), &SocketTransport::bytesArrived, &peer, [&] { wire.reset(); });
        wire->open(endpointOf(peer), AddressFamily::Any, false);
        QTRY_VERIFY(!wire);
    }

    void aCaFileThatCannotBeReadIsSaidBeforeAnythingIsOpened()
    {
        Heloscope::TlsSettings settings;
        settings.caFile = u"/nonexistent/ca.pem"_s;
        TlsPeer peer({say("220 hello\r\n")}, {});
        SocketTransport wire(settings);
        WireRecord record(wire);
        wire.open(endpointOf(peer), AddressFamily::Any, false);
        QTRY_VERIFY(record.fault);
        QCOMPARE(record.fault->kind, TransportFault::Kind::FileUnreadable);
        QVERIFY(record.fault->detail.startsWith(settings.caFile));
        QCOMPARE(record.events, QByteArrayList{"failed"});
    }

    void aFloodIsHandedOutInSmallPieces()
    {
        const QByteArray flood(10 * 1024 * 1024, 'x');
        TlsPeer peer({say(flood), hangUp()}, {});
        SocketTransport wire({});
        WireRecord record(wire);
        wire.open(endpointOf(peer), AddressFamily::Any, false);
        QTRY_VERIFY_WITH_TIMEOUT(record.closer, 30000);
        QCOMPARE(record.beforeTls.size(), flood.size());
        QVERIFY2(record.largest <= 64 * 1024, QByteArray::number(record.largest).constData());
    }

private:
    static Endpoint endpointOf(const TlsPeer &peer) { return {u"127.0.0.1"_s, peer.serverPort()}; }

    /// A whole other session runs to its end meanwhile, so that whatever was queued has come.
    static void proveTheLoopRan()
    {
        TlsPeer peer({say("220 hello\r\n"), hangUp()}, {});
        SocketTransport wire({});
        WireRecord record(wire);
        wire.open(endpointOf(peer), AddressFamily::Any, false);
        QTRY_VERIFY(record.closer);
    }
};

QTEST_GUILESS_MAIN(TestSocketTransport)
#include "tst_sockettransport.moc"
