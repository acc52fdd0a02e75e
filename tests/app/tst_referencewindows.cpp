// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/help/helplibrary.h"
#include "tests/app/openprogram.h"
#include "ui/models/helphitmodel.h"
#include "ui/window/mainwindow.h"
#include "ui/window/sessiondesk.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QTextFrame>
#include <QToolButton>

using namespace Heloscope;
using namespace Qt::StringLiterals;

/// The windows to look things up in, worked by keyboard alone and without a session.
class TestReferenceWindows : public QObject, protected OpenProgram
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aWordIsTypedAndReadWithoutTheMouse();
    void downChoosesTheNextResultWhileTyping();
    void aThaiWordFindsInAnyHelpLanguage();
    void aSearchWithoutResultSaysSoAndCanBeCleared();
    void escapeGoesBackStepByStep();
    void entriesFollowTheHelpLanguage();
    void twoLanguagesStandSideBySide();
    void theChoiceOfLanguagesIsRemembered();
    void codesOpenOnTheSelectedReplyElseOnARealOne();
    void theSelectedReplyIsCompared();
    void twoChosenResultsAreCompared();
    void tabGoesInTheOrderOfReading();
    void everyControlHasAName();
    void noShortcutIsBoundTwice();

private:
    void open(Qt::Key key, const char *window);
    void type(const QString &text);
    void choose(const QString &language) { languageAction(language)->trigger(); }
    [[nodiscard]] QAction *languageAction(const QString &name) const;
    [[nodiscard]] QString codesText() const { return part<QTextEdit>("codesText")->toPlainText(); }
};

void TestReferenceWindows::init()
{
    launch();
    QVERIFY(show());
}

void TestReferenceWindows::cleanup()
{
    quit();
}

void TestReferenceWindows::open(Qt::Key wanted, const char *window)
{
    key(wanted, Qt::ControlModifier);
    QVERIFY(part<QWidget>(window));
    // A window of its own, but QWidget::isActiveWindow() takes it and its owner for one.
    QTRY_COMPARE(QApplication::activeWindow(), part<QWidget>(window));
}

void TestReferenceWindows::type(const QString &text)
{
    // As an input method does it: Thai and Korean are not on every keyboard.
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
}

QAction *TestReferenceWindows::languageAction(const QString &name) const
{
    // The menus belong to no widget of the window: it has them, and so have the buttons.
    QList<QMenu *> menus{part<QToolButton>("meaningLanguageButton")->menu()};
    for (qsizetype i = 0; i < menus.size(); ++i) {
        for (QAction *action : menus.at(i)->actions()) {
            if (action->objectName() == name) {
                return action;
            }
            if (action->menu()) {
                menus << action->menu();
            }
        }
    }
    return nullptr;
}

void TestReferenceWindows::aWordIsTypedAndReadWithoutTheMouse()
{
    open(Qt::Key_K, "codesWindow");
    QVERIFY(part<QLineEdit>("codesSearch")->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), u"relay"_s);
    key(Qt::Key_Return);
    QVERIFY(part<QTextEdit>("codesText")->hasFocus());
    QVERIFY(codesText().contains(m_library.find("reason/relaying_denied", u"en"_s)->description));
}

void TestReferenceWindows::downChoosesTheNextResultWhileTyping()
{
    open(Qt::Key_K, "codesWindow");
    QTest::keyClicks(QApplication::focusWidget(), u"auth"_s);
    const QString first = codesText();
    key(Qt::Key_Down);
    QVERIFY(part<QLineEdit>("codesSearch")->hasFocus());
    QCOMPARE(part<QListView>("codesList")->currentIndex().row(), 1);
    QVERIFY(codesText() != first);
    QVERIFY(codesText().contains(m_library.find("command/AUTH", u"en"_s)->description));
    key(Qt::Key_Up);
    QCOMPARE(codesText(), first);
}

void TestReferenceWindows::aThaiWordFindsInAnyHelpLanguage()
{
    open(Qt::Key_K, "codesWindow");
    type(u"กล่องจดหมาย เต็ม"_s);
    const auto *list = part<QListView>("codesList");
    QList<QByteArray> found;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        found << list->model()->index(row, 0).data(HelpHitRole::Topic).toByteArray();
    }
    QVERIFY(found.contains("reason/mailbox_full"));
    QVERIFY(!found.contains("code/354"));
}

