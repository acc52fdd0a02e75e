// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/openprogram.h"
#include "ui/pictures/pictureview.h"
#include "ui/transcript/dialogueview.h"
#include "ui/window/sessiondesk.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QFile>
#include <QScrollBar>
#include <QSettings>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Heloscope;
using namespace Qt::StringLiterals;

/// The pane with the pictures in the whole window, worked by keyboard alone.
class TestPicturesWindow : public QObject, protected OpenProgram
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void shortcutOpensThePane();
    void pictureFollowsTheSession();
    void arrowsWalkAndEnterGoesToTheRow();
    void rowsMoveTheCursorOfEveryPicture();
    void picturesAreSavedAndCopied();
    void zoomMakesTheItemsLarger();
    void wordsFollowTheLanguage();
    void everyToolHasAName();

private:
    void start(const QByteArray &scenario);
    void runToTheEnd();
    void showTab(int index);
    [[nodiscard]] PictureView *ladder() const { return part<PictureView>("ladderView"); }
    [[nodiscard]] DialogueView *dialogue() const { return part<DialogueView>("dialogueView"); }
};

void TestPicturesWindow::init()
{
    launch();
}

void TestPicturesWindow::cleanup()
{
    quit();
}

void TestPicturesWindow::start(const QByteArray &scenario)
{
    QVERIFY(show());
    m_desk->practise(scenario);
    QTRY_VERIFY(m_desk->stepper().isOurTurn() || isOver());
    key(Qt::Key_5, Qt::ControlModifier);
    QTRY_VERIFY(ladder()->hasFocus());
}

void TestPicturesWindow::runToTheEnd()
{
    for (int steps = 0; !isOver() && steps < 40; ++steps) {
        key(Qt::Key_F10);
        QTRY_VERIFY(m_desk->stepper().isOurTurn() || isOver());
    }
    QVERIFY(isOver());
}

void TestPicturesWindow::showTab(int index)
{
    auto *tabs = part<QTabWidget>("picturesTabs");
    while (tabs->currentIndex() != index) {
        const int before = tabs->currentIndex();
        key(Qt::Key_Tab, Qt::ControlModifier);
        QVERIFY(tabs->currentIndex() != before);
    }
}

void TestPicturesWindow::shortcutOpensThePane()
{
    QVERIFY(!part<QDockWidget>("picturesPane")->isVisible());
    start("all-well");
    QVERIFY(part<QDockWidget>("picturesPane")->isVisible());
    QVERIFY(ladder()->picture().count() > 0);
    key(Qt::Key_Escape);
    QVERIFY(dialogue()->hasFocus());
}

void TestPicturesWindow::pictureFollowsTheSession()
{
    start("all-well");
    const int before = ladder()->picture().count();
    key(Qt::Key_F10);
    QTRY_VERIFY(m_desk->stepper().isOurTurn());
    QVERIFY(ladder()->picture().count() >= before + 2);
    QCOMPARE(ladder()->picture().entryOf(ladder()->current()), dialogue()->currentEntry());
    runToTheEnd();
    QCOMPARE(ladder()->picture().entryOf(ladder()->current()), dialogue()->currentEntry());
}

void TestPicturesWindow::arrowsWalkAndEnterGoesToTheRow()
{
    start("mailbox-unknown");
    runToTheEnd();
    const EntryId last = dialogue()->currentEntry();
    key(Qt::Key_Home);
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    QCOMPARE(ladder()->current(), 2);
    QCOMPARE(dialogue()->currentEntry(), last);
    const EntryId wanted = ladder()->picture().entryOf(2);
    key(Qt::Key_Return);
    QCOMPARE(dialogue()->currentEntry(), wanted);
    QVERIFY(dialogue()->hasFocus());
}

void TestPicturesWindow::rowsMoveTheCursorOfEveryPicture()
{
    start("all-well");
    runToTheEnd();
    for (const auto &[tab, name] :
        {std::pair{0, "ladderView"}, {1, "timesView"}, {2, "statesView"}}) {
        showTab(tab);
        auto *view = part<PictureView>(name);
        key(Qt::Key_2, Qt::ControlModifier);
        key(Qt::Key_Home);
        for (int row = 0; row < 7; ++row) {
            key(Qt::Key_Down);
        }
        QCOMPARE(view->picture().moment(), dialogue()->currentEntry());
        QCOMPARE(view->current(), view->picture().itemOf(dialogue()->currentEntry()));
        QVERIFY(view->current() >= 0);
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(view);
        QVERIFY(access->child(view->current())->state().selected);
        key(Qt::Key_5, Qt::ControlModifier);
        QTRY_VERIFY(view->hasFocus());
    }
}

void TestPicturesWindow::picturesAreSavedAndCopied()
{
    start("starttls-and-auth");
    runToTheEnd();
    for (int tab = 0; tab < 3; ++tab) {
        key(Qt::Key_5, Qt::ControlModifier);
        showTab(tab);
        m_prompter.fileName = m_folder->filePath(u"%1.svg"_s.arg(tab));
        auto *button = part<QToolButton>("savePictureButton");
        button->setFocus(Qt::TabFocusReason);
        key(Qt::Key_Space);
        QFile file(m_prompter.fileName);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        QVERIFY(svg.contains("<svg"));
        QCOMPARE(svg.contains("[masked: password]"), tab == 0);
    }
    QApplication::clipboard()->clear();
    part<QToolButton>("copyPictureButton")->setFocus(Qt::TabFocusReason);
    key(Qt::Key_Space);
    QVERIFY(!QApplication::clipboard()->image().isNull());
    QCOMPARE(m_prompter.complaints, QStringList());

    m_prompter.fileName = m_folder->filePath(u"nowhere/at-all.png"_s);
    part<QToolButton>("savePictureButton")->setFocus(Qt::TabFocusReason);
    key(Qt::Key_Space);
    QCOMPARE(m_prompter.complaints, QStringList{m_prompter.fileName});
}

void TestPicturesWindow::zoomMakesTheItemsLarger()
{
    start("all-well");
    const int before = ladder()->visualRect(0).height();
    for (int press = 0; press < 5; ++press) {
        key(Qt::Key_Plus);
    }
    QVERIFY(ladder()->visualRect(0).height() > before);
    for (int press = 0; press < 5; ++press) {
        key(Qt::Key_Minus);
    }
    QCOMPARE(ladder()->visualRect(0).height(), before);
}

void TestPicturesWindow::wordsFollowTheLanguage()
{
    start("all-well");
    const QString english = ladder()->picture().spoken(ladder()->current());
    m_language.use(u"th"_s);
    QCOMPARE_NE(ladder()->picture().spoken(ladder()->current()), english);
    m_language.use(u"en"_s);
    QCOMPARE(ladder()->picture().spoken(ladder()->current()), english);
}

void TestPicturesWindow::everyToolHasAName()
{
    start("all-well");
    const auto *pane = part<QDockWidget>("picturesPane");
    for (const QToolButton *button : pane->widget()->findChildren<QToolButton *>()) {
        if (!button->objectName().isEmpty() && !button->objectName().startsWith(u"qt_"_s)
            && !qobject_cast<QTabBar *>(button->parentWidget())) {
            QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
        }
    }
    for (const PictureView *view : pane->findChildren<PictureView *>()) {
        QVERIFY(!view->accessibleName().isEmpty());
        QVERIFY(!view->accessibleDescription().isEmpty());
    }
}

QTEST_MAIN(TestPicturesWindow)
#include "tst_pictureswindow.moc"
