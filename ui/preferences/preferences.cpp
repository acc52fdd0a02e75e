// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferences.h"

#include "core/help/programlanguages.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

/// A name in EHLO is a domain or an address literal (RFC 5321 §4.1.1.1): nothing that would break
/// the line, and not longer than a domain can be (§4.5.3.1.2).
constexpr qsizetype LongestEhloName = 255;

struct Row {
    Preference which;
    QLatin1StringView key;
    QVariant (*read)(const Preferences &);
    void (*write)(Preferences &, const QVariant &);
};

void setLanguage(QString &language, const QVariant &value)
{
    const QString wanted = value.toString();
    if (wanted.isEmpty() || programLanguages().contains(wanted)) {
        language = wanted;
    }
}

template <typename Choice>
void setChoice(Choice &choice, const QVariant &value, Choice last)
{
    bool isNumber = false;
    const int wanted = value.toInt(&isNumber);
    if (isNumber && wanted >= 0 && wanted <= static_cast<int>(last)) {
        choice = static_cast<Choice>(wanted);
    }
}

void setNumber(int &number, const QVariant &value, int least, int most)
{
    bool isNumber = false;
    const int wanted = value.toInt(&isNumber);
    if (isNumber) {
        number = std::clamp(wanted, least, most);
    }
}

QVariant wordsOf(const BreakRules &rules)
{
    QStringList words;
    for (const QByteArray &word : rules.words()) {
        words << QString::fromLatin1(word);
    }
    return words;
}

BreakRules rulesOf(const QVariant &value)
{
    QByteArrayList words;
    for (const QString &word : value.toStringList()) {
        words << word.toUtf8();
    }
    return BreakRules::fromWords(words);
}

void setEhloName(QByteArray &name, const QVariant &value)
{
    const QByteArray wanted = value.toString().trimmed().toUtf8();
    const bool isPlain = std::ranges::all_of(wanted, [](char c) { return c > ' ' && c < 0x7f; });
    if (isPlain && wanted.size() <= LongestEhloName) {
        name = wanted;
    }
}

using P = Preferences;
using V = QVariant;

constexpr std::array Rows{
    Row{Preference::InterfaceLanguage, "language/interface"_L1,
        [](const P &p) -> V { return p.interfaceLanguage; },
        [](P &p, const V &v) {
            setLanguage(p.interfaceLanguage, v);
        }},
    Row{Preference::HelpLanguage, "language/help"_L1,
        [](const P &p) -> V { return p.helpLanguage; },
        [](P &p, const V &v) {
            setLanguage(p.helpLanguage, v);
        }},
    Row{Preference::BesideLanguage, "language/beside"_L1,
        [](const P &p) -> V { return p.besideLanguage; },
        [](P &p, const V &v) {
            setLanguage(p.besideLanguage, v);
        }},
    Row{Preference::Original, "language/original"_L1,
        [](const P &p) -> V { return p.showsOriginal; },
        [](P &p, const V &v) {
            p.showsOriginal = v.toBool();
        }},
    Row{Preference::Appearance, "look/theme"_L1,
        [](const P &p) -> V { return static_cast<int>(p.theme); },
        [](P &p, const V &v) {
            setChoice(p.theme, v, Theme::Dark);
        }},
    Row{Preference::Zoom, "look/zoom"_L1, [](const P &p) -> V { return p.zoom; },
        [](P &p, const V &v) {
            setNumber(p.zoom, v, SmallestZoom, LargestZoom);
        }},
    Row{Preference::Level, "look/level"_L1,
        [](const P &p) -> V { return static_cast<int>(p.level); },
        [](P &p, const V &v) {
            setChoice(p.level, v, Level::Expert);
        }},
    Row{Preference::RowTint, "look/rowTint"_L1, [](const P &p) -> V { return p.tintsRows; },
        [](P &p, const V &v) {
            p.tintsRows = v.toBool();
        }},
    Row{Preference::Times, "look/times"_L1,
        [](const P &p) -> V { return static_cast<int>(p.times); },
        [](P &p, const V &v) {
            setChoice(p.times, v, TimeFormat::TimeOfDay);
        }},
    Row{Preference::BreakRules, "stepping/breakRules"_L1,
        [](const P &p) -> V { return wordsOf(p.breakRules); },
        [](P &p, const V &v) {
            p.breakRules = rulesOf(v);
        }},
    Row{Preference::NoopOffer, "stepping/offersNoop"_L1,
        [](const P &p) -> V { return p.offersNoop; },
        [](P &p, const V &v) {
            p.offersNoop = v.toBool();
        }},
    Row{Preference::EhloName, "session/ehloName"_L1,
        [](const P &p) -> V { return QString::fromLatin1(p.ehloName); },
        [](P &p, const V &v) {
            setEhloName(p.ehloName, v);
        }},
    Row{Preference::TimeLimit, "session/timeLimit"_L1, [](const P &p) -> V { return p.timeLimit; },
        [](P &p, const V &v) {
            setNumber(p.timeLimit, v, 0, LongestTimeLimit);
        }},
    Row{Preference::KeptSessions, "session/kept"_L1, [](const P &p) -> V { return p.keptSessions; },
        [](P &p, const V &v) {
            setNumber(p.keptSessions, v, 0, MostKeptSessions);
        }},
};

static_assert(Rows.size() == AllPreferences.size());
static_assert([] {
    for (std::size_t i = 0; i < Rows.size(); ++i) {
        if (Rows[i].which != static_cast<Preference>(i)) {
            return false;
        }
    }
    return true;
}());

const Row &rowOf(Preference which)
{
    return Rows.at(static_cast<std::size_t>(which));
}

} // namespace

QVariant valueOf(const Preferences &preferences, Preference which)
{
    return rowOf(which).read(preferences);
}

void setValue(Preferences &preferences, Preference which, const QVariant &value)
{
    rowOf(which).write(preferences, value);
}

bool isUsual(const Preferences &preferences, Preference which)
{
    return valueOf(preferences, which) == valueOf(Preferences(), which);
}

QString keyOf(Preference which)
{
    return rowOf(which).key;
}

} // namespace Heloscope
