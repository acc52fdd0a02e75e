// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/replaydesk.h"

#include "core/replay/recordedserver.h"
#include "ui/window/allowedaction.h"
#include "ui/window/sessionactions.h"
#include "ui/window/sessiondesk.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Heloscope {

ReplayDesk::ReplayDesk(SessionDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_client(new QAction(this))
    , m_server(new QAction(this))
{
    m_client->setObjectName(u"replayClientAction"_s);
    m_server->setObjectName(u"replayServerAction"_s);
    connect(m_client, &QAction::triggered, this, &ReplayDesk::targetWanted);
    connect(m_server, &QAction::triggered, this, &ReplayDesk::serve);
    connect(&desk.inspection(), &Inspection::replaced, this, &ReplayDesk::refresh);
    connect(&desk.inspection(), &Inspection::changed, this, &ReplayDesk::refresh);
    refresh();
    retranslate();
}

void ReplayDesk::replayTo(const SessionPlan &plan)
{
    const Transcript *transcript = m_desk.inspection().transcript();
    if (!transcript) {
        return;
    }
    Recording recording = recordingOf(*transcript);
    SessionPlan replay = replayPlan(recording);
    replay.endpoint = plan.endpoint;
    replay.family = plan.family;
    replay.tlsSettings = plan.tlsSettings;
    replay.timeouts = plan.timeouts;
    replay.credentials = plan.credentials;
    replay.message = plan.message;
    if (plan.tls == TlsWish::Implicit || replay.tls == TlsWish::Implicit) {
        replay.tls = plan.tls;
    }
    m_desk.replay(std::move(replay), std::move(recording));
}

void ReplayDesk::serve()
{
    const Transcript *transcript = m_desk.inspection().transcript();
    if (transcript) {
        const Recording recording = recordingOf(*transcript);
        SessionPlan plan = planOf(recording);
        m_desk.practiseWith(scriptOf(recording), std::move(plan));
    }
}

void ReplayDesk::refresh()
{
    const Inspection &inspection = m_desk.inspection();
    const bool isOver = !inspection.isEmpty() && !inspection.isLive();
    const QString why = inspection.isEmpty() ? SessionActions::tr("There is no session yet.")
                                             : tr("The session is not over yet.");
    allow(*m_client, isOver, tr("Say the same commands to the host above and show the differences"),
        why);
    allow(*m_server, isOver, tr("Answer on this machine as the recorded server did"), why);
}

void ReplayDesk::retranslate()
{
    //: Says the commands of the recorded session to the server in the target bar.
    m_client->setText(tr("&Replay to the Host Above"));
    //: Starts a server on this machine that answers as the recorded server did.
    m_server->setText(tr("Play the Server's &Part"));
    refresh();
}

} // namespace Heloscope
