// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/stagewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Heloscope {

namespace {
struct StageWords {
    Q_DECLARE_TR_FUNCTIONS(StageWords)
};
} // namespace

QString stageWord(Stage stage)
{
    switch (stage) {
    case Stage::Connect:
        //: The first stage of a session: opening the TCP connection. A noun, as short as can be.
        return StageWords::tr("Connect");
    case Stage::Greeting:
        //: The second stage: the server's 220 line.
        return StageWords::tr("Greeting");
    case Stage::Ehlo:
        return QStringLiteral("EHLO");
    case Stage::StartTls:
        return QStringLiteral("STARTTLS");
    case Stage::Auth:
        return QStringLiteral("AUTH");
    case Stage::Mail:
        return QStringLiteral("MAIL");
    case Stage::Rcpt:
        return QStringLiteral("RCPT");
    case Stage::Data:
        return QStringLiteral("DATA");
    case Stage::Message:
        //: The stage in which the header and body are sent.
        return StageWords::tr("Message");
    case Stage::Quit:
        return QStringLiteral("QUIT");
    }
    return {};
}

QString stageStateWord(StageState state)
{
    switch (state) {
    case StageState::NotReached:
        return StageWords::tr("not reached yet");
    case StageState::PassedOver:
        return StageWords::tr("passed over: the session went on without it");
    case StageState::CutOff:
        return StageWords::tr("did not run: the session ended before it");
    case StageState::Next:
        return StageWords::tr("comes next");
    case StageState::Waiting:
        return StageWords::tr("under way");
    case StageState::Done:
        return StageWords::tr("done");
    case StageState::Deferred:
        return StageWords::tr("put off by the server");
    case StageState::Refused:
        return StageWords::tr("refused by the server");
    case StageState::Failed:
        return StageWords::tr("failed without a reply");
    }
    return {};
}

QString verbWord(Smtp::Verb verb)
{
    switch (verb) {
    case Smtp::Verb::Connect:
        //: What the greeting answers: the opened connection.
        return StageWords::tr("the connection");
    case Smtp::Verb::AuthResponse:
        //: What a reply inside an AUTH exchange answers.
        return StageWords::tr("an AUTH response");
    case Smtp::Verb::AuthCancel:
        return StageWords::tr("a cancelled AUTH");
    case Smtp::Verb::Content:
        //: What the reply to the final dot answers: the message itself.
        return StageWords::tr("the message");
    case Smtp::Verb::Mail:
        return QStringLiteral("MAIL FROM");
    case Smtp::Verb::Rcpt:
        return QStringLiteral("RCPT TO");
    case Smtp::Verb::Other:
        //: What a reply answered when it was not asked for or the command is unknown.
        return StageWords::tr("no known command");
    default:
        return QString::fromLatin1(Smtp::verbName(verb));
    }
}

QString afterWord(Smtp::Verb verb)
{
    switch (verb) {
    case Smtp::Verb::Connect:
        //: After what a reply came: the greeting comes after the connection was opened.
        return StageWords::tr("after the connection");
    case Smtp::Verb::AuthResponse:
        //: After what a reply came.
        return StageWords::tr("after an AUTH response");
    case Smtp::Verb::AuthCancel:
        //: After what a reply came.
        return StageWords::tr("after a cancelled AUTH");
    case Smtp::Verb::Content:
        //: After what a reply came: the message itself.
        return StageWords::tr("after the message");
    case Smtp::Verb::Other:
        //: After what a reply came, if it was not asked for or the command is unknown.
        return StageWords::tr("after no known command");
    default:
        //: After what a reply came. %1: a command, "RCPT TO"
        return StageWords::tr("after %1").arg(verbWord(verb));
    }
}

QString durationWord(std::chrono::microseconds duration)
{
    const QLocale locale;
    const auto micros = duration.count();
    if (micros < 10'000) {
        //: %1: milliseconds, with one decimal
        return StageWords::tr("%1 ms").arg(
            locale.toString(static_cast<double>(micros) / 1000.0, 'f', 1));
    }
    if (micros < 1'000'000) {
        return StageWords::tr("%1 ms").arg(locale.toString(micros / 1000));
    }
    if (micros < 60'000'000) {
        //: %1: seconds
        return StageWords::tr("%1 s").arg(
            locale.toString(static_cast<double>(micros) / 1e6, 'f', 1));
    }
    //: %1: minutes, %2: seconds
    return StageWords::tr("%1 min %2 s").arg(micros / 60'000'000).arg(micros / 1'000'000 % 60);
}

} // namespace Heloscope
