// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/reportexport.h"
#include "core/help/helplibrary.h"
#include "tests/support/hostiletranscript.h"
#include "tests/support/sampletranscript.h"
#include "tests/support/testplan.h"

#include <QRegularExpression>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const HelpLibrary &library()
{
    static const HelpLibrary Library;
    return Library;
}

/// A message from a@example.test to b@example.test up to the reply to RCPT, and what came of it.
QString reportOn(const QByteArray &replyToRcpt, const Outcome &outcome,
    const QString &language = u"en"_s, const QString &second = {})
{
    Transcript transcript(sampleHeader());
    transcript.append(1ms, ConnectedEntry{u"192.0.2.9:40312"_s, u"192.0.2.1:587"_s, 1ms});
    transcript.append(2ms, ReplyEntry{replyOf("220 mail.example.test\r\n"), {}, false, 1ms});
    transcript.append(
        3ms, CommandEntry{Smtp::Verb::Ehlo, "EHLO client.example.test", Origin::Plan, false});
    transcript.append(4ms, ReplyEntry{replyOf("250 SIZE 1000\r\n"), 3, false, 1ms});
    transcript.append(
        5ms, CommandEntry{Smtp::Verb::Mail, "MAIL FROM:<a@example.test>", Origin::Plan, false});
    transcript.append(6ms, ReplyEntry{replyOf("250 fine\r\n"), 5, false, 1ms});
    transcript.append(
        7ms, CommandEntry{Smtp::Verb::Rcpt, "RCPT TO:<b@example.test>", Origin::Plan, false});
    transcript.append(8ms, ReplyEntry{replyOf(replyToRcpt), 7, false, 1ms});
    transcript.append(9ms, OutcomeEntry{outcome});
    ReportExport exporter({ExportWish::Level::Brief, language, &library(), second});
    return QString::fromUtf8(exported(transcript, exporter));
}

const Outcome Refused{SessionResult::Refused, Delivery::None, Stage::Rcpt,
    RefusalReason::MailboxUnknown, Retry::Never};

} // namespace

class TestReportExport : public QObject
{
    Q_OBJECT

private slots:
    void itSaysWhatWhenAndFromWhere()
    {
        const QString text = reportOn("550 5.1.1 no such user\r\n", Refused);
        for (const QString &part : {u"2026-11-21 20:00:00 UTC"_s, u"mail.example.test, port 587"_s,
                 u"from 192.0.2.9:40312 to 192.0.2.1:587"_s, u"was not encrypted"_s,
                 u"from <a@example.test> to\n  <b@example.test>."_s,
                 u"  20:00:00.130 C: RCPT TO:<b@example.test>\n"
                 "  20:00:00.131 S: 550 5.1.1 no such user\n"_s,
                 u"  550 5.1.1: "_s, u"mailbox of the recipient exists"_s,
                 u"log of your server"_s}) {
            QVERIFY2(text.simplified().contains(part.simplified()), qPrintable(text));
        }
        QVERIFY(!text.contains(u"EHLO"_s));
    }

