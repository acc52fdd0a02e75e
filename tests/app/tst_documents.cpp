// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transcript/transcriptreader.h"
#include "core/transcript/transcriptwriter.h"
#include "tests/app/openprogram.h"
#include "ui/transcript/dialogueview.h"
#include "ui/window/journaloffer.h"
#include "ui/window/sessionkeeper.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QUrl>

using namespace Heloscope;
using namespace Qt::StringLiterals;

/// Sessions as documents: kept, offered again, saved, used last, dropped; and profiles. By
/// keyboard.
class TestDocuments : public QObject, protected OpenProgram
{
    Q_OBJECT

private slots:
    void init() { launch(); }
    void cleanup() { quit(); }

    void crashedSessionIsOfferedAndOpened();
    void keptForLaterIsOfferedAgainAndDiscardedIsNot();
    void journalTakenAwayIsSaidOnceAndSavingStillWorks();
    void journalThatCannotBeginIsSaidAtOnce();
    void savedLiveSessionIsCompletedAtItsEnd();
    void failedSaveKeepsTheFileAndTheNextHoldsEverything();
    void unsavedSessionComesBackAtTheNextStart();
    void untouchedPracticeIsNotKept();
    void startPageLeadsThreeWaysAndToWhatWasUsedLast();
    void usedLastIsClearedByOneCommand();
    void profilesAreKeptChosenRenamedDeletedAndBroughtBack();
    void choosingAProfileForgetsThePassword();
    void droppedTranscriptIsOpened();
    void droppedMessageIsTaken();
    void everyEditorUndoesByKey();

private:
    void practise(const QByteArray &scenario = "all-well");
    void step();
    /// By Tab from where the focus is.
    void tabTo(const QWidget *widget);
    void press(const char *button);
    QString leaveJournal(const QString &host);
    template <typename Event>
    bool drag(const QString &fileName);
    /// Enters a name into the dialog that is open.
    void enterName(const QString &name);
    /// The file that was saved, and what it would have to be.
    [[nodiscard]] QByteArray saved() const
    {
        QFile file(m_prompter.fileName);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QByteArray present() const;
    [[nodiscard]] QStringList journals() const
    {
        return QDir(sessionFolder()).entryList(QDir::Files);
    }
};

QByteArray TestDocuments::present() const
{
    const Transcript &transcript = *m_desk->inspection().transcript();
    QByteArray lines = toJsonLine(transcript.header());
    for (const Entry &entry : transcript.entries()) {
        lines += toJsonLine(entry);
    }
    return lines;
}

void TestDocuments::practise(const QByteArray &scenario)
{
    QVERIFY(show());
    m_desk->practise(scenario);
    QTRY_VERIFY(isOurTurn());
}

void TestDocuments::step()
{
    key(Qt::Key_F10);
    QTRY_VERIFY(isOurTurn());
}

void TestDocuments::tabTo(const QWidget *widget)
{
    for (int i = 0; i < 100 && !widget->hasFocus(); ++i) {
        key(Qt::Key_Tab);
    }
    QVERIFY2(widget->hasFocus(), qPrintable(widget->objectName()));
}

void TestDocuments::press(const char *button)
{
    tabTo(part<QWidget>(button));
    key(Qt::Key_Space);
}

QString TestDocuments::leaveJournal(const QString &host)
{
    TranscriptHeader header;
    header.created = m_clock.utc();
    header.target.host = host;
    Transcript transcript(header);
    transcript.append({}, NoteEntry{u"first"_s, {}});
    transcript.append({}, NoteEntry{u"second"_s, {}});
    return JournalShelf(sessionFolder()).keep(transcript)->fileName(); // and let go
}

template <typename Event>
bool TestDocuments::drag(const QString &fileName)
{
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(fileName)});
    Event event({20, 200}, Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &event);
    return event.isAccepted();
}

