// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/capabilities.h"
#include "tests/support/testplan.h"

#include <QTest>

using namespace Smtp;
using Heloscope::replyOf;

class TestCapabilities : public QObject
{
    Q_OBJECT

private slots:
    void mechanismsComeFromEveryAuthLineOnce()
    {
        const auto offered = Capabilities::fromReply(
            replyOf("250-x\r\n250-AUTH plain LOGIN\r\n250-AUTH=LOGIN CRAM-MD5\r\n250 AUTH\r\n"));
        QCOMPARE(offered.mechanisms(), (std::vector<QByteArray>{"PLAIN", "LOGIN", "CRAM-MD5"}));
    }

    void sizeIsReadWithItsLimits_data()
    {
        using Kind = SizeLimit::Kind;
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<SizeLimit>("size");
        const auto row = [](const char *line, Kind kind, quint64 octets) {
            QTest::newRow(line) << QByteArray(line) << SizeLimit{kind, octets};
        };
        constexpr quint64 Most = std::numeric_limits<quint64>::max();
        row("SIZE", Kind::Unknown, 0);
        row("SIZE 0", Kind::Unlimited, 0);
        row("size 35882577", Kind::Octets, 35882577);
        row("SIZE 18446744073709551615", Kind::Octets, Most);
        row("SIZE 18446744073709551616", Kind::Octets, Most);
        row("SIZE 99999999999999999999", Kind::Octets, Most);
        row("SIZE 100000000000000000000", Kind::Invalid, 0);
        row("SIZE -1", Kind::Invalid, 0);
        row("SIZE 10MB", Kind::Invalid, 0);
        row("SIZE=1000", Kind::Octets, 1000);
    }
    void sizeIsReadWithItsLimits()
    {
        QFETCH(QByteArray, line);
        QFETCH(SizeLimit, size);
        std::vector<Deviation> deviations;
        const auto offered
            = Capabilities::fromReply(replyOf("250-x\r\n250 " + line + "\r\n"), &deviations);
        QCOMPARE(offered.size(), std::optional(size));
        const bool invalid = size.kind == SizeLimit::Kind::Invalid;
        QCOMPARE(deviations.size(), std::size_t{invalid ? 1U : 0U});
        QVERIFY(!invalid || deviations.front().kind == DeviationKind::SizeInvalid);
    }

    void whatIsNoKeywordIsKeptAndTold()
    {
        std::vector<Deviation> deviations;
        const auto offered = Capabilities::fromReply(
            replyOf("250-x\r\n250-\r\n250-<b>HTML</b>\r\n250 -DASH\r\n"), &deviations);
        QCOMPARE(deviations.size(), std::size_t{3});
        QCOMPARE(offered.all().size(), std::size_t{2});
        QVERIFY(!offered.offersStartTls());
    }

    void aNameThatOnlyBeginsAlikeIsAnother()
    {
        const auto offered = Capabilities::fromReply(
            replyOf("250-x\r\n250-STARTTLSX\r\n250-XSTARTTLS\r\n250 AUTHX PLAIN\r\n"));
        QVERIFY(!offered.offersStartTls());
        QVERIFY(offered.mechanisms().empty());
        QVERIFY(!offered.size());
    }

    void aReplyOfOneLineOffersNothing()
    {
        const auto offered = Capabilities::fromReply(replyOf("250 STARTTLS\r\n"));
        QVERIFY(offered.all().empty());
        QCOMPARE(offered.serverName(), QByteArray("STARTTLS"));
        QVERIFY(Capabilities::fromReply(Reply{}).all().empty());
    }
};

QTEST_GUILESS_MAIN(TestCapabilities)
#include "tst_capabilities.moc"
