// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures/picture.h"

#include "ui/models/inspection.h"

#include <QElapsedTimer>

#include <algorithm>

namespace Heloscope {

Picture::Picture(const Inspection &inspection, QObject *parent)
    : QObject(parent)
    , m_inspection(inspection)
{
    connect(&inspection, &Inspection::replaced, this, [this] {
        m_taken = 0;
        m_moment = 0;
        clear();
        emit changed();
        catchUp();
    });
    connect(&inspection, &Inspection::entryAdded, this, &Picture::catchUp);
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &Picture::catchUp);
}

void Picture::setActive(bool active)
{
    m_isActive = active;
    catchUp();
}

void Picture::setMoment(EntryId entry)
{
    if (m_moment != entry) {
        m_moment = entry;
        if (m_isActive) {
            emit changed();
        }
    }
}

void Picture::retranslate()
{
    emit changed();
}

void Picture::takeAll()
{
    takeSome(true);
}

void Picture::catchUp()
{
    if (m_isActive) {
        takeSome(false);
    }
}

void Picture::takeSome(bool all)
{
    constexpr qint64 LongestBit = 15; // ms
    constexpr std::size_t EntriesBetweenLooks = 64;
    const Transcript *transcript = m_inspection.transcript();
    if (!transcript || m_taken >= transcript->entries().size()) {
        return;
    }
    QElapsedTimer timer;
    timer.start();
    const EntryRange entries = transcript->entries();
    auto entry = entries.begin() + static_cast<std::ptrdiff_t>(m_taken);
    while (entry != entries.end()) {
        take(*entry++);
        ++m_taken;
        if (!all && m_taken % EntriesBetweenLooks == 0 && timer.hasExpired(LongestBit)) {
            m_rest.start();
            break;
        }
    }
    emit changed();
}

int Picture::neighbour(int item, Qt::Key key) const
{
    const bool isBack = key == Qt::Key_Up || key == Qt::Key_Left;
    return std::clamp(item + (isBack ? -1 : 1), 0, std::max(count() - 1, 0));
}

int Picture::headHeight(const PictureLook &look) const
{
    Q_UNUSED(look)
    return 0;
}

void Picture::paintHead(QPainter &painter, const PictureLook &look) const
{
    Q_UNUSED(painter)
    Q_UNUSED(look)
}

} // namespace Heloscope
