// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/recentwords.h"

#include "core/wire/displaytext.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

constexpr qsizetype Longest = 60; ///< characters

} // namespace

QString recentWord(const Recent &recent)
{
    const QString whole = recent.isFile()
        ? Smtp::displayText(QFileInfo(recent.file).fileName().toUtf8())
        : wholeRecentWord(recent);
    return whole.size() <= Longest
        ? whole
        : QString(whole.left(Longest / 2) + u'…' + whole.right(Longest / 2 - 1));
}

QString wholeRecentWord(const Recent &recent)
{
    if (recent.isFile()) {
        return Smtp::displayText(QDir::toNativeSeparators(recent.file).toUtf8());
    }
    const QString host = Smtp::displayText(recent.endpoint.host.toUtf8());
    return (host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s)
        .arg(host, QString::number(recent.endpoint.port));
}

QString withoutMnemonic(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace Heloscope
