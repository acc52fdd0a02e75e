// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/help/helplibrary.h"
#include "tests/models/sampletranscript.h"
#include "ui/explain/meaningfinder.h"
#include "ui/wording/timeoutwords.h"

#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

/// What is said about a session that failed: who speaks, and in which order.
class TestFailureMeaning : public QObject
{
    Q_OBJECT

private slots:
    void timeoutNamesStageLimitAndCause();
    void everyPhaseHasACause();
    void refusalQuotesTheServer();
    void outcomeWithoutTheFindingSaysNothingWrong();

private:
    [[nodiscard]] Meaning ofOutcome(std::unique_ptr<Transcript> transcript, const Outcome &outcome);
    [[nodiscard]] static QStringList headings(const Meaning &meaning);

    HelpLibrary m_library;
};

Meaning TestFailureMeaning::ofOutcome(
    std::unique_ptr<Transcript> transcript, const Outcome &outcome)
{
    const EntryId id = transcript->append(std::chrono::seconds(400), OutcomeEntry{outcome});
    Inspection inspection;
    inspection.show(std::move(transcript), u"x"_s);
    return MeaningFinder(inspection, m_library).of(id, -1, u"en"_s);
}

QStringList TestFailureMeaning::headings(const Meaning &meaning)
{
    QStringList all;
    for (const MeaningSection &section : meaning.sections) {
        all << section.heading;
    }
    return all;
}

void TestFailureMeaning::timeoutNamesStageLimitAndCause()
{
    auto transcript = Sample::emptyTranscript();
    FindingEntry finding;
    finding.id = "phase-timed-out";
    finding.severity = Smtp::FindingSeverity::Error;
    finding.arguments = {{"phase", "greeting"}, {"seconds", "300"}};
    transcript->append(std::chrono::seconds(300), finding);
    Outcome outcome;
    outcome.result = SessionResult::TimedOut;
    outcome.stage = Stage::Greeting;
    const Meaning meaning = ofOutcome(std::move(transcript), outcome);
    QCOMPARE(
        headings(meaning), (QStringList{u"What happened"_s, u"Cause"_s, u"What you can do"_s}));
    QVERIFY(meaning.sections.at(0).text.contains(u"300 s"_s));
    QVERIFY(meaning.sections.at(0).text.contains(u"Greeting"_s));
    QVERIFY(meaning.sections.at(1).text.contains(u"465"_s));
}

void TestFailureMeaning::everyPhaseHasACause()
{
    for (const Phase phase : AllPhases) {
        QVERIFY(timeoutCause(phase).endsWith(u'.'));
    }
}

void TestFailureMeaning::refusalQuotesTheServer()
{
    auto transcript = Sample::emptyTranscript();
    Sample::reply(*transcript, 220, {"mail.example.test"});
    Sample::reply(*transcript, 550, {"5.1.1 <b>No such user</b>"});
    Outcome outcome;
    outcome.result = SessionResult::Refused;
    outcome.stage = Stage::Rcpt;
    const Meaning meaning = ofOutcome(std::move(transcript), outcome);
    QVERIFY(!meaning.sections.empty());
    QVERIFY(meaning.sections.front().heading.contains(u"The server said"_s));
    QVERIFY(meaning.sections.front().isWire);
    QCOMPARE(meaning.sections.front().text, u"550 5.1.1 <b>No such user</b>"_s);
}

void TestFailureMeaning::outcomeWithoutTheFindingSaysNothingWrong()
{
    Outcome outcome;
    outcome.result = SessionResult::TimedOut;
    QVERIFY(ofOutcome(Sample::emptyTranscript(), outcome).sections.empty());
    outcome.result = SessionResult::Refused;
    QVERIFY(ofOutcome(Sample::emptyTranscript(), outcome).sections.empty());
}

QTEST_MAIN(TestFailureMeaning)
#include "tst_failuremeaning.moc"
