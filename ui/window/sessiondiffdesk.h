// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Heloscope {

class DialogueView;
class HelpLanguages;
class HelpLibrary;
class SessionDesk;
class SessionDiffWindow;

/// Lays the session of the window beside a recorded one, in a window made when it is first asked
/// for.
class SessionDiffDesk : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this. dialogue: where a chosen line is shown.
    SessionDiffDesk(SessionDesk &desk, const HelpLibrary &library, HelpLanguages &languages,
        DialogueView &dialogue);

    void present();

private:
    [[nodiscard]] QStringList recentSessions() const;

    SessionDesk &m_desk;
    const HelpLibrary &m_library;
    HelpLanguages &m_languages;
    DialogueView &m_dialogue;
    SessionDiffWindow *m_window = nullptr;
};

} // namespace Heloscope
