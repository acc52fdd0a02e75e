// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/swakswords.h"

#include "core/wire/displaytext.h"

#include <QCoreApplication>

namespace Heloscope {

namespace {

struct SwaksWords {
    Q_DECLARE_TR_FUNCTIONS(SwaksWords)
};

QString shown(const QByteArray &text)
{
    return Smtp::displayText(text);
}

} // namespace

QString swaksRemarkWords(const SwaksRemark &remark)
{
    switch (remark.kind) {
    case SwaksRemarkKind::DisplayOnly:
        return SwaksWords::tr("%1 changes only what swaks prints; it is left out.")
            .arg(shown(remark.what));
    case SwaksRemarkKind::OutputPassedOver:
        return SwaksWords::tr("Where the shell would send the output is left out.");
    case SwaksRemarkKind::OtherProgram:
        //: %1: the words in front of "swaks" on a command line
        return SwaksWords::tr("“%1” in front of swaks is not run.").arg(shown(remark.what));
    case SwaksRemarkKind::PasswordOnLine:
        return SwaksWords::tr("The password stood on the command line, where others can read it.");
    case SwaksRemarkKind::PasswordMissing:
        return SwaksWords::tr("The line has no password.");
    case SwaksRemarkKind::CertificateChecked:
        return SwaksWords::tr(
            "The certificate is checked here; swaks checks it only with --tls-verify.");
    case SwaksRemarkKind::OneByOne:
        return SwaksWords::tr("%1 is left out: commands are sent one by one.")
            .arg(shown(remark.what));
    case SwaksRemarkKind::GreetsWithEhlo:
        return SwaksWords::tr("%1: swaks begins with HELO, this session with EHLO.")
            .arg(shown(remark.what));
    case SwaksRemarkKind::ServerMissing:
        return SwaksWords::tr("The line names no server; swaks would look it up.");
    }
    return {};
}

QString swaksRefusalWords(const SwaksRefusal &refusal)
{
    switch (refusal.kind) {
    case SwaksRefusalKind::TooLong:
        return SwaksWords::tr("The line is too long.");
    case SwaksRefusalKind::NotSwaks:
        return SwaksWords::tr("This is not a swaks line.");
    case SwaksRefusalKind::UnclosedQuote:
        return SwaksWords::tr("A quotation mark is not closed.");
    case SwaksRefusalKind::NeedsShell:
        return SwaksWords::tr("The line has variables or commands that only a shell can fill in. "
                              "Put their values in.");
    case SwaksRefusalKind::SeveralCommands:
        return SwaksWords::tr(
            "The line holds more than one command. Take the swaks command alone.");
    case SwaksRefusalKind::StandardInput:
        return SwaksWords::tr(
            "The line reads from standard input, which is not available here. Name a file with @.");
    case SwaksRefusalKind::UnknownOption:
        return SwaksWords::tr("swaks has no option “%1”.").arg(shown(refusal.what));
    case SwaksRefusalKind::AmbiguousOption:
        return SwaksWords::tr("“%1” may be several options of swaks. Write more of it.")
            .arg(shown(refusal.what));
    case SwaksRefusalKind::ValueMissing:
        return SwaksWords::tr("%1 needs a value.").arg(shown(refusal.what));
    case SwaksRefusalKind::ValueNotUnderstood:
        return SwaksWords::tr("“%1” is not understood.").arg(shown(refusal.what));
    case SwaksRefusalKind::StrayWord:
        return SwaksWords::tr("“%1” belongs to no option.").arg(shown(refusal.what));
    case SwaksRefusalKind::NoSession:
        return SwaksWords::tr("With %1 swaks does not begin a session.").arg(shown(refusal.what));
    case SwaksRefusalKind::Unsupported:
        return SwaksWords::tr("%1 cannot be done here.").arg(shown(refusal.what));
    case SwaksRefusalKind::FileUnreadable:
        return SwaksWords::tr("The file “%1” cannot be read.").arg(shown(refusal.what));
    }
    return {};
}

} // namespace Heloscope
