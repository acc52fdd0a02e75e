// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures/picturefile.h"

#include "ui/decor/fonts.h"

#include <QBuffer>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

/// The longest side of an image that painters and other programs still cope with, in pixels.
constexpr int LongestSide = 30'000;

QSize wholeSize(const Picture &picture, const PictureLook &look)
{
    const QSize body = picture.size(look);
    return {std::max(body.width(), look.width), body.height() + picture.headHeight(look)};
}

void paintWhole(QPainter &painter, const Picture &picture, const PictureLook &look, int height)
{
    const QSize size = wholeSize(picture, look);
    painter.fillRect(0, 0, size.width(), height, look.palette.color(QPalette::Base));
    const int head = picture.headHeight(look);
    picture.paintHead(painter, look);
    painter.translate(0, head);
    picture.paint(painter, look, QRect(0, 0, size.width(), height - head));
}

/// Text of servers may hold characters that XML 1.0 has no place for.
QString lawful(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        const bool isPair
            = character.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isPair) {
            result += character;
            result += text.at(++i);
        } else {
            const char16_t unit = character.unicode();
            const bool isLawful = unit == u'\t' || unit == u'\n' || unit == u'\r'
                || (unit >= 0x20 && !character.isSurrogate() && unit < 0xFFFE);
            result += isLawful ? character : QChar(QChar::ReplacementCharacter);
        }
    }
    return result;
}

/// The generator writes the first family only; the faces behind it are for other scripts.
QByteArray withFamilies(QByteArray svg, const QFont &font, const QString &generic)
{
    QStringList families = font.families();
    if (families.isEmpty()) {
        return svg;
    }
    const QString pattern = u"font-family=\"%1\""_s;
    const QByteArray first = pattern.arg(families.first().toHtmlEscaped()).toUtf8();
    families.removeAll(generic);
    families << generic;
    return svg.replace(first, pattern.arg(families.join(u", "_s).toHtmlEscaped()).toUtf8());
}

} // namespace

QByteArray svgOf(const Picture &picture, PictureLook look)
{
    look.current = -1;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    const QSize size = wholeSize(picture, look);
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(picture.title());
    constexpr int PixelsPerInch = 96; // of CSS
    generator.setResolution(PixelsPerInch);
    QPainter painter(&generator);
    paintWhole(painter, picture, look, size.height());
    painter.end();
    bytes = withFamilies(
        lawful(QString::fromUtf8(bytes)).toUtf8(), wireFont(look.font), u"monospace"_s);
    return withFamilies(bytes, look.font, u"sans-serif"_s);
}

QImage imageOf(const Picture &picture, PictureLook look)
{
    look.current = -1;
    const QSize size = wholeSize(picture, look);
    const int longest = std::max(size.width(), size.height());
    const double ratio = std::clamp(static_cast<double>(LongestSide) / longest, 1.0, 2.0);
    const int height = std::min(size.height(), static_cast<int>(LongestSide / ratio));
    QImage image((QSizeF(size.width(), height) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    paintWhole(painter, picture, look, height);
    painter.end();
    return image;
}

bool fitsImage(const Picture &picture, const PictureLook &look)
{
    return wholeSize(picture, look).height() <= LongestSide;
}

QString writePicture(const Picture &picture, const PictureLook &look, const QString &fileName)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly)) {
        return file.errorString();
    }
    if (fileName.endsWith(u".png"_s, Qt::CaseInsensitive)) {
        imageOf(picture, look).save(&file, "PNG");
    } else {
        file.write(svgOf(picture, look));
    }
    return file.commit() ? QString() : file.errorString();
}

} // namespace Heloscope
