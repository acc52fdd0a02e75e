// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporter.h"

namespace Heloscope {

/// The transcript format itself, one object a line; with Level::Full each reply has its
/// explanation, and secondExplanation in the second language. Level::Brief adds nothing.
class JsonExport final : public Exporter
{
public:
    explicit JsonExport(ExportWish wish);

    [[nodiscard]] QByteArray begin(const TranscriptHeader &header) override;
    [[nodiscard]] QByteArray entry(const Entry &entry, const Annotator &annotator) override;
    [[nodiscard]] QByteArray end() override;
    [[nodiscard]] RemarkPlace remarkPlace() const override { return RemarkPlace::BeforeTheEnd; }

    /// The header carries the name of the form the input was recognised as.
    void setRecognised(const QByteArray &name) { m_recognised = name; }

private:
    ExportWish m_wish;
    QByteArray m_recognised;
};

} // namespace Heloscope
