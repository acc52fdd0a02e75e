// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/inspection.h"

#include <QObject>

#include <optional>

namespace Heloscope {

/// Whether nothing said to that host can leave this machine.
[[nodiscard]] bool isLoopback(const QString &host);

/// What a person can do with a live session, and the one rule about it: a host that is not this
/// machine is never taken past RCPT before somebody has armed the program.
class Stepper : public QObject
{
    Q_OBJECT

public:
    /// Why a line does not leave.
    enum class Obstacle : quint8 {
        NoSession,
        NotOurTurn,
        ControlCharacter, ///< CR, LF, NUL or another control
        NotArmed,
        NothingToRepeat,
        SecretLine, ///< its secret part was never kept
    };

    explicit Stepper(Inspection &inspection, QObject *parent = nullptr);

    /// plan, cut short before DATA unless it stays on this machine or the program is armed.
    [[nodiscard]] SessionPlan restrained(SessionPlan plan) const;
    void setArmed(bool armed);
    [[nodiscard]] bool isArmed() const { return m_armed; }

    /// Lets the present proposal go; an AUTH exchange that it begins goes in one.
    void step();
    /// Lets the present proposal go and nothing else, be it one line of an exchange.
    void stepInto();
    /// Finishes the AUTH exchange or the mail transaction the present proposal belongs to.
    void stepOut();
    /// Has something else proposed; nothing is sent.
    void skip();
    /// What was skipped is proposed again.
    void recallSkipped();
    void run();
    void runTo(Stage stage);
    void hold();
    /// QUIT if the state allows it; asked again, it closes at once.
    void stop();
    [[nodiscard]] std::optional<Obstacle> send(const QByteArray &line);
    /// Sends the refused command once more.
    [[nodiscard]] std::optional<Obstacle> retry();

    [[nodiscard]] bool isOurTurn() const;
    [[nodiscard]] bool canStepOut() const;
    [[nodiscard]] bool canSkip() const;
    [[nodiscard]] bool hasSkipped() const;
    /// The session can be run to that stage.
    [[nodiscard]] bool isAhead(Stage stage) const;
    /// The stage an entry belongs to, if the session can be run to it.
    [[nodiscard]] std::optional<Stage> stageAhead(EntryId entry) const;
    /// The command of an entry, or the one a reply answers, as it could be sent again; empty for
    /// anything else and where its secret was not kept.
    [[nodiscard]] QByteArray repeatableLine(EntryId entry) const;
    /// The refusal that came last, while it is our turn and a person has to decide what follows.
    [[nodiscard]] std::optional<Smtp::Refusal> refusal() const;
    [[nodiscard]] std::optional<Obstacle> obstacleTo(const QByteArray &line) const;
    /// The refused line as it could be sent again; empty if there is none.
    [[nodiscard]] QByteArray refusedLine() const;

signals:
    void armedChanged(bool armed);

private:
    [[nodiscard]] Session *live() const;
    [[nodiscard]] std::optional<Smtp::Verb> proposedVerb() const;

    Inspection &m_inspection;

    bool m_armed = false;
    bool m_stopping = false;
};

} // namespace Heloscope
