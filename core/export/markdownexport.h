// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/entryhelp.h"

namespace Heloscope {

/// For a ticket or a wiki: the dialogue in code blocks, the explanations as quotations between
/// them. Foreign text stands in code blocks only, where Markdown has no meaning.
class MarkdownExport final : public Exporter
{
public:
    explicit MarkdownExport(ExportWish wish);

    [[nodiscard]] QByteArray begin(const TranscriptHeader &header) override;
    [[nodiscard]] QByteArray entry(const Entry &entry, const Annotator &annotator) override;
    [[nodiscard]] QByteArray end() override;

private:
    [[nodiscard]] QString quotation(const Entry &entry, const Annotator &annotator) const;
    /// Two languages beside each other.
    [[nodiscard]] QString table(const HelpPassage &first, const HelpPassage &second) const;

    ExportWish m_wish;
    bool m_inBlock = false;
};

} // namespace Heloscope
