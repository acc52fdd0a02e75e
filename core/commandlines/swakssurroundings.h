// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>

namespace Heloscope {

/// What a reader of swaks lines needs of the world.
struct SwaksSurroundings {
    /// The content of a file that the line names; nothing if it cannot be read.
    std::function<std::optional<QByteArray>(const QString &fileName)> readFile;
    /// What "--data -" reads; nothing if that is not known here.
    std::optional<QByteArray> standardInput;
    QByteArray helloName; ///< what we call ourselves where the line does not say
    QDateTime now;
    QByteArray messageId; ///< without angle brackets
};

/// Its files, up to 64 MiB each, and its time.
[[nodiscard]] SwaksSurroundings surroundingsHere(QByteArray helloName);

} // namespace Heloscope
