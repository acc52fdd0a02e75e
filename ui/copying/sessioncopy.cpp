// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/copying/sessioncopy.h"

#include "core/export/jsonexport.h"
#include "core/export/markdownexport.h"
#include "core/export/textexport.h"

namespace Heloscope {

namespace {

QString exported(Exporter &exporter, const Transcript &transcript)
{
    return QString::fromUtf8(Heloscope::exported(transcript, exporter));
}

ExportWish bare()
{
    ExportWish wish;
    wish.level = ExportWish::Level::None;
    return wish;
}

QString asText(TextLook::Style style, const Transcript &transcript)
{
    TextExport exporter(bare(), {style, 80, false});
    return exported(exporter, transcript);
}

} // namespace

std::optional<CommandLineTool> toolOf(CopyForm form)
{
    switch (form) {
    case CopyForm::Arrows:
    case CopyForm::ClientServer:
    case CopyForm::Markdown:
    case CopyForm::Json:
        return std::nullopt;
    case CopyForm::Swaks:
        return CommandLineTool::Swaks;
    case CopyForm::Curl:
        return CommandLineTool::Curl;
    case CopyForm::OpenSsl:
        return CommandLineTool::OpenSsl;
    }
    return std::nullopt;
}

QString copiedSession(CopyForm form, const Transcript &transcript)
{
    switch (form) {
    case CopyForm::Arrows:
        return asText(TextLook::Style::Arrows, transcript);
    case CopyForm::ClientServer:
        return asText(TextLook::Style::Letters, transcript);
    case CopyForm::Markdown: {
        MarkdownExport exporter(bare());
        return exported(exporter, transcript);
    }
    case CopyForm::Json: {
        JsonExport exporter(bare());
        return exported(exporter, transcript);
    }
    case CopyForm::Swaks:
    case CopyForm::Curl:
    case CopyForm::OpenSsl:
        break;
    }
    return {};
}

} // namespace Heloscope
