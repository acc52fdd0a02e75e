// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/idlewatch.h"

#include "core/smtp/limits.h"
#include "core/smtp/transitions.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Heloscope {

IdleWatch::IdleWatch(const Inspection &inspection, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_inspection(inspection)
    , m_clock(clock)
{
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &IdleWatch::look);
    connect(&inspection, &Inspection::entriesAdded, this, &IdleWatch::noteEntries);
    connect(&inspection, &Inspection::changed, this, &IdleWatch::follow);
    connect(&inspection, &Inspection::replaced, this, &IdleWatch::follow);
}

void IdleWatch::noteEntries(EntryId first, EntryId last)
{
    if (!m_inspection.session()) {
        return;
    }
    for (const Entry &entry : m_inspection.transcript()->entriesFrom(first)) {
        const bool isOnTheWire = std::holds_alternative<CommandEntry>(entry.content)
            || std::holds_alternative<ContentEntry>(entry.content)
            || std::holds_alternative<ReplyEntry>(entry.content)
            || std::holds_alternative<TlsEntry>(entry.content);
        if (isOnTheWire && entry.id <= last) {
            m_since = m_clock.now();
            look();
            return;
        }
    }
}

void IdleWatch::follow()
{
    if (!isOurTurn()) {
        m_second.stop();
    } else if (!m_second.isActive()) {
        m_second.start();
    }
    look();
}

void IdleWatch::look()
{
    const bool offering = mayOffer();
    if (offering != m_offering) {
        m_offering = offering;
        emit offeringChanged(offering);
    }
    emit looked();
}

std::optional<std::chrono::seconds> IdleWatch::left() const
{
    if (!isOurTurn()) {
        return std::nullopt;
    }
    const auto waited = m_clock.now() - m_since;
    const auto left = std::chrono::ceil<std::chrono::seconds>(Smtp::Limits::ServerIdle - waited);
    return std::max(left, 0s);
}

bool IdleWatch::isOurTurn() const
{
    return m_inspection.isLive() && m_inspection.session()->turn() == Turn::Ours;
}

bool IdleWatch::mayOffer() const
{
    const auto remaining = left();
    if (!remaining || *remaining > OfferAt) {
        return false;
    }
    const auto legal = Smtp::legalVerbs(m_inspection.session()->facts());
    return std::ranges::find(legal, Smtp::Verb::Noop) != legal.end();
}

} // namespace Heloscope
