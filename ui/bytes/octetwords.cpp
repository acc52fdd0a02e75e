// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bytes/octetwords.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Heloscope {

OctetWords::OctetWords(OctetModel &model, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

QVariant OctetWords::data(const QModelIndex &index, int role) const
{
    if (role != Qt::AccessibleTextRole) {
        return QIdentityProxyModel::data(index, role);
    }
    const auto cells = m_model.cells(index.row());
    QStringList words;
    for (const OctetCell &cell : cells) {
        const QString word = octetKindWord(cell.kind);
        if (!word.isEmpty() && !words.contains(word)) {
            words << word;
        }
    }
    if (std::ranges::any_of(cells, &OctetCell::isMarked)) {
        words << tr("a finding points here");
    }
    const Smtp::ByteSpan span = m_model.spanOf(index.row());
    //: What a screen reader says for a line of octets. %1: number of its first octet, from 0; %2:
    //: the octets as text; %3: the same in hexadecimal; %4: remarks such as "line end, not UTF-8"
    return tr("Offset %1: %2; in hexadecimal %3; %4")
        .arg(QString::number(span.offset), m_model.plainText(span).replace(u'\n', u' '),
            m_model.hexText(span), words.join(u", "_s));
}

QString octetKindWord(OctetKind kind)
{
    switch (kind) {
    case OctetKind::Printable:
    case OctetKind::Foreign:
        return {};
    case OctetKind::LineEnd:
        //: CR LF, the line end of SMTP
        return OctetWords::tr("line end");
    case OctetKind::BareLineEnd:
        return OctetWords::tr("CR or LF alone");
    case OctetKind::Control:
        return OctetWords::tr("control character");
    case OctetKind::Hidden:
        return OctetWords::tr("invisible character");
    case OctetKind::Invalid:
        return OctetWords::tr("not UTF-8");
    case OctetKind::Masked:
        //: A password that the program never stored.
        return OctetWords::tr("masked, never stored");
    }
    return {};
}

} // namespace Heloscope
