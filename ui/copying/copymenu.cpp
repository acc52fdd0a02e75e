// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/copying/copymenu.h"

#include "core/commandlines/recordedline.h"
#include "ui/models/inspection.h"
#include "ui/wording/commandlinewords.h"

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
        text = commandLineText(recordedCommandLine(
            *tool, *transcript, session ? session->plan().message : QByteArray()));
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

} // namespace Heloscope
