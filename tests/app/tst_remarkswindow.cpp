// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/authexchange.h"
#include "core/transcript/transcriptreader.h"
#include "core/transcript/transcriptwriter.h"
#include "tests/app/keyboarduser.h"
#include "tests/app/openprogram.h"
#include "ui/transcript/dialogueview.h"
#include "ui/window/sessionkeeper.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

/// Notes and bookmarks on the lines of live, recorded and restored sessions, by keyboard.
class TestRemarksWindow : public QObject, protected OpenProgram
{
    Q_OBJECT

private slots:
    void init() { launch(); }
    void cleanup() { quit(); }

    void lineIsMarkedAndNotedAndHeard();
    void changesAreTakenBackAndMadeAgain();
    void emptiedNoteIsGone();
    void escapeLeavesTheNoteAsItWas();
    void nextAndPreviousGoFromOneToTheOther();
    void listLeadsToTheLineAndDeletes();
    void filterFindsThem();
    void copiedWithItsLine();
    void secretIsMasked();
    void noteIsInTheJournalAtOnce();
    void savedSessionGetsLaterNotes();
    void notesOnAFileAreKeptWithoutAsking();
    void takenBackOnAFileLeavesNothing();
    void playedBackKeepsThem();

private:
    using User = KeyboardUser;

    void practise();
    /// Runs to the end, and stands on the line.
    void runAndSelect(EntryId line);
    void write(const QString &note);
    [[nodiscard]] const Remarks &remarks() const { return *m_desk->inspection().remarks(); }
    [[nodiscard]] QString savedFile(EntryId noted = 0);
    [[nodiscard]] QStringList kept() const
    {
        return QDir(sessionFolder()).entryList({u"*.smtp.jsonl"_s}, QDir::Files);
    }
};

void TestRemarksWindow::practise()
{
    QVERIFY(show());
    m_desk->practise("all-well");
    QTRY_VERIFY(isOurTurn());
}

void TestRemarksWindow::runAndSelect(EntryId line)
{
    practise();
    key(Qt::Key_F5);
    QTRY_VERIFY(isOver());
    key(Qt::Key_2, Qt::ControlModifier);
    part<DialogueView>("dialogueView")->selectEntry(line);
}

