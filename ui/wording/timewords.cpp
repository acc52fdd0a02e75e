// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/timewords.h"

#include "ui/wording/stagewords.h"

#include <QCoreApplication>

namespace Heloscope {

namespace {
struct TimeWords {
    Q_DECLARE_TR_FUNCTIONS(TimeWords)
};
} // namespace

QString timeKindWord(TimeKind kind)
{
    switch (kind) {
    case TimeKind::Connecting:
        //: What time was spent on: opening the connection.
        return TimeWords::tr("Connecting");
    case TimeKind::Waiting:
        //: What time was spent on.
        return TimeWords::tr("Waiting for the server");
    case TimeKind::Handshake:
        //: What time was spent on.
        return TimeWords::tr("TLS handshake");
    case TimeKind::Pause:
        //: What time was spent on: this program, or the person using it, took its time.
        return TimeWords::tr("Our own pause");
    }
    return {};
}

QString barWord(const TimeBar &bar)
{
    if (bar.kind == TimeKind::Handshake || bar.kind == TimeKind::Connecting) {
        return timeKindWord(bar.kind);
    }
    switch (bar.verb) {
    case Smtp::Verb::Connect:
        return stageWord(Stage::Greeting);
    case Smtp::Verb::Content:
        return stageWord(Stage::Message);
    case Smtp::Verb::AuthResponse:
    case Smtp::Verb::AuthCancel:
        return QStringLiteral("AUTH …");
    case Smtp::Verb::Other:
        return QStringLiteral("?");
    default:
        return verbWord(bar.verb);
    }
}

} // namespace Heloscope
