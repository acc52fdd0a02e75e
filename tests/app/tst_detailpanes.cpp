// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/openprogram.h"
#include "ui/bytes/octetview.h"
#include "ui/models/capabilitymodel.h"
#include "ui/transcript/dialogueview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/sessiondesk.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTableView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeView>

using namespace Heloscope;
using namespace Qt::StringLiterals;

/// The panes that look closer, with a practice server behind them, worked by keyboard alone.
class TestDetailPanes : public QObject, protected OpenProgram
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void panesAreHiddenAtFirstAndRemembered();
    void rawBytesOfARowAreShownAndCopied();
    void lineOfAReplyIsSelectedInItsOctets();
    void savedSessionHasItsOctets();
    void capabilitiesAreComparedAcrossStartTls();
    void messageIsEditedUntilDataIsSent();
    void messageOfAFileIsSent();
    void unreadableMessageIsToldAndChangesNothing();
    void everyPaneHasNames();

private:
    void start(const QByteArray &scenario);
    void stepTo(int code, int replies);
    [[nodiscard]] static QString clipboard() { return QGuiApplication::clipboard()->text(); }
};

void TestDetailPanes::init()
{
    launch();
    QVERIFY(show());
}

void TestDetailPanes::cleanup()
{
    quit();
}

void TestDetailPanes::start(const QByteArray &scenario)
{
    m_desk->practise(scenario);
    QTRY_VERIFY(isOurTurn());
}

/// Steps until as many replies came, of which the last has the code.
void TestDetailPanes::stepTo(int code, int replies)
{
    const auto count = [this] {
        return std::ranges::count_if(m_desk->inspection().transcript()->entries(),
            [](const Entry &entry) { return std::holds_alternative<ReplyEntry>(entry.content); });
    };
    while (count() < replies) {
        const auto before = count();
        key(Qt::Key_F10);
        QTRY_VERIFY(count() > before && isOurTurn());
    }
    const auto &entries = m_desk->inspection().transcript()->entries();
    const auto last = std::find_if(entries.rbegin(), entries.rend(),
        [](const Entry &entry) { return std::holds_alternative<ReplyEntry>(entry.content); });
    QCOMPARE(std::get<ReplyEntry>(last->content).reply.code.value(), code);
}

void TestDetailPanes::panesAreHiddenAtFirstAndRemembered()
{
    auto *dock = part<QDockWidget>("bytesPane");
    QVERIFY(!dock->isVisible());
    key(Qt::Key_6, Qt::ControlModifier);
    QVERIFY(dock->isVisible());
    QVERIFY(part<OctetView>("octetView")->hasFocus());
    m_window->close();
    openWindow();
    QVERIFY(show());
    QVERIFY(!part<QDockWidget>("bytesPane")->isHidden());
}

void TestDetailPanes::rawBytesOfARowAreShownAndCopied()
{
    start("all-well");
    key(Qt::Key_6, Qt::ControlModifier);
    const auto *view = part<OctetView>("octetView");
    QVERIFY(view->model()->index(0, 0).data().toString().startsWith(
        u"00000000  32 32 30 20"_s)); // "220 "
    key(Qt::Key_Home, Qt::ControlModifier);
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(view->selected(), (Smtp::ByteSpan{0, 3}));
    key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard(), u"220"_s);
    key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"copyHexButton"_s);
    key(Qt::Key_Space);
    QCOMPARE(clipboard(), u"32 32 30"_s);
    QVERIFY(part<QLabel>("octetPlace")->text().contains(u"220"_s));
    const QString spoken = view->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"220 "_s) && spoken.contains(u"32 32 30"_s), qPrintable(spoken));

    key(Qt::Key_6, Qt::ControlModifier);
    key(Qt::Key_End, Qt::ControlModifier);
    QVERIFY(part<QLabel>("octetPlace")->text().contains(u"line end"_s));
    key(Qt::Key_Escape);
    QVERIFY(part<DialogueView>("dialogueView")->hasFocus());
}

