// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace Heloscope {

/// One line of a dialogue.
struct Said {
    QByteArray text;
    bool isServer = false;
};

[[nodiscard]] inline Said client(const QByteArray &text)
{
    return {text, false};
}
[[nodiscard]] inline Said server(const QByteArray &text)
{
    return {text, true};
}

/// Writes dialogues down the way some program does.
struct Scribe {
    const char *name;
    const char *format; ///< what it is recognised as
    QByteArray (*record)(const std::vector<Said> &said) = nullptr;

    /// The record of a session that exchange is a part of.
    [[nodiscard]] QByteArray write(const std::vector<Said> &exchange) const;
};

[[nodiscard]] const std::vector<Scribe> &scribes();

} // namespace Heloscope
