// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/entryhelp.h"

namespace Heloscope {

/// How plain text looks.
struct TextLook {
    enum class Style : quint8 {
        Arrows, ///< as swaks writes it: " -> EHLO …", "<-  250 …", "=== connected …"
        Letters, ///< as RFC 5321 writes it: "C: EHLO …", "S: 250 …", "-- connected …"
    };

    Style style = Style::Arrows;
    int columns = 80; ///< that explanations are wrapped to
    bool hasHeader = true; ///< whether the first line says whose session it is, and when
};

/// The dialogue as plain text, explanations indented below the lines they belong to, two languages
/// in two columns. Every line of a peer stands behind a mark of ours, so that none can pretend to
/// be another's.
class TextExport final : public Exporter
{
public:
    explicit TextExport(ExportWish wish, TextLook look = {});

    [[nodiscard]] QByteArray begin(const TranscriptHeader &header) override;
    [[nodiscard]] QByteArray entry(const Entry &entry, const Annotator &annotator) override;
    [[nodiscard]] QByteArray end() override;

private:
    [[nodiscard]] QString mark(const QString &arrow) const;

    ExportWish m_wish;
    TextLook m_look;
};

} // namespace Heloscope
