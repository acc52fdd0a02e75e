// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/recordwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

struct RecordWording {
    Q_DECLARE_TR_FUNCTIONS(RecordWording)
};

/// The names of programs are the same in every language.
QString formatWord(RecordFormat format)
{
    switch (format) {
    case RecordFormat::Transcript:
        return u"Heloscope"_s;
    case RecordFormat::Cs:
        return u"C: S:"_s;
    case RecordFormat::Telnet:
        return u"telnet"_s;
    case RecordFormat::Swaks:
        return u"swaks"_s;
    case RecordFormat::SClient:
        return u"openssl s_client"_s;
    case RecordFormat::Curl:
        return u"curl"_s;
    case RecordFormat::Msmtp:
        return u"msmtp"_s;
    case RecordFormat::Sendmail:
        return u"sendmail"_s;
    case RecordFormat::Postfix:
        return u"Postfix"_s;
    case RecordFormat::Exim:
        return u"Exim"_s;
    case RecordFormat::Phpmailer:
        return u"PHPMailer"_s;
    case RecordFormat::Smtplib:
        return u"Python smtplib"_s;
    case RecordFormat::Nodemailer:
        return u"Nodemailer"_s;
    case RecordFormat::Thunderbird:
        return u"Thunderbird"_s;
    case RecordFormat::Dotnet:
        return u".NET"_s;
    case RecordFormat::Bounce:
        //: A message that says another one could not be delivered.
        return RecordWording::tr("bounce");
    case RecordFormat::Plain:
        return RecordWording::tr("plain text");
    }
    return {};
}

} // namespace

FaultWords recordWords(RecordFormat format, std::size_t sessions)
{
    FaultWords words;
    //: %1: a program, such as "Postfix", or "plain text"
    words.what = RecordWording::tr("Read as: %1").arg(formatWord(format));
    if (sessions > 1) {
        words.advice = RecordWording::tr(
            "%n sessions follow one after the other.", nullptr, static_cast<int>(sessions));
    }
    return words;
}

} // namespace Heloscope
