// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/everywindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>

using namespace Heloscope;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u" \""_s + widget->objectName()
        + u'"';
}

/// Parts that Qt makes inside its own controls; the control speaks for them.
bool isInnerPart(const QWidget *widget)
{
    const auto *parent = widget->parentWidget();
    return widget->objectName().startsWith(u"qt_"_s) || qobject_cast<const QLineEdit *>(parent)
        || qobject_cast<const QComboBox *>(parent)
        || qobject_cast<const QAbstractItemView *>(parent);
}

QList<QWidget *> partsOf(const QWidget *window)
{
    QList<QWidget *> parts;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->window() == window && widget->isVisible() && !isInnerPart(widget)) {
            parts << widget;
        }
    }
    return parts;
}

bool isInteractive(const QWidget *widget)
{
    return widget->focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QLineEdit *>(widget);
}

/// Nobody else knows what it shows: it is of our own making and no control of Qt paints it.
bool isPaintedByUs(const QWidget *widget)
{
    if (!QByteArrayView(widget->metaObject()->className()).startsWith("Heloscope::")) {
        return false;
    }
    return !qobject_cast<const QComboBox *>(widget) && !qobject_cast<const QLineEdit *>(widget)
        && !qobject_cast<const QTextEdit *>(widget) && !qobject_cast<const QLabel *>(widget)
        && !qobject_cast<const QDockWidget *>(widget);
}

QString spoken(QWidget *widget, QAccessible::Text text)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(text) : QString();
}

QRect placeOf(const QWidget *widget)
{
    return {widget->mapToGlobal(QPoint()), widget->size()};
}

/// The parts of the nearest common holder that the two are in.
std::pair<const QWidget *, const QWidget *> branchesOf(const QWidget *one, const QWidget *other)
{
    for (const QWidget *a = one; a && a->parentWidget(); a = a->parentWidget()) {
        for (const QWidget *b = other; b && b->parentWidget(); b = b->parentWidget()) {
            if (a->parentWidget() == b->parentWidget()) {
                return {a, b};
            }
        }
    }
    return {one, other};
}

/// Whether the second is read before the first: higher, or beside it on the left.
bool goesBackwards(const QRect &from, const QRect &to)
{
    if (to.bottom() < from.top()) {
        return true;
    }
    const int tolerance = std::min(from.height(), to.height()) / 2;
    return std::abs(from.top() - to.top()) <= tolerance && to.right() < from.left();
}

void collectActions(const QList<QAction *> &actions, QList<QAction *> &into)
{
    for (QAction *action : actions) {
        if (into.contains(action)) {
            continue;
        }
        into << action;
        if (action->menu()) {
            collectActions(action->menu()->actions(), into);
        }
    }
}

/// What the menu bar, or else the context menu of the window, shows with words.
QList<QAction *> menuEntriesOf(const QWidget *window)
{
    QList<QAction *> entries;
    if (const auto *bar = window->findChild<QMenuBar *>()) {
        collectActions(bar->actions(), entries);
    }
    if (window->contextMenuPolicy() == Qt::ActionsContextMenu) {
        collectActions(window->actions(), entries);
    }
    entries.removeIf([](const QAction *action) { return action->text().isEmpty(); });
    return entries;
}

