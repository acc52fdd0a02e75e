// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/refusalreason.h"
#include "core/plan/stage.h"

#include <QByteArray>

#include <optional>

namespace Heloscope {

/// How a session ended.
enum class SessionResult : quint8 {
    Completed,
    Refused,
    Deferred,
    AuthFailed,
    TlsFailed,
    ProtocolError,
    TimedOut,
    NameNotFound, ///< "unreachable", exit status 68
    Unreachable, ///< "unreachable", exit status 74
    ConnectionLost,
    Unexpected,
    Cancelled,
};

/// What became of the message.
enum class Delivery : quint8 {
    None, ///< no final dot was sent
    Accepted,
    Refused,
    Unknown, ///< the connection ended between the final dot and its reply (RFC 5321 §4.5.3.2.6)
};

/// Whether trying again can help.
enum class Retry : quint8 {
    None,
    Later,
    Never
};

struct Outcome {
    SessionResult result = SessionResult::Completed;
    Delivery delivery = Delivery::None;
    Stage stage = Stage::Connect; ///< the stage it ended in
    std::optional<RefusalReason> reason;
    Retry retry = Retry::None;

    /// 0 to 130, the values of sysexits.h.
    [[nodiscard]] int exitStatus() const;

    bool operator==(const Outcome &) const = default;
};

/// "completed", "refused", …; both kinds of unreachable have one name.
[[nodiscard]] QByteArray resultName(SessionResult result);
/// The inverse; exit tells the kinds of unreachable apart.
[[nodiscard]] std::optional<SessionResult> resultFromName(QByteArrayView name, int exit);
/// "none", "accepted", "refused", "unknown"; the inverse takes anything else as None.
[[nodiscard]] QByteArray deliveryName(Delivery delivery);
[[nodiscard]] Delivery deliveryFromName(QByteArrayView name);
/// "none", "later", "never"; the inverse takes anything else as None.
[[nodiscard]] QByteArray retryName(Retry retry);
[[nodiscard]] Retry retryFromName(QByteArrayView name);

} // namespace Heloscope
