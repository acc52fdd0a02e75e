// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Heloscope {

/// word as a POSIX shell reads it back octet by octet: as it stands if nothing in it means anything
/// to a shell, otherwise in single quotes. word must not hold NUL, which no argument can.
[[nodiscard]] QByteArray shellQuoted(const QByteArray &word);

/// A printf command that puts out exactly these octets, in printable ASCII only, so that it can be
/// pasted into any terminal.
[[nodiscard]] QByteArray printfCommand(const QByteArray &octets);

} // namespace Heloscope
