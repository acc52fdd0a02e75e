// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/openprogram.h"
#include "ui/window/noticebar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTest>
#include <QUrl>

using namespace Heloscope;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Pasted = "S: 220 mail.example.test\nC: EHLO x\nS: 250 SIZE 100\n(cut here)\n";

} // namespace

/// Records of other programs come into the window: opened, dropped, pasted.
class TestRecordWindow : public QObject, private OpenProgram
{
    Q_OBJECT

private slots:
    void init()
    {
        launch();
        QVERIFY(show());
    }
    void cleanup() { quit(); }

    void pastedTextIsADialogue()
    {
        QApplication::clipboard()->setText(QString::fromLatin1(Pasted));
        key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        verifyDialogue();
    }

    void emptyClipboardIsSaid()
    {
        QApplication::clipboard()->clear();
        part<QAction>("pasteRecordAction")->trigger();
        QTRY_VERIFY(m_window->findChild<NoticeBar *>()->isVisible());
    }

    void openedLogIsADialogue()
    {
        m_prompter.fileName = writtenFile();
        part<QAction>("openAction")->trigger();
        verifyDialogue();
    }

    void droppedLogIsADialogue()
    {
        QMimeData content;
        content.setUrls({QUrl::fromLocalFile(writtenFile())});
        drop(content);
        verifyDialogue();
    }

    void droppedTextIsADialogue()
    {
        QMimeData content;
        content.setText(QString::fromLatin1(Pasted));
        drop(content);
        verifyDialogue();
    }

private:
    QString writtenFile()
    {
        const QString name = m_folder->filePath(u"session.log"_s);
        QFile file(name);
        if (file.open(QIODevice::WriteOnly)) {
            file.write(Pasted);
        }
        return name;
    }

    void drop(const QMimeData &content)
    {
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({5, 5}, Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &event);
    }

    void verifyDialogue()
    {
        QTRY_VERIFY(!m_desk->inspection().isEmpty());
        const Transcript &transcript = *m_desk->inspection().transcript();
        QCOMPARE(transcript.header().recognised, "cs");
        QCOMPARE(transcript.lastId(), EntryId{4});
        const auto *note = std::get_if<NoteEntry>(&transcript.find(4)->content);
        QVERIFY(note);
        QCOMPARE(note->origin, NoteOrigin::Input);
    }
};

QTEST_MAIN(TestRecordWindow)
#include "tst_recordwindow.moc"
