// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporter.h"

namespace Heloscope {

/// One page that stands by itself: no script, nothing fetched, tagged with the language of its
/// explanations, readable in the dark and on paper.
class HtmlExport final : public Exporter
{
public:
    explicit HtmlExport(ExportWish wish);

    [[nodiscard]] QByteArray begin(const TranscriptHeader &header) override;
    [[nodiscard]] QByteArray entry(const Entry &entry, const Annotator &annotator) override;
    [[nodiscard]] QByteArray end() override;

private:
    ExportWish m_wish;
};

} // namespace Heloscope
