// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Heloscope {

/// Says something to a screen reader without taking the focus. There is nothing to see of it. It
/// is a notification that is shown anew for each text, because that is what screen readers read
/// out by themselves; Qt has events for announcements from 6.8 on only.
class Announcer : public QWidget
{
    Q_OBJECT

public:
    explicit Announcer(QWidget *parent);

    /// Cut where it is longer than anybody would listen to.
    void say(const QString &text);

signals:
    void said(const QString &text);
};

} // namespace Heloscope
