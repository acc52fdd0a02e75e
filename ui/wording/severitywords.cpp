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

QString severityName(Smtp::Severity severity)
{
    switch (severity) {
    case Smtp::Severity::Success:
        return SeverityWords::tr("2xx Positive Completion: the server did what was asked");
    case Smtp::Severity::Intermediate:
        return SeverityWords::tr("3xx Positive Intermediate: the server waits for more");
    case Smtp::Severity::Temporary:
        return SeverityWords::tr("4xx Transient Negative: not now, but a later try can succeed");
    case Smtp::Severity::Permanent:
        return SeverityWords::tr("5xx Permanent Negative: the same request will be refused again");
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

QString categoryName(int secondDigit)
{
    switch (secondDigit) {
    case 0:
        return SeverityWords::tr("about syntax");
    case 1:
        return SeverityWords::tr("gives information");
    case 2:
        return SeverityWords::tr("about the connection");
    case 5:
        return SeverityWords::tr("about the mail system");
    default:
        return SeverityWords::tr("not defined by the standard");
    }
}

} // namespace Heloscope
