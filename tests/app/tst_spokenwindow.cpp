// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/openprogram.h"
#include "ui/stepping/nextline.h"
#include "ui/transcript/announcer.h"
#include "ui/transcript/dialogueview.h"
#include "ui/transcript/replyannouncer.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>
#include <QTreeView>

using namespace Heloscope;
using namespace Qt::StringLiterals;

namespace {

QList<QAction *> entriesOf(const QList<QAction *> &actions)
{
    QList<QAction *> entries;
    for (QAction *action : actions) {
        entries << (action->menu() ? entriesOf(action->menu()->actions()) : QList{action});
    }
    return entries;
}

} // namespace

/// What somebody hears who does not see the window, and where the keys lead.
class TestSpokenWindow : public QObject, private OpenProgram
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { quit(); }
    void newReplyIsReadOut();
    void manyRepliesAreReadOutAsOne();
    void announcementIsANotificationWithoutFocus();
    void rowIsSpokenInFourLanguages();
    void rightOpensAndEnterLeadsToTheMeaningAndBack();
    void tabLeavesTexts();
    void disabledActionsSayWhy();
    void keysAreListedOnAQuestionMark();
    void editorKeepsTheQuestionMark();

private:
    QStringList m_said;

    [[nodiscard]] DialogueView *dialogue() const { return part<DialogueView>("dialogueView"); }
};

void TestSpokenWindow::init()
{
    launch();
    QVERIFY(show());
    m_said.clear();
    connect(part<Announcer>("announcer"), &Announcer::said, this,
        [this](const QString &text) { m_said << text; });
}

void TestSpokenWindow::newReplyIsReadOut()
{
    m_desk->practise("all-well");
    QTRY_VERIFY(isOurTurn());
    QTRY_COMPARE(m_said.size(), 1);
    QVERIFY2(m_said.first().startsWith(u"Server, line 4, code 220"_s), qPrintable(m_said.first()));
    // A reply of several lines is one announcement.
    key(Qt::Key_F10);
    QTRY_COMPARE(m_said.size(), 2);
    QVERIFY2(m_said.last().contains(u"after EHLO"_s), qPrintable(m_said.last()));
    QVERIFY(!m_said.last().contains(u'\n'));
}

void TestSpokenWindow::manyRepliesAreReadOutAsOne()
{
    m_desk->practise("all-well");
    QTRY_VERIFY(isOurTurn());
    QTRY_COMPARE(m_said.size(), 1);
    key(Qt::Key_F5);
    QTRY_VERIFY(isOver());
    QTRY_VERIFY(m_said.size() > 1);
    QTRY_VERIFY(!m_window->findChild<ReplyAnnouncer *>()->isGathering());
    QVERIFY2(m_said.size() <= 5, qPrintable(m_said.join(u'\n')));
}

void TestSpokenWindow::announcementIsANotificationWithoutFocus()
{
    auto *announcer = part<Announcer>("announcer");
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(announcer);
    QCOMPARE(interface->role(), QAccessible::Notification);
    QVERIFY(!interface->state().invisible);
    QVERIFY(!interface->state().focusable);
    announcer->say(QString(5000, u'x'));
    QVERIFY(m_said.last().size() < 500);
}

void TestSpokenWindow::rowIsSpokenInFourLanguages()
{
    m_desk->practise("greylisted");
    QTRY_VERIFY(isOurTurn());
    key(Qt::Key_F5);
    QTRY_VERIFY(m_desk->stepper().refusal());
    const QModelIndex row = dialogue()->currentIndex();
    QStringList before;
    for (const QString &language : {u"en"_s, u"th"_s, u"ko"_s, u"id"_s}) {
        m_language.use(language);
        m_window->setInterfaceLanguage(language);
        QCoreApplication::processEvents();
        const QString spoken = row.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"451"_s), qPrintable(spoken));
        QVERIFY2(spoken.contains(u"RCPT TO"_s), qPrintable(spoken));
        QVERIFY2(!before.contains(spoken), qPrintable(spoken));
        QVERIFY2(spoken.count(u", "_s) >= 6, qPrintable(spoken));
        before << spoken;
    }
}

