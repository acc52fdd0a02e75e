// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/completions.h"

#include <QTest>

#include <algorithm>

using namespace Heloscope;

namespace {

Smtp::Facts identified(const std::vector<QByteArray> &offers)
{
    Smtp::Reply reply;
    reply.code = Smtp::ReplyCode(250);
    reply.lines = {"mail.example.test"};
    reply.lines.insert(reply.lines.end(), offers.begin(), offers.end());
    Smtp::Facts facts;
    facts.state = Smtp::State::Identified;
    facts.esmtp = true;
    facts.capabilities = Smtp::Capabilities::fromReply(reply);
    return facts;
}

} // namespace

class TestCompletions : public QObject
{
    Q_OBJECT

private slots:
    void everyOfferedMechanismIsALineOfItsOwn();
    void nothingIsCompletedWhenItIsNotAClientsTurn();
    void parameterOfAnExtensionNotOfferedIsNamed_data();
    void parameterOfAnExtensionNotOfferedIsNamed();
};

void TestCompletions::everyOfferedMechanismIsALineOfItsOwn()
{
    const auto lines = completions(identified({"AUTH PLAIN LOGIN"}));
    const auto has = [&](const QByteArray &line) {
        return std::find(lines.begin(), lines.end(), line) != lines.end();
    };
    QVERIFY(has("AUTH PLAIN"));
    QVERIFY(has("AUTH LOGIN"));
    QVERIFY(has("MAIL FROM:<>"));
    QVERIFY(!has("STARTTLS"));
}

void TestCompletions::nothingIsCompletedWhenItIsNotAClientsTurn()
{
    QVERIFY(completions({}).empty());
}

void TestCompletions::parameterOfAnExtensionNotOfferedIsNamed_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("missing");
    QTest::newRow("offered") << QByteArray("MAIL FROM:<a@b.test> SIZE=10") << QByteArray();
    QTest::newRow("DSN") << QByteArray("rcpt to:<a@b.test> notify=NEVER") << QByteArray("NOTIFY");
    QTest::newRow("second one") << QByteArray("MAIL FROM:<a@b.test> SIZE=1 SMTPUTF8")
                                << QByteArray("SMTPUTF8");
    QTest::newRow("verb") << QByteArray("STARTTLS") << QByteArray("STARTTLS");
    QTest::newRow("no path") << QByteArray("MAIL FROM") << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void TestCompletions::parameterOfAnExtensionNotOfferedIsNamed()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, missing);
    QCOMPARE(notOffered(line, identified({"SIZE 1000"})), missing);
}

QTEST_GUILESS_MAIN(TestCompletions)
#include "tst_completions.moc"
