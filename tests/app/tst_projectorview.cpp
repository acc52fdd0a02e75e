// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/openprogram.h"
#include "ui/decor/theme.h"
#include "ui/models/zoomsteps.h"
#include "ui/pictures/pictureview.h"
#include "ui/projector/projecteddialogue.h"
#include "ui/projector/projectorwindow.h"
#include "ui/window/mainwindow.h"
#include "ui/window/sessiondesk.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QWheelEvent>

#include <algorithm>

using namespace Heloscope;
using namespace Qt::StringLiterals;

/// The presentation view and the size of type, by keyboard.
class TestProjectorView : public QObject, protected OpenProgram
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void sameKeyEntersAndLeaves();
    void leavingBringsEverythingBack();
    void floatingPanesAreOutOfSightMeanwhile();
    void typeIsLargeAndAtMostEightRowsAreShown();
    void ladderIsTheOtherPicture();
    void stepSendsTheNextLine();
    void meaningIsBlankUntilSpace();
    void helpLanguageGoesRound();
    void lettersStayWithTheNextLineWhileItIsWritten();
    void realNamesAreNotShownButSent();
    void interactiveWidgetsHaveNames();
    void wheelAndKeysChangeTheTypeOfTheWholeWindow();

private:
    void start(const QByteArray &scenario = "all-well");
    void present();
    [[nodiscard]] ProjectorWindow *projector() const
    {
        return m_window->findChild<ProjectorWindow *>();
    }
    [[nodiscard]] QString sentence() const
    {
        return projector()->findChild<QLabel *>(u"projectedSentence"_s)->text();
    }
    [[nodiscard]] ProjectedDialogue *dialogue() const
    {
        return projector()->findChild<ProjectedDialogue *>();
    }
    [[nodiscard]] QLineEdit *nextLine() const
    {
        return projector()->findChild<QLineEdit *>(u"nextLineEdit"_s);
    }
};

void TestProjectorView::init()
{
    QApplication::setFont(QFont(u"Noto Sans"_s, 10));
    launch();
}

void TestProjectorView::cleanup()
{
    quit();
}

void TestProjectorView::start(const QByteArray &scenario)
{
    QVERIFY(show());
    m_desk->practise(scenario);
    QTRY_VERIFY(isOurTurn());
}

void TestProjectorView::present()
{
    key(Qt::Key_F11, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(projector());
    QTRY_COMPARE(QApplication::activeWindow(), projector());
}

void TestProjectorView::sameKeyEntersAndLeaves()
{
    start();
    present();
    QTRY_VERIFY(projector()->isFullScreen());
    key(Qt::Key_F11, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!projector());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    present();
    key(Qt::Key_Escape);
    QTRY_VERIFY(!projector());
}

void TestProjectorView::leavingBringsEverythingBack()
{
    m_wardrobe->setTheme(Theme::Dark);
    m_window->findChild<QDockWidget *>(u"findingsPane"_s)->hide();
    start();
    const QByteArray state = m_window->saveState();
    const QByteArray geometry = m_window->saveGeometry();
    const QPalette palette = QApplication::palette();
    present();
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::white));
    key(Qt::Key_L);
    key(Qt::Key_B);
    key(Qt::Key_Escape);
    QTRY_VERIFY(!projector());
    QCOMPARE(QApplication::palette(), palette);
    QCOMPARE(m_window->saveGeometry(), geometry);
    QCOMPARE(m_window->saveState(), state);
    QCOMPARE(m_wardrobe->zoom(), 100);
    QVERIFY(m_window->findChild<QTextEdit *>(u"meaningText"_s)
                ->toPlainText()
                .contains(u"What it means"_s));
}

void TestProjectorView::floatingPanesAreOutOfSightMeanwhile()
{
    start();
    auto *pane = m_window->findChild<QDockWidget *>(u"meaningPane"_s);
    pane->setFloating(true);
    m_window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
    const QSize size = pane->size();
    present();
    QVERIFY(!pane->isVisible());
    key(Qt::Key_Escape);
    QTRY_VERIFY(!projector());
    QVERIFY(pane->isVisible());
    QVERIFY(pane->isFloating());
    QCOMPARE(pane->size(), size);
}

