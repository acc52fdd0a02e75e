// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/help/helplibrary.h"
#include "core/help/helpsearch.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace Heloscope;
using namespace Qt::StringLiterals;

class TestHelpSearch : public QObject
{
    Q_OBJECT

    HelpLibrary m_library;
    HelpSearch m_search{m_library};

    [[nodiscard]] TopicId first(const QString &wanted) const
    {
        const auto hits = m_search.find(wanted);
        return hits.empty() ? TopicId() : hits.front().topic;
    }
    [[nodiscard]] bool finds(const QString &wanted, const TopicId &topic) const
    {
        const auto hits = m_search.find(wanted);
        return std::ranges::find(hits, topic, &HelpHit::topic) != hits.end();
    }

private slots:
    void whatIsTypedComesFirst_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QByteArray>("topic");
        QTest::newRow("reply code") << u"550"_s << QByteArray("code/550");
        QTest::newRow("spaces around it") << u"  550 "_s << QByteArray("code/550");
        QTest::newRow("full-width digits") << u"５５０"_s << QByteArray("code/550");
        QTest::newRow("enhanced code") << u"5.1.1"_s << QByteArray("enhanced/X.1.1");
        QTest::newRow("class left open") << u"x.7.26"_s << QByteArray("enhanced/X.7.26");
        QTest::newRow("class that matters") << u"4.7.1"_s << QByteArray("enhanced/4.7.1");
        QTest::newRow("keyword") << u"chunking"_s << QByteArray("extension/CHUNKING");
        QTest::newRow("mechanism") << u"scram-sha-256"_s << QByteArray("mechanism/SCRAM-SHA-256");
        QTest::newRow("command") << u"etrn"_s << QByteArray("extension/ETRN");
        QTest::newRow("reason") << u"relay"_s << QByteArray("reason/relaying_denied");
        QTest::newRow("limit") << u"port 587"_s << QByteArray("limit/port-587");
        QTest::newRow("finding") << u"starttls inj"_s << QByteArray("finding/starttls-injection");
        QTest::newRow("unlisted reply code") << u"599"_s << QByteArray("class/5");
        QTest::newRow("unlisted enhanced code") << u"5.7.999"_s << QByteArray("enhanced/X.7");
    }

    void whatIsTypedComesFirst()
    {
        QFETCH(const QString, wanted);
        QFETCH(const QByteArray, topic);
        QCOMPARE(first(wanted), topic);
    }

    void everyEntryIsFoundByItsNameInEveryLanguage()
    {
        for (const HelpHit &hit : m_search.find({})) {
            for (const QString &language : m_library.languages()) {
                const QString name = m_library.find(hit.topic, language)->name;
                QVERIFY2(finds(name, hit.topic), qPrintable(name));
            }
        }
    }

    void withoutAWordEverythingIsThere()
    {
        const auto hits = m_search.find(u"   "_s);
        const auto topics = m_library.topics();
        QCOMPARE(static_cast<qsizetype>(hits.size()),
            std::ranges::count_if(
                topics, [](const TopicId &topic) { return helpKindOf(topic).has_value(); }));
        QVERIFY(std::ranges::is_sorted(hits, {}, &HelpHit::kind));
    }

    void wordsInsideThaiTextAreFound()
    {
        // "mailbox" inside a sentence without a space.
        QVERIFY(finds(u"กล่องจดหมาย"_s, "reason/mailbox_full"));
        QVERIFY(finds(u"กล่องจดหมาย เต็ม"_s, "reason/mailbox_full"));
    }

    void composedAndDecomposedLettersAreTheSame()
    {
        const QString korean = u"메일함"_s;
        QVERIFY(finds(korean, "reason/mailbox_full"));
        QVERIFY(finds(korean.normalized(QString::NormalizationForm_D), "reason/mailbox_full"));
        const QString thai = u"ทำ"_s; // SARA AM has a decomposed form
        QCOMPARE(
            m_search.find(thai), m_search.find(thai.normalized(QString::NormalizationForm_KD)));
        QVERIFY(!m_search.find(thai).empty());
    }

    void aSyllableIsFoundBeforeItsParticle() { QVERIFY(finds(u"서버"_s, "code/421")); }

    void capitalsDoNotMatter()
    {
        QCOMPARE(m_search.find(u"GREYLIST"_s), m_search.find(u"greylist"_s));
        QVERIFY(!m_search.find(u"GREYLIST"_s).empty());
    }

    void everyWordHasToOccurInOneLanguage()
    {
        QVERIFY(finds(u"mailbox full"_s, "reason/mailbox_full"));
        QVERIFY(finds(u"full mailbox"_s, "reason/mailbox_full"));
        QVERIFY(finds(u"550 RCPT"_s, "code/550"));
        QVERIFY(m_search.find(u"mailbox zzyzx"_s).empty());
        QVERIFY(m_search.find(u"กล่องจดหมาย 메일함"_s).empty());
    }

    void whatACodeMeansAfterACommandIsFoundThroughTheCode()
    {
        const QString name = m_library.find("code/452/after/RCPT", u"en"_s)->name;
        QVERIFY(finds(name, "code/452"));
        QVERIFY(!finds(name, "code/452/after/RCPT"));
    }

    void sentencesOfTheComparisonAreNoEntries()
    {
        for (const char *topic :
            {"heading/title", "summary/2-5", "difference/turn", "contrast/450-451-452",
                "report/about", "heading/report-did", "code/452/after/RCPT"}) {
            QVERIFY2(!helpKindOf(topic), topic);
        }
        QCOMPARE(helpKindOf("provider/gmail-no-ptr"), HelpKind::Provider);
    }

    void betterHitsStandBeforeWorse()
    {
        const auto hits = m_search.find(u"auth"_s);
        QVERIFY(std::ranges::is_sorted(hits, {}, &HelpHit::rank));
        QCOMPARE(hits.at(0), (HelpHit{"extension/AUTH", HelpKind::Extension, HelpRank::Exact}));
        QCOMPARE(hits.at(1), (HelpHit{"command/AUTH", HelpKind::Command, HelpRank::Exact}));
        QCOMPARE(hits.back().rank, HelpRank::Text);
    }

    void aKeystrokeTakesFewerThanTwentyMilliseconds()
    {
        // The worst: two words that occur in one text only, or in none.
        const QStringList wanted{u"e"_s, u"mail zzyzx"_s, u"กล่อง zzyzx"_s, u"서버 zzyzx"_s};
        QElapsedTimer timer;
        qint64 best = std::numeric_limits<qint64>::max();
        for (int round = 0; round < 5; ++round) {
            timer.start();
            for (const QString &text : wanted) {
                (void)m_search.find(text);
            }
            best = std::min(best, timer.nsecsElapsed());
        }
        const double milliseconds = static_cast<double>(best) / 1e6 / 4;
        qInfo("%.2f ms for each search", milliseconds);
        QVERIFY2(milliseconds < 20, qPrintable(QString::number(milliseconds)));
    }
};

QTEST_GUILESS_MAIN(TestHelpSearch)
#include "tst_helpsearch.moc"
