// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transcript/pseudonyms.h"

#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

class TestPseudonyms : public QObject
{
    Q_OBJECT

private slots:
    void everythingThatNamesSomebodyIsReplaced_data();
    void everythingThatNamesSomebodyIsReplaced();
    void sameNameGetsTheSamePseudonymInEverySpelling();
    void namesThatNobodyOwnsStay_data();
    void namesThatNobodyOwnsStay();
    void nameWithoutADotIsHiddenOnceItIsKnown();
    void masksAreFoundAndToldApart();
    void localPartsAreHiddenAsWordsOnceTheyAreKnown();
    void longLinesAreMasked();
    void wayBackGivesTheLineThatWasMeant_data();
    void wayBackGivesTheLineThatWasMeant();
};

void TestPseudonyms::everythingThatNamesSomebodyIsReplaced_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    const auto row = [](const char *name, const QString &text, const QString &masked) {
        QTest::newRow(name) << text << masked;
    };
    row("path", u"MAIL FROM:<ann.lee+x@corp.co.th> SIZE=10"_s,
        u"MAIL FROM:<user1@domain1.example> SIZE=10"_s);
    row("two at one domain", u"a@corp.com b@corp.com"_s,
        u"user1@domain1.example user2@domain1.example"_s);
    row("quoted local part", u"<\"ann lee\"@corp.com>"_s, u"<user1@domain1.example>"_s);
    row("internationalised", u"<สมชาย@ไทย.ไทย>"_s, u"<user1@domain1.example>"_s);
    row("domain without a dot", u"root@laptop"_s, u"user1@domain1.example"_s);
    row("address literal", u"ann@[10.1.2.3]"_s, u"user1@[192.0.2.1]"_s);
    row("IPv6 literal", u"ann@[IPv6:fe80::7]"_s, u"user1@[IPv6:2001:db8::1]"_s);
    row("host after a hyphen", u"250-mx1.corp.com at your service"_s,
        u"250-host1.example at your service"_s);
    row("host in a link", u"see https://support.corp.com/mail/?p=x"_s,
        u"see https://host1.example/mail/?p=x"_s);
    row("host at the end of a sentence", u"Sent to mx.corp.com."_s, u"Sent to host1.example."_s);
    row("host before a Korean particle", u"mx.corp.com에서"_s, u"host1.example에서"_s);
    row("IPv4", u"Hello [203.0.114.9], 8.8.8.8:25"_s, u"Hello [192.0.2.1], 192.0.2.2:25"_s);
    row("IPv6", u"from 2a00:1450:4001:81b::200e port 25"_s, u"from 2001:db8::1 port 25"_s);
    row("IPv6 in full", u"2a00:1:2:3:4:5:6:7"_s, u"2001:db8::1"_s);
    row("xtext", u"ORCPT=rfc822;ann+2Bx+40corp.com"_s, u"ORCPT=rfc822;user1+40domain1.example"_s);
    row("percent encoding", u"?q=ann%40corp.com&x"_s, u"?q=user1%40domain1.example&x"_s);
    row("octet that is no UTF-8", u"<j\uFFFDrg@corp.com>"_s, u"<user1@domain1.example>"_s);
    row("both spellings of a domain", u"a@bücher.de b@xn--bcher-kva.de"_s,
        u"user1@domain1.example user2@domain1.example"_s);
    row("base64", u"334 PDE4OTYuNjk3QG14LmNvcnAuY29tPg=="_s,
        u"334 PHVzZXIxQGRvbWFpbjEuZXhhbXBsZT4="_s);
    row("Postfix", u"250 2.0.0 Ok: queued as 4XyZ1a2b3c"_s, u"250 2.0.0 Ok: queued as queueid1"_s);
    row("Exim", u"250 OK id=1abcDE-000000-00"_s, u"250 OK id=queueid1"_s);
    row("newer Exim", u"1pBnmT-0000000Aabc-2DEF Completed"_s, u"queueid1 Completed"_s);
    row("Sendmail", u"250 2.0.0 u3LKX123012345 Message accepted for delivery"_s,
        u"250 2.0.0 queueid1 Message accepted for delivery"_s);
    row("Gmail", u"250 2.0.0 OK  1700000000 d9443c01a7336-1cc5df8si12plb.123 - gsmtp"_s,
        u"250 2.0.0 OK  1700000000 queueid1 - gsmtp"_s);
    row("Exchange", u"250 2.6.0 <x1@corp.com> [InternalId=123456789] Queued mail"_s,
        u"250 2.6.0 <user1@domain1.example> [InternalId=queueid1] Queued mail"_s);
    row("Amazon SES", u"250 Ok 0100018c5a6b7c8d-0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f-000000"_s,
        u"250 Ok queueid1"_s);
    row("qmail", u"250 ok 1700000000 qp 12345"_s, u"250 ok 1700000000 qp queueid1"_s);
    row("queue id twice", u"queued as 4XyZ1a2b3c\n250 4XyZ1a2b3c is gone"_s,
        u"queued as queueid1\n250 queueid1 is gone"_s);
    row("two lines", u"250-a.corp.com\n250 b.corp.com"_s,
        u"250-host1.example\n250 host2.example"_s);
}

