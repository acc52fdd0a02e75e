// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/breakrules.h"

#include <QTest>

using namespace Heloscope;
using Smtp::ReplyCode;
using Smtp::Verb;

class TestBreakRules : public QObject
{
    Q_OBJECT

private slots:
    void aWordIsReadAndWrittenTheSame_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("stage") << QByteArray("RCPT") << QByteArray("rcpt");
        QTest::newRow("code") << QByteArray(" 550 ") << QByteArray("550");
        QTest::newRow("class") << QByteArray("4XX") << QByteArray("4xx");
        QTest::newRow("verb") << QByteArray("noop") << QByteArray("NOOP");
        QTest::newRow("verb beside its stage") << QByteArray("helo") << QByteArray("HELO");
        QTest::newRow("unexpected") << QByteArray("Unexpected") << QByteArray("unexpected");
        QTest::newRow("no code") << QByteArray("650") << QByteArray();
        QTest::newRow("long code") << QByteArray("5500") << QByteArray();
        QTest::newRow("no verb") << QByteArray("FROBNICATE") << QByteArray();
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("stage without a reply") << QByteArray("connect") << QByteArray();
        QTest::newRow("stage with nothing behind it") << QByteArray("quit") << QByteArray();
    }
    void aWordIsReadAndWrittenTheSame()
    {
        QFETCH(QByteArray, typed);
        QFETCH(QByteArray, written);
        const auto rule = breakRuleFromWord(typed);
        QCOMPARE(rule ? breakRuleWord(*rule) : QByteArray(), written);
    }
    void eachRuleFitsWhatItNames()
    {
        const auto fits = [](const char *word, Verb verb, int code) {
            return breakRuleFromWord(word)->fits(verb, ReplyCode(code));
        };
        QVERIFY(fits("550", Verb::Rcpt, 550));
        QVERIFY(!fits("550", Verb::Rcpt, 551));
        QVERIFY(fits("5xx", Verb::Mail, 599));
        QVERIFY(!fits("5xx", Verb::Mail, 499));
        QVERIFY(fits("auth", Verb::AuthResponse, 235));
        QVERIFY(!fits("auth", Verb::Mail, 250));
        QVERIFY(fits("NOOP", Verb::Noop, 250));
        QVERIFY(!fits("unexpected", Verb::Other, 550));
    }
    void aCommandFitsRulesOnItsStageBeforeItsReplyIsThere()
    {
        const BreakRules rules = BreakRules::fromWords({"5xx", "rcpt"});
        QVERIFY(rules.matching(Verb::Rcpt, {}));
        QVERIFY(!rules.matching(Verb::Mail, {}));
    }
    void refusalsAndWarningsStopAtFirst()
    {
        const BreakRules rules = BreakRules::usual();
        QVERIFY(rules.matching(Verb::Mail, ReplyCode(450)));
        QVERIFY(rules.matching(Verb::Mail, ReplyCode(550)));
        QVERIFY(!rules.matching(Verb::Mail, ReplyCode(250)));
        QVERIFY(!rules.matching(Smtp::FindingSeverity::Info));
        QVERIFY(rules.matching(Smtp::FindingSeverity::Warning));
        QVERIFY(rules.matching(Smtp::FindingSeverity::Error));
    }
    void aRuleThatIsOffStopsNothing()
    {
        BreakRules rules = BreakRules::usual();
        rules.setOn(1, false);
        rules.setOn(2, false);
        QVERIFY(!rules.matching(Verb::Mail, ReplyCode(550)));
        QVERIFY(!rules.matching(Smtp::FindingSeverity::Error));
        QCOMPARE(rules.words(), (QByteArrayList{"4xx", "-5xx", "-unexpected"}));
        QCOMPARE(BreakRules::fromWords(rules.words()), rules);
    }
    void addingARuleTwiceTurnsItOn()
    {
        BreakRules rules = BreakRules::fromWords({"-550"});
        QVERIFY(!rules.add(*breakRuleFromWord("550")));
        QCOMPARE(rules.words(), QByteArrayList{"550"});
        rules.removeAt(0);
        QVERIFY(rules.all().empty());
    }
    void whatIsNotUnderstoodIsLeftOut()
    {
        QCOMPARE(BreakRules::fromWords({"x", "-", "550"}).words(), QByteArrayList{"550"});
    }
};

QTEST_GUILESS_MAIN(TestBreakRules)
#include "tst_breakrules.moc"