/// Every key of the window and what it is bound to.
QList<std::pair<QKeySequence, QString>> keysOf(const QWidget *window)
{
    QList<QAction *> actions;
    collectActions(window->actions(), actions);
    QList<std::pair<QKeySequence, QString>> keys;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->window() != window || isInnerPart(widget)) {
            continue;
        }
        collectActions(widget->actions(), actions);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && button->isVisible() && !button->shortcut().isEmpty()) {
            keys.append({button->shortcut(), button->text()});
        }
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && label->isVisible() && label->buddy()) {
            keys.append({QKeySequence::mnemonic(label->text()), label->text()});
        }
        const auto *group = qobject_cast<const QGroupBox *>(widget);
        if (group && group->isVisible()) {
            keys.append({QKeySequence::mnemonic(group->title()), group->title()});
        }
    }
    if (const auto *bar = window->findChild<QMenuBar *>()) {
        for (const QAction *title : bar->actions()) {
            keys.append({QKeySequence::mnemonic(title->text()), title->text()});
        }
    }
    for (const QAction *action : std::as_const(actions)) {
        for (const QKeySequence &key : action->shortcuts()) {
            keys.append({key, action->objectName() + action->text()});
        }
    }
    for (const QShortcut *shortcut : window->findChildren<QShortcut *>()) {
        // Qt's own file dialog has one for each of its two lists, of which one is shown.
        if (!window->inherits("QFileDialog")) {
            keys.append({shortcut->key(), u"QShortcut"_s});
        }
    }
    keys.removeIf([](const auto &key) { return key.first.isEmpty(); });
    return keys;
}

} // namespace

/// Walks through every widget of every window as somebody does who works by keyboard and ear.
class TestAccessWalk : public QObject
{
    Q_OBJECT

private slots:
    void everyControlHasAName_data() { addScenes(); }
    void everyControlHasAName();
    void everyPictureHasADescription_data() { addScenes(); }
    void everyPictureHasADescription();
    void tabReachesEverythingAndComesBack_data() { addScenes(); }
    void tabReachesEverythingAndComesBack();
    void tabGoesInTheOrderOfReading_data() { addScenes(); }
    void tabGoesInTheOrderOfReading();
    void noKeyIsBoundTwice_data() { addScenes(); }
    void noKeyIsBoundTwice();
    void everyShortcutStandsInAMenu_data() { addScenes(); }
    void everyShortcutStandsInAMenu();

private:
    void addScenes();
    [[nodiscard]] QWidget *show();
    /// Everything that gets the focus, from the first to the last, by the key alone.
    [[nodiscard]] QList<QWidget *> walk(QWidget *window, Qt::Key key) const;

    std::unique_ptr<EveryWindow> m_windows;

private slots:
    void cleanup() { m_windows.reset(); }
};

void TestAccessWalk::addScenes()
{
    QTest::addColumn<QByteArray>("scene");
    for (const QByteArray &scene : EveryWindow::scenes()) {
        QTest::newRow(scene.constData()) << scene;
    }
}

QWidget *TestAccessWalk::show()
{
    QFETCH(QByteArray, scene);
    m_windows = std::make_unique<EveryWindow>();
    QWidget *window = m_windows->show(scene);
    if (window == &m_windows->window()) {
        window->resize(1280, 720);
        for (QDockWidget *dock : window->findChildren<QDockWidget *>()) {
            dock->show();
        }
    }
    if (window) {
        EveryWindow::settle();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(window);
    }
    return window;
}

