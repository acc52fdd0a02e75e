// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/deviation.h"
#include "ui/models/dialoguequery.h"

#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

namespace {

using Fault = QueryFault::Kind;

QueriedRow rowOf(const QString &text)
{
    QueriedRow row;
    row.contains = [text](const QString &wanted) {
        return text.contains(wanted, Qt::CaseInsensitive);
    };
    return row;
}

/// 550 5.1.1 to RCPT, with a warning.
QueriedRow refusal()
{
    QueriedRow row = rowOf(u"550 5.1.1 No such user here"_s);
    row.speaker = Speaker::Server;
    row.kind = RowKind::Reply;
    row.code = 550;
    row.enhanced = "5.1.1";
    row.verb = Smtp::Verb::Rcpt;
    row.finding = static_cast<int>(Smtp::FindingSeverity::Warning);
    row.findings = {"recipient-refused"};
    row.note = u"Why? Ask them"_s;
    return row;
}

QueriedRow quit()
{
    QueriedRow row = rowOf(u"QUIT"_s);
    row.speaker = Speaker::Client;
    row.kind = RowKind::Command;
    row.verb = Smtp::Verb::Quit;
    row.isBookmark = true;
    return row;
}

std::vector<Fault> faultsOf(const QString &text)
{
    std::vector<QueryFault> faults;
    const DialogueQuery query = DialogueQuery::parse(text, &faults);
    std::vector<Fault> kinds;
    for (const QueryFault &fault : faults) {
        kinds.push_back(fault.kind);
    }
    return kinds;
}

} // namespace

class TestDialogueQuery : public QObject
{
    Q_OBJECT

private slots:
    void queryFits_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("fitsRefusal");
        QTest::addColumn<bool>("fitsQuit");
        const auto row = [](const char *query, bool refusal, bool quit) {
            QTest::newRow(query) << QString::fromUtf8(query) << refusal << quit;
        };
        row("", true, true);
        row("   ", true, true);
        row("USER", true, false);
        row("such user", true, false);
        row("\"user such\"", false, false);
        row("\"such user\"", true, false);
        row("text:such", true, false);
        row("text:\"No such\"", true, false);
        row("code:550", true, false);
        row("code:5xx", true, false);
        row("CODE:5XX", true, false);
        row("code:5", true, false);
        row("code:51x", false, false);
        row("code:4xx", false, false);
        row("code:5.1.1", true, false);
        row("code:x.1", true, false);
        row("code:5.7.x", false, false);
        row("verb:RCPT", true, false);
        row("verb:quit", false, true);
        row("stage:rcpt", true, false);
        row("stage:tls", false, false);
        row("stage:quit", false, true);
        row("from:server", true, false);
        row("from:client", false, true);
        row("finding:any", true, false);
        row("finding:warning", true, false);
        row("finding:error", false, false);
        row("finding:refused", true, false);
        row("note:ask", true, false);
        row("note:\"ask them\" code:550", true, false);
        row("-note:ask", false, true);
        row("is:note", true, false);
        row("IS:Bookmark", false, true);
        row("-is:bookmark", true, false);
        row("-verb:QUIT", true, false);
        row("-from:server", false, true);
        row("-user", false, true);
        row("code:5xx verb:RCPT such", true, false);
        row("code:5xx verb:MAIL", false, false);
        row("code:5xx -finding:any", false, false);
    }
    void queryFits()
    {
        QFETCH(const QString, query);
        const DialogueQuery parsed = DialogueQuery::parse(query);
        QVERIFY(faultsOf(query).empty());
        QTEST(parsed.fits(refusal()), "fitsRefusal");
        QTEST(parsed.fits(quit()), "fitsQuit");
    }

    void whatIsNotUnderstoodIsSaid()
    {
        QCOMPARE(faultsOf(u"cdoe:550"_s), std::vector{Fault::UnknownField});
        QCOMPARE(faultsOf(u"code:"_s), std::vector{Fault::NoValue});
        QCOMPARE(faultsOf(u"code:9xx code:5.1.1.1 code:5500 code:ok"_s),
            (std::vector{Fault::NotACode, Fault::NotACode, Fault::NotACode, Fault::NotACode}));
        QCOMPARE(faultsOf(u"verb:FOO"_s), std::vector{Fault::UnknownVerb});
        QCOMPARE(faultsOf(u"stage:foo"_s), std::vector{Fault::UnknownStage});
        QCOMPARE(faultsOf(u"MAIL from:<a@example.test>"_s), std::vector{Fault::UnknownSpeaker});
        QCOMPARE(faultsOf(u"is:red"_s), std::vector{Fault::UnknownKind});
        QCOMPARE(faultsOf(u"note:"_s), std::vector{Fault::NoValue});
        QCOMPARE(faultsOf(u"\"MAIL FROM:<a@example.test"_s), std::vector{Fault::OpenQuote});
        QVERIFY(faultsOf(u"\"from:nobody\" [192.0.2.1]:25 - -- \"\""_s).empty());
    }

    void whatIsNotUnderstoodHidesNothing()
    {
        QVERIFY(DialogueQuery::parse(u"code:foo stage:bar verb:"_s).isEmpty());
        // A field that nobody knows is text: it may be part of what was said.
        QVERIFY(!DialogueQuery::parse(u"TO:<bob>"_s).fits(refusal()));
        QVERIFY(DialogueQuery::parse(u"TO:<bob>"_s).fits(rowOf(u"RCPT TO:<bob>"_s)));
    }

    void anyTextIsParsed()
    {
        const QString signs = u"-\":x .\u0e01\u00e9"_s;
        for (int i = 0; i < 20'000; ++i) {
            QString text;
            for (qsizetype rest = i; rest > 0; rest /= signs.size()) {
                text += signs[rest % signs.size()];
            }
            std::vector<QueryFault> faults;
            static_cast<void>(DialogueQuery::parse(text, &faults).fits(refusal()));
        }
        QVERIFY(!DialogueQuery::parse(QString(1'000'000, u'x')).isEmpty());
    }

    void wordsAreCompleted()
    {
        QCOMPARE(queryCompletions(u"co"_s), QStringList{u"code:"_s});
        QCOMPARE(queryCompletions(u"CODE:"_s),
            (QStringList{u"code:2xx"_s, u"code:3xx"_s, u"code:4xx"_s, u"code:5xx"_s}));
        QCOMPARE(queryCompletions(u"verb:rc"_s), QStringList{u"verb:RCPT"_s});
        QCOMPARE(queryCompletions(u"-from:s"_s), QStringList{u"-from:server"_s});
        QCOMPARE(queryCompletions(u"is:"_s), (QStringList{u"is:bookmark"_s, u"is:note"_s}));
        QCOMPARE(queryCompletions(u"no"_s), QStringList{u"note:"_s});
        QVERIFY(queryCompletions({}).isEmpty());
        QVERIFY(queryCompletions(u"hello"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDialogueQuery)
#include "tst_dialoguequery.moc"
