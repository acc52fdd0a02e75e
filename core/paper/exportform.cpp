// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/exportform.h"

#include "core/export/htmlexport.h"
#include "core/export/jsonexport.h"
#include "core/export/ladderexport.h"
#include "core/export/markdownexport.h"
#include "core/export/reportexport.h"
#include "core/export/textexport.h"
#include "core/paper/pdfexport.h"

#include <utility>

namespace Heloscope {

const std::vector<ExportForm> &allExportForms()
{
    static const std::vector<ExportForm> Forms{ExportForm::Arrows, ExportForm::Letters,
        ExportForm::Markdown, ExportForm::Html, ExportForm::JsonLines, ExportForm::Svg,
        ExportForm::Pdf, ExportForm::Report};
    return Forms;
}

QByteArray exportFormName(ExportForm form)
{
    switch (form) {
    case ExportForm::Arrows:
    case ExportForm::Letters:
        return "text";
    case ExportForm::Markdown:
        return "markdown";
    case ExportForm::Html:
        return "html";
    case ExportForm::JsonLines:
        return "jsonl";
    case ExportForm::Svg:
        return "svg";
    case ExportForm::Pdf:
        return "pdf";
    case ExportForm::Report:
        return "report";
    }
    return {};
}

std::optional<ExportForm> exportFormFromName(QByteArrayView name)
{
    for (const ExportForm form : allExportForms()) {
        if (name == exportFormName(form)) {
            return form;
        }
    }
    return std::nullopt;
}

QByteArray exportSuffix(ExportForm form)
{
    switch (form) {
    case ExportForm::Arrows:
    case ExportForm::Letters:
    case ExportForm::Report:
        return "txt";
    case ExportForm::Markdown:
        return "md";
    case ExportForm::JsonLines:
        return "smtp.jsonl";
    case ExportForm::Html:
    case ExportForm::Svg:
    case ExportForm::Pdf:
        return exportFormName(form);
    }
    return {};
}

std::unique_ptr<Exporter> makeExporter(ExportForm form, ExportWish wish)
{
    switch (form) {
    case ExportForm::Arrows:
        return std::make_unique<TextExport>(std::move(wish));
    case ExportForm::Letters:
        return std::make_unique<TextExport>(
            std::move(wish), TextLook{.style = TextLook::Style::Letters});
    case ExportForm::Markdown:
        return std::make_unique<MarkdownExport>(std::move(wish));
    case ExportForm::Html:
        return std::make_unique<HtmlExport>(std::move(wish));
    case ExportForm::JsonLines:
        return std::make_unique<JsonExport>(std::move(wish));
    case ExportForm::Svg:
        return std::make_unique<LadderExport>(std::move(wish));
    case ExportForm::Pdf:
        return std::make_unique<PdfExport>(std::move(wish));
    case ExportForm::Report:
        return std::make_unique<ReportExport>(std::move(wish));
    }
    return nullptr;
}

} // namespace Heloscope
