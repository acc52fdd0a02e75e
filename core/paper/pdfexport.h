// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/entryhelp.h"
#include "core/paper/pagesheet.h"

#include <memory>

namespace Heloscope {

/// The dialogue on pages of A4, explanations below the lines they belong to, two languages beside
/// each other. Foreign text is drawn, never interpreted.
class PdfExport final : public Exporter
{
public:
    explicit PdfExport(ExportWish wish);

    [[nodiscard]] QByteArray begin(const TranscriptHeader &header) override;
    [[nodiscard]] QByteArray entry(const Entry &entry, const Annotator &annotator) override;
    [[nodiscard]] QByteArray end() override;

private:
    void add(const HelpPair &pair);

    ExportWish m_wish;
    std::unique_ptr<PageSheet> m_sheet;
};

} // namespace Heloscope