void TestPseudonyms::everythingThatNamesSomebodyIsReplaced()
{
    QFETCH(QString, text);
    QFETCH(QString, masked);
    Pseudonyms pseudonyms;
    QCOMPARE(pseudonyms.masked(text), masked);
    QCOMPARE(pseudonyms.masked(masked), masked);
}

void TestPseudonyms::sameNameGetsTheSamePseudonymInEverySpelling()
{
    Pseudonyms pseudonyms;
    QCOMPARE(pseudonyms.masked(u"<b@One.com> <a@two.com>"_s),
        u"<user1@domain1.example> <user2@domain2.example>"_s);
    QCOMPARE(pseudonyms.masked(u"a@TWO.COM"_s), u"user2@domain2.example"_s);
    QCOMPARE(pseudonyms.masked(u"MX.one.com"_s), u"host1.example"_s);
    QCOMPARE(pseudonyms.masked(u"mx.two.com mx.one.com"_s), u"host2.example host1.example"_s);
    QCOMPARE(pseudonyms.masked(u"9.9.9.9 8.8.8.8 9.9.9.9"_s), u"192.0.2.1 192.0.2.2 192.0.2.1"_s);
}

void TestPseudonyms::namesThatNobodyOwnsStay_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"RCPT TO:<bob@example.test>"_s, u"EHLO client.example.test"_s,
             u"mail.example.com"_s, u"EHLO localhost"_s, u"127.0.0.1 [IPv6:::1]"_s,
             u"192.0.2.77 2001:db8::77"_s, u"550 5.7.1 refused at 12:30:45"_s, u"Exim 4.96 ready"_s,
             u"220 2.0.0 Ready"_s, u"AUTH PLAIN [masked: password]"_s, u"250 SIZE 35882577"_s,
             u"e.g. this, i.e. that."_s, u"250 queued as requested"_s,
             u"250 Message accepted for delivery"_s, u"AUTH CRAM-MD5 PLAIN"_s}) {
        QTest::newRow(qPrintable(text)) << text;
    }
}

void TestPseudonyms::namesThatNobodyOwnsStay()
{
    QFETCH(QString, text);
    QCOMPARE(Pseudonyms().masked(text), text);
}

void TestPseudonyms::nameWithoutADotIsHiddenOnceItIsKnown()
{
    Pseudonyms pseudonyms;
    QCOMPARE(pseudonyms.masked(u"220 mail ESMTP"_s), u"220 mail ESMTP"_s);
    pseudonyms.learnHost(u"mail"_s);
    QCOMPARE(pseudonyms.masked(u"220 mail ESMTP"_s), u"220 host1.example ESMTP"_s);
    QCOMPARE(pseudonyms.masked(u"MAIL FROM:<> mailbox"_s), u"MAIL FROM:<> mailbox"_s);
    QCOMPARE(pseudonyms.masked(u"EHLO laptop"_s), u"EHLO host2.example"_s);
    QCOMPARE(
        pseudonyms.masked(u"250-mail Hello laptop"_s), u"250-host1.example Hello host2.example"_s);
}

