// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/severitywords.h"

#include <QCoreApplication>

namespace Heloscope {

namespace {
struct SeverityWords {
    Q_DECLARE_TR_FUNCTIONS(SeverityWords)
};
} // namespace

QString severityWord(Smtp::Severity severity)
{
    switch (severity) {
    case Smtp::Severity::Success:
        return SeverityWords::tr("Success");
    case Smtp::Severity::Intermediate:
        return SeverityWords::tr("Waiting for more");
    case Smtp::Severity::Temporary:
        return SeverityWords::tr("Temporary failure");
    case Smtp::Severity::Permanent:
        return SeverityWords::tr("Permanent failure");
    }
    return {};
}

QString severityWord(Smtp::FindingSeverity severity)
{
    switch (severity) {
    case Smtp::FindingSeverity::Info:
        return SeverityWords::tr("Note");
    case Smtp::FindingSeverity::Warning:
        return SeverityWords::tr("Warning");
    case Smtp::FindingSeverity::Error:
        return SeverityWords::tr("Error");
    }
    return {};
}

} // namespace Heloscope
