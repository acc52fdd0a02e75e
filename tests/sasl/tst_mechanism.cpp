// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sasl/crammd5.h"
#include "core/sasl/login.h"
#include "core/sasl/plain.h"

#include <QTest>
#include <QVariant>

#include <sstream>
#include <type_traits>

using namespace Smtp;

namespace {

template <typename T>
concept Printable = requires(std::ostringstream &stream, const T &value)
{
    stream << value;
};

} // namespace

class TestMechanism : public QObject
{
    Q_OBJECT

private slots:
    void cramMd5GivesTheDigestOfItsRfc()
    {
        CramMd5 mechanism("tim", Secret("tanstaaftanstaaf"));
        QVERIFY(!mechanism.initialResponse());
        const auto answer = mechanism.respond("<1896.697170952@postoffice.reston.mci.net>");
        QCOMPARE(answer->response.reveal(), QByteArray("tim b913a602c7eda7a495b4e6e7334d3890"));
        QVERIFY(answer->isSecret);
        QVERIFY(!mechanism.respond("<again@example.test>"));
    }
    void cramMd5SignsNoEmptyChallenge()
    {
        CramMd5 mechanism("tim", Secret("x"));
        QVERIFY(!mechanism.respond({}));
    }
    void cramMd5HashesAKeyLongerThanItsBlock()
    {
        CramMd5 mechanism("u", Secret(QByteArray(80, '\xaa'))); // RFC 2202 §2, test case 6
        const auto answer
            = mechanism.respond("Test Using Larger Than Block-Size Key - Hash Key First");
        QCOMPARE(answer->response.reveal(), QByteArray("u 6b1ab7fe4bd7bf8f0b62e6ce61b9d0cd"));
    }

    void plainGivesTheMessageOfItsRfc()
    {
        Plain mechanism("tim", Secret("tanstaaftanstaaf"));
        QCOMPARE(mechanism.initialResponse()->reveal(), QByteArray("\0tim\0tanstaaftanstaaf", 21));
        QVERIFY(!mechanism.respond({}));
    }
    void plainCanWaitForItsChallenge()
    {
        Plain mechanism("tim", Secret("secret"));
        QCOMPARE(mechanism.respond({})->response.reveal(), QByteArray("\0tim\0secret", 11));
        QVERIFY(!mechanism.respond({}));
    }

    void loginGivesUserAndPasswordInTurn()
    {
        Login mechanism("tim", Secret("secret"));
        QVERIFY(!mechanism.initialResponse());
        const auto user = mechanism.respond("Username:");
        QCOMPARE(user->response.reveal(), QByteArray("tim"));
        QVERIFY(!user->isSecret);
        const auto password = mechanism.respond("anything");
        QCOMPARE(password->response.reveal(), QByteArray("secret"));
        QVERIFY(password->isSecret);
        QVERIFY(!mechanism.respond("more"));
    }

    void mechanismsAreKnownByNameInAnyCase()
    {
        for (const char *name : {"plain", "PLAIN", "Login", "cram-md5"}) {
            QVERIFY2(findMechanism(name) != nullptr, name);
        }
        QVERIFY(findMechanism("GSSAPI") == nullptr);
        QVERIFY(findMechanism("PLAINER") == nullptr);
        QVERIFY(findMechanism("PLAIN")->revealsSecret);
        QVERIFY(findMechanism("LOGIN")->revealsSecret);
        QVERIFY(!findMechanism("CRAM-MD5")->revealsSecret);
        QCOMPARE(findMechanism("plain")->make("u", Secret("p"))->initialResponse()->reveal(),
            QByteArray("\0u\0p", 4));
    }

    void aSecretCannotBePrinted()
    {
        static_assert(!Printable<Secret>);
        static_assert(!std::is_convertible_v<Secret, QByteArray>);
        static_assert(!std::is_convertible_v<Secret, QVariant>);
        static_assert(!std::is_convertible_v<QByteArray, Secret>);
    }
    void aSecretSharesNoMemory()
    {
        const QByteArray source("hunter2hunter2hunter2hunter2");
        const Secret secret(source);
        const Secret copy(secret);
        QVERIFY(secret.reveal().constData() != source.constData());
        QVERIFY(copy.reveal().constData() != secret.reveal().constData());
        QCOMPARE(copy.reveal(), secret.reveal());
    }
    void aSecretLeavesNothingBehindWhereItWas()
    {
        Secret secret(QByteArray("hunter2"));
        const Secret taken(std::move(secret));
        QVERIFY(secret.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
        QCOMPARE(taken.reveal(), QByteArray("hunter2"));
        Secret other(QByteArray("a"));
        other = taken;
        QVERIFY(other == taken);
        Secret &same = other;
        other = same;
        QCOMPARE(other.reveal(), QByteArray("hunter2"));
    }
};

QTEST_GUILESS_MAIN(TestMechanism)
#include "tst_mechanism.moc"
