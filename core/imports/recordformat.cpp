// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/recordformat.h"

namespace Heloscope {

QByteArray recordFormatName(RecordFormat format)
{
    switch (format) {
    case RecordFormat::Transcript:
        return "transcript";
    case RecordFormat::Cs:
        return "cs";
    case RecordFormat::Telnet:
        return "telnet";
    case RecordFormat::Swaks:
        return "swaks";
    case RecordFormat::SClient:
        return "s_client";
    case RecordFormat::Curl:
        return "curl";
    case RecordFormat::Msmtp:
        return "msmtp";
    case RecordFormat::Sendmail:
        return "sendmail";
    case RecordFormat::Postfix:
        return "postfix";
    case RecordFormat::Exim:
        return "exim";
    case RecordFormat::Phpmailer:
        return "phpmailer";
    case RecordFormat::Smtplib:
        return "smtplib";
    case RecordFormat::Nodemailer:
        return "nodemailer";
    case RecordFormat::Thunderbird:
        return "thunderbird";
    case RecordFormat::Dotnet:
        return "dotnet";
    case RecordFormat::Bounce:
        return "bounce";
    case RecordFormat::Plain:
        return "plain";
    }
    return {};
}

std::optional<RecordFormat> recordFormatFromName(QByteArrayView name)
{
    for (const RecordFormat format : AllRecordFormats) {
        if (recordFormatName(format) == name) {
            return format;
        }
    }
    return std::nullopt;
}

} // namespace Heloscope
