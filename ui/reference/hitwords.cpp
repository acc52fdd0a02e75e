// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reference/hitwords.h"

#include "ui/decor/severitycolours.h"
#include "ui/models/helphitmodel.h"
#include "ui/wording/topicwords.h"
#include "ui/wording/voicewords.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Heloscope {

QVariant HitWords::data(const QModelIndex &index, int role) const
{
    const TopicId topic = QIdentityProxyModel::data(index, HelpHitRole::Topic).toByteArray();
    switch (role) {
    case Qt::DisplayRole:
        return QString(topicLabel(topic) + u' '
            + QIdentityProxyModel::data(index, HelpHitRole::Name).toString())
            .trimmed();
    case Qt::AccessibleTextRole:
        return spoken(index);
    case HitWordRole::Label:
        return topicLabel(topic);
    case HitWordRole::Kind:
        return kindText(index);
    case HitWordRole::Standing:
        return statusWord(QIdentityProxyModel::data(index, HelpHitRole::Status).toString());
    case HitWordRole::Severity: {
        const int digit = topic.startsWith("code/") ? topic.mid(5, 1).toInt() : 0;
        return digit >= 2 && digit <= 5
            ? QVariant(static_cast<int>(toneOf(static_cast<Smtp::Severity>(digit - 2))))
            : QVariant();
    }
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

void HitWords::retranslate()
{
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
    }
}

QString HitWords::kindText(const QModelIndex &index) const
{
    const auto kind
        = static_cast<HelpKind>(QIdentityProxyModel::data(index, HelpHitRole::Kind).toInt());
    const QString status
        = statusWord(QIdentityProxyModel::data(index, HelpHitRole::Status).toString());
    // That what a provider writes has been seen goes without saying.
    return status.isEmpty() || kind == HelpKind::Provider
        ? kindWord(kind)
        : QString(kindWord(kind) + u" · "_s + status);
}

QString HitWords::spoken(const QModelIndex &index) const
{
    QStringList parts{data(index, HitWordRole::Label).toString(),
        QIdentityProxyModel::data(index, HelpHitRole::Name).toString(), kindText(index)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString HitWords::kindWord(HelpKind kind)
{
    switch (kind) {
    case HelpKind::Reply:
        //: Kind of an entry in the codes window.
        return tr("Reply code");
    case HelpKind::Enhanced:
        //: Kind of an entry in the codes window: "5.1.1".
        return tr("Enhanced code");
    case HelpKind::Extension:
        //: Kind of an entry in the codes window: what a server offers after EHLO.
        return tr("EHLO keyword");
    case HelpKind::Mechanism:
        //: Kind of an entry in the codes window: a way to log in.
        return tr("AUTH mechanism");
    case HelpKind::Command:
        //: Kind of an entry in the codes window.
        return tr("Command");
    case HelpKind::Reason:
        //: Kind of an entry in the codes window: why a server refuses.
        return tr("Cause");
    case HelpKind::Provider:
        //: Kind of an entry in the codes window: words that one provider uses.
        return tr("Provider's wording");
    case HelpKind::Finding:
        //: Kind of an entry in the codes window: something this program notices.
        return tr("Finding");
    case HelpKind::Limit:
        //: Kind of an entry in the codes window: a size, a time or a port.
        return tr("Limit");
    case HelpKind::Stage:
        //: Kind of an entry in the codes window: a step of a session.
        return tr("Stage");
    case HelpKind::Digit:
        //: Kind of an entry in the codes window: what one digit of a code says.
        return tr("Digit of a code");
    }
    return {};
}

} // namespace Heloscope
