// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialogue/dialogue.h"
#include "core/plan/sessionplan.h"
#include "core/session/clock.h"
#include "core/session/contentupload.h"
#include "core/session/deadlines.h"
#include "core/session/gate.h"
#include "core/session/sessionrecord.h"
#include "core/session/transport.h"
#include "core/transcript/transcript.h"

#include <QObject>

#include <chrono>
#include <deque>
#include <memory>
#include <optional>

namespace Heloscope {

/// One session with one server: joins the dialogue to a wire, lets proposals through the gate,
/// stamps the time and writes the transcript. The only object that touches all of them.
class Session : public QObject
{
    Q_OBJECT

public:
    /// plan must have passed findFault(). clock must outlive the session.
    Session(SessionPlan plan, std::unique_ptr<Transport> transport, const Clock &clock,
        QObject *parent = nullptr);
    /// With a planner of its own in place of the one that derives commands from the plan.
    Session(SessionPlan plan, std::unique_ptr<Planner> planner,
        std::unique_ptr<Transport> transport, const Clock &clock, QObject *parent = nullptr);
    ~Session() override;

    /// Opens the wire. Everything after that comes by signal.
    void start();
    /// Lets the present proposal go, then holds.
    void step();
    /// Lets go what is left of the AUTH exchange or the mail transaction that the present proposal
    /// begins or belongs to, then holds; any other proposal goes alone.
    void finishGroup();
    /// Lets everything go until the stage is next.
    void runUntil(Stage stage);
    void run();
    /// Nothing more leaves by itself. Takes effect at the next turn of ours.
    void hold();
    /// Where run(), runUntil() and finishGroup() stop for a person. None at first.
    void setBreakRules(BreakRules rules);
    /// Sends this instead of the present proposal. Ignored (with a Misuse entry in the debug log)
    /// when it is not our turn.
    void proceedWith(const Smtp::Command &command);
    /// Has something else proposed, now and later, and sends nothing. Needs canSkip().
    void skip();
    /// What was skipped is proposed again.
    void recallSkipped();
    /// Replaces the plan; the proposal on the table is made anew.
    void changePlan(SessionPlan plan);
    /// Answers trustQuestioned().
    void answerTrust(bool accept);
    /// QUIT where the state allows it, otherwise closes. Ends with the outcome "cancelled" unless
    /// the plan was done.
    void stop();
    /// Closes at once, at any moment.
    void cancel();
    /// A person's own remark, kept in the transcript.
    void addNote(const QString &text, std::optional<EntryId> about);

    [[nodiscard]] Transcript &transcript() { return m_record.transcript(); }
    [[nodiscard]] const Transcript &transcript() const { return m_record.transcript(); }
    [[nodiscard]] const SessionPlan &plan() const { return m_plan; }
    [[nodiscard]] Turn turn() const;
    [[nodiscard]] const Smtp::Facts &facts() const;
    /// A command as the record would show it: its line without CRLF, secrets masked.
    [[nodiscard]] QByteArray preview(const Smtp::Command &command) const;
    /// What would leave next; nothing unless it is our turn.
    [[nodiscard]] const std::optional<Proposal> &proposal() const;
    [[nodiscard]] bool canSkip() const;
    [[nodiscard]] bool hasSkipped() const;
    [[nodiscard]] Gate::Mode gateMode() const;
    /// The break rule that ended the last run; nothing once there was another order.
    [[nodiscard]] const std::optional<BreakRule> &stoppedBy() const;
    /// Set once, when the session is over.
    [[nodiscard]] const std::optional<Outcome> &outcome() const { return m_outcome; }

signals:
    /// Turn, facts, proposal or gate changed.
    void changed();
    /// A certificate was not believed: a person may look at it and answerTrust().
    void trustQuestioned(const Smtp::TlsFacts &facts);
    /// Why the wire could not be had or was lost, for the words shown; the transcript has the rest.
    void wireFailed(const Heloscope::TransportFault &fault);
    void tlsFailed(const Heloscope::TlsFault &fault);
    void finished(const Heloscope::Outcome &outcome);

private:
    void connectTransport();
    void introduceAs(const QString &local);
    void dispatch(const DialogueEvent &event);
    void apply(const Effect::OpenWire &effect);
    void apply(const Effect::Write &effect);
    void apply(const Effect::WriteContent &);
    void apply(const Effect::BeginTls &);
    void apply(const Effect::ArmDeadline &effect);
    void apply(const Effect::DisarmDeadline &);
    void apply(const Effect::CloseWire &effect);
    void apply(const Effect::Proposed &);
    void apply(const Effect::ReplyCompleted &effect);
    void apply(const Effect::DeviationSeen &effect);
    void apply(const Effect::Misuse &effect);
    void apply(const Effect::Finished &effect);

    void considerProposal();
    void considerFinding(EntryId id);
    void onFlushed();
    void settleUpload();
    void onTlsFailed(const TlsFault &fault, const Smtp::TlsFacts &facts);
    void onTrustQuestioned(const Smtp::TlsFacts &facts);
    void recordClose(Closer by);

    SessionPlan m_plan;
    QByteArray m_addressLiteral; ///< of our end, once connected: stands in for a missing name
    std::unique_ptr<Transport> m_transport;
    const Clock &m_clock;
    SessionRecord m_record;
    Dialogue m_dialogue;
    Gate m_gate;
    Deadlines m_deadlines;
    std::deque<DialogueEvent> m_events; ///< waiting to be handled, oldest first
    bool m_dispatching = false;
    std::optional<ContentUpload> m_upload;
    std::chrono::microseconds m_connecting{0};
    std::chrono::microseconds m_lastOctetLeft{0};
    std::optional<EntryId> m_awaited; ///< the command or content whose reply is due
    bool m_closed = false;
    std::optional<Outcome> m_outcome;
};

} // namespace Heloscope