    void everySectionHasWordsInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : library().languages()) {
            QTest::newRow(qPrintable(language)) << language;
        }
    }
    void everySectionHasWordsInEveryLanguage()
    {
        QFETCH(QString, language);
        const QString text = reportOn("550 5.1.1 no such user\r\n", Refused, language);
        for (const char *heading : {"heading/report-did", "heading/report-said",
                 "heading/report-meaning", "heading/report-ask"}) {
            const QString name = library().find(heading, language)->name;
            QVERIFY2(text.contains(QString(name + u"\n  "_s)), heading);
        }
        static const QRegularExpression Unfilled(u"\\{[a-z]+\\}"_s);
        QVERIFY2(!text.contains(Unfilled), qPrintable(text));
    }

    void everySentenceCanBeFilled()
    {
        static const QRegularExpression Placeholder(u"\\{([a-z]+)\\}"_s);
        static const QSet<QString> Known{u"time"_s, u"server"_s, u"port"_s, u"local"_s, u"peer"_s,
            u"protocol"_s, u"from"_s, u"to"_s};
        for (const TopicId &topic : library().topics()) {
            if (!topic.startsWith("report/")) {
                continue;
            }
            for (const QString &language : library().languages()) {
                const QString text = library().find(topic, language)->description;
                for (auto found = Placeholder.globalMatch(text); found.hasNext();) {
                    QVERIFY2(Known.contains(found.next().captured(1)), topic.constData());
                }
            }
        }
    }

    void secondLanguageFollowsTheFirst()
    {
        const QString text = reportOn("550 5.1.1 no such user\r\n", Refused, u"ko"_s, u"id"_s);
        QCOMPARE(text.count(u"550 5.1.1 no such user"_s), 2);
        QVERIFY(text.indexOf(u"요청 사항"_s) < text.indexOf(u"Permintaan Kami"_s));
    }

    void refusalsOfEveryKindAreAskedAbout_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QString>("ask");
        QTest::newRow("blocked") << QByteArray(
            "554 5.7.1 [192.0.2.9] is listed by zen.spamhaus.org\r\n")
                                 << u"ask-standing"_s;
        QTest::newRow("greylisted")
            << QByteArray("450 4.2.0 Greylisted, try again later\r\n") << u"ask-greylisting"_s;
        QTest::newRow("log in first")
            << QByteArray("530 5.7.0 Authentication required\r\n") << u"ask-login"_s;
        QTest::newRow("quota") << QByteArray("552 5.3.4 Message size exceeds fixed limit\r\n")
                               << u"ask-limits"_s;
    }
    void refusalsOfEveryKindAreAskedAbout()
    {
        QFETCH(QByteArray, reply);
        QFETCH(QString, ask);
        const QString text = reportOn(
            reply, {SessionResult::Refused, Delivery::None, Stage::Rcpt, {}, Retry::Never});
        const QString sentence
            = library().find(TopicId("report/" + ask.toLatin1()), u"en"_s)->description;
        QVERIFY2(text.simplified().contains(sentence), qPrintable(text));
    }

    void withoutAConnectionThereIsNothingToQuote()
    {
        Transcript transcript(sampleHeader());
        transcript.append(1ms,
            OutcomeEntry{{SessionResult::Unreachable, Delivery::None, Stage::Connect,
                RefusalReason::NetworkProblem, Retry::Later}});
        ReportExport exporter({ExportWish::Level::Brief, u"en"_s, &library()});
        const QString text = QString::fromUtf8(exported(transcript, exporter));
        QVERIFY(text.contains(u"No connection to your server"_s));
        QVERIFY(!text.contains(library().find("heading/report-said", u"en"_s)->name));
        QVERIFY(text.contains(u"firewall in front of it"_s));
    }

    void foreignTextStaysInItsLine()
    {
        ReportExport exporter({ExportWish::Level::Full, u"en"_s, &library()});
        const QByteArray text = hostileExport(exporter);
        QCOMPARE(actingCharacter(text), char32_t{0});
        QVERIFY(!text.contains("\n```"));
    }

    void manyRecipientsDoNotMakeItLong()
    {
        Transcript transcript(sampleHeader());
        for (EntryId n = 1; n < 4000; n += 2) {
            transcript.append(
                1ms, CommandEntry{Smtp::Verb::Rcpt, "RCPT TO:<b@example.test>", {}, false});
            transcript.append(1ms, ReplyEntry{replyOf("550 no\r\n"), n, false, 1ms});
        }
        ReportExport exporter({ExportWish::Level::None, u"en"_s, &library()});
        const QByteArray text = exported(transcript, exporter);
        QVERIFY(text.count('\n') < ReportExport::MostLines + 40);
        QCOMPARE(text.count("…"), 1);
    }
};

QTEST_GUILESS_MAIN(TestReportExport)
#include "tst_reportexport.moc"
