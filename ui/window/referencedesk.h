// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace Heloscope {

class CodesWindow;
class HelpLanguages;
class HelpLibrary;

/// The windows in which to look something up, made when they are first asked for. They need no
/// session and stay open beside it.
class ReferenceDesk : public QObject
{
    Q_OBJECT

public:
    /// window: what they belong to; all must outlive this.
    ReferenceDesk(QWidget &window, const HelpLibrary &library, HelpLanguages &languages);

    /// Actions that are to work in those windows too, such as larger type.
    void share(const QList<QAction *> &actions);
    void showCodes();

private:
    QWidget &m_window;
    const HelpLibrary &m_library;
    HelpLanguages &m_languages;
    QList<QAction *> m_shared;
    CodesWindow *m_codes = nullptr;
};

} // namespace Heloscope
