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

/// Every text gets a name, by which the renderer tells where it draws it.
QByteArray withNames(const QByteArray &svg)
{
    const QList<QByteArray> parts = svg.split('<');
    QByteArray named;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QByteArray &part = parts.at(i);
        const bool isText = part.startsWith("text ");
        named += i == 0 ? QByteArray() : QByteArray("<");
        named += isText ? "text id=\"text" + QByteArray::number(i) + '"' + part.sliced(4) : part;
    }
    return named;
}

std::vector<MaskSpot> spotsIn(
    const QByteArray &svg, const QSvgRenderer &renderer, const Pseudonyms &pseudonyms)
{
    const QFontMetricsF metrics{QFont()}; // only the shares of the width count
    std::vector<MaskSpot> spots;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        const bool isText
            = reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "text"_L1;
        if (!isText) {
            continue;
        }
        const QString name = reader.attributes().value("id"_L1).toString();
        const QString text = reader.readElementText(QXmlStreamReader::IncludeChildElements);
        for (const Mask &mask : pseudonyms.masksIn(text)) {
            const QRectF area = renderer.boundsOnElement(name);
            const qreal share = area.width() / metrics.horizontalAdvance(text);
            const qreal left = metrics.horizontalAdvance(text.left(mask.offset));
            const qreal width = metrics.horizontalAdvance(text.mid(mask.offset, mask.length));
            spots.push_back(
                {QRectF(area.x() + left * share, area.y(), width * share, area.height()),
                    mask.kind});
        }
    }
    return spots;
}

} // namespace

std::optional<DrawnSheet> svgSheet(const QByteArray &svg, const Pseudonyms &pseudonyms)
{
    const QByteArray named = withNames(svg);
    const auto renderer = std::make_shared<QSvgRenderer>(named);
    if (!renderer->isValid()) {
        return std::nullopt;
    }
    const QSize size = renderer->defaultSize();
    const auto draw = [renderer, size](QPainter &painter, const QRect &area, qreal pixels) {
        Q_UNUSED(area)
        Q_UNUSED(pixels)
        renderer->render(&painter, QRectF(QPointF(), size));
    };
    return DrawnSheet{
        size.boundedTo({size.width(), MostHeight}), draw, spotsIn(named, *renderer, pseudonyms)};
}

} // namespace Heloscope
