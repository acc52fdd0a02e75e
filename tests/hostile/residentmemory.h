// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

/// A figure of /proc/self/status in KiB: "VmRSS", "VmHWM" (the highest so far).
inline qint64 memoryFigure(const QByteArray &name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name)) {
            return line.sliced(name.size() + 1).trimmed().split(' ').first().toLongLong();
        }
    }
    return 0;
}

/// Makes the highest figure start anew at the present one. False where the system does not allow
/// it.
inline bool forgetPeakMemory()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    return file.open(QIODevice::WriteOnly) && file.write("5") == 1;
}
