// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace Heloscope {

class PreferenceBook;
class SessionActions;

/// Has the type of the whole program set larger and smaller, by key and by Ctrl with the wheel. A
/// widget with the property "zoomsItself" keeps the wheel for itself.
class ZoomDesk : public QObject
{
    Q_OBJECT

public:
    /// book must outlive this.
    ZoomDesk(PreferenceBook &book, QObject *parent);

    void join(const SessionActions &actions);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// direction: 1 larger, -1 smaller, 0 as usual
    void zoom(int direction);
    [[nodiscard]] static bool zoomsItself(const QWidget *widget);

    PreferenceBook &m_book;
    int m_turned = 0; ///< eighths of a degree of the wheel that have come to no step yet
};

} // namespace Heloscope