void TestProjectorView::ladderIsTheOtherPicture()
{
    start();
    present();
    auto *ladder = projector()->findChild<PictureView *>(u"projectedLadder"_s);
    QVERIFY(!ladder->isVisible());
    key(Qt::Key_P);
    QTRY_VERIFY(ladder->isVisible());
    QVERIFY(!dialogue()->isVisible());
    QCOMPARE(QApplication::focusWidget(), ladder);
    QVERIFY(ladder->font().pointSizeF() >= 15);
    key(Qt::Key_F10);
    QTRY_VERIFY(ladder->picture().count() >= 6);
    ladder->setFocus();
    key(Qt::Key_Escape);
    QTRY_VERIFY(dialogue()->isVisible());
    QVERIFY(projector());
}

void TestProjectorView::typeIsLargeAndAtMostEightRowsAreShown()
{
    start();
    present();
    for (int steps = 0; steps < 4; ++steps) {
        key(Qt::Key_F10);
        QTRY_VERIFY(isOurTurn());
    }
    const double usual = m_wardrobe->fontAt(UsualZoom).pointSizeF();
    for (const QWidget *widget : projector()->findChildren<QWidget *>()) {
        if (widget->isVisible()) {
            QVERIFY2(widget->font().pointSizeF() >= usual * 1.5 * 0.85 * 0.9 - 0.01,
                qPrintable(QString::fromLatin1(widget->metaObject()->className())));
        }
    }
    const ProjectedDialogue *view = dialogue();
    QCOMPARE_GT(view->model()->rowCount(), 8);
    const QRect row = view->visualRect(view->currentIndex());
    QCOMPARE_LE(view->viewport()->height() / row.height(), 8);
    QCOMPARE_LE(std::abs(row.center().y() - view->viewport()->rect().center().y()), row.height());
}

void TestProjectorView::stepSendsTheNextLine()
{
    start();
    present();
    const int rows = dialogue()->model()->rowCount();
    key(Qt::Key_F10);
    QTRY_VERIFY(isOurTurn() && dialogue()->model()->rowCount() >= rows + 2);
    QVERIFY(!nextLine()->text().isEmpty());
    QVERIFY(!nextLine()->text().startsWith(u"EHLO"_s));
    QVERIFY(!sentence().isEmpty());
}

void TestProjectorView::meaningIsBlankUntilSpace()
{
    start();
    present();
    const QString before = sentence();
    key(Qt::Key_B);
    QVERIFY(sentence().contains(u"Space"_s));
    QVERIFY(projector()->findChild<QLabel *>(u"projectedSubject"_s)->text().isEmpty());
    key(Qt::Key_F10);
    QTRY_VERIFY(isOurTurn());
    QVERIFY(sentence().contains(u"Space"_s));
    key(Qt::Key_Space);
    QVERIFY(!sentence().contains(u"Space"_s));
    QVERIFY(!sentence().isEmpty());
    QVERIFY(sentence() != before);
}

void TestProjectorView::helpLanguageGoesRound()
{
    start();
    present();
    const QString english = sentence();
    QStringList seen;
    for (int times = 0; times < 4; ++times) {
        seen << sentence();
        key(Qt::Key_L);
    }
    QCOMPARE(sentence(), english);
    seen.removeDuplicates();
    QCOMPARE(seen.size(), 4);
}

