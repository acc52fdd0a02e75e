// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSettings;
class QWidget;

namespace Heloscope {

class SessionActions;
class Wardrobe;

/// Makes the type of the whole program larger and smaller, by key and by Ctrl with the wheel, and
/// remembers it. A widget with the property "zoomsItself" keeps the wheel for itself.
class ZoomDesk : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    ZoomDesk(Wardrobe &wardrobe, QSettings &settings, QObject *parent);

    void join(const SessionActions &actions);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// direction: 1 larger, -1 smaller, 0 as usual
    void zoom(int direction);
    [[nodiscard]] static bool zoomsItself(const QWidget *widget);

    Wardrobe &m_wardrobe;
    QSettings &m_settings;
    int m_turned = 0; ///< eighths of a degree of the wheel that have come to no step yet
};

} // namespace Heloscope
