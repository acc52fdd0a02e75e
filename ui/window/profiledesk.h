// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/profilelist.h"

#include <QObject>

#include <functional>

class QMenu;
class QPushButton;
class QSettings;
class QWidget;

namespace Heloscope {

class EnvelopeDock;
class TargetBar;

/// The profiles of a window: a button of the target bar with all that can be done with them.
class ProfileDesk : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    ProfileDesk(TargetBar &target, EnvelopeDock &envelope, QSettings &settings, QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillMenu();
    void choose(const QString &name);
    void keep();
    void rename();
    void askName(const QString &title, const std::function<void(const QString &)> &answer);
    void setCurrent(const QString &name);
    void retranslate();

    TargetBar &m_target;
    EnvelopeDock &m_envelope;
    QWidget &m_window;
    ProfileList m_profiles;
    QPushButton *m_button;
    QMenu *m_menu;
    QString m_current; ///< the profile chosen last; empty: none
};

} // namespace Heloscope