void TestDetailPanes::lineOfAReplyIsSelectedInItsOctets()
{
    start("all-well");
    stepTo(250, 2);
    key(Qt::Key_6, Qt::ControlModifier);
    const auto *view = part<OctetView>("octetView");
    QVERIFY(view->selected().isEmpty());
    key(Qt::Key_2, Qt::ControlModifier);
    key(Qt::Key_Right);
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    QVERIFY(!view->selected().isEmpty());
    view->copyAsText();
    QVERIFY2(clipboard().startsWith(u"250-PIPELINING"_s), qPrintable(clipboard()));
    QCOMPARE(clipboard().count(u'\n'), 1);
    key(Qt::Key_Up);
    view->copyAsText();
    QVERIFY2(clipboard().startsWith(u"250-mail.example.test"_s), qPrintable(clipboard()));
}

void TestDetailPanes::savedSessionHasItsOctets()
{
    start("broken-replies");
    key(Qt::Key_6, Qt::ControlModifier);
    const auto *view = part<OctetView>("octetView");
    const QString live = view->model()->index(0, 0).data().toString();
    m_prompter.fileName = m_folder->filePath(u"session.smtp.jsonl"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    key(Qt::Key_O, Qt::ControlModifier);
    QVERIFY(m_desk->inspection().isRecorded());
    part<DialogueView>("dialogueView")->selectEntry(4);
    QCOMPARE(view->model()->index(0, 0).data().toString(), live);
    const int last = view->model()->rowCount() - 1;
    const QString spoken = view->model()->index(last, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(
        spoken.contains(u"CR or LF alone"_s) && spoken.contains(u"finding"_s), qPrintable(spoken));
}

void TestDetailPanes::capabilitiesAreComparedAcrossStartTls()
{
    start("starttls-and-auth");
    key(Qt::Key_7, Qt::ControlModifier);
    const auto *view = part<QTreeView>("capabilityView");
    QVERIFY(view->hasFocus());
    QCOMPARE(view->model()->rowCount(), 0);
    stepTo(250, 2);
    QCOMPARE_GE(view->model()->rowCount(), 3);
    QVERIFY(view->isColumnHidden(CapabilityModel::Change));
    stepTo(250, 4);
    QVERIFY(!view->isColumnHidden(CapabilityModel::Change));
    // Looking at the pane does not lead away from the line; walking in it does.
    const EntryId before = part<DialogueView>("dialogueView")->currentEntry();
    key(Qt::Key_7, Qt::ControlModifier);
    QCOMPARE(part<DialogueView>("dialogueView")->currentEntry(), before);
    QVERIFY(!view->accessibleDescription().contains(u"Nothing"_s));
    key(Qt::Key_Home);
    key(Qt::Key_End);
    const QString spoken = view->currentIndex().data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(u"STARTTLS, "_s) && spoken.contains(u"gone"_s), qPrintable(spoken));
    QVERIFY(part<QTextEdit>("meaningText")->toPlainText().contains(u"STARTTLS"_s));
    const auto *dialogue = part<DialogueView>("dialogueView");
    QCOMPARE_GT(dialogue->currentLine(), 0);
    key(Qt::Key_Escape);
    QVERIFY(dialogue->hasFocus());
}

void TestDetailPanes::messageIsEditedUntilDataIsSent()
{
    start("all-well");
    key(Qt::Key_8, Qt::ControlModifier);
    QVERIFY(part<QTableView>("headerTable")->hasFocus());
    QVERIFY(part<QLabel>("messageStanding")->text().contains(u"until DATA"_s));
    part<QTabWidget>("messageTabs")->setCurrentIndex(1);
    key(Qt::Key_8, Qt::ControlModifier);
    const auto *body = part<QPlainTextEdit>("messageBody");
    QVERIFY(body->hasFocus());
    key(Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u".x"_s);
    QVERIFY(m_desk->inspection().session()->plan().message.endsWith("\r\n.x"));
    key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!m_desk->inspection().session()->plan().message.endsWith("\r\n.x"));
    QVERIFY(!body->toPlainText().endsWith(u".x"_s));
    key(Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u".y"_s);
    QVERIFY(part<QLabel>("messageFigures")->text().contains(u"2 dot"_s));
    key(Qt::Key_Escape);
    QVERIFY(part<DialogueView>("dialogueView")->hasFocus());
    while (!m_desk->inspection().latestFacts().transactionsDone) {
        const auto before = m_desk->inspection().transcript()->lastId();
        key(Qt::Key_F10);
        QTRY_VERIFY(m_desk->inspection().transcript()->lastId() > before && isOurTurn());
    }
    QVERIFY(part<QLabel>("messageStanding")->text().contains(u"no longer"_s));
    QVERIFY(body->isReadOnly());
    const auto &entries = m_desk->inspection().transcript()->entries();
    const auto sent = std::ranges::find_if(entries,
        [](const Entry &entry) { return std::holds_alternative<ContentEntry>(entry.content); });
    QVERIFY(sent != entries.end());
    QCOMPARE(std::get<ContentEntry>(sent->content).stuffed, 2);
    part<DialogueView>("dialogueView")->selectEntry(sent->id);
    key(Qt::Key_6, Qt::ControlModifier);
    const auto *octets = part<OctetView>("octetView");
    octets->copyAsText();
    QVERIFY2(clipboard().endsWith(u"\n..y\n.\n"_s), qPrintable(clipboard()));
}

