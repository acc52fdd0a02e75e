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

    void step();
    void run();
    void runTo(Stage stage);
    void hold();
    /// QUIT if the state allows it; asked again, it closes at once.
    void stop();
    [[nodiscard]] std::optional<Obstacle> send(const QByteArray &line);
    /// Sends the refused command once more.
    [[nodiscard]] std::optional<Obstacle> retry();

    [[nodiscard]] bool isOurTurn() const;
    /// The refusal that came last, while it is our turn and a person has to decide what follows.
    [[nodiscard]] std::optional<Smtp::Refusal> refusal() const;
    [[nodiscard]] std::optional<Obstacle> obstacleTo(const QByteArray &line) const;
    /// The refused line as it could be sent again; empty if there is none.
    [[nodiscard]] QByteArray refusedLine() const;

signals:
    void armedChanged(bool armed);

private:
    [[nodiscard]] Session *live() const;

    Inspection &m_inspection;

    bool m_armed = false;
    bool m_stopping = false;
};

} // namespace Heloscope
