// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotations/annotator.h"
#include "core/export/ladderlayout.h"
#include "tests/models/sampletranscript.h"

#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

LadderLayout layoutOf(const Transcript &transcript)
{
    Annotator annotator;
    LadderLayout layout;
    for (const Entry &entry : transcript.entries()) {
        annotator.take(entry);
        layout.take(entry, annotator.verbAt(entry.id));
    }
    return layout;
}

} // namespace

class TestLadderLayout : public QObject
{
    Q_OBJECT

private slots:
    void emptySessionHasNoRungs()
    {
        const LadderLayout layout;
        QVERIFY(layout.rows().empty());
        QVERIFY(!layout.rowOf(1));
        QCOMPARE(layout.closed(), std::size_t{0});
    }

    void arrowsPointFromWhoSpeaks()
    {
        const auto transcript = Sample::refusedRecipient();
        const LadderLayout layout = layoutOf(*transcript);
        const LadderRow &greeting = layout.rows().at(2);
        QCOMPARE(greeting.shape, LadderShape::ToClient);
        QVERIFY(greeting.from > greeting.to);
        QCOMPARE(greeting.verb, Smtp::Verb::Connect);
        const LadderRow &ehlo = layout.rows().at(3);
        QCOMPARE(ehlo.shape, LadderShape::ToServer);
        QVERIFY(ehlo.from < ehlo.to);
    }

    void replyOfSeveralLinesIsOneRung()
    {
        const auto transcript = Sample::refusedRecipient();
        const LadderLayout layout = layoutOf(*transcript);
        QCOMPARE(layout.rows().at(4).code, 250);
        QCOMPARE(layout.rows().at(4).lines, 3);
        QCOMPARE(layout.rows().at(5).shape, LadderShape::ToServer);
    }

    void findingsHaveNoRung()
    {
        const auto transcript = Sample::refusedRecipient();
        const LadderLayout layout = layoutOf(*transcript);
        QCOMPARE(layout.rows().size(), transcript->entries().size() - 1);
        QVERIFY(!layout.rowOf(transcript->lastId()));
        QCOMPARE(layout.rowOf(transcript->lastId() - 1), layout.rows().size() - 1);
    }

    void refusedLineSentAgainIsARetry()
    {
        const auto transcript = Sample::refusedRecipient();
        const EntryId other
            = Sample::command(*transcript, Smtp::Verb::Rcpt, "RCPT TO:<c@example.test>");
        Sample::reply(*transcript, 250, {"ok"}, other);
        const EntryId again
            = Sample::command(*transcript, Smtp::Verb::Rcpt, "RCPT TO:<b@example.test>");
        const LadderLayout layout = layoutOf(*transcript);
        QVERIFY(!layout.rows().at(*layout.rowOf(other)).isRetry);
        QVERIFY(layout.rows().at(*layout.rowOf(again)).isRetry);
    }

    void encryptionIsADividerAcrossBoth()
    {
        auto transcript = Sample::emptyTranscript();
        TlsEntry tls;
        tls.facts.protocol = "TLSv1.3";
        const EntryId divider = transcript->append(1ms, tls);
        const LadderLayout layout = layoutOf(*transcript);
        const LadderRow &row = layout.rows().at(*layout.rowOf(divider));
        QCOMPARE(row.shape, LadderShape::Divider);
        QCOMPARE(row.from, 0.0);
        QCOMPARE(row.to, 1.0);
        QVERIFY(row.secure);
    }

    void lostConnectionEndsTheLifelines()
    {
        auto transcript = Sample::refusedRecipient();
        QCOMPARE(layoutOf(*transcript).opened(), std::size_t{1});
        QCOMPARE(layoutOf(*transcript).closed(), transcript->entries().size() - 1);
        const EntryId lost = transcript->append(2s, CloseEntry{Closer::Network});
        transcript->append(2s, OutcomeEntry{});
        const LadderLayout layout = layoutOf(*transcript);
        QCOMPARE(layout.closed(), *layout.rowOf(lost));
        QCOMPARE(layout.rows().at(layout.closed()).shape, LadderShape::Closed);
        QCOMPARE(layout.rows().back().shape, LadderShape::Remark);
    }
};

QTEST_GUILESS_MAIN(TestLadderLayout)
#include "tst_ladderlayout.moc"
