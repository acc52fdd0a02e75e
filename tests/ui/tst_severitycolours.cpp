// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decor/severitycolours.h"
#include "ui/decor/theme.h"
#include "ui/transcript/dialoguedelegate.h"

#include <QTest>

#include <array>

using namespace Heloscope;
using namespace Qt::StringLiterals;

namespace {

struct Look {
    const char *name;
    QPalette palette;
};

std::array<Look, 3> looks()
{
    return {Look{"light", lightPalette()}, Look{"dark", darkPalette()},
        Look{"projector", projectorPalette()}};
}

constexpr std::array Tones{Tone::Good, Tone::GoOn, Tone::Later, Tone::Refused, Tone::Note};
constexpr double OfText = 7.0; // WCAG 2.1, 1.4.6
constexpr double OfShapes = 3.0; // WCAG 2.1, 1.4.11

} // namespace

/// Measures every pair of colours that stands on the screen together.
class TestSeverityColours : public QObject
{
    Q_OBJECT

private slots:
    void textStandsOutSevenToOne();
    void glyphsAndLinesStandOutThreeToOne();
    void tintedRowsAreAsReadableAsOthers();
    void tintsAreNotTheGround();
    void edgesOfFieldsStandOut();

private:
    static void check(
        const Look &look, const char *what, const QColor &a, const QColor &b, double least)
    {
        const double found = contrast(a, b);
        QVERIFY2(found >= least,
            qPrintable(u"%1, %2: %3 on %4 has %5"_s.arg(QString::fromLatin1(look.name),
                QString::fromLatin1(what), a.name(), b.name(), QString::number(found))));
    }
};

void TestSeverityColours::textStandsOutSevenToOne()
{
    for (const Look &look : looks()) {
        const QPalette &palette = look.palette;
        for (const auto text : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText,
                 QPalette::PlaceholderText, QPalette::Link, QPalette::ToolTipText}) {
            for (const auto ground : {QPalette::Base, QPalette::AlternateBase, QPalette::Window,
                     QPalette::Button, QPalette::ToolTipBase}) {
                check(look, "text", palette.color(text), palette.color(ground), OfText);
            }
        }
        check(look, "selected text", palette.color(QPalette::HighlightedText),
            palette.color(QPalette::Highlight), OfText);
        for (const Tone tone : Tones) {
            const ToneColours colours = toneColours(tone, palette);
            // Chips, stages, notices; findings and remarks in the meaning.
            check(look, "chip", colours.ink, colours.tint, OfText);
            check(look, "toned text", colours.ink, palette.color(QPalette::Base), OfText);
            check(look, "text in a notice", palette.color(QPalette::Text), colours.tint, OfText);
        }
    }
}

void TestSeverityColours::glyphsAndLinesStandOutThreeToOne()
{
    for (const Look &look : looks()) {
        const QPalette &palette = look.palette;
        for (const Tone tone : Tones) {
            const ToneColours colours = toneColours(tone, palette);
            for (const auto ground :
                {QPalette::Base, QPalette::AlternateBase, QPalette::Window, QPalette::Highlight}) {
                check(look, "glyph", colours.line, palette.color(ground), OfShapes);
            }
            check(look, "line of a chip", colours.line, colours.tint, OfShapes);
        }
        // The frame of the current row of a presentation.
        check(look, "frame", palette.color(QPalette::Text), palette.color(QPalette::Highlight),
            OfShapes);
    }
}

void TestSeverityColours::tintedRowsAreAsReadableAsOthers()
{
    for (const Look &look : looks()) {
        for (const bool isClient : {true, false}) {
            const QColor tint = DialogueDelegate::rowTint(isClient, look.palette);
            for (const auto text : {QPalette::Text, QPalette::PlaceholderText}) {
                check(look, "tinted row", look.palette.color(text), tint, OfText);
            }
            for (const Tone tone : Tones) {
                check(look, "glyph in a tinted row", toneColours(tone, look.palette).line, tint,
                    OfShapes);
            }
        }
    }
}

void TestSeverityColours::tintsAreNotTheGround()
{
    for (const Look &look : looks()) {
        const QColor client = DialogueDelegate::rowTint(true, look.palette);
        const QColor server = DialogueDelegate::rowTint(false, look.palette);
        QVERIFY(client != server);
        QVERIFY(client != look.palette.color(QPalette::Base));
        QVERIFY(server != look.palette.color(QPalette::Base));
    }
}

void TestSeverityColours::edgesOfFieldsStandOut()
{
    for (const Look &look : looks()) {
        for (const auto edge : {QPalette::Dark, QPalette::Link}) {
            for (const auto ground : {QPalette::Window, QPalette::Base}) {
                check(look, "edge of a field", look.palette.color(edge), look.palette.color(ground),
                    OfShapes);
            }
        }
    }
}

QTEST_MAIN(TestSeverityColours)
#include "tst_severitycolours.moc"
