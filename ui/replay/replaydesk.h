// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/sessionplan.h"

#include <QObject>

class QAction;

namespace Heloscope {

class SessionDesk;

/// Plays the session that is looked at again: its client to another server, or its server on this
/// machine. Only a session that is over can be played.
class ReplayDesk : public QObject
{
    Q_OBJECT

public:
    /// desk must outlive this.
    explicit ReplayDesk(SessionDesk &desk, QObject *parent = nullptr);

    [[nodiscard]] QAction *client() const { return m_client; }
    [[nodiscard]] QAction *server() const { return m_server; }
    /// Says the recorded commands to the endpoint of plan; its credentials and message stand in for
    /// what a recording does not keep. Stops after the greeting.
    void replayTo(const SessionPlan &plan);
    void retranslate();

signals:
    /// The window knows where to; replayTo() is the answer.
    void targetWanted();

private:
    void serve();
    void refresh();

    SessionDesk &m_desk;
    QAction *m_client;
    QAction *m_server;
};

} // namespace Heloscope
