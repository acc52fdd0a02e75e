// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stepping/linecolours.h"

#include "ui/decor/severitycolours.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTextCharFormat>

namespace Heloscope {

namespace {

QTextCharFormat formatOf(const LinePart &part, const QPalette &palette)
{
    QTextCharFormat format;
    switch (part.kind) {
    case LinePart::Kind::Verb:
        format.setFontWeight(QFont::Bold);
        break;
    case LinePart::Kind::Address:
        format.setForeground(palette.color(QPalette::Link));
        break;
    case LinePart::Kind::Parameter:
        format.setForeground(palette.color(QPalette::PlaceholderText));
        format.setFontItalic(true);
        break;
    }
    if (part.isNotOffered) {
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(toneColours(Tone::Later, palette).line);
    }
    return format;
}

} // namespace

void colourParts(QLineEdit &edit, const std::vector<LinePart> &parts)
{
    // The way an input method marks what it composes is the one way to give a line editor colours.
    QList<QInputMethodEvent::Attribute> attributes;
    for (const LinePart &part : parts) {
        attributes.append({QInputMethodEvent::TextFormat, part.start - edit.cursorPosition(),
            part.length, formatOf(part, edit.palette())});
    }
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(&edit, &event);
}

} // namespace Heloscope
