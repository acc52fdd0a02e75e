// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/zoomdesk.h"

#include "ui/models/zoomsteps.h"
#include "ui/preferences/preferencebook.h"
#include "ui/window/sessionactions.h"

#include <QAction>
#include <QApplication>
#include <QWheelEvent>
#include <QWidget>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Heloscope {

ZoomDesk::ZoomDesk(PreferenceBook &book, QObject *parent)
    : QObject(parent)
    , m_book(book)
{
    // Text editors zoom by themselves, each on its own; the program is to be of one size.
    qApp->installEventFilter(this);
}

void ZoomDesk::join(const SessionActions &actions)
{
    connect(actions.larger, &QAction::triggered, this, [this] { zoom(1); });
    connect(actions.smaller, &QAction::triggered, this, [this] { zoom(-1); });
    connect(actions.normalSize, &QAction::triggered, this, [this] { zoom(0); });
}

bool ZoomDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel) {
        return false;
    }
    const auto *widget = qobject_cast<QWidget *>(watched);
    const auto *wheel = static_cast<QWheelEvent *>(event);
    if (!widget || !wheel->modifiers().testFlag(Qt::ControlModifier) || zoomsItself(widget)) {
        return false;
    }
    m_turned += wheel->angleDelta().y();
    if (std::abs(m_turned) >= QWheelEvent::DefaultDeltasPerStep) {
        zoom(m_turned > 0 ? 1 : -1);
        m_turned = 0;
    }
    return true;
}

void ZoomDesk::zoom(int direction)
{
    m_book.set(Preference::Zoom, zoomStep(m_book.now().zoom, direction));
}

bool ZoomDesk::zoomsItself(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (widget->property("zoomsItself").toBool()) {
            return true;
        }
    }
    return false;
}

} // namespace Heloscope
