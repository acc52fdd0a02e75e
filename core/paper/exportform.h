// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporter.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <vector>

namespace Heloscope {

/// Every form that a transcript can be exported in.
enum class ExportForm : quint8 {
    Arrows, ///< plain text as swaks writes it
    Letters, ///< plain text with C: and S:
    Markdown,
    Html,
    JsonLines,
    Svg,
    Pdf,
    Report ///< text for the administrator of the other side
};

[[nodiscard]] const std::vector<ExportForm> &allExportForms();
/// "text", "markdown", "html", "jsonl", "svg", "pdf", "report"; both kinds of text have one name.
[[nodiscard]] QByteArray exportFormName(ExportForm form);
/// The inverse; Arrows for "text", nothing for an unknown name.
[[nodiscard]] std::optional<ExportForm> exportFormFromName(QByteArrayView name);
/// The end of a file's name: "txt", "smtp.jsonl", …
[[nodiscard]] QByteArray exportSuffix(ExportForm form);

/// wish.library must not be null for Report, and not with explanations.
[[nodiscard]] std::unique_ptr<Exporter> makeExporter(ExportForm form, ExportWish wish);

} // namespace Heloscope
