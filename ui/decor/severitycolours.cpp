// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decor/severitycolours.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Heloscope {

namespace {

struct ToneRow {
    QRgb lightInk;
    QRgb lightTint;
    QRgb lightLine;
    QRgb darkInk;
    QRgb darkTint;
    QRgb darkLine;
};

constexpr std::array ToneRows{
    ToneRow{0xff00503a, 0xffdff3eb, 0xff008a64, 0xff8fe6c8, 0xff12372b, 0xff35b58c}, // green
    ToneRow{0xff004672, 0xffdfedf8, 0xff0072b2, 0xff9fd2f7, 0xff14334b, 0xff56b4e9}, // blue
    ToneRow{0xff634000, 0xfffdf0d5, 0xffa86f00, 0xfff8cf7c, 0xff3f2f10, 0xffe69f00}, // orange
    ToneRow{0xff7a2a00, 0xfffce5d9, 0xffc65200, 0xffffb591, 0xff4a2414, 0xfff07838}, // vermillion
    ToneRow{0xff38414c, 0xffe8ecf1, 0xff6b7683, 0xffcbd4de, 0xff2c343d, 0xff8b97a5}, // grey
};

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

ToneColours toneColours(Tone tone, const QPalette &palette)
{
    const ToneRow &row = ToneRows.at(static_cast<std::size_t>(tone));
    return isDark(palette) ? ToneColours{row.darkInk, row.darkTint, row.darkLine}
                           : ToneColours{row.lightInk, row.lightTint, row.lightLine};
}

Tone toneOf(Smtp::Severity severity)
{
    switch (severity) {
    case Smtp::Severity::Success:
        return Tone::Good;
    case Smtp::Severity::Intermediate:
        return Tone::GoOn;
    case Smtp::Severity::Temporary:
        return Tone::Later;
    case Smtp::Severity::Permanent:
        return Tone::Refused;
    }
    return Tone::Note;
}

Tone toneOf(Smtp::FindingSeverity severity)
{
    switch (severity) {
    case Smtp::FindingSeverity::Info:
        return Tone::Note;
    case Smtp::FindingSeverity::Warning:
        return Tone::Later;
    case Smtp::FindingSeverity::Error:
        return Tone::Refused;
    }
    return Tone::Note;
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < 0.2;
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace Heloscope
