// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transcript/outcome.h"

#include <array>

namespace Heloscope {

int Outcome::exitStatus() const
{
    // The values of sysexits.h, by name: EX_UNAVAILABLE and so on.
    switch (result) {
    case SessionResult::Completed:
        return 0;
    case SessionResult::Unexpected:
        return 1;
    case SessionResult::NameNotFound:
        return 68;
    case SessionResult::Refused:
        return 69;
    case SessionResult::Unreachable:
    case SessionResult::ConnectionLost:
        return 74;
    case SessionResult::Deferred:
    case SessionResult::TimedOut:
        return 75;
    case SessionResult::ProtocolError:
        return 76;
    case SessionResult::AuthFailed:
        return 77;
    case SessionResult::TlsFailed:
        return 78;
    case SessionResult::Cancelled:
        return 130;
    }
    return 70;
}

QByteArray resultName(SessionResult result)
{
    switch (result) {
    case SessionResult::Completed:
        return "completed";
    case SessionResult::Refused:
        return "refused";
    case SessionResult::Deferred:
        return "deferred";
    case SessionResult::AuthFailed:
        return "auth_failed";
    case SessionResult::TlsFailed:
        return "tls_failed";
    case SessionResult::ProtocolError:
        return "protocol_error";
    case SessionResult::TimedOut:
        return "timeout";
    case SessionResult::NameNotFound:
    case SessionResult::Unreachable:
        return "unreachable";
    case SessionResult::ConnectionLost:
        return "connection_lost";
    case SessionResult::Unexpected:
        return "unexpected";
    case SessionResult::Cancelled:
        return "cancelled";
    }
    return {};
}

QByteArray deliveryName(Delivery delivery)
{
    switch (delivery) {
    case Delivery::None:
        return "none";
    case Delivery::Accepted:
        return "accepted";
    case Delivery::Refused:
        return "refused";
    case Delivery::Unknown:
        return "unknown";
    }
    return {};
}

QByteArray retryName(Retry retry)
{
    switch (retry) {
    case Retry::None:
        return "none";
    case Retry::Later:
        return "later";
    case Retry::Never:
        return "never";
    }
    return {};
}

std::optional<SessionResult> resultFromName(QByteArrayView name, int exit)
{
    constexpr std::array All{SessionResult::Completed, SessionResult::Refused,
        SessionResult::Deferred, SessionResult::AuthFailed, SessionResult::TlsFailed,
        SessionResult::ProtocolError, SessionResult::TimedOut, SessionResult::NameNotFound,
        SessionResult::Unreachable, SessionResult::ConnectionLost, SessionResult::Unexpected,
        SessionResult::Cancelled};
    std::optional<SessionResult> match;
    for (const SessionResult result : All) {
        Outcome outcome;
        outcome.result = result;
        const bool sameStatus = outcome.exitStatus() == exit;
        if (name == resultName(result) && (!match || sameStatus)) {
            match = result;
        }
    }
    return match;
}

Delivery deliveryFromName(QByteArrayView name)
{
    for (const Delivery delivery : {Delivery::Accepted, Delivery::Refused, Delivery::Unknown}) {
        if (name == deliveryName(delivery)) {
            return delivery;
        }
    }
    return Delivery::None;
}

Retry retryFromName(QByteArrayView name)
{
    for (const Retry retry : {Retry::Later, Retry::Never}) {
        if (name == retryName(retry)) {
            return retry;
        }
    }
    return Retry::None;
}

} // namespace Heloscope
