// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures/picture.h"

#include "ui/models/inspection.h"

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

void Picture::catchUp()
{
    const Transcript *transcript = m_inspection.transcript();
    if (!m_isActive || !transcript || m_taken == transcript->entries().size()) {
        return;
    }
    const auto &entries = transcript->entries();
    for (; m_taken < entries.size(); ++m_taken) {
        take(entries[m_taken]);
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
