// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/sessionplan.h"

#include <QString>

#include <optional>

namespace Heloscope {

/// What a person typed as the place to connect to.
struct Target {
    QString host;
    std::optional<quint16> port;
    bool implicitTls = false; ///< smtps://

    bool operator==(const Target &) const = default;
};

/// "host", "host:port", "[v6]", "[v6]:port", a bare IPv6 address, and each with smtp:// or
/// smtps:// in front. Nothing if it is none of them.
[[nodiscard]] std::optional<Target> parseTarget(const QString &text);

/// Whether a host is this machine itself: "localhost", 127.0.0.0/8 or ::1.
[[nodiscard]] bool isLoopback(const QString &host);

} // namespace Heloscope
