// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/outcomewords.h"

#include "ui/wording/stagewords.h"

#include <QCoreApplication>

namespace Heloscope {

namespace {
struct OutcomeWords {
    Q_DECLARE_TR_FUNCTIONS(OutcomeWords)
};
} // namespace

QString outcomeSentence(const Outcome &outcome)
{
    const QString stage = stageWord(outcome.stage);
    switch (outcome.result) {
    case SessionResult::Completed:
        return OutcomeWords::tr("Completed: all that was asked for was done.");
    case SessionResult::Refused:
        //: %1: name of a stage, "RCPT"
        return OutcomeWords::tr("Refused at %1: the server said no for good.").arg(stage);
    case SessionResult::Deferred:
        return OutcomeWords::tr("Put off at %1: the server asks to try again later.").arg(stage);
    case SessionResult::AuthFailed:
        return OutcomeWords::tr("Authentication failed: user name, password or mechanism was not "
                                "accepted.");
    case SessionResult::TlsFailed:
        return OutcomeWords::tr("Encryption failed: it could not be had or could not be trusted.");
    case SessionResult::ProtocolError:
        return OutcomeWords::tr("Stopped at %1: the server left the SMTP protocol.").arg(stage);
    case SessionResult::TimedOut:
        return OutcomeWords::tr("Timed out at %1: no reply came in time.").arg(stage);
    case SessionResult::NameNotFound:
        return OutcomeWords::tr("Not connected: the host name was not found.");
    case SessionResult::Unreachable:
        return OutcomeWords::tr("Not connected: the server could not be reached.");
    case SessionResult::ConnectionLost:
        return OutcomeWords::tr("Connection lost at %1.").arg(stage);
    case SessionResult::Unexpected:
        return OutcomeWords::tr("Ended otherwise than expected.");
    case SessionResult::Cancelled:
        return OutcomeWords::tr("Stopped by you at %1.").arg(stage);
    }
    return {};
}

QString deliverySentence(Delivery delivery)
{
    switch (delivery) {
    case Delivery::None:
        return {};
    case Delivery::Accepted:
        return OutcomeWords::tr("The server took the message over.");
    case Delivery::Refused:
        return OutcomeWords::tr("The server did not take the message.");
    case Delivery::Unknown:
        return OutcomeWords::tr("Whether the server took the message is unknown: do not simply "
                                "send it again, it may arrive twice.");
    }
    return {};
}

} // namespace Heloscope