void TestProjectorView::lettersStayWithTheNextLineWhileItIsWritten()
{
    start();
    present();
    key(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(nextLine()->hasFocus());
    nextLine()->clear();
    const QString before = sentence();
    QTest::keyClicks(nextLine(), u"NOOP bl"_s);
    QCOMPARE(nextLine()->text(), u"NOOP bl"_s);
    QCOMPARE(sentence(), before);
    key(Qt::Key_F10);
    QTRY_VERIFY(isOurTurn());
    QVERIFY(dialogue()->hasFocus());
    QVERIFY(m_desk->inspection().latestFacts().capabilities == std::nullopt);
}

void TestProjectorView::realNamesAreNotShownButSent()
{
    start();
    key(Qt::Key_F10);
    QTRY_VERIFY(isOurTurn());
    present();
    key(Qt::Key_1, Qt::ControlModifier);
    nextLine()->setText(u"MAIL FROM:<ann@corp.co.th>"_s);
    key(Qt::Key_Return);
    QTRY_VERIFY(isOurTurn() && nextLine()->text().startsWith(u"RCPT"_s));
    QString shown;
    QString spoken;
    const auto *model = dialogue()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex cell = model->index(row, column);
            shown += cell.data().toString() + u'\n' + cell.data(Qt::ToolTipRole).toString();
            spoken += cell.data(Qt::AccessibleTextRole).toString();
        }
    }
    QVERIFY(shown.contains(u"MAIL FROM:<user1@domain1.example>"_s));
    QVERIFY(!shown.contains(u"corp.co.th"_s));
    QVERIFY(!spoken.contains(u"corp.co.th"_s));
    QVERIFY(shown.contains(u"example.test"_s));
    const auto &entries = m_desk->inspection().transcript()->entries();
    const auto sent = std::find_if(entries.begin(), entries.end(), [](const Entry &entry) {
        const auto *command = std::get_if<CommandEntry>(&entry.content);
        return command && command->line.contains("<ann@corp.co.th>");
    });
    QVERIFY(sent != entries.end());
    const auto *ladder = projector()->findChild<PictureView *>(u"projectedLadder"_s);
    QString drawn;
    for (int item = 0; item < ladder->picture().count(); ++item) {
        drawn += ladder->picture().spoken(item);
    }
    QVERIFY2(!drawn.contains(u"corp.co.th"_s), qPrintable(drawn));
    // A stand-in that is sent on means what it stands for.
    key(Qt::Key_1, Qt::ControlModifier);
    nextLine()->setText(u"RCPT TO:<user1@domain1.example>"_s);
    key(Qt::Key_Return);
    QTRY_VERIFY(isOurTurn());
    const auto &later = m_desk->inspection().transcript()->entries();
    QVERIFY(std::any_of(later.begin(), later.end(), [](const Entry &entry) {
        const auto *command = std::get_if<CommandEntry>(&entry.content);
        return command && command->line.contains("RCPT TO:<ann@corp.co.th>");
    }));
}

void TestProjectorView::interactiveWidgetsHaveNames()
{
    start();
    present();
    for (auto *widget : projector()->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
            || widget->objectName().startsWith(u"qt_"_s)) {
            continue;
        }
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(),
            qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' '
                + widget->objectName()));
    }
}

void TestProjectorView::wheelAndKeysChangeTheTypeOfTheWholeWindow()
{
    start();
    const double usual = m_window->font().pointSizeF();
    key(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(m_wardrobe->zoom(), 110);
    QWidget *text = m_window->findChild<QTextEdit *>(u"meaningText"_s)->viewport();
    const QPointF middle = text->rect().center();
    const auto turn = [&](int eighths) {
        QWheelEvent wheel(middle, text->mapToGlobal(middle), {}, {0, eighths}, Qt::NoButton,
            Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(text, &wheel);
    };
    turn(60);
    QCOMPARE(m_wardrobe->zoom(), 110);
    turn(60);
    QCOMPARE(m_wardrobe->zoom(), 125);
    QCOMPARE(m_settings->value(u"look/zoom"_s).toInt(), 125);
    const auto allAreLarger = [&] {
        const auto widgets = m_window->findChildren<QWidget *>();
        return std::all_of(widgets.begin(), widgets.end(), [usual](const QWidget *widget) {
            return !widget->isVisible() || widget->font().pointSizeF() >= usual * 1.25 - 0.01;
        });
    };
    QTRY_VERIFY(allAreLarger());
    turn(-120);
    QCOMPARE(m_wardrobe->zoom(), 110);
    key(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_wardrobe->zoom(), 100);
    key(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(m_wardrobe->zoom(), 90);
}

QTEST_MAIN(TestProjectorView)
#include "tst_projectorview.moc"
