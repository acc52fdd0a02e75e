// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/svgsheet.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>

#include <memory>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

/// A picture is as high as its session is long; more than a screen can scroll is not drawn.
constexpr int MostHeight = 60'000;

std::vector<MaskSpot> spotsIn(const QByteArray &svg, const Pseudonyms &pseudonyms)
{
    QFont font;
    font.setPixelSize(13);
    const QFontMetricsF metrics(font);
    std::vector<MaskSpot> spots;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        const bool isText
            = reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "text"_L1;
        const bool isCentred = isText && reader.attributes().hasAttribute("text-anchor"_L1);
        if (!isText || isCentred) {
            continue; // what stands to the left of its place is no wire text
        }
        const qreal x = reader.attributes().value("x"_L1).toDouble();
        const qreal y = reader.attributes().value("y"_L1).toDouble();
        const QString text = reader.readElementText(QXmlStreamReader::IncludeChildElements);
        for (const Mask &mask : pseudonyms.masksIn(text)) {
            const qreal left = metrics.horizontalAdvance(text.left(mask.offset));
            const qreal width = metrics.horizontalAdvance(text.mid(mask.offset, mask.length));
            spots.push_back(
                {QRectF(x + left, y - metrics.ascent(), width, metrics.height()), mask.kind});
        }
    }
    return spots;
}

} // namespace

std::optional<DrawnSheet> svgSheet(const QByteArray &svg, const Pseudonyms &pseudonyms)
{
    const auto renderer = std::make_shared<QSvgRenderer>(svg);
    if (!renderer->isValid()) {
        return std::nullopt;
    }
    const QSize size = renderer->defaultSize();
    const auto draw = [renderer, size](QPainter &painter, const QRect &area, qreal pixels) {
        Q_UNUSED(area)
        Q_UNUSED(pixels)
        renderer->render(&painter, QRectF(QPointF(), size));
    };
    return DrawnSheet{size.boundedTo({size.width(), MostHeight}), draw, spotsIn(svg, pseudonyms)};
}

} // namespace Heloscope