void TestReferenceWindows::aSearchWithoutResultSaysSoAndCanBeCleared()
{
    open(Qt::Key_K, "codesWindow");
    QTest::keyClicks(QApplication::focusWidget(), u"zzyzx"_s);
    QVERIFY(part<QLabel>("codesNothing")->isVisible());
    QVERIFY(part<QLabel>("codesNothing")->text().contains(u"zzyzx"_s));
    QVERIFY(codesText().contains(u"What can be looked up"_s));
    auto *clear = part<QWidget>("codesClearButton");
    for (int steps = 0; !clear->hasFocus() && steps < 4; ++steps) {
        key(Qt::Key_Tab);
    }
    QVERIFY(clear->hasFocus());
    key(Qt::Key_Space);
    QVERIFY(part<QListView>("codesList")->isVisible());
    QVERIFY(part<QLineEdit>("codesSearch")->hasFocus());
    QVERIFY(part<QLineEdit>("codesSearch")->text().isEmpty());
}

void TestReferenceWindows::escapeGoesBackStepByStep()
{
    open(Qt::Key_K, "codesWindow");
    QTest::keyClicks(QApplication::focusWidget(), u"550"_s);
    key(Qt::Key_Return);
    key(Qt::Key_Escape);
    QVERIFY(part<QLineEdit>("codesSearch")->hasFocus());
    QCOMPARE(part<QLineEdit>("codesSearch")->text(), u"550"_s);
    key(Qt::Key_Escape);
    QVERIFY(part<QLineEdit>("codesSearch")->text().isEmpty());
    key(Qt::Key_Escape);
    QVERIFY(!part<QWidget>("codesWindow")->isVisible());
}

void TestReferenceWindows::entriesFollowTheHelpLanguage()
{
    open(Qt::Key_K, "codesWindow");
    QTest::keyClicks(QApplication::focusWidget(), u"550"_s);
    for (const QString &language : {u"th"_s, u"ko"_s, u"id"_s, u"en"_s}) {
        choose(u"helpLanguage-"_s + language);
        const auto text = m_library.find("code/550", language);
        QVERIFY(codesText().contains(text->description));
        QCOMPARE(part<QListView>("codesList")->currentIndex().data(HelpHitRole::Name).toString(),
            text->name);
    }
    choose(u"helpLanguage-th"_s);
    const QString english = m_library.find("code/550", u"en"_s)->description;
    QVERIFY(!codesText().contains(english));
    part<QAction>("originalAction")->trigger();
    QVERIFY(codesText().contains(english));
}

void TestReferenceWindows::twoLanguagesStandSideBySide()
{
    open(Qt::Key_K, "codesWindow");
    QTest::keyClicks(QApplication::focusWidget(), u"550"_s);
    choose(u"besideLanguage-ko"_s);
    auto *text = part<QTextEdit>("codesText");
    const auto columns = [text] {
        return !text->document()->rootFrame()->childFrames().isEmpty();
    };
    const QString korean = m_library.find("code/550", u"ko"_s)->description;
    part<QWidget>("codesWindow")->resize(1400, 700);
    QTRY_VERIFY(columns());
    QVERIFY(codesText().contains(korean));
    part<QWidget>("codesWindow")->resize(700, 700);
    QTRY_VERIFY(!columns());
    QVERIFY(codesText().contains(korean));
    choose(u"besideLanguage-none"_s);
    QVERIFY(!codesText().contains(korean));
}

void TestReferenceWindows::theChoiceOfLanguagesIsRemembered()
{
    choose(u"helpLanguage-id"_s);
    choose(u"besideLanguage-th"_s);
    part<QAction>("originalAction")->trigger();
    QCOMPARE(m_settings->value(u"language/help"_s).toString(), u"id"_s);
    m_window.reset();
    m_window = std::make_unique<MainWindow>(*m_desk, m_library, *m_wardrobe, *m_settings);
    QVERIFY(languageAction(u"besideLanguage-th"_s)->isChecked());
    QVERIFY(part<QAction>("originalAction")->isChecked());
}

