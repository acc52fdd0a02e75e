// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotations/annotator.h"
#include "core/smtp/transitions.h"
#include "tests/models/sampletranscript.h"
#include "ui/models/statediagramlayout.h"

#include <QTest>

#include <algorithm>

using namespace Heloscope;
using Smtp::State;
using namespace std::chrono_literals;

namespace {

StateDiagramLayout layoutOf(const Transcript &transcript)
{
    Annotator annotator;
    StateDiagramLayout layout;
    for (const Entry &entry : transcript.entries()) {
        annotator.take(entry);
        layout.take(entry, annotator.factsAfter(entry.id).state);
    }
    return layout;
}

int taken(const StateDiagramLayout &layout, const StatePath &path, State from, State to)
{
    for (std::size_t edge = 0; edge < layout.edges().size(); ++edge) {
        if (layout.edges()[edge].from == from && layout.edges()[edge].to == to) {
            return path.taken.at(edge);
        }
    }
    return -1;
}

int visits(const StatePath &path, State state)
{
    return path.visits.at(static_cast<std::size_t>(state));
}

} // namespace

class TestStateDiagramLayout : public QObject
{
    Q_OBJECT

private slots:
    void everyMoveOfTheTableHasAnEdge()
    {
        const StateDiagramLayout layout;
        for (const Smtp::Transition &row : Smtp::allTransitions()) {
            for (const StateNode &node : StateDiagramLayout::nodes()) {
                const bool leadsOn = row.to && *row.to != node.state
                    && (row.from & (1U << static_cast<unsigned>(node.state))) != 0;
                const auto edge = std::ranges::find_if(layout.edges(), [&](const StateEdge &e) {
                    return e.from == node.state && e.to == row.to.value_or(node.state)
                        && std::ranges::count(e.verbs, row.verb) == 1;
                });
                QVERIFY(!leadsOn || edge != layout.edges().end());
            }
        }
    }

    void noTwoStatesStandInOnePlace()
    {
        const auto &nodes = StateDiagramLayout::nodes();
        for (const StateNode &node : nodes) {
            QCOMPARE(
                std::ranges::count_if(nodes,
                    [&](const StateNode &other) { return other.x == node.x && other.y == node.y; }),
                1);
        }
    }

    void emptySessionStandsAtTheStart()
    {
        const StatePath path = StateDiagramLayout().pathTo();
        QCOMPARE(path.present, State::Idle);
        QCOMPARE(std::ranges::count(path.taken, 0), static_cast<qsizetype>(path.taken.size()));
    }

    void refusedRecipientLeavesTheEnvelopeOpen()
    {
        const auto transcript = Sample::refusedRecipient();
        const StateDiagramLayout layout = layoutOf(*transcript);
        const StatePath path = layout.pathTo();
        QCOMPARE(path.present, State::Envelope);
        QCOMPARE(taken(layout, path, State::Identified, State::Envelope), 1);
        QCOMPARE(taken(layout, path, State::Envelope, State::Content), 0);
    }

    void pathIsThatOfTheSelectedRow()
    {
        const auto transcript = Sample::refusedRecipient();
        const StateDiagramLayout layout = layoutOf(*transcript);
        const StatePath early = layout.pathTo(3); // the greeting
        QCOMPARE(early.present, State::Greeted);
        QCOMPARE(visits(early, State::Identified), 0);
        QCOMPARE(early.latest.at(static_cast<std::size_t>(State::Greeted)), EntryId{3});
        QCOMPARE(layout.firstEntry(State::Identified), EntryId{5});
        QCOMPARE(layout.firstEntry(State::Content), EntryId{0});
    }

    void encryptionGoesBackToGreeted()
    {
        auto transcript = Sample::refusedRecipient();
        const EntryId reset = Sample::command(*transcript, Smtp::Verb::Rset, "RSET");
        Sample::reply(*transcript, 250, {"ok"}, reset);
        const EntryId startTls = Sample::command(*transcript, Smtp::Verb::StartTls, "STARTTLS");
        Sample::reply(*transcript, 220, {"go"}, startTls);
        TlsEntry tls;
        tls.facts.exceptionMade = true;
        transcript->append(1s, tls);
        const StateDiagramLayout layout = layoutOf(*transcript);
        const StatePath path = layout.pathTo();
        QCOMPARE(path.present, State::Greeted);
        QCOMPARE(visits(path, State::Greeted), 2);
        QCOMPARE(taken(layout, path, State::TlsPending, State::Greeted), 1);
    }

    void lostConnectionIsAWayOfItsOwn()
    {
        auto transcript = Sample::refusedRecipient();
        const StateDiagramLayout before = layoutOf(*transcript);
        QCOMPARE(taken(before, before.pathTo(), State::Envelope, State::Closed), -1);
        transcript->append(1s, CloseEntry{Closer::Network});
        const StateDiagramLayout after = layoutOf(*transcript);
        QCOMPARE(after.pathTo().present, State::Closed);
        QCOMPARE(taken(after, after.pathTo(), State::Envelope, State::Closed), 1);
        QCOMPARE(after.edges().size(), before.edges().size() + 1);
        QCOMPARE(after.edges().back().cause, StateCause::Ended);
    }
};

QTEST_GUILESS_MAIN(TestStateDiagramLayout)
#include "tst_statediagramlayout.moc"
