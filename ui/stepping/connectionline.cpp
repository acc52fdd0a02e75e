// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stepping/connectionline.h"

#include "core/session/clock.h"
#include "core/session/session.h"
#include "core/wire/displaytext.h"
#include "ui/models/inspection.h"
#include "ui/wording/stagewords.h"

#include <QEvent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Heloscope {

namespace {

constexpr auto Unnoticed = 300ms; // most waits are shorter, and a line that flickers helps nobody
constexpr auto Tick = 200ms;

} // namespace

ConnectionLine::ConnectionLine(const Inspection &inspection, const Clock &clock, QWidget *parent)
    : QLabel(parent)
    , m_inspection(inspection)
    , m_clock(clock)
{
    setObjectName(u"connectionLine"_s);
    setTextFormat(Qt::PlainText);
    setContentsMargins(8, 2, 8, 2);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_ticks.setInterval(Tick);
    connect(&m_ticks, &QTimer::timeout, this, &ConnectionLine::look);
    connect(&inspection, &Inspection::changed, this, &ConnectionLine::follow);
    connect(&inspection, &Inspection::replaced, this, &ConnectionLine::follow);
    connect(&inspection, &Inspection::entryAdded, this, &ConnectionLine::follow);
    hide();
}

void ConnectionLine::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        look();
    }
}

bool ConnectionLine::isWaiting() const
{
    return m_inspection.isLive() && !m_inspection.isTrustPending()
        && m_inspection.session()->turn() != Turn::Ours;
}

void ConnectionLine::follow()
{
    if (isWaiting()) {
        m_since = m_clock.now();
        m_ticks.start();
    } else {
        m_ticks.stop();
        hide();
    }
}

void ConnectionLine::look()
{
    const auto waited = m_clock.now() - m_since;
    if (!isWaiting() || waited < Unnoticed) {
        return;
    }
    setText(sentence(durationWord(waited)));
    setToolTip(text().toHtmlEscaped());
    show();
}

QString ConnectionLine::sentence(const QString &elapsed) const
{
    const Transcript *transcript = m_inspection.transcript();
    const auto safe = [](const QString &outside) {
        return Smtp::displayText(outside.toUtf8());
    };
    if (transcript->entries().empty()) {
        //: %1: host name, %2: how long already, "1.2 s"
        return tr("Looking up %1… %2").arg(safe(transcript->header().target.host), elapsed);
    }
    const EntryContent &last = transcript->entries().back().content;
    if (const auto *found = std::get_if<ResolveEntry>(&last)) {
        //: %1: how long already, "1.2 s"
        return tr("%n address(es) found, connecting… %1", nullptr,
            static_cast<int>(found->addresses.size()))
            .arg(elapsed);
    }
    if (const auto *attempt = std::get_if<ConnectEntry>(&last)) {
        //: %1: address, %2: port, %3: how long already, "1.2 s"
        return tr("Connecting to %1, port %2… %3")
            .arg(safe(attempt->address), QString::number(attempt->port), elapsed);
    }
    if (std::holds_alternative<ConnectedEntry>(last)) {
        //: %1: how long already, "1.2 s"
        return tr("Connected, waiting for the greeting… %1").arg(elapsed);
    }
    //: %1: how long already, "1.2 s"
    return tr("Waiting for the server… %1").arg(elapsed);
}

} // namespace Heloscope