void TestReferenceWindows::codesOpenOnTheSelectedReplyElseOnARealOne()
{
    const auto shown = [this] {
        return part<QListView>("codesList")->currentIndex().data(HelpHitRole::Topic).toByteArray();
    };
    open(Qt::Key_K, "codesWindow");
    QCOMPARE(shown(), "code/211");
    key(Qt::Key_Escape);
    m_desk->practise("all-well");
    QTRY_VERIFY(m_desk->stepper().isOurTurn());
    m_window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
    open(Qt::Key_K, "codesWindow");
    QCOMPARE(shown(), "code/220");
    QTest::keyClicks(QApplication::focusWidget(), u"550"_s);
    m_window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
    open(Qt::Key_K, "codesWindow"); // what was looked up stands
    QCOMPARE(shown(), "code/550");
}

void TestReferenceWindows::theSelectedReplyIsCompared()
{
    m_desk->practise("all-well");
    QTRY_VERIFY(m_desk->stepper().isOurTurn());
    open(Qt::Key_D, "comparisonWindow");
    QVERIFY(part<QComboBox>("firstCode")->currentText().startsWith(u"220 – "_s));
    QVERIFY(part<QComboBox>("secondCode")->lineEdit()->hasFocus());
    QVERIFY(!part<QTextEdit>("comparisonText")->toPlainText().isEmpty());
    open(Qt::Key_K, "codesWindow");
    QVERIFY(part<QLineEdit>("codesSearch")->hasFocus());
}

void TestReferenceWindows::twoChosenResultsAreCompared()
{
    open(Qt::Key_K, "codesWindow");
    auto *list = part<QListView>("codesList");
    list->setFocus();
    key(Qt::Key_Home);
    key(Qt::Key_Down, Qt::ShiftModifier);
    const QString first = list->model()->index(0, 0).data().toString().section(u' ', 0, 0);
    const QString second = list->model()->index(1, 0).data().toString().section(u' ', 0, 0);
    open(Qt::Key_D, "comparisonWindow");
    QVERIFY(part<QComboBox>("firstCode")->currentText().startsWith(first));
    QVERIFY(part<QComboBox>("secondCode")->currentText().startsWith(second));
}

void TestReferenceWindows::tabGoesInTheOrderOfReading()
{
    open(Qt::Key_K, "codesWindow");
    QTest::keyClicks(QApplication::focusWidget(), u"550"_s);
    QStringList order;
    for (int steps = 0; steps < 6; ++steps) {
        order << QApplication::focusWidget()->objectName();
        key(Qt::Key_Tab);
    }
    QCOMPARE(order,
        (QStringList{u"codesSearch"_s, u"codesList"_s, u"codesLanguageButton"_s,
            u"codesCompareButton"_s, u"codesDetailsButton"_s, u"codesText"_s}));
}

void TestReferenceWindows::everyControlHasAName()
{
    open(Qt::Key_D, "comparisonWindow");
    open(Qt::Key_K, "codesWindow");
    QList<QWidget *> widgets = part<QWidget>("codesWindow")->findChildren<QWidget *>();
    widgets << part<QWidget>("comparisonWindow")->findChildren<QWidget *>();
    for (const QWidget *widget : std::as_const(widgets)) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
            || widget->objectName().startsWith(u"qt_"_s)) {
            continue;
        }
        QAccessibleInterface *spoken
            = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(),
            qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' '
                + widget->objectName()));
    }
}

void TestReferenceWindows::noShortcutIsBoundTwice()
{
    open(Qt::Key_D, "comparisonWindow");
    open(Qt::Key_K, "codesWindow");
    const QList<QWidget *> windows{
        m_window.get(), part<QWidget>("codesWindow"), part<QWidget>("comparisonWindow")};
    for (const QWidget *window : windows) {
        QStringList keys;
        for (const QAction *action : window->actions()) {
            for (const QKeySequence &sequence : action->shortcuts()) {
                keys << sequence.toString();
            }
        }
        const auto count = keys.size();
        keys.removeDuplicates();
        QCOMPARE(keys.size(), count);
    }
}

QTEST_MAIN(TestReferenceWindows)
#include "tst_referencewindows.moc"
