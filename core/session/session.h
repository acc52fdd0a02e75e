// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialogue/dialogue.h"
#include "core/plan/sessionplan.h"
#include "core/session/clock.h"
#include "core/session/deadlines.h"
#include "core/session/gate.h"
#include "core/session/transport.h"
#include "core/transcript/masking.h"
#include "core/transcript/transcript.h"

#include <QObject>

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
    ~Session() override;

    /// Opens the wire. Everything after that comes by signal.
    void start();
    /// Lets the present proposal go, then holds.
    void step();
    /// Lets everything go until the stage is next.
    void runUntil(Stage stage);
    void run();
    /// Nothing more leaves by itself. Takes effect at the next turn of ours.
    void hold();
    void setHoldOnRefusal(bool on);
    /// Sends this instead of the present proposal. Ignored (with a Misuse entry in the debug log)
    /// when it is not our turn.
    void proceedWith(const Smtp::Command &command);
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

    [[nodiscard]] Transcript &transcript() { return m_transcript; }
    [[nodiscard]] const Transcript &transcript() const { return m_transcript; }
    [[nodiscard]] const SessionPlan &plan() const { return m_plan; }
    [[nodiscard]] Turn turn() const;
    [[nodiscard]] const Smtp::Facts &facts() const;
    /// What would leave next; nothing unless it is our turn.
    [[nodiscard]] const std::optional<Proposal> &proposal() const;
    [[nodiscard]] Gate::Mode gateMode() const;
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