void TestSpokenWindow::rightOpensAndEnterLeadsToTheMeaningAndBack()
{
    m_desk->practise("all-well");
    QTRY_VERIFY(isOurTurn());
    key(Qt::Key_F10);
    QTRY_COMPARE(dialogue()->model()->rowCount(), 6);
    QTRY_VERIFY(isOurTurn());
    key(Qt::Key_2, Qt::ControlModifier);
    const QModelIndex reply = dialogue()->currentIndex();
    QVERIFY(!dialogue()->isExpanded(reply.siblingAtColumn(0)));
    key(Qt::Key_Right);
    QVERIFY(dialogue()->isExpanded(reply.siblingAtColumn(0)));
    key(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), part<QTextEdit>("meaningText"));
    key(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), dialogue());
}

void TestSpokenWindow::tabLeavesTexts()
{
    m_desk->practise("all-well");
    QTRY_VERIFY(isOurTurn());
    auto *text = part<QTextEdit>("meaningText");
    text->setFocus();
    key(Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget() != text);
    text->setFocus();
    key(Qt::Key_Tab, Qt::ShiftModifier);
    QVERIFY(QApplication::focusWidget() != text);
}

void TestSpokenWindow::disabledActionsSayWhy()
{
    const auto look = [this] {
        QStringList silent;
        for (const QAction *action : entriesOf(m_window->menuBar()->actions())) {
            const bool says
                = !action->statusTip().isEmpty() && action->toolTip().endsWith(action->statusTip());
            if (!action->isEnabled() && action->isVisible() && !says) {
                silent << action->objectName() + u' ' + action->text();
            }
        }
        for (const auto *button : m_window->findChildren<QAbstractButton *>()) {
            const bool isOfQt = qobject_cast<const QTabBar *>(button->parentWidget());
            if (!isOfQt && !button->isEnabled() && button->isVisible()
                && button->toolTip().isEmpty()) {
                silent << button->objectName();
            }
        }
        return silent.join(u'\n');
    };
    for (QDockWidget *dock : m_window->findChildren<QDockWidget *>()) {
        dock->show();
    }
    QCOMPARE(look(), QString());
    m_desk->practise("all-well");
    QTRY_VERIFY(isOurTurn());
    QCOMPARE(look(), QString());
    key(Qt::Key_F5);
    QTRY_VERIFY(isOver());
    QCOMPARE(look(), QString());
}

void TestSpokenWindow::keysAreListedOnAQuestionMark()
{
    m_desk->practise("all-well");
    QTRY_VERIFY(isOurTurn());
    dialogue()->setFocus();
    key(Qt::Key_Question);
    auto *dialog = part<QDialog>("shortcutsDialog");
    QVERIFY(dialog && dialog->isVisible());
    const QAbstractItemModel &keys = *part<QTreeView>("shortcutsList")->model();
    QStringList listed;
    const QModelIndex current = part<QTreeView>("shortcutsList")->currentIndex();
    QVERIFY(current.parent().isValid()); // a command, no heading
    for (int group = 0; group < keys.rowCount(); ++group) {
        QVERIFY(!keys.flags(keys.index(group, 0)).testFlag(Qt::ItemIsSelectable));
        for (int row = 0; row < keys.rowCount(keys.index(group, 0)); ++row) {
            listed << keys.index(row, 1, keys.index(group, 0)).data().toString();
        }
    }
    QVERIFY(listed.count(u"F5"_s) >= 5); // and what it does in each state
    for (const QAction *action : entriesOf(m_window->menuBar()->actions())) {
        if (action->isVisible() && !action->shortcut().isEmpty()) {
            const QString wanted
                = QKeySequence::listToString(action->shortcuts()).replace(u"; "_s, u" or "_s);
            QVERIFY2(listed.contains(wanted), qPrintable(action->objectName()));
        }
    }
}

void TestSpokenWindow::editorKeepsTheQuestionMark()
{
    m_desk->practise("all-well");
    QTRY_VERIFY(isOurTurn());
    auto *edit = part<QLineEdit>("nextLineEdit");
    edit->setFocus();
    edit->clear();
    QTest::keyClicks(edit, u"NOOP ?"_s);
    QCOMPARE(edit->text(), u"NOOP ?"_s);
    QVERIFY(!part<QDialog>("shortcutsDialog"));
}

QTEST_MAIN(TestSpokenWindow)
#include "tst_spokenwindow.moc"
