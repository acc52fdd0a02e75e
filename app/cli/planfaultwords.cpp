// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/planfaultwords.h"

#include "core/wire/displaytext.h"

#include <QCoreApplication>

namespace Heloscope {

namespace {

struct CliInspect {
    Q_DECLARE_TR_FUNCTIONS(CliInspect)
};

QString reason(PlanFaultKind kind)
{
    switch (kind) {
    case PlanFaultKind::ControlCharacter:
        return CliInspect::tr(
            "holds a line break or another control character, which could smuggle in a "
            "second command. Take it out.");
    case PlanFaultKind::Empty:
        return CliInspect::tr("is empty. Give it a value.");
    case PlanFaultKind::TooLong:
        return CliInspect::tr("is longer than RFC 5321 allows. Shorten it.");
    case PlanFaultKind::NotAscii:
        return CliInspect::tr(
            "holds characters beyond ASCII. Add --smtputf8 to send such an address to a "
            "server that takes it.");
    case PlanFaultKind::NotAnAddress:
        return CliInspect::tr(
            "is no mail address. Write it as local-part@domain, without angle brackets.");
    case PlanFaultKind::NotAHostName:
        return CliInspect::tr(
            "is no host name. Write a name in ASCII form or an address literal such as "
            "[192.0.2.1].");
    case PlanFaultKind::BadMechanism:
        return CliInspect::tr(
            "is no mechanism this program speaks. Try auto, PLAIN, LOGIN or CRAM-MD5.");
    }
    return {};
}

} // namespace

QString planFaultWords(const PlanFault &fault)
{
    const QString field = QString::fromLatin1(fault.field);
    const QString name = field == QLatin1StringView("host") ? CliInspect::tr("the target")
                                                            : QLatin1StringView("--") + field;
    if (fault.value.isEmpty()) {
        return name + u' ' + reason(fault.kind);
    }
    return name + QLatin1StringView(" \"") + Smtp::displayText(fault.value)
        + QLatin1StringView("\" ") + reason(fault.kind);
}

} // namespace Heloscope