void TestRemarksWindow::write(const QString &note)
{
    key(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(
        QApplication::focusWidget() && QApplication::focusWidget()->objectName() == u"noteEdit"_s);
    for (const QString &line : note.split(u'\n')) {
        User::write(line);
        User::press(Qt::Key_Return);
    }
    User::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!part<QWidget>("noteDialog"));
    m_window->activateWindow(); // as a window manager does
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QString TestRemarksWindow::savedFile(EntryId noted)
{
    TranscriptHeader header;
    header.created = m_clock.utc();
    header.target = {u"a.test"_s, 25};
    Transcript transcript(header);
    for (int i = 0; i < 4; ++i) {
        transcript.append({}, CommandEntry{Smtp::Verb::Noop, "NOOP", Origin::User, false});
    }
    transcript.append({}, OutcomeEntry{});
    if (noted > 0) {
        [[maybe_unused]] const bool done = transcript.remarks().set({noted, u"before"_s, false});
    }
    const QString name = m_folder->filePath(u"record.smtp.jsonl"_s);
    return saveTranscript(transcript, name) ? QString() : name;
}

void TestRemarksWindow::lineIsMarkedAndNotedAndHeard()
{
    runAndSelect(4);
    QVERIFY(!User::focusName().contains(u"Bookmark"_s));
    User::press(Qt::Key_M, Qt::ControlModifier);
    QVERIFY2(User::focusName().endsWith(u", Bookmark"_s), qPrintable(User::focusName()));
    write(u"why so late?\nask them"_s);
    QCOMPARE(remarks().at(4), (Remark{4, u"why so late?\nask them"_s, true}));
    QVERIFY2(User::focusName().contains(u"Bookmark, Note: why so late?"_s),
        qPrintable(User::focusName()));
    QVERIFY2(User::valueOf(u"Meaning of the selected line"_s).contains(u"ask them"_s),
        qPrintable(User::everything()));
    User::press(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(!remarks().at(4).isBookmark);
    QVERIFY(User::choose({u"Edit"_s, u"Bookmark"_s}));
    QVERIFY(remarks().at(4).isBookmark);
}

void TestRemarksWindow::changesAreTakenBackAndMadeAgain()
{
    runAndSelect(4);
    User::press(Qt::Key_M, Qt::ControlModifier);
    write(u"one"_s);
    part<DialogueView>("dialogueView")->selectEntry(5);
    User::press(Qt::Key_M, Qt::ControlModifier);
    part<DialogueView>("dialogueView")->selectEntry(1);
    for (int i = 0; i < 2; ++i) {
        User::press(Qt::Key_Z, Qt::ControlModifier);
    }
    QCOMPARE(part<DialogueView>("dialogueView")->currentEntry(), 4U); // where it was taken back
    QCOMPARE(remarks().all(), (std::vector{Remark{4, {}, true}}));
    User::press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(remarks().all().empty());
    User::press(Qt::Key_Z, Qt::ControlModifier); // nothing more
    for (int i = 0; i < 3; ++i) {
        User::press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    }
    QCOMPARE(remarks().all(), (std::vector{Remark{4, u"one"_s, true}, Remark{5, {}, true}}));
    m_desk->practise("all-well");
    QTRY_VERIFY(isOurTurn());
    User::press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(remarks().all().empty());
}

void TestRemarksWindow::emptiedNoteIsGone()
{
    runAndSelect(4);
    write(u"one"_s);
    key(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(part<QWidget>("noteEdit") && part<QWidget>("noteEdit")->hasFocus());
    User::press(Qt::Key_A, Qt::ControlModifier);
    User::press(Qt::Key_Delete);
    User::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(remarks().all().empty());
}

void TestRemarksWindow::escapeLeavesTheNoteAsItWas()
{
    runAndSelect(4);
    write(u"one"_s);
    key(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(part<QWidget>("noteEdit") && part<QWidget>("noteEdit")->hasFocus());
    User::write(u" and more"_s);
    User::press(Qt::Key_Escape);
    QTRY_VERIFY(!part<QWidget>("noteDialog"));
    QCOMPARE(remarks().at(4).text, u"one"_s);
}

void TestRemarksWindow::nextAndPreviousGoFromOneToTheOther()
{
    runAndSelect(2);
    auto *dialogue = part<DialogueView>("dialogueView");
    User::press(Qt::Key_M, Qt::ControlModifier);
    dialogue->selectEntry(6);
    write(u"here"_s);
    dialogue->selectEntry(4);
    User::press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(dialogue->currentEntry(), 6U);
    User::press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(dialogue->currentEntry(), 6U);
    User::press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(dialogue->currentEntry(), 2U);
}

void TestRemarksWindow::listLeadsToTheLineAndDeletes()
{
    runAndSelect(2);
    auto *dialogue = part<DialogueView>("dialogueView");
    const QString list = u"Notes and bookmarks"_s;
    QVERIFY(!part<QWidget>("remarksPane")->isVisible());
    User::press(Qt::Key_9, Qt::ControlModifier);
    QVERIFY(User::descriptionOf(list).startsWith(u"Nothing is noted."_s));
    User::press(Qt::Key_Escape);
    QVERIFY(dialogue->hasFocus());
    dialogue->selectEntry(6);
    User::press(Qt::Key_M, Qt::ControlModifier);
    dialogue->selectEntry(2);
    write(u"the second\nline"_s);
    User::press(Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(User::rowsOf(list).size(), 2);
    QCOMPARE(dialogue->currentEntry(), 2U);
    User::press(Qt::Key_Down);
    QCOMPARE(dialogue->currentEntry(), 6U);
    User::press(Qt::Key_Delete);
    QCOMPARE(remarks().all().size(), std::size_t{1});
    User::press(Qt::Key_Up);
    User::press(Qt::Key_Return);
    QVERIFY(dialogue->hasFocus());
    QCOMPARE(dialogue->currentEntry(), 2U);
}

void TestRemarksWindow::filterFindsThem()
{
    runAndSelect(4);
    auto *dialogue = part<DialogueView>("dialogueView");
    User::press(Qt::Key_M, Qt::ControlModifier);
    dialogue->selectEntry(6);
    write(u"Too Slow"_s);
    User::press(Qt::Key_F, Qt::ControlModifier);
    User::rewrite(u"is:bookmark"_s);
    QTRY_COMPARE(dialogue->model()->rowCount(), 1);
    User::rewrite(u"note:\"too slow\""_s);
    QTRY_COMPARE(dialogue->model()->rowCount(), 1);
    User::press(Qt::Key_Return);
    QCOMPARE(dialogue->model()->index(0, 0).data().toString(), u"6"_s);
    // A line that gets what is looked for comes up.
    User::press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(dialogue->model()->rowCount(), 0);
    User::press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(dialogue->model()->rowCount(), 1);
}

void TestRemarksWindow::copiedWithItsLine()
{
    runAndSelect(4);
    User::press(Qt::Key_M, Qt::ControlModifier);
    write(u"a\nb"_s);
    User::press(Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.endsWith(u"\n== bookmark\n== note a\n== note b"_s), qPrintable(copied));
}

void TestRemarksWindow::secretIsMasked()
{
    QVERIFY(show());
    m_desk->practise("all-well");
    QTRY_VERIFY(isOurTurn());
    key(Qt::Key_F5);
    QTRY_VERIFY(isOver());
    Session &session = *m_desk->inspection().session();
    QVERIFY(session.transcript().lastId() > 4);
    key(Qt::Key_2, Qt::ControlModifier);
    part<DialogueView>("dialogueView")->selectEntry(4);
    write(u"was it "_s + QString::fromLatin1(PracticePassword) + u"?"_s);
    QCOMPARE(remarks().at(4).text, u"was it [masked: password]?"_s);
}

void TestRemarksWindow::noteIsInTheJournalAtOnce()
{
    practise();
    key(Qt::Key_2, Qt::ControlModifier);
    part<DialogueView>("dialogueView")->selectEntry(2);
    write(u"first"_s);
    key(Qt::Key_F10);
    QTRY_VERIFY(isOurTurn());
    part<DialogueView>("dialogueView")->selectEntry(2);
    key(Qt::Key_2, Qt::ControlModifier);
    write(u" and more"_s);
    const QStringList journals = QDir(sessionFolder()).entryList({u"*.journal"_s}, QDir::Files);
    QCOMPARE(journals.size(), 1);
    const auto read = readTranscriptFile(QDir(sessionFolder()).filePath(journals.constFirst()));
    QVERIFY(!read->damage);
    QCOMPARE(read->transcript->remarks().all(), remarks().all());
    QCOMPARE(read->transcript->lastId(), m_desk->inspection().transcript()->lastId());
}

void TestRemarksWindow::savedSessionGetsLaterNotes()
{
    runAndSelect(4);
    m_prompter.fileName = m_folder->filePath(u"saved.smtp.jsonl"_s);
    User::press(Qt::Key_S, Qt::ControlModifier);
    write(u"afterwards"_s);
    const auto notes = [this] {
        return readTranscriptFile(m_prompter.fileName)->transcript->remarks().all().size();
    };
    QTRY_COMPARE(notes(), std::size_t{1});
    User::press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(notes(), std::size_t{0});
}

void TestRemarksWindow::notesOnAFileAreKeptWithoutAsking()
{
    const QString name = savedFile(3);
    QVERIFY(show());
    m_desk->openFile(name);
    QCOMPARE(m_desk->keeper().standing(), SessionKeeper::Standing::Nowhere);
    QCOMPARE(remarks().at(3).text, u"before"_s);
    key(Qt::Key_2, Qt::ControlModifier);
    part<DialogueView>("dialogueView")->selectEntry(2);
    write(u"on the file"_s);
    QCOMPARE(m_desk->keeper().standing(), SessionKeeper::Standing::Autosaved);
    QVERIFY2(m_window->windowTitle().endsWith(u"autosaved"_s), qPrintable(m_window->windowTitle()));
    restart();
    QVERIFY(show());
    QVERIFY(m_window->restoreDocument());
    QCOMPARE(remarks().at(2).text, u"on the file"_s);
    QCOMPARE(remarks().at(3).text, u"before"_s);
    QCOMPARE(readTranscriptFile(name)->transcript->remarks().all().size(), std::size_t{1});
    QCOMPARE(kept().size(), 1);
}

void TestRemarksWindow::takenBackOnAFileLeavesNothing()
{
    const QString name = savedFile();
    QVERIFY(show());
    m_desk->openFile(name);
    key(Qt::Key_2, Qt::ControlModifier);
    part<DialogueView>("dialogueView")->selectEntry(2);
    User::press(Qt::Key_M, Qt::ControlModifier);
    User::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_desk->keeper().standing(), SessionKeeper::Standing::Nowhere);
    QCOMPARE(m_desk->keeper().document(), name);
    m_desk->inspection().leave();
    QVERIFY(QDir(sessionFolder()).entryList(QDir::Files).isEmpty());
}

void TestRemarksWindow::playedBackKeepsThem()
{
    const QString name = savedFile();
    QVERIFY(show());
    m_desk->openFile(name);
    key(Qt::Key_2, Qt::ControlModifier);
    part<DialogueView>("dialogueView")->selectEntry(4);
    write(u"later"_s);
    m_desk->inspection().rewind();
    QCOMPARE(m_desk->keeper().standing(), SessionKeeper::Standing::Autosaved);
    m_desk->inspection().revealNext();
    part<DialogueView>("dialogueView")->selectEntry(1);
    key(Qt::Key_2, Qt::ControlModifier);
    User::press(Qt::Key_M, Qt::ControlModifier);
    m_desk->inspection().revealAll();
    QCOMPARE(remarks().all(), (std::vector{Remark{1, {}, true}, Remark{4, u"later"_s, false}}));
    User::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(remarks().all().size(), std::size_t{1});
    m_desk->inspection().leave();
    QCOMPARE(kept().size(), 1);
    const auto read = readTranscriptFile(QDir(sessionFolder()).filePath(kept().constFirst()));
    QVERIFY(!read->damage && read->transcript->outcome());
    QCOMPARE(read->transcript->remarks().all().size(), std::size_t{1});
}

QTEST_MAIN(TestRemarksWindow)
#include "tst_remarkswindow.moc"
