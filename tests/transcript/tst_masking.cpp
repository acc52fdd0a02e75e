// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transcript/masking.h"

#include <QTest>

using namespace Heloscope;
using Smtp::Secret;

namespace {

constexpr auto Mask = "[masked: password]";

Masking knowing(const QByteArray &password)
{
    Masking masking;
    masking.learn(Secret(password));
    return masking;
}

} // namespace

class TestMasking : public QObject
{
    Q_OBJECT

private slots:
    void everyFormOfAPasswordIsMasked_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("masked");
        const QByteArray password("correct horse");
        const QByteArray mask(Mask);
        QTest::newRow("literal") << QByteArray("you said " + password + "!")
                                 << QByteArray("you said " + mask + '!');
        QTest::newRow("inside a word")
            << QByteArray("x" + password + "x") << QByteArray("x" + mask + "x");
        QTest::newRow("base64") << QByteArray("got " + password.toBase64())
                                << QByteArray("got " + mask);
        for (const QByteArray &front : {QByteArray("a"), QByteArray("ab"), QByteArray("abc")}) {
            for (const QByteArray &behind : {QByteArray(), QByteArray("z"), QByteArray("zz")}) {
                const QByteArray blob = QByteArray(front + password + behind).toBase64();
                QTest::newRow(blob.constData()) << QByteArray("got " + blob + " from you")
                                                << QByteArray("got " + mask + " from you");
            }
        }
        const QByteArray plain = QByteArray("\0tim\0", 5).append(password).toBase64();
        QTest::newRow("PLAIN") << QByteArray("501 " + plain) << QByteArray("501 " + mask);
        QTest::newRow("twice") << QByteArray(password + password) << mask;
        QTest::newRow("innocent") << QByteArray("correct, said the horse")
                                  << QByteArray("correct, said the horse");
    }
    void everyFormOfAPasswordIsMasked()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, masked);
        const Masking masking = knowing("correct horse");
        QCOMPARE(masking.mask(text), masked);
        QCOMPARE(masking.finds(text), text != masked);
    }

    void occurrencesThatOverlapLeaveNothing()
    {
        const QByteArray masked = knowing("abab").mask("ababab");
        QCOMPARE(masked, QByteArray(Mask));
        QCOMPARE(knowing("aaaa").mask("aaaaaa"), QByteArray(Mask));
    }

    void aShortSecretIsMaskedAsAWordOnly()
    {
        const Masking masking = knowing("ok");
        QCOMPARE(masking.mask("password ok, okay"), QByteArray("password ") + Mask + ", okay");
        QCOMPARE(masking.mask("b2s="), QByteArray(Mask));
    }

    void aResponseIsMaskedWithWhatItHolds()
    {
        Masking masking;
        const QByteArray answer = "tim b913a602c7eda7a495b4e6e7334d3890";
        masking.learnResponse(Secret(answer.toBase64()));
        QCOMPARE(masking.mask("echo " + answer.toBase64()), QByteArray("echo ") + Mask);
        QCOMPARE(masking.mask("echo " + answer), QByteArray("echo ") + Mask);
        QCOMPARE(
            masking.mask("digest b913a602c7eda7a495b4e6e7334d3890"), QByteArray("digest ") + Mask);
    }
    void aResponseThatIsNoBase64IsMaskedAsItIs()
    {
        Masking masking;
        masking.learnResponse(Secret(QByteArray("!not base64!")));
        QCOMPARE(masking.mask("you said !not base64!"), QByteArray("you said ") + Mask);
    }

    void givenSpansAreMaskedToo()
    {
        QCOMPARE(Masking().mask("AUTH PLAIN =", {{11, 1}}), QByteArray("AUTH PLAIN ") + Mask);
        QCOMPARE(knowing("secret").mask("a secret", {{0, 4}}), QByteArray(Mask));
    }
    void nothingIsMaskedWhereNothingIsSecret()
    {
        QCOMPARE(knowing({}).mask("250 ok"), QByteArray("250 ok"));
        QVERIFY(!Masking().finds("250 ok"));
    }
};

QTEST_GUILESS_MAIN(TestMasking)
#include "tst_masking.moc"
