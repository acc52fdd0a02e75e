// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commandlines/swakssurroundings.h"

#include <QFile>
#include <QUuid>

#include <utility>

namespace Heloscope {

namespace {

constexpr qint64 LargestFile = 64 * 1024 * 1024;

std::optional<QByteArray> contentOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestFile) {
        return std::nullopt;
    }
    return file.read(LargestFile);
}

} // namespace

SwaksSurroundings surroundingsHere(QByteArray helloName)
{
    SwaksSurroundings here;
    here.readFile = &contentOf;
    here.helloName = std::move(helloName);
    here.now = QDateTime::currentDateTime();
    here.messageId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + "@heloscope.invalid";
    return here;
}

} // namespace Heloscope
