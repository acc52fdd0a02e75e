// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/dialogprompter.h"

#include "ui/decor/icons.h"

#include <QApplication>
#include <QFileDialog>
#include <QHeaderView>
#include <QListView>
#include <QMessageBox>
#include <QScreen>
#include <QSplitter>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

/// Qt's own dialog, where the desktop brings none, cuts dates and folders.
void makeRoom(QFileDialog &dialog)
{
    const int em = dialog.fontMetrics().horizontalAdvance(u'M');
    dialog.resize(QSize(70 * em, 28 * dialog.fontMetrics().height())
                      .boundedTo(dialog.screen()->availableSize() * 9 / 10));
    if (const auto *files = dialog.findChild<QTreeView *>(u"treeView"_s)) {
        files->header()->setStretchLastSection(false);
        files->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
        files->header()->setSectionResizeMode(0, QHeaderView::Stretch); // the name
    }
    auto *parts = dialog.findChild<QSplitter *>(u"splitter"_s);
    const auto *places = dialog.findChild<QListView *>(u"sidebar"_s);
    if (parts && places) {
        const int least = places->sizeHintForColumn(0) + 4 * em;
        parts->setSizes({least, std::max(dialog.width() - least, least)});
    }
}

void ask(QFileDialog *dialog, std::function<void(const QString &fileName)> answer)
{
    makeRoom(*dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
        [answer = std::move(answer)](const QString &fileName) { answer(fileName); });
    dialog->open();
}

} // namespace

void DialogPrompter::setWindow(QWidget *window)
{
    m_window = window;
}

QWidget *DialogPrompter::owner() const
{
    QWidget *active = QApplication::activeWindow();
    return active ? active : m_window.data();
}

void DialogPrompter::askFileToOpen(std::function<void(const QString &fileName)> answer)
{
    //: A kind of file in a file dialog.
    const QStringList kinds{tr("Transcripts (*.smtp.jsonl *.jsonl)"),
        tr("Logs and text (*.log *.txt *.eml)"), tr("All files (*)")};
    auto *dialog = new QFileDialog(owner(), tr("Open Transcript"));
    dialog->setNameFilters(kinds);
    dialog->setObjectName(u"openDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    ask(dialog, std::move(answer));
}

void DialogPrompter::askMessageToOpen(std::function<void(const QString &fileName)> answer)
{
    //: A kind of file in a file dialog.
    const QStringList kinds{tr("Mail messages (*.eml)"), tr("All files (*)")};
    auto *dialog = new QFileDialog(owner(), tr("Open Message"));
    dialog->setObjectName(u"openMessageDialog"_s);
    dialog->setNameFilters(kinds);
    dialog->setFileMode(QFileDialog::ExistingFile);
    ask(dialog, std::move(answer));
}

void DialogPrompter::askFileToSave(
    const QString &suggestion, std::function<void(const QString &fileName)> answer)
{
    auto *dialog = new QFileDialog(
        owner(), tr("Save Transcript"), QString(), tr("Transcripts (*.smtp.jsonl *.jsonl)"));
    dialog->setObjectName(u"saveDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"smtp.jsonl"_s);
    dialog->selectFile(suggestion);
    ask(dialog, std::move(answer));
}

void DialogPrompter::askPageToSave(
    const QString &suggestion, std::function<void(const QString &fileName)> answer)
{
    //: A kind of file in a file dialog.
    const QString markdown = tr("Markdown (*.md)");
    //: A kind of file in a file dialog.
    const QStringList kinds{tr("Web pages (*.html)"), markdown};
    auto *dialog = new QFileDialog(owner(), tr("Save Comparison"));
    dialog->setObjectName(u"savePageDialog"_s);
    dialog->setNameFilters(kinds);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"html"_s);
    dialog->selectFile(suggestion);
    QObject::connect(
        dialog, &QFileDialog::filterSelected, dialog, [dialog, markdown](const QString &kind) {
            dialog->setDefaultSuffix(kind == markdown ? u"md"_s : u"html"_s);
        });
    ask(dialog, std::move(answer));
}

void DialogPrompter::askPictureToSave(
    const QString &suggestion, std::function<void(const QString &fileName)> answer)
{
    //: A kind of file in a file dialog.
    const QString image = tr("PNG images (*.png)");
    //: A kind of file in a file dialog.
    const QStringList kinds{tr("SVG drawings (*.svg)"), image};
    auto *dialog = new QFileDialog(owner(), tr("Save Picture"));
    dialog->setObjectName(u"savePictureDialog"_s);
    dialog->setNameFilters(kinds);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"svg"_s);
    dialog->selectFile(suggestion);
    QObject::connect(
        dialog, &QFileDialog::filterSelected, dialog, [dialog, image](const QString &kind) {
            dialog->setDefaultSuffix(kind == image ? u"png"_s : u"svg"_s);
        });
    ask(dialog, std::move(answer));
}

void DialogPrompter::askExportToSave(
    const QString &suggestion, std::function<void(const QString &fileName)> answer)
{
    const QString suffix = suggestion.section(u'.', -1);
    auto *dialog = new QFileDialog(owner(), tr("Save Export"), QString(),
        //: A kind of file in a file dialog. %1: its end, in small letters: pdf
        tr("Exports (*.%1)").arg(suffix));
    dialog->setObjectName(u"saveExportDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(suggestion);
    ask(dialog, std::move(answer));
}

void DialogPrompter::tellCannotWrite(const QString &fileName, const QString &reason)
{
    auto *box = new QMessageBox(owner());
    box->setObjectName(u"cannotWriteBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Critical); // for the sound
    const int side = 2 * box->fontMetrics().height();
    box->setIconPixmap(icon(Glyph::Refused, Tone::Refused).pixmap(side));
    box->setTextFormat(Qt::PlainText);
    //: %1: file name
    box->setText(tr("%1 cannot be written.").arg(fileName));
    //: %1: the system's own words
    box->setInformativeText(
        tr("%1. Choose another folder or free some space. Nothing is lost: the window still has "
           "it all.")
            .arg(reason));
    box->setStandardButtons(QMessageBox::Ok);
    box->open();
}

} // namespace Heloscope
