// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/octetmodel.h"

#include "core/wire/displaytext.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

QString dumpLine(const QString &offset, const std::vector<OctetCell> &cells)
{
    QString hex;
    QString text;
    for (const OctetCell &cell : cells) {
        hex += QString(cell.hex + u' ');
        text += cell.glyph;
    }
    return QString(offset + u"  "_s + hex.leftJustified(OctetModel::PerLine * 3) + u' ' + text);
}

} // namespace

OctetModel::OctetModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void OctetModel::setOctets(Octets octets)
{
    if (octets == m_octets) {
        return;
    }
    beginResetModel();
    m_octets = std::move(octets);
    endResetModel();
}

int OctetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>((size() + PerLine - 1) / PerLine);
}

QVariant OctetModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    return dumpLine(offsetText(index.row()), cells(index.row()));
}

Smtp::ByteSpan OctetModel::spanOf(int row) const
{
    const qsizetype begin = qsizetype{row} * PerLine;
    return inside({begin, PerLine});
}

std::vector<OctetCell> OctetModel::cells(int row) const
{
    const Smtp::ByteSpan span = spanOf(row);
    return cellsOf(m_octets, span.offset, span.end());
}

QString OctetModel::offsetText(int row) const
{
    return QString::number(qsizetype{row} * PerLine, 16).toUpper().rightJustified(8, u'0');
}

QString OctetModel::hexText(Smtp::ByteSpan span) const
{
    span = inside(span);
    QString text;
    text.reserve(span.length * 3);
    for (qsizetype at = span.offset; at < span.end(); at += PerLine) {
        for (const OctetCell &cell :
            cellsOf(m_octets, at, std::min(at + qsizetype{PerLine}, span.end()))) {
            text += QString(cell.hex + u' ');
        }
        text.back() = u'\n';
    }
    text.chop(1);
    return text;
}

QString OctetModel::plainText(Smtp::ByteSpan span) const
{
    span = inside(span);
    QStringList lines;
    const auto parts = m_octets.bytes.sliced(span.offset, span.length).split('\n');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool isEnded = i + 1 < parts.size();
        const QByteArray &part = parts.at(i);
        if (isEnded && !part.endsWith('\r')) {
            lines << Smtp::displayText(QByteArray(part + '\n'));
        } else {
            lines << Smtp::displayText(isEnded ? part.chopped(1) : part);
        }
    }
    return lines.join(u'\n');
}

Smtp::ByteSpan OctetModel::inside(Smtp::ByteSpan span) const
{
    const qsizetype begin = std::clamp(span.offset, qsizetype{0}, size());
    return {begin, std::clamp(span.length, qsizetype{0}, size() - begin)};
}

} // namespace Heloscope
