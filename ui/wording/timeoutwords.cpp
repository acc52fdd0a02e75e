// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/timeoutwords.h"

#include <QCoreApplication>

namespace Heloscope {

namespace {
struct TimeoutWords {
    Q_DECLARE_TR_FUNCTIONS(TimeoutWords)
};
} // namespace

QString timeoutSentence(const QString &stage, const QString &seconds)
{
    //: %1: seconds, %2: name of a stage, "RCPT"
    return TimeoutWords::tr("No answer came within %1 s at %2; that is the limit of this program.")
        .arg(seconds, stage);
}

QString timeoutCause(Phase phase)
{
    switch (phase) {
    case Phase::Connect:
        return TimeoutWords::tr("A firewall that drops packets is the usual cause; many networks "
                                "block port 25.");
    case Phase::Greeting:
        return TimeoutWords::tr("Some servers greet late on purpose, to be rid of hasty clients. "
                                "On port 465 a server waits for TLS and says nothing first.");
    case Phase::StartTls:
    case Phase::Handshake:
        return TimeoutWords::tr("Something on the way may swallow the TLS handshake.");
    case Phase::Auth:
        return TimeoutWords::tr("The server may ask another system about the password, and that "
                                "one is slow.");
    case Phase::Block:
        return TimeoutWords::tr("The path to the server may lose large packets: short lines pass, "
                                "a message does not.");
    case Phase::Message:
        return TimeoutWords::tr("A content filter that reads the whole message is the usual "
                                "cause; the message may have arrived all the same.");
    case Phase::Ehlo:
    case Phase::Mail:
    case Phase::Rcpt:
    case Phase::Data:
    case Phase::Reset:
    case Phase::Quit:
    case Phase::Other:
        return TimeoutWords::tr("The server may be overloaded, or look something up that does not "
                                "answer.");
    }
    return {};
}

QString timeoutAdvice()
{
    return TimeoutWords::tr("Set a longer time limit in the settings, or try again later.");
}

} // namespace Heloscope
