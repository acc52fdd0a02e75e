// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/swaksdesk.h"

#include "core/commandlines/swaksreader.h"
#include "ui/plan/envelopedock.h"
#include "ui/plan/targetbar.h"
#include "ui/plan/targetform.h"
#include "ui/wording/swakswords.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace Heloscope {

SwaksDesk::SwaksDesk(TargetBar &bar, EnvelopeDock &envelope, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_envelope(envelope)
    , m_paste(new QAction(this))
{
    m_paste->setObjectName(u"pasteSwaksAction"_s);
    connect(
        m_paste, &QAction::triggered, this, [this] { take(QGuiApplication::clipboard()->text()); });
    connect(&bar, &TargetBar::swaksLineEntered, this, &SwaksDesk::take);
    retranslate();
}

void SwaksDesk::take(const QString &line)
{
    auto read = readSwaksLine(line.trimmed().toUtf8(), surroundingsHere(examplePlan().ehloName));
    if (!read) {
        emit noticed([refusals = read.fault()]() -> FaultWords {
            QStringList sentences;
            for (const SwaksRefusal &refusal : refusals) {
                sentences << swaksRefusalWords(refusal);
            }
            return {tr("This swaks line was not set up."), sentences.join(u'\n'), {}};
        });
        return;
    }
    SessionPlan &plan = read->plan;
    if (!read->namesSender) {
        plan.reversePath = examplePlan().reversePath;
    }
    if (!plan.endpoint.host.isEmpty()) {
        m_bar.setTarget({plan.endpoint.host, plan.endpoint.port, plan.tls});
    }
    m_envelope.take(plan);
    m_envelope.takeMessage(plan.message);
    m_taken = plan;
    emit noticed([remarks = read->remarks]() -> FaultWords {
        QStringList sentences;
        for (const SwaksRemark &remark : remarks) {
            sentences << swaksRemarkWords(remark);
        }
        return {tr("The session of this swaks line is set up. Nothing has been sent."),
            sentences.join(u'\n'), {}};
    });
}

void SwaksDesk::fill(SessionPlan &plan) const
{
    if (!m_taken
        || (!m_taken->endpoint.host.isEmpty() && m_taken->endpoint.host != plan.endpoint.host)) {
        return;
    }
    plan.family = m_taken->family;
    plan.tlsSettings = m_taken->tlsSettings;
    plan.rawLines = m_taken->rawLines;
    plan.until = m_taken->until;
    plan.dropAfter = m_taken->dropAfter;
    plan.timeouts = m_taken->timeouts;
    if (plan.credentials && m_taken->credentials
        && plan.credentials->user == m_taken->credentials->user) {
        plan.credentials->mechanism = m_taken->credentials->mechanism;
    }
}

void SwaksDesk::retranslate()
{
    //: Reads a command line of the program swaks out of the clipboard.
    m_paste->setText(tr("Paste s&waks Line"));
    m_paste->setToolTip(tr("Set up the session of a swaks command line; nothing is sent"));
}

} // namespace Heloscope
