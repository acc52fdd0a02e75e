// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decor/icons.h"

#include <QFrame>

namespace Heloscope {

/// A strip across the window that wants to be read: a tint, a bar and a glyph at its left. Its
/// contents margins leave room for the glyph, whatever the size of type.
class TintedBand : public QFrame
{
    Q_OBJECT

public:
    TintedBand(Tone tone, Glyph glyph, QWidget *parent = nullptr);

    void setTone(Tone tone, Glyph glyph);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void leaveRoomForGlyph();

    Tone m_tone;
    Glyph m_glyph;
};

} // namespace Heloscope
