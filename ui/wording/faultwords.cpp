// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/faultwords.h"

#include "core/wire/displaytext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

struct Faults {
    Q_DECLARE_TR_FUNCTIONS(Faults)
};

QString safe(const QString &text)
{
    return Smtp::displayText(text.toUtf8());
}

/// The name a field of the plan has in the form.
QString fieldName(const QByteArray &field)
{
    if (field == "host") {
        return Faults::tr("the host");
    }
    if (field == "ehlo") {
        return Faults::tr("the EHLO name");
    }
    if (field == "from") {
        return Faults::tr("the sender");
    }
    if (field == "to") {
        return Faults::tr("the recipient");
    }
    if (field == "user") {
        return Faults::tr("the user name");
    }
    return Smtp::displayText(field);
}

} // namespace

FaultWords faultWords(const TransportFault &fault)
{
    const QString where = safe(fault.where);
    const QString detail = safe(fault.detail);
    switch (fault.kind) {
    case TransportFault::Kind::NameNotFound:
        //: %1: host name
        return {Faults::tr("The host name %1 was not found.").arg(where),
            Faults::tr("Check the spelling, and that this computer can look up names."), detail};
    case TransportFault::Kind::ConnectionRefused:
        //: %1: host or address and port
        return {Faults::tr("%1 refused the connection.").arg(where),
            Faults::tr("Check the port: mail servers listen on 25, 465 or 587. The server may also "
                       "be stopped or a firewall may block it."),
            detail};
    case TransportFault::Kind::HostUnreachable:
        return {Faults::tr("%1 cannot be reached.").arg(where),
            Faults::tr("Check the network connection and the route to this host."), detail};
    case TransportFault::Kind::ConnectTimedOut:
        return {Faults::tr("%1 did not answer in time.").arg(where),
            Faults::tr("A firewall that drops packets is the usual cause; many networks block "
                       "port 25. Try port 587 or 465."),
            detail};
    case TransportFault::Kind::ConnectionReset:
        return {Faults::tr("The connection to %1 was reset.").arg(where),
            Faults::tr("The server or something on the way ended it without a word. Look at the "
                       "last reply, then connect again."),
            detail};
    case TransportFault::Kind::NoAddressOfFamily:
        return {Faults::tr("%1 has no address of the wanted kind.").arg(where),
            Faults::tr("Allow both IPv4 and IPv6."), detail};
    case TransportFault::Kind::PermissionDenied:
        return {Faults::tr("This computer does not allow a connection to %1.").arg(where),
            Faults::tr("A local firewall or security policy forbids it."), detail};
    case TransportFault::Kind::FileUnreadable:
        //: %1: file name
        return {Faults::tr("The file %1 cannot be read.").arg(detail),
            Faults::tr("Check that it exists and that you may read it."), where};
    case TransportFault::Kind::SystemFault:
        return {Faults::tr("The connection to %1 failed.").arg(where),
            Faults::tr("The system's own words are below."), detail};
    }
    return {};
}

FaultWords faultWords(const TlsFault &fault)
{
    const QString detail = safe(fault.detail);
    switch (fault.kind) {
    case TlsFault::Kind::NotTrusted:
        return {Faults::tr("The server's certificate was not trusted."),
            Faults::tr("Look at both verdicts in the row of the TLS handshake."), detail};
    case TlsFault::Kind::HandshakeFailed:
        return {Faults::tr("The TLS handshake failed."),
            Faults::tr("The server may only speak TLS versions older than 1.2, or want a client "
                       "certificate."),
            detail};
    case TlsFault::Kind::PlainTextAnswer:
        //: %1: the server's own words
        return {Faults::tr("The server answered in plain text (it sent “%1”).").arg(detail),
            Faults::tr("This port does not begin with TLS: choose STARTTLS instead, or port 465."),
            detail};
    case TlsFault::Kind::ClosedDuringHandshake:
        return {Faults::tr("The server closed the connection during the TLS handshake."),
            Faults::tr("It may have no certificate, or refuse the TLS versions offered."), detail};
    case TlsFault::Kind::NotSupported:
        return {Faults::tr("TLS is not available on this computer."),
            Faults::tr("Install the OpenSSL library."), detail};
    }
    return {};
}

