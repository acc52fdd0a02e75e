// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/breakrules.h"
#include "ui/decor/theme.h"
#include "ui/models/zoomsteps.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <array>

namespace Heloscope {

/// How much of the window is shown.
enum class Level : quint8 {
    Simple,
    Full,
    Expert
};

/// What the column of times in the dialogue tells.
enum class TimeFormat : quint8 {
    SinceLineBefore,
    SinceStart,
    TimeOfDay
};

/// What a person has set. Passwords and hosts are no settings; neither is Armed, which is off at
/// every start.
struct Preferences {
    QString interfaceLanguage; ///< "en", "th", …; empty: the system's
    QString helpLanguage; ///< empty: that of the interface
    QString besideLanguage; ///< a second one of the explanations; empty: none
    bool showsOriginal = false; ///< English below translated explanations
    Theme theme = Theme::System;
    int zoom = UsualZoom; ///< percent, SmallestZoom to LargestZoom
    Level level = Level::Simple;
    bool tintsRows = false;
    TimeFormat times = TimeFormat::SinceLineBefore;
    BreakRules breakRules = BreakRules::usual();
    bool offersNoop = true;
    QByteArray ehloName = "client.example.test";
    int timeLimit = 0; ///< seconds, up to LongestTimeLimit; 0: those of RFC 5321 §4.5.3.2
    int keptSessions = 50; ///< up to MostKeptSessions; 0: none

    bool operator==(const Preferences &) const = default;
};

inline constexpr int LongestTimeLimit = 3600;
inline constexpr int MostKeptSessions = 500;

/// Each member of Preferences by its name.
enum class Preference : quint8 {
    InterfaceLanguage,
    HelpLanguage,
    BesideLanguage,
    Original,
    Appearance,
    Zoom,
    Level,
    RowTint,
    Times,
    BreakRules,
    NoopOffer,
    EhloName,
    TimeLimit,
    KeptSessions,
};

inline constexpr std::array AllPreferences{Preference::InterfaceLanguage, Preference::HelpLanguage,
    Preference::BesideLanguage, Preference::Original, Preference::Appearance, Preference::Zoom,
    Preference::Level, Preference::RowTint, Preference::Times, Preference::BreakRules,
    Preference::NoopOffer, Preference::EhloName, Preference::TimeLimit, Preference::KeptSessions};

/// Text, number, truth or list of texts: what can be written to a file of settings.
[[nodiscard]] QVariant valueOf(const Preferences &preferences, Preference which);
/// A value out of its range is bounded, one that means nothing leaves things as they are.
void setValue(Preferences &preferences, Preference which, const QVariant &value);
/// It stands as at the first start.
[[nodiscard]] bool isUsual(const Preferences &preferences, Preference which);
/// Where it is kept in a file of settings.
[[nodiscard]] QString keyOf(Preference which);

} // namespace Heloscope