QList<QWidget *> TestAccessWalk::walk(QWidget *window, Qt::Key key) const
{
    constexpr int Most = 200;
    QList<QWidget *> visited;
    if (!QApplication::focusWidget()) {
        window->setFocus();
        QTest::keyClick(window, key);
    }
    while (QApplication::focusWidget() && visited.size() < Most) {
        QWidget *focus = QApplication::focusWidget();
        if (visited.contains(focus)) {
            return visited;
        }
        visited << focus;
        QTest::keyClick(focus, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
    }
    return visited;
}

void TestAccessWalk::everyControlHasAName()
{
    const QWidget *window = show();
    QVERIFY(window);
    QVERIFY(!window->windowTitle().isEmpty() || window->objectName() == u"cannotWriteBox"_s);
    QStringList nameless;
    for (QWidget *widget : partsOf(window)) {
        if (isInteractive(widget) && spoken(widget, QAccessible::Name).isEmpty()) {
            nameless << nameOf(widget);
        }
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void TestAccessWalk::everyPictureHasADescription()
{
    const QWidget *window = show();
    QVERIFY(window);
    QStringList silent;
    for (QWidget *widget : partsOf(window)) {
        if (isInteractive(widget) && isPaintedByUs(widget)
            && spoken(widget, QAccessible::Description).isEmpty()) {
            silent << nameOf(widget);
        }
    }
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
}

void TestAccessWalk::tabReachesEverythingAndComesBack()
{
    QWidget *window = show();
    QVERIFY(window);
    const QList<QWidget *> visited = walk(window, Qt::Key_Tab);
    QStringList missed;
    for (QWidget *widget : partsOf(window)) {
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled()
            && !visited.contains(widget) && !visited.contains(widget->focusProxy())) {
            missed << nameOf(widget);
        }
    }
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    QCOMPARE(QApplication::focusWidget(), visited.first());
    const QList<QWidget *> back = walk(window, Qt::Key_Backtab);
    QStringList names;
    for (const QWidget *widget : back) {
        names << nameOf(widget);
    }
    for (QWidget *widget : visited) {
        // What the walk itself has selected may have taken a button away.
        if (!widget->isVisible() || !widget->isEnabled()) {
            continue;
        }
        QVERIFY2(back.contains(widget),
            qPrintable(u"%1 not in\n%2"_s.arg(nameOf(widget), names.join(u'\n'))));
    }
    QCOMPARE(QApplication::focusWidget(), visited.first());
}

void TestAccessWalk::tabGoesInTheOrderOfReading()
{
    QWidget *window = show();
    QVERIFY(window);
    const QList<QWidget *> visited = walk(window, Qt::Key_Tab);
    QStringList wrong;
    for (qsizetype i = 0; i < visited.size(); ++i) {
        const QWidget *one = visited.at(i);
        const QWidget *next = visited.at((i + 1) % visited.size());
        const auto [from, to] = branchesOf(one, next);
        // Where the panes stand is for the person to choose.
        const bool isPane
            = qobject_cast<const QDockWidget *>(from) || qobject_cast<const QDockWidget *>(to);
        if (!isPane && goesBackwards(placeOf(from), placeOf(to))) {
            wrong << nameOf(one) + u" -> "_s + nameOf(next);
        }
    }
    // From the last to the first it has to go back, once.
    QVERIFY2(wrong.size() <= 1, qPrintable(wrong.join(u'\n')));
}

void TestAccessWalk::noKeyIsBoundTwice()
{
    const QWidget *window = show();
    QVERIFY(window);
    QStringList clashes;
    for (const QString &language : {u"en"_s, u"th"_s, u"ko"_s, u"id"_s}) {
        m_windows->speak(language);
        EveryWindow::settle();
        const auto keys = keysOf(window);
        for (qsizetype i = 0; i < keys.size(); ++i) {
            for (qsizetype j = i + 1; j < keys.size(); ++j) {
                // Indonesian does not have the word yet; it takes a free letter when it has.
                const bool isUntranslated = language != "en"_L1 && keys.at(j).second == "S&kip"_L1;
                if (keys.at(i).first == keys.at(j).first && !isUntranslated) {
                    clashes << QStringList{language, keys.at(i).first.toString(), keys.at(i).second,
                        keys.at(j).second}
                                   .join(u" | "_s);
                }
            }
        }
    }
    QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
}

void TestAccessWalk::everyShortcutStandsInAMenu()
{
    const QWidget *window = show();
    QVERIFY(window);
    QList<QAction *> actions;
    collectActions(window->actions(), actions);
    if (window->inherits("QFileDialog")) {
        QSKIP("Qt's own dialog: its two keys stand on its buttons");
    }
    const QList<QAction *> entries = menuEntriesOf(window);
    QStringList unlisted;
    for (QAction *action : std::as_const(actions)) {
        if (!action->shortcuts().isEmpty() && !entries.contains(action)) {
            unlisted << action->shortcut().toString() + u' ' + action->objectName();
        }
    }
    QVERIFY2(unlisted.isEmpty(), qPrintable(unlisted.join(u'\n')));
}

QTEST_MAIN(TestAccessWalk)
#include "tst_accesswalk.moc"
