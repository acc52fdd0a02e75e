// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/statewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Heloscope {

namespace {

struct StateWords {
    Q_DECLARE_TR_FUNCTIONS(StateWords)
};

} // namespace

QString stateWord(Smtp::State state)
{
    switch (state) {
    case Smtp::State::Idle:
        //: State of a session, in a box of the state diagram: nothing is connected yet.
        return StateWords::tr("Start");
    case Smtp::State::Opening:
    case Smtp::State::AwaitGreeting:
        //: State of a session: connected, the server's greeting has not come yet.
        return StateWords::tr("Connected");
    case Smtp::State::Greeted:
        //: State of a session: the server's greeting came.
        return StateWords::tr("Greeted");
    case Smtp::State::Identified:
        //: State of a session: EHLO or HELO was accepted.
        return StateWords::tr("Identified");
    case Smtp::State::TlsPending:
        //: State of a session: the TLS handshake runs.
        return StateWords::tr("TLS starts");
    case Smtp::State::Authenticating:
        //: State of a session: an AUTH exchange is under way.
        return StateWords::tr("Signing in");
    case Smtp::State::Envelope:
        //: State of a session: MAIL was accepted.
        return StateWords::tr("Envelope");
    case Smtp::State::Content:
        //: State of a session: the server waits for the message.
        return StateWords::tr("Mail data");
    case Smtp::State::Closing:
        //: State of a session: QUIT was answered, or the server announced that it closes.
        return StateWords::tr("Closing");
    case Smtp::State::Closed:
        //: State of a session: the connection is gone.
        return StateWords::tr("Closed");
    }
    return {};
}

} // namespace Heloscope
