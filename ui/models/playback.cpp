// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/playback.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace Heloscope {

namespace {

constexpr int MostRowsAtOnce = 200;

/// Marks the row before it and is none of its own.
bool isMark(const Entry &entry)
{
    return std::holds_alternative<FindingEntry>(entry.content);
}

} // namespace

Playback::Playback(Inspection &inspection, QObject *parent)
    : QObject(parent)
    , m_inspection(inspection)
{
    connect(&inspection, &Inspection::replaced, this, [this] {
        if (!m_isRewinding) {
            m_isPlaying = false;
            m_waited = {};
        }
        emit changed();
    });
    connect(&inspection, &Inspection::entryAdded, this, &Playback::changed); // a file is being read
}

void Playback::play()
{
    if (!isPossible() || m_isPlaying) {
        return;
    }
    m_isPlaying = true;
    settle();
    emit changed();
}

void Playback::pause()
{
    m_isPlaying = false;
    emit changed();
}

void Playback::step()
{
    if (!isPossible()) {
        return;
    }
    m_isPlaying = false;
    settle();
    reveal();
    emit changed();
}

void Playback::showAll()
{
    m_isPlaying = false;
    m_waited = {};
    m_inspection.revealAll();
    emit changed();
}

void Playback::setSpeed(int factor)
{
    m_speed = std::clamp(factor, 1, 4);
    emit changed();
}

void Playback::pass(std::chrono::microseconds time)
{
    if (!m_isPlaying) {
        return;
    }
    m_waited += time * m_speed;
    int rows = 0;
    while (m_isPlaying && m_inspection.nextToReveal() && m_waited >= gap()
        && rows++ < MostRowsAtOnce) {
        m_waited -= gap();
        reveal();
    }
    if (rows > 0) {
        m_isPlaying = m_isPlaying && m_inspection.nextToReveal() != nullptr;
        emit changed();
    }
}

/// To the beginning if everything is shown.
void Playback::settle()
{
    if (!m_inspection.nextToReveal()) {
        const QScopedValueRollback guard(m_isRewinding, true);
        m_waited = {};
        m_inspection.rewind();
    }
}

void Playback::reveal()
{
    m_inspection.revealNext();
    while (const Entry *next = m_inspection.nextToReveal()) {
        if (!isMark(*next)) {
            break;
        }
        m_inspection.revealNext();
    }
}

std::chrono::microseconds Playback::gap() const
{
    const Entry *next = m_inspection.nextToReveal();
    const auto entries = m_inspection.transcript()->entries();
    const std::chrono::microseconds last
        = entries.empty() ? std::chrono::microseconds(0) : entries.back().at;
    return std::clamp(
        next->at - last, std::chrono::microseconds(0), std::chrono::microseconds(LongestGap));
}

bool Playback::isPossible() const
{
    return m_inspection.isRecorded() && total() > 0;
}

std::size_t Playback::shown() const
{
    return m_inspection.transcript() ? m_inspection.transcript()->entries().size() : 0;
}

std::size_t Playback::total() const
{
    return m_inspection.whole() ? m_inspection.whole()->entries().size() : 0;
}

} // namespace Heloscope
