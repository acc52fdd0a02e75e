// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportpreview.h"

#include "core/export/textexport.h"
#include "core/transcript/transcript.h"

#include <algorithm>
#include <memory>

namespace Heloscope {

namespace {

/// The first entries as a transcript of their own.
std::unique_ptr<Transcript> beginningOf(const Transcript &transcript)
{
    auto beginning = std::make_unique<Transcript>(transcript.header());
    std::size_t count = 0;
    for (const Entry &entry : transcript.entries()) {
        if (++count > MostPreviewed) {
            break;
        }
        beginning->restore(entry);
    }
    return beginning;
}

bool hasShape(ExportForm form)
{
    return form == ExportForm::Html || form == ExportForm::Svg || form == ExportForm::Pdf;
}

} // namespace

int ExportPreview::count(MaskKind kind) const
{
    return static_cast<int>(std::ranges::count(masks, kind, &Mask::kind));
}

ExportPreview previewOf(
    const Transcript &transcript, const ExportChoice &choice, const HelpLibrary &library)
{
    ExportPreview preview;
    const std::unique_ptr<Transcript> shown = beginningOf(transcript);
    preview.isWhole = transcript.entries().size() <= MostPreviewed;
    preview.isTextOnly = hasShape(choice.form);
    TextExport bare({ExportWish::Level::None, {}, nullptr});
    preview.original = QString::fromUtf8(exported(*shown, bare));
    const ExportForm form = preview.isTextOnly ? ExportForm::Arrows : choice.form;
    Pseudonyms pseudonyms;
    const auto exporter = makeExporter(form, choice.wish(library));
    preview.written = QString::fromUtf8(
        exported(*shown, *exporter, choice.hasPseudonyms ? &pseudonyms : nullptr));
    preview.masks = pseudonyms.masksIn(preview.written);
    return preview;
}

} // namespace Heloscope
