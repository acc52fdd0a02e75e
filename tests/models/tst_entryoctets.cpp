// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sampletranscript.h"
#include "ui/models/entryoctets.h"

#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

class TestEntryOctets : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void commandHasItsLineEnd();
    void maskedPartOfACommandIsKnown();
    void serverCannotPretendToBeMasked();
    void eventsHaveNoOctets();
    void mailDataOfAFileIsNotKept();
    void linesOfAReplyAreFound();
    void findingPointsAtItsOctets_data();
    void findingPointsAtItsOctets();

private:
    EntryOctets shown(EntryId id);
    EntryId reply(const QByteArray &raw, const std::vector<QByteArray> &lines);

    std::unique_ptr<Transcript> m_transcript;
    std::unique_ptr<Inspection> m_inspection;
};

void TestEntryOctets::init()
{
    m_transcript = Sample::emptyTranscript();
    m_inspection = std::make_unique<Inspection>();
}

EntryOctets TestEntryOctets::shown(EntryId id)
{
    m_inspection->show(std::move(m_transcript), {});
    return octetsOf(*m_inspection, id);
}

EntryId TestEntryOctets::reply(const QByteArray &raw, const std::vector<QByteArray> &lines)
{
    ReplyEntry entry;
    entry.reply.raw = raw;
    entry.reply.lines = lines;
    return m_transcript->append({}, entry);
}

void TestEntryOctets::commandHasItsLineEnd()
{
    const EntryId id = Sample::command(*m_transcript, Smtp::Verb::Quit, "QUIT");
    QCOMPARE(shown(id).octets, Octets{"QUIT\r\n"});
}

void TestEntryOctets::maskedPartOfACommandIsKnown()
{
    const EntryId id
        = Sample::command(*m_transcript, Smtp::Verb::Auth, "AUTH PLAIN [masked: password]");
    QCOMPARE(shown(id).octets.masked, (std::vector<Smtp::ByteSpan>{{11, 18}}));
}

void TestEntryOctets::serverCannotPretendToBeMasked()
{
    const EntryId id = reply("535 [masked: password]\r\n", {"[masked: password]"});
    const EntryId echo = reply("535 [masked: password]\r\n", {"[masked: password]"});
    FindingEntry finding;
    finding.id = "credentials-echoed";
    finding.about = echo;
    m_transcript->append({}, finding);
    QVERIFY(shown(id).octets.masked.empty());
    QCOMPARE(octetsOf(*m_inspection, echo).octets.masked, (std::vector<Smtp::ByteSpan>{{4, 18}}));
    QCOMPARE(octetsOf(*m_inspection, echo).octets.marked, (std::vector<Smtp::ByteSpan>{{4, 18}}));
}

void TestEntryOctets::eventsHaveNoOctets()
{
    const EntryId id = m_transcript->append({}, CloseEntry{});
    QCOMPARE(shown(id).missing, OctetsMissing::NotOnTheWire);
    QCOMPARE(octetsOf(*m_inspection, 77).missing, OctetsMissing::NoEntry);
    QCOMPARE(octetsOf(Inspection(), 1).missing, OctetsMissing::NoEntry);
}

void TestEntryOctets::mailDataOfAFileIsNotKept()
{
    const EntryId id = m_transcript->append({}, ContentEntry{});
    QCOMPARE(shown(id).missing, OctetsMissing::NotKept);
}

void TestEntryOctets::linesOfAReplyAreFound()
{
    Smtp::Reply reply;
    reply.raw = "250-mail\r\n050 by the way\r\n250-SIZE\n250-SIZE\r\r\n250 ";
    reply.lines = {"mail", "SIZE", "SIZE\r", ""};
    QCOMPARE(lineSpan(reply, 0), (Smtp::ByteSpan{0, 10}));
    QCOMPARE(lineSpan(reply, 1), (Smtp::ByteSpan{26, 9}));
    QCOMPARE(lineSpan(reply, 2), (Smtp::ByteSpan{35, 11}));
    QCOMPARE(lineSpan(reply, 3), (Smtp::ByteSpan{46, 4}));
    QVERIFY(lineSpan(reply, 4).isEmpty());
    QVERIFY(lineSpan(reply, -1).isEmpty());
    reply.raw.clear();
    QVERIFY(lineSpan(reply, 0).isEmpty());
}

void TestEntryOctets::findingPointsAtItsOctets_data()
{
    using Spans = std::vector<Smtp::ByteSpan>;
    QTest::addColumn<QByteArray>("finding");
    QTest::addColumn<QByteArray>("argument");
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<Spans>("spans");
    QTest::newRow("lone line feed") << "reply-bare-line-feed"_ba
                                    << ""_ba
                                    << "250-a\r\n250 b\n"_ba << Spans{{12, 1}};
    QTest::newRow("lone carriage return") << "reply-bare-carriage-return"_ba
                                          << ""_ba
                                          << "250 a\rb\r\n"_ba << Spans{{5, 1}};
    QTest::newRow("controls") << "reply-control-characters"_ba
                              << ""_ba
                              << "250 \x1b[m\t\xE2\x80\xAE\r\n"_ba << Spans{{4, 1}, {8, 3}};
    QTest::newRow("not UTF-8") << "reply-not-utf8"_ba
                               << ""_ba
                               << "250 M\xfcll\xff\xfe\r\n"_ba << Spans{{5, 1}, {8, 2}};
    QTest::newRow("long line") << "reply-line-long"_ba
                               << ""_ba << QByteArray(QByteArray(520, 'x') + "\r\n")
                               << Spans{{512, 10}};
    QTest::newRow("separator") << "reply-separator-invalid"_ba
                               << ""_ba
                               << "250-a\r\n250_b\r\n"_ba << Spans{{10, 1}};
    QTest::newRow("codes") << "reply-codes-differ"_ba
                           << ""_ba
                           << "250-a\r\n251 b\r\n"_ba << Spans{{0, 3}, {7, 3}};
    QTest::newRow("keyword") << "auth-offered-in-clear"_ba
                             << ""_ba
                             << "250 auth PLAIN\r\n"_ba << Spans{{4, 4}};
    QTest::newRow("argument") << "enhanced-code-mismatch"_ba
                              << "5.1.1"_ba
                              << "250 5.1.1 ok\r\n"_ba << Spans{{4, 5}};
    QTest::newRow("the whole") << "reply-unsolicited"_ba
                               << ""_ba
                               << "250 ok\r\n"_ba << Spans{{0, 8}};
    QTest::newRow("one nobody knows") << "x-y"_ba
                                      << "gone"_ba
                                      << "250 ok\r\n"_ba << Spans{{0, 8}};
}

void TestEntryOctets::findingPointsAtItsOctets()
{
    QFETCH(const QByteArray, finding);
    QFETCH(const QByteArray, argument);
    QFETCH(const QByteArray, raw);
    QFETCH(const std::vector<Smtp::ByteSpan>, spans);
    const EntryId id = reply(raw, {});
    FindingEntry entry;
    entry.id = finding;
    entry.about = id;
    entry.arguments = {{"value", argument}};
    m_transcript->append({}, entry);
    QCOMPARE(shown(id).octets.marked, spans);
}

QTEST_GUILESS_MAIN(TestEntryOctets)
#include "tst_entryoctets.moc"
