// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/commandlinewords.h"

#include "core/wire/displaytext.h"

#include <QCoreApplication>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

struct CommandLineWords {
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

} // namespace

QString commandLineRemarkWords(CommandLineRemark remark)
{
    switch (remark) {
    case CommandLineRemark::PasswordWanted:
        return CommandLineWords::tr("Put the password in place of <password>.");
    case CommandLineRemark::UserWanted:
        return CommandLineWords::tr("Put the user name in place of <user>.");
    case CommandLineRemark::MessageReplaced:
        return CommandLineWords::tr("A short test message stands in place of the real one.");
    case CommandLineRemark::ParametersLeftOut:
        return CommandLineWords::tr("Parameters of MAIL and RCPT are left out.");
    case CommandLineRemark::LinesLeftOut:
        return CommandLineWords::tr("Additional lines are left out.");
    case CommandLineRemark::TimeoutsLeftOut:
        return CommandLineWords::tr("Time limits are left out.");
    case CommandLineRemark::NameNotChecked:
        return CommandLineWords::tr("swaks does not check the name in the certificate.");
    case CommandLineRemark::ServerNameLeftOut:
        return CommandLineWords::tr("The server name for TLS is left out.");
    case CommandLineRemark::ValueImpossible:
        return CommandLineWords::tr(
            "A value that this program would misread is left out or wrong.");
    case CommandLineRemark::EndsBeforeMail:
        return CommandLineWords::tr(
            "This program cannot stop after RCPT: the line stops before MAIL.");
    case CommandLineRemark::RecipientMissing:
        return CommandLineWords::tr("The session names no recipient: the line stops before MAIL.");
    case CommandLineRemark::QuitsInstead:
        return CommandLineWords::tr("This program ends with QUIT; the session hung up.");
    case CommandLineRemark::NotEncryptedImpossible:
        return CommandLineWords::tr("openssl cannot do a session without encryption.");
    case CommandLineRemark::AlwaysEncrypts:
        return CommandLineWords::tr("openssl insists on encryption.");
    case CommandLineRemark::TypedByHand:
        return CommandLineWords::tr("openssl only connects; type these lines then:");
    }
    return {};
}

QString commandLineText(const CommandLine &line)
{
    if (line == CommandLine{}) {
        return u"# "_s + CommandLineWords::tr("This session cannot be written as a command line.")
            + u'\n';
    }
    QString text;
    for (const CommandLineRemark remark : line.remarks) {
        text += u"# "_s + commandLineRemarkWords(remark) + u'\n';
    }
    if (!line.line.isEmpty()) {
        text += Smtp::displayText(line.line) + u'\n';
    }
    for (const QByteArray &typed : line.typed) {
        text += u"# "_s + Smtp::displayText(typed) + u'\n';
    }
    return text;
}

} // namespace Heloscope