void TestDetailPanes::messageOfAFileIsSent()
{
    m_prompter.fileName = m_folder->filePath(u"letter.eml"_s);
    QFile file(m_prompter.fileName);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Subject: M\xfcller\n\n8-bit \xff\n");
    file.close();
    key(Qt::Key_8, Qt::ControlModifier);
    part<QToolButton>("openMessageButton")->setFocus();
    key(Qt::Key_Space);
    QVERIFY(part<QPlainTextEdit>("messageBody")->toPlainText().contains(u"‹FF›"_s));
    QVERIFY(part<QPlainTextEdit>("messageBody")->isReadOnly());
    QVERIFY(part<QLabel>("messageFigures")->text().contains(u"2 8-bit"_s));
    start("no-esmtp");
    QCOMPARE(m_desk->inspection().session()->plan().message,
        "Subject: M\xfcller\r\n\r\n8-bit \xff\r\n"_ba);
    part<QToolButton>("revertMessageButton")->setFocus();
    key(Qt::Key_Space);
    QVERIFY(m_desk->inspection().session()->plan().message.contains("Subject: Test message"));
}

void TestDetailPanes::unreadableMessageIsToldAndChangesNothing()
{
    m_prompter.fileName = m_folder->filePath(u"gone.eml"_s);
    key(Qt::Key_8, Qt::ControlModifier);
    const QString before = part<QLabel>("messageFigures")->text();
    part<QToolButton>("openMessageButton")->setFocus();
    key(Qt::Key_Space);
    QVERIFY(part<QLabel>("messageStanding")->text().contains(u"gone.eml"_s));
    QCOMPARE(part<QLabel>("messageFigures")->text(), before);
}

void TestDetailPanes::everyPaneHasNames()
{
    start("all-well");
    for (const int pane : {Qt::Key_6, Qt::Key_7, Qt::Key_8}) {
        key(pane, Qt::ControlModifier);
    }
    for (const char *name : {"bytesPane", "capabilityPane", "messagePane"}) {
        const auto *dock = part<QDockWidget>(name);
        QVERIFY(!dock->windowTitle().isEmpty());
        for (const QWidget *widget : dock->findChildren<QWidget *>()) {
            const bool isReached = (widget->focusPolicy() & Qt::TabFocus) != 0
                && widget->isVisible() && !widget->objectName().startsWith(u"qt_"_s);
            QAccessibleInterface *spoken = isReached
                ? QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget))
                : nullptr;
            QVERIFY2(!spoken || !spoken->text(QAccessible::Name).isEmpty(),
                qPrintable(widget->objectName()));
        }
    }
}

QTEST_MAIN(TestDetailPanes)
#include "tst_detailpanes.moc"
