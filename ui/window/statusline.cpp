// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statusline.h"

#include "core/wire/displaytext.h"
#include "ui/decor/elidedlabel.h"
#include "ui/window/readingbar.h"
#include "ui/window/sessiondesk.h"
#include "ui/wording/breakwords.h"
#include "ui/wording/outcomewords.h"
#include "ui/wording/tlswords.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Heloscope {

StatusLine::StatusLine(SessionDesk &desk, QWidget *parent)
    : QStatusBar(parent)
    , m_desk(desk)
    , m_where(new QLabel(this))
    , m_encryption(new QLabel(this))
    , m_turn(new ElidedLabel(this))
    , m_countdown(new QLabel(this))
{
    setSizeGripEnabled(false);
    const std::pair<QLabel *, const char *> labels[]{{m_where, "statusWhere"},
        {m_encryption, "statusEncryption"}, {m_turn, "statusTurn"},
        {m_countdown, "statusCountdown"}};
    for (const auto &[label, name] : labels) {
        label->setObjectName(QString::fromLatin1(name));
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(6, 0, 6, 0);
    }
    addWidget(m_where);
    addWidget(m_encryption);
    addWidget(m_turn, 1);
    addPermanentWidget(new ReadingBar(desk, this));
    addPermanentWidget(m_countdown);
    connect(&desk.idleWatch(), &IdleWatch::looked, this, &StatusLine::showCountdown);
    Inspection &inspection = desk.inspection();
    connect(&inspection, &Inspection::changed, this, &StatusLine::refresh);
    connect(&inspection, &Inspection::replaced, this, &StatusLine::refresh);
    connect(&inspection, &Inspection::entryAdded, this, &StatusLine::refresh);
    refresh();
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
}

void StatusLine::refresh()
{
    m_where->setText(whereText());
    const auto &tls = m_desk.inspection().latestFacts().tls;
    m_encryption->setText(tls               ? Smtp::displayText(tls->protocol)
            : m_desk.inspection().isEmpty() ? QString()
                                            : tr("Not encrypted"));
    m_turn->setText(turnText());
    showCountdown();
}

void StatusLine::showCountdown()
{
    const auto waiting = m_desk.idleWatch().left();
    if (!waiting) {
        m_countdown->clear();
        return;
    }
    const std::chrono::seconds left = *waiting;
    if (left == 0s) {
        m_countdown->setText(tr("The server may have given up waiting"));
        return;
    }
    //: Countdown. %1: minutes:seconds
    m_countdown->setText(
        tr("Server waits another %1")
            .arg(
                u"%1:%2"_s.arg(left.count() / 60).arg(left.count() % 60, 2, 10, QLatin1Char('0'))));
    m_countdown->setToolTip(
        tr("A server waits at least five minutes for the next command (RFC 5321)"));
}

QString StatusLine::whereText() const
{
    const Inspection &inspection = m_desk.inspection();
    const Transcript *transcript = inspection.transcript();
    if (!transcript) {
        return tr("Not connected");
    }
    const Endpoint &target = transcript->header().target;
    const QString host = Smtp::displayText(target.host.toUtf8());
    if (inspection.isRecorded()) {
        //: %1: file name
        return tr("Recorded: %1").arg(QFileInfo(inspection.fileName()).fileName());
    }
    const QString where = target.host.contains(u':')
        ? u"[%1]:%2"_s.arg(host, QString::number(target.port))
        : u"%1:%2"_s.arg(host, QString::number(target.port));
    //: %1: host and port
    return m_desk.isPractising() ? tr("Practice server, %1").arg(where) : where;
}

QString StatusLine::turnText() const
{
    const Inspection &inspection = m_desk.inspection();
    const Outcome *outcome = inspection.transcript() ? inspection.transcript()->outcome() : nullptr;
    if (outcome) {
        return outcomeSentence(*outcome);
    }
    const Session *session = inspection.session();
    if (!session) {
        return {};
    }
    if (inspection.isTrustPending()) {
        return tr("Waiting for you");
    }
    switch (session->turn()) {
    case Turn::Nobody:
        return tr("Working on the connection…");
    case Turn::Ours:
        return session->stoppedBy() ? stoppedSentence(*session->stoppedBy())
                                    : tr("Waiting for you");
    case Turn::Theirs:
        return tr("Waiting for the server…");
    }
    return {};
}

} // namespace Heloscope
