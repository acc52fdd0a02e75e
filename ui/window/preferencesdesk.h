// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferencebook.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>

class QAction;
class QMainWindow;

namespace Heloscope {

class DialogueView;
class DialogueWords;
class EnvelopeDock;
class HelpLanguages;
class HiddenBar;
class LanguageMenu;
class LevelDesk;
class PreferencesDialog;
class SessionDesk;
class SteppingDesk;
class Wardrobe;
class WindowMenus;
struct SessionPlan;

/// Has the window be as the settings say, and the settings be as the menus say.
class PreferencesDesk : public QObject
{
    Q_OBJECT

public:
    /// What settings are about. All must outlive this.
    struct Parts {
        SessionDesk &desk;
        Wardrobe &wardrobe;
        WindowMenus &menus;
        LanguageMenu &interfaceLanguages;
        HelpLanguages &helpLanguages;
        DialogueView &dialogue;
        DialogueWords &words;
        SteppingDesk &stepping;
        EnvelopeDock &envelope;
        HiddenBar &hidden;
    };

    /// book must outlive this.
    PreferencesDesk(PreferenceBook &book, const Parts &parts, QMainWindow &window);

    /// EHLO name and time limits.
    void fill(SessionPlan &plan) const;
    void retranslate();
    /// All languages as buttons, until one is chosen.
    void offerLanguages();

signals:
    /// language: empty for that of the system.
    void interfaceLanguageChosen(const QString &language);

private:
    void joinMenus();
    void apply(Preference which);
    void applyHelpLanguage();
    void applyEhloName();
    void open();
    void openAt(Preference which);
    void clearKept();

    PreferenceBook &m_book;
    Parts m_parts;
    QMainWindow &m_window;
    LevelDesk *m_levels;
    QAction *m_action;
    QPointer<PreferencesDialog> m_dialog;
    QByteArray m_usualEhlo; ///< what the field of the EHLO name holds unless somebody wrote there
    bool m_isApplying = false;
};

} // namespace Heloscope
