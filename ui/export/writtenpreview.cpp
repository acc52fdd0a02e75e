// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/writtenpreview.h"

#include "ui/export/drawnpreview.h"
#include "ui/export/exportpreview.h"
#include "ui/export/maskedpage.h"
#include "ui/export/maskedtext.h"
#include "ui/export/pdfsheets.h"
#include "ui/export/svgsheet.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

std::vector<DrawnSheet> sheetsOf(const ExportPreview &preview, ExportForm form)
{
    if (form == ExportForm::Pdf) {
        return pdfSheets(preview.shaped, preview.pseudonyms);
    }
    std::vector<DrawnSheet> sheets;
    if (form == ExportForm::Svg) {
        if (auto ladder = svgSheet(preview.shaped, preview.pseudonyms)) {
            sheets.push_back(std::move(*ladder));
        }
    }
    return sheets;
}

} // namespace

WrittenPreview::WrittenPreview(QWidget *parent)
    : QStackedWidget(parent)
    , m_text(new MaskedText(this))
    , m_page(new MaskedPage(this))
    , m_drawing(new DrawnPreview(this))
{
    m_text->setObjectName(u"exportWritten"_s);
    m_page->setObjectName(u"exportPage"_s);
    m_drawing->setObjectName(u"exportDrawing"_s);
    addWidget(m_text);
    addWidget(m_page);
    addWidget(m_drawing);
}

void WrittenPreview::show(const ExportPreview &preview, ExportForm form)
{
    std::vector<DrawnSheet> sheets = sheetsOf(preview, form);
    if (form == ExportForm::Html) {
        m_page->show(QString::fromUtf8(preview.shaped), preview.pseudonyms);
        setCurrentWidget(m_page);
    } else if (!sheets.empty()) {
        m_drawing->show(std::move(sheets));
        setCurrentWidget(m_drawing);
    } else {
        m_text->show(preview.written, preview.masks);
        setCurrentWidget(m_text);
    }
}

std::optional<MaskKind> WrittenPreview::goToNext()
{
    if (currentWidget() == m_drawing) {
        return m_drawing->goToNext();
    }
    const Mask *mask = currentWidget() == m_page ? m_page->goToNext() : m_text->goToNext();
    return mask ? std::optional(mask->kind) : std::nullopt;
}

} // namespace Heloscope