void TestPseudonyms::masksAreFoundAndToldApart()
{
    Pseudonyms pseudonyms;
    const QString text = pseudonyms.masked(
        u"a@corp.com mx.corp.com 8.8.8.8 queued as 4XyZ1a2b3c [masked: password]"_s);
    std::vector<MaskKind> kinds;
    QString rest = text;
    const std::vector<Mask> masks = pseudonyms.masksIn(text);
    for (auto mask = masks.rbegin(); mask != masks.rend(); ++mask) {
        kinds.insert(kinds.begin(), mask->kind);
        rest.remove(mask->offset, mask->length);
    }
    QCOMPARE(rest, u"   queued as  "_s);
    QCOMPARE(kinds,
        (std::vector{MaskKind::Address, MaskKind::Host, MaskKind::IpAddress, MaskKind::QueueId,
            MaskKind::Password}));
    QVERIFY(pseudonyms.masksIn(u"bob@example.test host9.example"_s).empty());
    const QString reply = pseudonyms.masked(u"250-mx7.corp.com Hello"_s);
    const std::vector<Mask> named = pseudonyms.masksIn(reply);
    QCOMPARE(named.size(), std::size_t{1}); // the code is no part of the name
    QCOMPARE(named.front().offset, qsizetype{4});
    QVERIFY(reply.sliced(4).startsWith(u"host"_s));
}

void TestPseudonyms::localPartsAreHiddenAsWordsOnceTheyAreKnown()
{
    Pseudonyms pseudonyms;
    QCOMPARE(pseudonyms.masked(u"550 somchai: unknown"_s), u"550 somchai: unknown"_s);
    pseudonyms.learnLocalPart(u"somchai"_s, u"corp.com"_s);
    pseudonyms.learnLocalPart(u"user"_s, u"corp.com"_s);
    pseudonyms.learnLocalPart(u"bob"_s, u"example.test"_s);
    QCOMPARE(
        pseudonyms.masked(u"550 somchai: unknown user bob"_s), u"550 user1: unknown user bob"_s);
    QCOMPARE(pseudonyms.masked(u"<somchai@corp.com>"_s), u"<user1@domain1.example>"_s);
}

void TestPseudonyms::longLinesAreMasked()
{
    for (const QString &unit : {u"a"_s, u"a."_s, u"a@"_s, u"1:"_s, u"\""_s, u"a-"_s, u"+40"_s}) {
        Pseudonyms pseudonyms;
        QVERIFY(!pseudonyms.masked(unit.repeated(200'000)).isEmpty());
    }
}

void TestPseudonyms::wayBackGivesTheLineThatWasMeant_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"MAIL FROM:<ann@corp.com> SIZE=3"_s, u"EHLO laptop"_s,
             u"EHLO mx.corp.com"_s, u"EHLO [10.0.0.1]"_s, u"RCPT TO:<x@[IPv6:fe80::1]>"_s,
             u"RCPT TO:<bob@example.test>"_s}) {
        QTest::newRow(qPrintable(text)) << text;
    }
}

void TestPseudonyms::wayBackGivesTheLineThatWasMeant()
{
    QFETCH(QString, text);
    Pseudonyms pseudonyms;
    QCOMPARE(pseudonyms.unmasked(pseudonyms.masked(text)), text);
    const QString edited
        = pseudonyms.masked(u"RCPT TO:<ann@corp.com>"_s).replace(u"user1@"_s, u"eve@"_s);
    if (text.contains(u"corp.com>"_s)) {
        QCOMPARE(pseudonyms.unmasked(edited), u"RCPT TO:<eve@corp.com>"_s);
    }
}

QTEST_GUILESS_MAIN(TestPseudonyms)
#include "tst_pseudonyms.moc"
