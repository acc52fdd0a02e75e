// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decor/severitycolours.h"
#include "ui/decor/theme.h"

#include <QTest>

using namespace Heloscope;

class TestSeverityColours : public QObject
{
    Q_OBJECT

private slots:
    void textStandsOutSevenToOneInBothThemes();
    void glyphsStandOutThreeToOneInBothThemes();
};

void TestSeverityColours::textStandsOutSevenToOneInBothThemes()
{
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        const auto check = [&](QPalette::ColorRole text, QPalette::ColorRole ground) {
            return contrast(palette.color(text), palette.color(ground));
        };
        QCOMPARE_GE(check(QPalette::Text, QPalette::Base), 7.0);
        QCOMPARE_GE(check(QPalette::WindowText, QPalette::Window), 7.0);
        QCOMPARE_GE(check(QPalette::ButtonText, QPalette::Button), 7.0);
        QCOMPARE_GE(check(QPalette::PlaceholderText, QPalette::Base), 7.0);
        QCOMPARE_GE(check(QPalette::PlaceholderText, QPalette::AlternateBase), 7.0);
        QCOMPARE_GE(check(QPalette::PlaceholderText, QPalette::Window), 7.0);
        QCOMPARE_GE(check(QPalette::HighlightedText, QPalette::Highlight), 7.0);
        for (const Tone tone : {Tone::Good, Tone::GoOn, Tone::Later, Tone::Refused, Tone::Note}) {
            const ToneColours colours = toneColours(tone, palette);
            QCOMPARE_GE(contrast(colours.ink, colours.tint), 7.0);
        }
    }
}

void TestSeverityColours::glyphsStandOutThreeToOneInBothThemes()
{
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        for (const Tone tone : {Tone::Good, Tone::GoOn, Tone::Later, Tone::Refused, Tone::Note}) {
            const ToneColours colours = toneColours(tone, palette);
            QCOMPARE_GE(contrast(colours.line, palette.color(QPalette::Base)), 3.0);
            QCOMPARE_GE(contrast(colours.line, palette.color(QPalette::AlternateBase)), 3.0);
            QCOMPARE_GE(contrast(colours.line, colours.tint), 3.0);
        }
    }
}

QTEST_MAIN(TestSeverityColours)
#include "tst_severitycolours.moc"
