// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QTimer>

namespace Heloscope {

class Clock;
class Inspection;

/// What goes on while nothing comes: looking a name up, connecting, waiting for a reply, and for
/// how long already. Hidden when it is our turn, and for the first moments of each wait.
class ConnectionLine : public QLabel
{
    Q_OBJECT

public:
    /// Both must outlive this.
    ConnectionLine(const Inspection &inspection, const Clock &clock, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void look();
    [[nodiscard]] bool isWaiting() const;
    [[nodiscard]] QString sentence(const QString &elapsed) const;

    const Inspection &m_inspection;
    const Clock &m_clock;
    QTimer m_ticks;
    std::chrono::microseconds m_since{0};
};

} // namespace Heloscope