FaultWords faultWords(const PlanFault &fault)
{
    const QString field = fieldName(fault.field);
    const QString value = Smtp::displayText(fault.value);
    switch (fault.kind) {
    case PlanFaultKind::ControlCharacter:
        //: %1: name of a field, "the sender"
        return {Faults::tr("There is a line break or another control character in %1.").arg(field),
            Faults::tr("Remove it; nothing was sent."), value};
    case PlanFaultKind::Empty:
        return {Faults::tr("Nothing was entered for %1.").arg(field),
            Faults::tr("Fill it in and try again."), value};
    case PlanFaultKind::TooLong:
        return {Faults::tr("What was entered for %1 is too long.").arg(field),
            Faults::tr("Shorten it."), value};
    case PlanFaultKind::NotAscii:
        return {Faults::tr("Only ASCII characters can be used for %1.").arg(field),
            Faults::tr("Write it without accents or other scripts."), value};
    case PlanFaultKind::NotAnAddress:
        return {Faults::tr("What was entered for %1 is no email address.").arg(field),
            Faults::tr("Write it as name@example.test."), value};
    case PlanFaultKind::NotAHostName:
        return {Faults::tr("What was entered for %1 is no host name or address.").arg(field),
            Faults::tr("Write it as mail.example.test, 192.0.2.1 or [2001:db8::1]."), value};
    case PlanFaultKind::BadMechanism:
        return {Faults::tr("The AUTH mechanism is not one this program speaks."),
            Faults::tr("Leave the choice to the program, or take PLAIN, LOGIN or CRAM-MD5."),
            value};
    }
    return {};
}

FaultWords faultWords(const TranscriptFileFault &fault, const QString &fileName)
{
    const QString detail = safe(fault.detail);
    const QString line = QString::number(fault.line);
    const int count = static_cast<int>(std::min<qint64>(fault.count, 1000000000));
    switch (fault.kind) {
    case TranscriptFileFault::Kind::Unreadable:
        //: %1: file name
        return {Faults::tr("%1 cannot be read.").arg(fileName),
            Faults::tr("Check that the file exists and that you may read it."), detail};
    case TranscriptFileFault::Kind::NotATranscript:
        return {Faults::tr("%1 holds no dialogue.").arg(fileName),
            Faults::tr("Open a transcript, or what a mail program has logged as text."), detail};
    case TranscriptFileFault::Kind::LaterFormat:
        return {Faults::tr("%1 was written by a later version of this program.").arg(fileName),
            Faults::tr("Install the newer version to open it."), detail};
    case TranscriptFileFault::Kind::DamagedLine:
        //: %1: file name, %2: number of the first of these lines
        return {Faults::tr("%n line(s) of %1 are damaged, from line %2 on.", nullptr, count)
                    .arg(fileName, line),
            Faults::tr("All other lines are shown."), detail};
    case TranscriptFileFault::Kind::CutOff:
        return {Faults::tr("%1 was cut off at line %2.").arg(fileName, line),
            Faults::tr("Everything before that line is shown."), detail};
    case TranscriptFileFault::Kind::TooLong:
        return {Faults::tr("Line %2 of %1 is too long.").arg(fileName, line),
            Faults::tr("All other lines are shown."), detail};
    case TranscriptFileFault::Kind::Missing:
        //: %1: file name, %2: number of the line before which they are missing
        return {Faults::tr("%n event(s) are missing in %1, from line %2 on.", nullptr, count)
                    .arg(fileName, line),
            Faults::tr("Everything that is there is shown."), detail};
    case TranscriptFileFault::Kind::Changed:
        return {Faults::tr("%1 was changed while it was read.").arg(fileName),
            Faults::tr("Open it again to see what it holds now."), detail};
    case TranscriptFileFault::Kind::TooLarge:
        return {Faults::tr("%1 is too large to be read whole.").arg(fileName),
            Faults::tr("Everything before line %1 is shown.").arg(line), detail};
    }
    return {};
}

FaultWords faultWords(const JournalFault &fault)
{
    const QString detail = fault.detail.isEmpty()
        ? safe(fault.fileName)
        : QString(safe(fault.fileName) + u": "_s + safe(fault.detail));
    const QString advice
        = Faults::tr("The session goes on. Save it to another folder before you close the window.");
    switch (fault.kind) {
    case JournalFault::Kind::CannotBegin:
        return {
            Faults::tr("This session cannot be kept on disk while it happens."), advice, detail};
    case JournalFault::Kind::CannotGoOn:
        return {Faults::tr("No more of this session can be written to the disk."),
            Faults::tr("The session goes on. Free some space, or save it to another folder."),
            detail};
    case JournalFault::Kind::Gone:
        return {Faults::tr("The file in which this session was kept has been taken away."), advice,
            detail};
    }
    return {};
}

QString obstacleSentence(Stepper::Obstacle obstacle)
{
    switch (obstacle) {
    case Stepper::Obstacle::NoSession:
        return Faults::tr("Nothing is connected: press F5 first.");
    case Stepper::Obstacle::NotOurTurn:
        return Faults::tr("The server has not answered yet: wait for its reply.");
    case Stepper::Obstacle::ControlCharacter:
        return Faults::tr("The line contains a control character and was not sent.");
    case Stepper::Obstacle::NotArmed:
        return Faults::tr("Not sent: switch on Armed to go past RCPT on a real server.");
    case Stepper::Obstacle::NothingToRepeat:
        return Faults::tr("There is no line here that could be sent again.");
    case Stepper::Obstacle::SecretLine:
        return Faults::tr("The line held a password, which is not kept: it cannot be repeated.");
    }
    return {};
}

} // namespace Heloscope
