// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/exportdesk.h"

#include "core/wire/displaytext.h"
#include "ui/export/exportdialog.h"
#include "ui/export/exportjob.h"
#include "ui/preferences/helplanguages.h"
#include "ui/prompts/prompter.h"
#include "ui/window/allowedaction.h"
#include "ui/window/sessionactions.h"
#include "ui/window/sessiondesk.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMimeData>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Heloscope {

ExportDesk::ExportDesk(
    SessionDesk &desk, const HelpLibrary &library, const HelpLanguages &languages, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_library(library)
    , m_languages(languages)
    , m_window(window)
    , m_action(new QAction(this))
{
    m_action->setObjectName(u"exportAction"_s);
    m_action->setShortcut(Qt::CTRL | Qt::Key_E);
    window.addAction(m_action);
    qApp->installEventFilter(this);
    connect(m_action, &QAction::triggered, this, &ExportDesk::show);
    connect(&desk.inspection(), &Inspection::changed, this, &ExportDesk::refresh);
    connect(&desk.inspection(), &Inspection::replaced, this, [this] {
        abandon();
        refresh();
    });
    retranslate();
}

bool ExportDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    // On X11 line edits take this key for the end of their line, and the next line has the focus.
    if (event->type() == QEvent::ShortcutOverride && QApplication::activeWindow() == &m_window
        && static_cast<QKeyEvent *>(event)->keyCombination()
            == QKeyCombination(Qt::ControlModifier, Qt::Key_E)) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void ExportDesk::retranslate()
{
    m_action->setText(tr("&Export Session..."));
    m_action->setIconText(tr("Export Session"));
    refresh();
}

void ExportDesk::refresh()
{
    //: %1: the key
    const QString tip = tr("Write the session as text, page, picture or report (%1)")
                            .arg(m_action->shortcut().toString(QKeySequence::NativeText));
    allow(*m_action, m_desk.inspection().transcript() != nullptr, tip,
        SessionActions::tr("There is no session yet."));
}

void ExportDesk::show()
{
    const Transcript *transcript = m_desk.inspection().transcript();
    if (!transcript || m_dialog) {
        return;
    }
    m_dialog = new ExportDialog(*transcript, m_library, &m_window);
    m_last.language = m_languages.current();
    m_last.secondLanguage = m_languages.beside();
    m_dialog->setChoice(m_last);
    connect(m_dialog, &ExportDialog::saveWanted, this, &ExportDesk::save);
    connect(m_dialog, &ExportDialog::copyWanted, this, &ExportDesk::copy);
    connect(m_dialog, &QDialog::finished, this, [this] { m_last = m_dialog->choice(); });
    m_dialog->open();
}

/// The session that is shown is another one now.
void ExportDesk::abandon()
{
    delete m_job;
    if (m_dialog) {
        m_last = m_dialog->choice();
        delete m_dialog;
    }
}

QString ExportDesk::suggestedName(const ExportChoice &choice) const
{
    const TranscriptHeader &header = m_desk.inspection().transcript()->header();
    static const QRegularExpression Odd(u"[^\\w.-]"_s);
    // The name of a file is read by others, too.
    const QString host = choice.hasPseudonyms
        ? u"session"_s
        : QString(header.target.host).left(80).replace(Odd, u"-"_s);
    return host + u'-' + header.created.toString(u"yyyyMMdd-HHmmss"_s) + u'.'
        + QString::fromLatin1(exportSuffix(choice.form));
}

ExportJob *ExportDesk::beginJob(const QString &fileName)
{
    const ExportChoice choice = m_dialog->choice();
    delete m_job;
    m_job = new ExportJob(*m_desk.inspection().transcript(),
        makeExporter(choice.form, choice.wish(m_library)), choice.hasPseudonyms, fileName,
        m_dialog);
    m_dialog->setProgress(0);
    connect(m_job, &ExportJob::progressed, m_dialog, &ExportDialog::setProgress);
    connect(m_job, &ExportJob::finished, m_dialog, [this] {
        m_dialog->setProgress(-1);
        m_job->deleteLater();
    });
    return m_job;
}

void ExportDesk::save()
{
    const QPointer<ExportDialog> asker = m_dialog;
    m_desk.prompter().askExportToSave(
        suggestedName(m_dialog->choice()), [this, asker](const QString &fileName) {
            if (asker && asker == m_dialog && !fileName.isEmpty()) {
                write(fileName);
            }
        });
}

void ExportDesk::write(const QString &fileName)
{
    ExportJob *job = beginJob(fileName);
    connect(job, &ExportJob::finished, this, [this, fileName](const QString &fault) {
        if (!fault.isEmpty()) {
            m_desk.prompter().tellCannotWrite(fileName, fault);
        } else if (m_dialog) {
            m_dialog->tell(tr("%1 has been written.")
                               .arg(Smtp::displayText(QFileInfo(fileName).fileName().toUtf8())));
        }
    });
    job->start();
}

void ExportDesk::copy()
{
    ExportJob *job = beginJob({});
    const ExportForm form = m_dialog->choice().form;
    connect(job, &ExportJob::finished, this, [this, job, form](const QString &fault) {
        if (!fault.isEmpty()) {
            return;
        }
        auto *data = new QMimeData;
        data->setText(QString::fromUtf8(job->octets()));
        if (form == ExportForm::Html) {
            data->setHtml(data->text());
        } else if (form == ExportForm::Svg) {
            data->setData(u"image/svg+xml"_s, job->octets());
        }
        QApplication::clipboard()->setMimeData(data);
        if (m_dialog) {
            m_dialog->tell(tr("Copied to the clipboard."));
        }
    });
    job->start();
}

} // namespace Heloscope
