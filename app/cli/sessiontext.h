// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporter.h"

namespace Heloscope {

/// The transcript for people at a terminal: swaks's arrows, explanations wrapped below the lines
/// they belong to.
class SessionText final : public Exporter
{
public:
    explicit SessionText(ExportWish wish);

    [[nodiscard]] QByteArray begin(const TranscriptHeader &header) override;
    [[nodiscard]] QByteArray entry(const Entry &entry, const Annotator &annotator) override;
    [[nodiscard]] QByteArray end() override;

private:
    ExportWish m_wish;
    int m_columns;
};

} // namespace Heloscope
