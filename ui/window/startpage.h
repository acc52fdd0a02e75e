// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/recents.h"

#include <QScrollArea>

#include <array>

class QLabel;
class QPushButton;

namespace Heloscope {

class SessionDesk;

/// What stands in place of the dialogue while nothing is looked at: the three ways to begin, and
/// what was looked at last.
class StartPage : public QScrollArea
{
    Q_OBJECT

public:
    /// desk must outlive this.
    explicit StartPage(SessionDesk &desk, QWidget *parent = nullptr);

    /// recents must outlive this.
    void setRecents(const Recents &recents);

signals:
    /// The host is to be typed.
    void serverWanted();
    void recentWanted(const Heloscope::Recent &recent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void retranslate();

    const Recents *m_recents = nullptr;
    QPushButton *m_practise;
    QPushButton *m_check;
    QPushButton *m_open;
    QLabel *m_last;
    std::array<QPushButton *, Recents::Capacity> m_buttons{};
};

} // namespace Heloscope
