// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sourcedesk.h"

#include "ui/copying/copymenu.h"
#include "ui/copying/rowcopymenu.h"
#include "ui/plan/envelopedock.h"
#include "ui/plan/swaksdesk.h"
#include "ui/plan/targetbar.h"
#include "ui/plan/targetform.h"
#include "ui/replay/replaydesk.h"
#include "ui/transcript/dialogueview.h"
#include "ui/window/noticebar.h"
#include "ui/window/preferencesdesk.h"
#include "ui/window/sessiondesk.h"
#include "ui/window/windowmenus.h"

#include <QWidget>

namespace Heloscope {

SourceDesk::SourceDesk(const Places &places, QWidget &window)
    : QObject(&window)
    , m_places(places)
    , m_replay(new ReplayDesk(places.desk, this))
    , m_swaks(new SwaksDesk(places.bar, places.envelope, this))
    , m_rows(new RowCopyMenu(places.dialogue, places.desk.inspection(), &window))
{
    places.menus.addSources(m_swaks->pasteAction(),
        {m_rows, new CopyMenu(places.desk.inspection(), &window)},
        {m_replay->client(), m_replay->server()});
    places.dialogue.addActions(m_rows->actions());
    places.dialogue.setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_replay, &ReplayDesk::targetWanted, this, [this] {
        if (const std::optional<SessionPlan> plan = typedPlan()) {
            m_replay->replayTo(*plan);
        }
    });
    connect(m_swaks, &SwaksDesk::noticed, &places.notice, &NoticeBar::tell);
}

std::optional<SessionPlan> SourceDesk::typedPlan()
{
    TargetBar &bar = m_places.bar;
    if (!bar.target()) {
        const auto kind = bar.isEmpty() ? PlanFaultKind::Empty : PlanFaultKind::NotAHostName;
        m_places.notice.tell([kind] { return faultWords(PlanFault{kind, "host", {}}); });
        bar.focusHost();
        return std::nullopt;
    }
    SessionPlan plan = examplePlan();
    m_places.preferences.fill(plan);
    m_places.envelope.fill(plan);
    plan.endpoint = bar.endpoint();
    plan.tls = bar.tls();
    m_swaks->fill(plan);
    return plan;
}

bool SourceDesk::copySeveralRows()
{
    const bool areSeveral = m_places.dialogue.hasSeveralSelected();
    if (areSeveral) {
        m_rows->copy(RowForm::Arrows);
    }
    return areSeveral;
}

void SourceDesk::retranslate()
{
    m_replay->retranslate();
    m_swaks->retranslate();
}

} // namespace Heloscope
