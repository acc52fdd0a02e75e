// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/statewords.h"

#include "ui/wording/stagewords.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

struct StateWords {
    Q_DECLARE_TR_FUNCTIONS(StateWords)
};

QString wordOf(Smtp::Verb verb)
{
    switch (verb) {
    case Smtp::Verb::Connect:
        return stageWord(Stage::Greeting);
    case Smtp::Verb::Content:
        return stageWord(Stage::Message);
    case Smtp::Verb::AuthResponse:
    case Smtp::Verb::AuthCancel:
        return u"AUTH"_s;
    default:
        return QString::fromLatin1(Smtp::verbName(verb));
    }
}

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

QString edgeWords(const StateEdge &edge, bool everything)
{
    switch (edge.cause) {
    case StateCause::Opened:
        return stageWord(Stage::Connect);
    case StateCause::Encrypted:
        return u"TLS"_s;
    case StateCause::Announced:
        return u"421"_s;
    case StateCause::Ended:
        return {};
    case StateCause::Reply:
        break;
    }
    QStringList words;
    for (const Smtp::Verb verb : edge.verbs) {
        words << wordOf(verb);
    }
    words.removeDuplicates();
    constexpr qsizetype Few = 2;
    if (!everything && words.size() > Few) {
        // The ones that are seen every day.
        words.removeAll(u"LHLO"_s);
        return words.contains(u"RSET"_s) ? u"RSET …"_s
                                         : QString(words.first(Few).join(u", "_s) + u" …"_s);
    }
    return words.join(u", "_s);
}

} // namespace Heloscope
