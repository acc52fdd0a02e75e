// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/knowledge/knowledgewords.h"

#include "core/wire/displaytext.h"
#include "ui/decor/plaintip.h"
#include "ui/wording/statewords.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace Heloscope {

KnowledgeWords::KnowledgeWords(KnowledgeModel &model, QObject *parent)
    : QIdentityProxyModel(parent)
{
    setSourceModel(&model);
}

QVariant KnowledgeWords::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == KnowledgeModel::Thing ? thingWord(index) : knownWords(index);
    case Qt::ToolTipRole:
        return plainTip(spoken(index));
    case Qt::AccessibleTextRole:
        return spoken(index);
    case Qt::FontRole: {
        QFont font;
        font.setBold(index.data(KnownRole::Changed).toBool());
        return font;
    }
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QVariant KnowledgeWords::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    //: Headers of a table of what is known of a session: "State", "Identified".
    return section == KnowledgeModel::Thing ? tr("What") : tr("Known");
}

void KnowledgeWords::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString KnowledgeWords::thingWord(const QModelIndex &row)
{
    switch (static_cast<KnownThing>(row.data(KnownRole::Thing).toInt())) {
    case KnownThing::State:
        //: Where the session stands: "Greeted", "Identified".
        return tr("State");
    case KnownThing::Encryption:
        return tr("Encryption");
    case KnownThing::Login:
        //: Whether AUTH has succeeded.
        return tr("Signed in");
    case KnownThing::Capability:
        //: What the server offers in its reply to EHLO.
        return tr("Offered");
    case KnownThing::Sender:
        return tr("Sender");
    case KnownThing::Recipient:
        return tr("Recipient");
    case KnownThing::Delivered:
        //: How many messages the server has taken over.
        return tr("Messages taken");
    }
    return {};
}

QString KnowledgeWords::knownWords(const QModelIndex &row)
{
    const int value = row.data(KnownRole::Value).toInt();
    const QString text = Smtp::displayText(row.data(KnownRole::Bytes).toByteArray());
    if (!row.data(KnownRole::IsKnown).toBool()) {
        //: There is none: nothing offered, no sender, no recipient.
        return tr("none");
    }
    switch (static_cast<KnownThing>(row.data(KnownRole::Thing).toInt())) {
    case KnownThing::State:
        return stateWord(static_cast<Smtp::State>(value));
    case KnownThing::Encryption:
        switch (static_cast<Protection>(value)) {
        case Protection::None:
            return tr("not encrypted");
        case Protection::Trusted:
            return text;
        case Protection::Untrusted:
            //: %1: protocol and cipher
            return tr("%1; certificate not trusted").arg(text);
        }
        return {};
    case KnownThing::Login:
        return value != 0 ? tr("yes") : tr("no");
    case KnownThing::Capability:
        return text;
    case KnownThing::Sender:
        return u'<' + text + u'>';
    case KnownThing::Recipient:
        switch (static_cast<Smtp::RecipientVerdict>(value)) {
        case Smtp::RecipientVerdict::Accepted:
            //: %1: address of a recipient
            return tr("<%1>, accepted").arg(text);
        case Smtp::RecipientVerdict::Deferred:
        case Smtp::RecipientVerdict::TooMany:
            //: %1: address of a recipient that may be tried again later
            return tr("<%1>, try later").arg(text);
        case Smtp::RecipientVerdict::Refused:
            //: %1: address of a recipient
            return tr("<%1>, refused").arg(text);
        }
        return {};
    case KnownThing::Delivered:
        return QString::number(value);
    }
    return {};
}

QString KnowledgeWords::spoken(const QModelIndex &row)
{
    const QString words = thingWord(row) + u": "_s + knownWords(row);
    //: Said of what the selected line has changed. %1: "State: Identified"
    return row.data(KnownRole::Changed).toBool() ? tr("%1 (new)").arg(words) : words;
}

} // namespace Heloscope
