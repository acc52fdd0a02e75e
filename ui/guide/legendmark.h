// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decor/icons.h"

#include <QWidget>

#include <optional>

namespace Heloscope {

/// The bars of the dialogue.
enum class LegendBar : quint8 {
    Secure, ///< at the beginning of a line
    Gap ///< as long as the time before a line
};

/// A glyph with its word in the colours of its meaning: a chip as replies have it, or bare. A bar
/// has its word beside it, too.
class LegendMark : public QWidget
{
    Q_OBJECT

public:
    /// A chip.
    LegendMark(Tone tone, const QString &word, QWidget *parent = nullptr);
    /// A bare glyph with its word beside it.
    LegendMark(Glyph glyph, Tone tone, const QString &word, QWidget *parent = nullptr);

    LegendMark(LegendBar bar, const QString &word, QWidget *parent = nullptr);

    void setWord(const QString &word);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph;
    Tone m_tone;
    QString m_word;
    bool m_isChip;
    std::optional<LegendBar> m_bar;
};

} // namespace Heloscope
