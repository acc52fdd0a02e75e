// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/copying/copymenu.h"

#include "ui/models/inspection.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace Heloscope {

CopyMenu::CopyMenu(Inspection &inspection, QWidget *parent)
    : QMenu(parent)
    , m_inspection(inspection)
{
    setObjectName(u"copyMenu"_s);
    for (const CopyForm form : AllCopyForms) {
        if (form == CopyForm::Swaks) {
            addSeparator();
        }
        QAction *action = addAction(QString());
        action->setData(static_cast<int>(form));
        action->setObjectName(u"copyAs-%1"_s.arg(static_cast<int>(form)));
        connect(action, &QAction::triggered, this, [this, form] { copy(form); });
    }
    const auto refresh = [this] {
        menuAction()->setEnabled(!m_inspection.isEmpty());
    };
    connect(&inspection, &Inspection::replaced, this, refresh);
    refresh();
    retranslate();
}

void CopyMenu::copy(CopyForm form)
{
    const Transcript *transcript = m_inspection.transcript();
    if (!transcript) {
        return;
    }
    QString text;
    if (const std::optional<CommandLineTool> tool = toolOf(form)) {
        const Session *session = m_inspection.session();
        const CommandLine line = copiedCommandLine(
            *tool, *transcript, session ? session->plan().message : QByteArray());
        QStringList remarks;
        for (const CommandLineRemark remark : line.remarks) {
            remarks << commandLineRemarkWords(remark);
        }
        if (line == CommandLine{}) {
            remarks << tr("This session cannot be written as a command line.");
        }
        text = withComments(line, remarks);
    } else {
        text = copiedSession(form, *transcript);
    }
    QGuiApplication::clipboard()->setText(text);
}

void CopyMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void CopyMenu::retranslate()
{
    //: Menu: the whole session, as text or as a command of another program.
    setTitle(tr("Copy Session &As"));
    const QString words[]{//: swaks marks lines with arrows; -> is sent, <- received.
        tr("Text with &Arrows"), tr("&C: and S: Text"), tr("&Markdown"), tr("&JSON Lines"),
        //: The name of a program.
        tr("&swaks Command"), tr("c&url Command"), tr("&openssl Command")};
    for (QAction *action : actions()) {
        if (!action->isSeparator()) {
            action->setText(words[action->data().toInt()]);
        }
    }
}

QString commandLineRemarkWords(CommandLineRemark remark)
{
    switch (remark) {
    case CommandLineRemark::PasswordWanted:
        return CopyMenu::tr("Put the password in place of <password>.");
    case CommandLineRemark::UserWanted:
        return CopyMenu::tr("Put the user name in place of <user>.");
    case CommandLineRemark::MessageReplaced:
        return CopyMenu::tr("A short test message stands in place of the real one.");
    case CommandLineRemark::ParametersLeftOut:
        return CopyMenu::tr("Parameters of MAIL and RCPT are left out.");
    case CommandLineRemark::LinesLeftOut:
        return CopyMenu::tr("Additional lines are left out.");
    case CommandLineRemark::TimeoutsLeftOut:
        return CopyMenu::tr("Time limits are left out.");
    case CommandLineRemark::NameNotChecked:
        return CopyMenu::tr("swaks does not check the name in the certificate.");
    case CommandLineRemark::ServerNameLeftOut:
        return CopyMenu::tr("The server name for TLS is left out.");
    case CommandLineRemark::ValueImpossible:
        return CopyMenu::tr("A value that this program would misread is left out or wrong.");
    case CommandLineRemark::EndsBeforeMail:
        return CopyMenu::tr("This program cannot stop after RCPT: the line stops before MAIL.");
    case CommandLineRemark::QuitsInstead:
        return CopyMenu::tr("This program ends with QUIT; the session hung up.");
    case CommandLineRemark::NotEncryptedImpossible:
        return CopyMenu::tr("openssl cannot do a session without encryption.");
    case CommandLineRemark::AlwaysEncrypts:
        return CopyMenu::tr("openssl insists on encryption.");
    case CommandLineRemark::TypedByHand:
        return CopyMenu::tr("openssl only connects; type these lines then:");
    }
    return {};
}

} // namespace Heloscope
