// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/entryhelp.h"
#include "core/export/entrysummary.h"
#include "core/export/ladderlayout.h"

#include <vector>

namespace Heloscope {

/// The sequence diagram of a session as one SVG picture that stands by itself: two lifelines, an
/// arrow for every command and reply with its text and its time, explanations beside them. Light
/// and dark as the reader has it. Written when the session is whole, because a picture says its
/// height first. Sizes are in CSS pixels.
class LadderExport final : public Exporter
{
public:
    explicit LadderExport(ExportWish wish);

    [[nodiscard]] QByteArray begin(const TranscriptHeader &header) override;
    [[nodiscard]] QByteArray entry(const Entry &entry, const Annotator &annotator) override;
    [[nodiscard]] QByteArray end() override;

private:
    struct Rung {
        std::chrono::microseconds at{0};
        EntrySummary summary;
        std::vector<HelpPair> help;
    };

    [[nodiscard]] int columnsOfHelp() const;
    [[nodiscard]] int width() const;
    [[nodiscard]] QString head(int height) const;
    [[nodiscard]] QString lifelines(const std::vector<int> &tops, int bottom) const;
    /// What is drawn for a rung whose upper edge is at top; moves top to its lower edge.
    [[nodiscard]] QString drawn(std::size_t row, int &top) const;
    [[nodiscard]] QString helpText(const Rung &rung, int &top) const;

    ExportWish m_wish;
    TranscriptHeader m_header;
    LadderLayout m_layout;
    std::vector<Rung> m_rungs; ///< one for each row of the layout
};

} // namespace Heloscope
