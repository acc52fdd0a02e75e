// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencewords.h"

#include <QCoreApplication>

namespace Heloscope {

namespace {
struct PreferenceWords {
    Q_DECLARE_TR_FUNCTIONS(PreferenceWords)
};
} // namespace

QString preferenceName(Preference which)
{
    switch (which) {
    case Preference::InterfaceLanguage:
        return PreferenceWords::tr("Language of the interface");
    case Preference::HelpLanguage:
        return PreferenceWords::tr("Language of the explanations");
    case Preference::BesideLanguage:
        return PreferenceWords::tr("Second language of the explanations");
    case Preference::Original:
        return PreferenceWords::tr("English original");
    case Preference::Appearance:
        return PreferenceWords::tr("Appearance");
    case Preference::Zoom:
        return PreferenceWords::tr("Type size");
    case Preference::Level:
        //: Setting: how much of the window is shown.
        return PreferenceWords::tr("Level");
    case Preference::RowTint:
        return PreferenceWords::tr("Tinted rows");
    case Preference::Times:
        return PreferenceWords::tr("Times in the dialogue");
    case Preference::BreakRules:
        return PreferenceWords::tr("Break rules");
    case Preference::NoopOffer:
        return PreferenceWords::tr("Offer NOOP");
    case Preference::EhloName:
        return PreferenceWords::tr("Name in EHLO");
    case Preference::TimeLimit:
        return PreferenceWords::tr("Time limit");
    case Preference::KeptSessions:
        return PreferenceWords::tr("Kept sessions");
    }
    return {};
}

QString preferenceSentence(Preference which)
{
    switch (which) {
    case Preference::InterfaceLanguage:
        return PreferenceWords::tr(
            "Menus, buttons and messages are in this language. Commands and replies stay as "
            "they are on the wire.");
    case Preference::HelpLanguage:
        return PreferenceWords::tr("Replies are explained in this language.");
    case Preference::BesideLanguage:
        return PreferenceWords::tr(
            "Shows explanations in two languages side by side, for teaching.");
    case Preference::Original:
        return PreferenceWords::tr("The English text stands under each translated paragraph.");
    case Preference::Appearance:
        return PreferenceWords::tr("Light or dark. Presentations are always light.");
    case Preference::Zoom:
        return PreferenceWords::tr("The size of all text, also changed with Ctrl++ and Ctrl+-.");
    case Preference::Level:
        return PreferenceWords::tr(
            "Simple shows what a first session needs, Full adds what administrators need, "
            "Expert adds the bytes.");
    case Preference::RowTint:
        return PreferenceWords::tr(
            "Lines of the client and of the server have different background colours.");
    case Preference::Times:
        return PreferenceWords::tr("What the time column shows.");
    case Preference::BreakRules:
        return PreferenceWords::tr(
            "Where a run stops: codes, classes such as 4xx, commands, stages or "
            "“unexpected”, with spaces between them.");
    case Preference::NoopOffer:
        return PreferenceWords::tr(
            "When the server is about to give up waiting, NOOP is offered. It is never "
            "sent by itself.");
    case Preference::EhloName:
        return PreferenceWords::tr(
            "How this program introduces itself to a server. Empty: the address of this "
            "computer.");
    case Preference::TimeLimit:
        return PreferenceWords::tr(
            "How long to wait for each reply. The standard asks for two to ten minutes.");
    case Preference::KeptSessions:
        return PreferenceWords::tr(
            "How many finished sessions are kept on this computer, passwords masked. "
            "The oldest go first.");
    }
    return {};
}

QString levelWord(Level level)
{
    switch (level) {
    case Level::Simple:
        //: Level: how much of the window is shown.
        return PreferenceWords::tr("Simple");
    case Level::Full:
        //: Level: how much of the window is shown.
        return PreferenceWords::tr("Full");
    case Level::Expert:
        //: Level: how much of the window is shown.
        return PreferenceWords::tr("Expert");
    }
    return {};
}

QString themeWord(Theme theme)
{
    switch (theme) {
    case Theme::System:
        //: Appearance: light or dark, as the system has it.
        return PreferenceWords::tr("As the system");
    case Theme::Light:
        //: Appearance
        return PreferenceWords::tr("Light");
    case Theme::Dark:
        //: Appearance
        return PreferenceWords::tr("Dark");
    }
    return {};
}

QString timeFormatWord(TimeFormat format)
{
    switch (format) {
    case TimeFormat::SinceLineBefore:
        return PreferenceWords::tr("Since the line before");
    case TimeFormat::SinceStart:
        return PreferenceWords::tr("Since the start");
    case TimeFormat::TimeOfDay:
        return PreferenceWords::tr("Time of day");
    }
    return {};
}

} // namespace Heloscope