void TestDocuments::enterName(const QString &name)
{
    auto *dialog = part<QInputDialog>("profileNameDialog");
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *edit = dialog->findChild<QLineEdit *>();
    const auto *save = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    edit->selectAll();
    QTest::keyClicks(edit, u" "_s);
    QVERIFY(!save->isEnabled()); // no name
    edit->selectAll();
    QTest::keyClicks(edit, u"N"_s);
    QVERIFY(save->isEnabled());
    edit->selectAll();
    QTest::keyClicks(edit, name);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(!part<QInputDialog>("profileNameDialog"));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestDocuments::crashedSessionIsOfferedAndOpened()
{
    leaveJournal(u"mail.example.test"_s);
    openWindow();
    QVERIFY(show());
    const auto *offer = part<JournalOffer>("journalOffer");
    QTRY_VERIFY(offer->isVisible());
    const QString text = part<QLabel>("journalOfferText")->text();
    QVERIFY2(text.contains(u"mail.example.test"_s) && text.contains(u'2'), qPrintable(text));
    QCOMPARE(offer->accessibleName(), text);
    QVERIFY(m_desk->inspection().isEmpty()); // nothing happens by itself
    press("openJournalButton");
    QVERIFY(!offer->isVisible());
    QVERIFY(m_desk->inspection().isRecorded());
    QCOMPARE(m_desk->inspection().transcript()->entries().size(), std::size_t{2});
    openWindow();
    QVERIFY(show());
    QTRY_VERIFY(!part<JournalOffer>("journalOffer")->isVisible());
}

void TestDocuments::keptForLaterIsOfferedAgainAndDiscardedIsNot()
{
    const QStringList files{leaveJournal(u"a.example.test"_s), leaveJournal(u"b.example.test"_s)};
    openWindow();
    QVERIFY(show());
    QTRY_VERIFY(part<QWidget>("journalOffer")->isVisible());
    const QString first = part<QLabel>("journalOfferText")->text();
    press("keepJournalButton");
    QVERIFY(part<QWidget>("journalOffer")->isVisible());
    const QString second = part<QLabel>("journalOfferText")->text();
    QVERIFY(first != second);
    press("discardJournalButton");
    QVERIFY(!part<QWidget>("journalOffer")->isVisible());
    QCOMPARE(journals().size(), 1);
    openWindow();
    QVERIFY(show());
    QTRY_VERIFY(part<QWidget>("journalOffer")->isVisible());
    QCOMPARE(part<QLabel>("journalOfferText")->text(), first);
}

void TestDocuments::journalTakenAwayIsSaidOnceAndSavingStillWorks()
{
    practise();
    QVERIFY2(m_window->windowTitle().endsWith(u"autosaved"_s), qPrintable(m_window->windowTitle()));
    QVERIFY(QDir(sessionFolder()).removeRecursively());
    step();
    auto *notice = part<QWidget>("noticeBar");
    QVERIFY(notice->isVisible());
    QVERIFY2(notice->accessibleDescription().contains(u"another folder"_s),
        qPrintable(notice->accessibleDescription()));
    QVERIFY(m_window->windowTitle().endsWith(u"not kept on disk"_s));
    press("closeNoticeButton");
    step();
    QVERIFY(!notice->isVisible());
    m_prompter.fileName = m_folder->filePath(u"elsewhere.smtp.jsonl"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_prompter.complaints, QStringList());
    QCOMPARE(saved(), present());
    QVERIFY(m_window->windowTitle().contains(u"saved "_s));
}

void TestDocuments::journalThatCannotBeginIsSaidAtOnce()
{
    QFile inTheWay(sessionFolder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    practise();
    QVERIFY(part<QWidget>("noticeBar")->isVisible());
    QVERIFY(isOurTurn());
    step();
    m_prompter.fileName = m_folder->filePath(u"elsewhere.smtp.jsonl"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(saved(), present());
}

void TestDocuments::savedLiveSessionIsCompletedAtItsEnd()
{
    practise();
    m_prompter.fileName = m_folder->filePath(u"live.smtp.jsonl"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!readTranscriptFile(m_prompter.fileName)->transcript->outcome());
    key(Qt::Key_F5);
    QTRY_VERIFY(isOver());
    QTRY_VERIFY(readTranscriptFile(m_prompter.fileName)->transcript->outcome());
    QCOMPARE(saved(), present());
    // And one that is left while it goes on.
    practise();
    m_prompter.fileName = m_folder->filePath(u"left.smtp.jsonl"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    step();
    restart();
    QVERIFY(readTranscriptFile(m_prompter.fileName)->transcript->outcome());
    QCOMPARE(journals(), QStringList()); // saved files need no journal
}

void TestDocuments::failedSaveKeepsTheFileAndTheNextHoldsEverything()
{
    practise();
    step();
    m_prompter.fileName = sessionFolder() + u"/no/such/folder.smtp.jsonl"_s;
    key(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_prompter.complaints, QStringList{m_prompter.fileName});
    QVERIFY(m_window->windowTitle().endsWith(u"autosaved"_s));
    m_prompter.fileName = m_folder->filePath(u"good.smtp.jsonl"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(saved(), present());
}

void TestDocuments::unsavedSessionComesBackAtTheNextStart()
{
    practise();
    part<QLineEdit>("hostEdit")->setText(u"mail.example.test"_s);
    step();
    step();
    auto *dialogue = part<DialogueView>("dialogueView");
    dialogue->selectEntry(4);
    const auto count = m_desk->inspection().transcript()->entries().size();
    restart();
    QVERIFY(m_window->restoreDocument());
    QVERIFY(show());
    QVERIFY(!part<QWidget>("journalOffer")->isVisible());
    QVERIFY(m_desk->inspection().isRecorded());
    QVERIFY(!m_desk->inspection().session()); // nothing is sent by opening
    // The end of a session that was left is on record, too.
    QVERIFY(m_desk->inspection().transcript()->entries().size() > count);
    QVERIFY(m_desk->inspection().transcript()->outcome());
    QCOMPARE(part<DialogueView>("dialogueView")->currentEntry(), 4U);
    QCOMPARE(part<QLineEdit>("hostEdit")->text(), u"mail.example.test"_s);
    restart();
    QVERIFY(m_window->restoreDocument()); // a recorded one comes back as well
}

void TestDocuments::untouchedPracticeIsNotKept()
{
    practise();
    restart();
    QVERIFY(!m_window->restoreDocument());
    QCOMPARE(journals(), QStringList());
}

void TestDocuments::startPageLeadsThreeWaysAndToWhatWasUsedLast()
{
    QVERIFY(show());
    QVERIFY(part<QWidget>("startPage")->isVisible());
    press("serverChoice");
    QVERIFY(part<QLineEdit>("hostEdit")->hasFocus());
    press("practiseChoice");
    QTRY_VERIFY(isOurTurn());
    QVERIFY(!part<QWidget>("startPage")->isVisible());
    step();
    m_prompter.fileName = m_folder->filePath(u"used & kept.smtp.jsonl"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    key(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(m_desk->inspection().isEmpty());
    QVERIFY(part<QWidget>("startPage")->isVisible());
    QCOMPARE(part<QPushButton>("recent-1")->accessibleName(), u"used & kept.smtp.jsonl"_s);
    press("recent-1");
    QVERIFY(m_desk->inspection().isRecorded());
    key(Qt::Key_W, Qt::ControlModifier);
    press("fileChoice");
    QVERIFY(m_desk->inspection().isRecorded());
}

void TestDocuments::usedLastIsClearedByOneCommand()
{
    QVERIFY(show());
    SessionPlan plan;
    plan.endpoint = {u"127.0.0.1"_s, 9};
    plan.ehloName = "client.example.test";
    plan.credentials = Credentials{"PLAIN", "alice", Smtp::Secret("correct horse"), true};
    m_desk->connectTo(plan);
    QTRY_VERIFY(isOver());
    const auto *menu = part<QMenu>("recentMenu");
    QCOMPARE(menu->actions().constFirst()->text(), u"127.0.0.1:9"_s);
    m_settings->sync();
    QFile stored(m_settings->fileName());
    QVERIFY(stored.open(QIODevice::ReadOnly));
    const QByteArray settings = stored.readAll();
    QVERIFY(settings.contains("127.0.0.1"));
    QVERIFY(!settings.contains("horse") && !settings.contains("alice"));

    key(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(part<QWidget>("recent-1")->isVisible()); // its journal
    QVERIFY(part<QWidget>("recent-2")->isVisible());
    press("recent-2");
    QCOMPARE(part<QLineEdit>("hostEdit")->text(), u"127.0.0.1"_s);
    QVERIFY(m_desk->inspection().isEmpty()); // only filled in
    part<QAction>("clearRecentsAction")->trigger();
    QTRY_VERIFY(!part<QWidget>("recent-1")->isVisible());
    QVERIFY(!part<QAction>("clearRecentsAction")->isEnabled());
}

void TestDocuments::profilesAreKeptChosenRenamedDeletedAndBroughtBack()
{
    QVERIFY(show());
    auto *host = part<QLineEdit>("hostEdit");
    host->setFocus();
    QTest::keyClicks(host, u"mail.example.test:2525"_s);
    press("detailsButton");
    auto *user = part<QLineEdit>("userEdit");
    QTest::keyClicks(user, u"alice"_s);
    auto *from = part<QLineEdit>("fromEdit");
    from->selectAll();
    QTest::keyClicks(from, u"alice@work.example.test"_s);

    part<QAction>("keepProfileAction")->trigger();
    enterName(u"Work"_s);
    auto *button = part<QPushButton>("profilesButton");
    QCOMPARE(button->text(), u"Work"_s);
    host->clear();
    user->clear();
    from->clear();

    // Opened and chosen by key.
    QTest::keyClick(host, Qt::Key_Tab);
    tabTo(button);
    QTimer::singleShot(0, this, [] {
        QWidget *menu = QApplication::activePopupWidget();
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    key(Qt::Key_Space);
    QTRY_COMPARE(host->text(), u"mail.example.test"_s);
    QCOMPARE(user->text(), u"alice"_s);
    QCOMPARE(from->text(), u"alice@work.example.test"_s);

    part<QAction>("renameProfileAction")->trigger();
    enterName(u"Office"_s);
    QCOMPARE(button->accessibleName(), u"Profile Office"_s);
    part<QAction>("removeProfileAction")->trigger();
    QCOMPARE(button->text(), u"Profiles"_s);
    QVERIFY(!m_settings->value(u"profiles"_s).toByteArray().contains("Office"));
    part<QAction>("undoProfileAction")->trigger();
    QVERIFY(m_settings->value(u"profiles"_s).toByteArray().contains("Office"));
    restart();
    QCOMPARE(part<QMenu>("profilesMenu")->actions().constFirst()->text(), u"Office"_s);
}

void TestDocuments::choosingAProfileForgetsThePassword()
{
    QVERIFY(show());
    part<QLineEdit>("hostEdit")->setText(u"mail.example.test"_s);
    part<QToolButton>("detailsButton")->click();
    part<QLineEdit>("userEdit")->setText(u"alice"_s);
    part<QLineEdit>("passwordEdit")->setText(u"correct horse"_s);
    part<QAction>("keepProfileAction")->trigger();
    enterName(u"Work"_s);
    const QByteArray stored = m_settings->value(u"profiles"_s).toByteArray();
    QVERIFY2(stored.contains("alice") && !stored.contains("horse"), stored.constData());
    part<QMenu>("profilesMenu")->actions().constFirst()->trigger();
    QCOMPARE(part<QLineEdit>("passwordEdit")->text(), QString());
}

void TestDocuments::droppedTranscriptIsOpened()
{
    practise();
    step();
    m_prompter.fileName = m_folder->filePath(u"dropped.smtp.jsonl"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(drag<QDragEnterEvent>(m_prompter.fileName));
    const auto *zone = part<QWidget>("dropZone");
    m_window->resize(m_window->size() + QSize(160, 80));
    QTRY_COMPARE(zone->width(), m_window->width() - 2 * (m_window->width() / 8));
    QVERIFY(zone->isVisible());
    QVERIFY(zone->accessibleName().contains(u"dropped.smtp.jsonl"_s));
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(m_window.get(), &leave);
    QVERIFY(!zone->isVisible());
    QVERIFY(drag<QDragEnterEvent>(m_prompter.fileName));
    QVERIFY(drag<QDragMoveEvent>(m_prompter.fileName));
    QVERIFY(drag<QDropEvent>(m_prompter.fileName));
    QVERIFY(!zone->isVisible());
    QTRY_VERIFY(m_desk->inspection().isRecorded());
    QCOMPARE(m_desk->inspection().fileName(), m_prompter.fileName);
}

void TestDocuments::droppedMessageIsTaken()
{
    practise();
    const QString name = m_folder->filePath(u"letter.eml"_s);
    QFile letter(name);
    QVERIFY(letter.open(QIODevice::WriteOnly));
    letter.write("Subject: dropped\n\nHello\n");
    letter.close();
    QVERIFY(drag<QDragEnterEvent>(name));
    QVERIFY(part<QWidget>("dropZone")->isVisible());
    QVERIFY(drag<QDropEvent>(name));
    QVERIFY(!part<QWidget>("dropZone")->isVisible());
    QCOMPARE(m_desk->inspection().session()->plan().message,
        QByteArray("Subject: dropped\r\n\r\nHello\r\n"));
}

void TestDocuments::everyEditorUndoesByKey()
{
    practise();
    part<QToolButton>("detailsButton")->click();
    part<QAction>("messagePaneAction")->trigger();
    const auto undoes = [this](auto *editor, const auto &text) {
        const QString before = text();
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_End);
        QTest::keyClicks(editor, u"x"_s);
        const QString typed = text();
        QVERIFY2(typed != before, qPrintable(editor->objectName()));
        QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(text() == before, qPrintable(editor->objectName() + u' ' + text()));
        QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY2(text() == typed, qPrintable(editor->objectName() + u' ' + text()));
    };
    for (const char *name :
        {"nextLineEdit", "hostEdit", "ehloEdit", "fromEdit", "toEdit", "userEdit", "subjectEdit"}) {
        auto *edit = part<QLineEdit>(name);
        undoes(edit, [edit] { return edit->text(); });
    }
    auto *body = part<QPlainTextEdit>("bodyEdit");
    undoes(body, [body] { return body->toPlainText(); });
}

QTEST_MAIN(TestDocuments)
#include "tst_documents.moc"
