// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pdfsheets.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfSelection>

#include <memory>

namespace Heloscope {

namespace {

/// A file in memory; the document reads from the buffer as long as it lives.
struct OpenFile {
    explicit OpenFile(const QByteArray &pdf)
    {
        buffer.setData(pdf);
        buffer.open(QIODevice::ReadOnly);
        document.load(&buffer);
    }

    QBuffer buffer;
    QPdfDocument document;
};

std::vector<MaskSpot> spotsOf(OpenFile &file, int page, const Pseudonyms &pseudonyms)
{
    std::vector<MaskSpot> spots;
    const QString text = file.document.getAllText(page).text();
    for (const Mask &mask : pseudonyms.masksIn(text)) {
        const QPdfSelection place = file.document.getSelectionAtIndex(
            page, static_cast<int>(mask.offset), static_cast<int>(mask.length));
        for (const QPolygonF &area : place.bounds()) {
            spots.push_back({area.boundingRect(), mask.kind});
        }
    }
    return spots;
}

} // namespace

std::vector<DrawnSheet> pdfSheets(const QByteArray &pdf, const Pseudonyms &pseudonyms)
{
    const auto file = std::make_shared<OpenFile>(pdf);
    std::vector<DrawnSheet> sheets;
    for (int page = 0; page < file->document.pageCount(); ++page) {
        const auto drawn = std::make_shared<QImage>();
        const auto draw = [file, page, drawn](QPainter &painter, const QRect &area, qreal pixels) {
            const QSize size = (QSizeF(area.size()) * pixels).toSize();
            if (drawn->size() != size) {
                *drawn = file->document.render(page, size);
            }
            painter.drawImage(area, *drawn);
        };
        sheets.push_back(
            {file->document.pagePointSize(page), draw, spotsOf(*file, page, pseudonyms)});
    }
    return sheets;
}

} // namespace Heloscope
