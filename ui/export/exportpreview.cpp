// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportpreview.h"

#include "core/export/textexport.h"
#include "core/transcript/transcript.h"

#include <algorithm>
#include <memory>

namespace Heloscope {

namespace {

/// The first entries as a transcript of their own.
std::unique_ptr<Transcript> beginningOf(const Transcript &transcript, std::size_t most)
{
    auto beginning = std::make_unique<Transcript>(transcript.header());
    std::size_t count = 0;
    for (const Entry &entry : transcript.entries()) {
        if (++count > most) {
            break;
        }
        beginning->restore(entry);
    }
    beginning->shareRemarks(transcript);
    return beginning;
}

} // namespace

bool hasShape(ExportForm form)
{
    return form == ExportForm::Html || form == ExportForm::Svg || form == ExportForm::Pdf;
}

int ExportPreview::count(MaskKind kind) const
{
    return static_cast<int>(std::ranges::count(masks, kind, &Mask::kind));
}

ExportPreview previewOf(
    const Transcript &transcript, const ExportChoice &choice, const HelpLibrary &library)
{
    ExportPreview preview;
    const std::size_t most = hasShape(choice.form) ? MostDrawn : MostPreviewed;
    const std::unique_ptr<Transcript> shown = beginningOf(transcript, most);
    preview.entries = shown->entries().size();
    preview.isWhole = preview.entries == transcript.entries().size();
    TextExport bare({ExportWish::Level::None, {}, nullptr});
    preview.original = QString::fromUtf8(exported(*shown, bare));
    Pseudonyms *pseudonyms = choice.hasPseudonyms ? &preview.pseudonyms : nullptr;
    const ExportForm form = hasShape(choice.form) ? ExportForm::Arrows : choice.form;
    const auto exporter = makeExporter(form, choice.wish(library));
    preview.written = QString::fromUtf8(exported(*shown, *exporter, pseudonyms));
    preview.masks = preview.pseudonyms.masksIn(preview.written);
    if (hasShape(choice.form)) {
        preview.shaped
            = exported(*shown, *makeExporter(choice.form, choice.wish(library)), pseudonyms);
    }
    return preview;
}

} // namespace Heloscope
