// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/openprogram.h"
#include "ui/models/transcriptroles.h"
#include "ui/transcript/dialogueview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/sessiondesk.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

using namespace Heloscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The whole window with a practice server behind it, worked by keyboard alone.
class TestPracticeWindow : public QObject, protected OpenProgram
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void pausesAtTheGreeting();
    void steppingToTheEndExplainsEveryReply();
    void runToStageHoldsInFrontOfIt();
    void refusalAsksWhatIsToFollow();
    void breakOnTheSelectedCommandStopsARun();
    void breakRulesAreListedSwitchedOffAndKept();
    void skippedCommandIsNotProposedUntilAsked();
    void repeatingAReplySendsItsCommandAgain();
    void stepOutFinishesTheTransaction();
    void stepGoesOverAnAuthExchangeAndStepIntoDoesNot();
    void runToTheSelectedRowHoldsInFrontOfItsStage();
    void noopIsOfferedBeforeTheServerGivesUpAndNotSent();
    void knownPaneWalksBackInTimeWithTheSelection();
    void refusedCertificateEndsTheSession();
    void languageChangesWhileTheSessionGoesOn();
    void savedSessionOpensAgainAndHoldsNoPassword();
    void realHostIsNotTakenPastRcptUnlessArmed();
    void interactiveWidgetsHaveNames();

private:
    void start(const QByteArray &scenario);
    [[nodiscard]] QString meaning() const;
};

void TestPracticeWindow::init()
{
    launch();
}

void TestPracticeWindow::cleanup()
{
    quit();
}

void TestPracticeWindow::start(const QByteArray &scenario)
{
    QVERIFY(show());
    m_desk->practise(scenario);
    QTRY_VERIFY(isOurTurn() || isOver());
}

QString TestPracticeWindow::meaning() const
{
    return part<QTextEdit>("meaningText")->toPlainText();
}

void TestPracticeWindow::pausesAtTheGreeting()
{
    QVERIFY(show());
    QVERIFY(!part<QWidget>("secretChip")->isVisible());
    start("all-well");
    QVERIFY(!part<QWidget>("secretChip")->isVisible());
    QVERIFY(part<QLineEdit>("nextLineEdit")->text().startsWith(u"EHLO "_s));
    QVERIFY(meaning().contains(u"220"_s));
    const auto count = m_desk->inspection().transcript()->entries().size();
    // All that was under way has been dealt with; still nothing has left by itself.
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QVERIFY(isOurTurn());
    QCOMPARE(m_desk->inspection().transcript()->entries().size(), count);
}

void TestPracticeWindow::steppingToTheEndExplainsEveryReply()
{
    start("all-well");
    for (int steps = 0; !isOver() && steps < 40; ++steps) {
        key(Qt::Key_F10);
        QTRY_VERIFY(isOurTurn() || isOver());
    }
    QVERIFY(isOver());
    QCOMPARE(m_desk->inspection().transcript()->outcome()->result, SessionResult::Completed);

    key(Qt::Key_2, Qt::ControlModifier);
    key(Qt::Key_Home);
    const auto *view = part<DialogueView>("dialogueView");
    QVERIFY(view->hasFocus());
    int replies = 0;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        QCOMPARE(view->currentIndex().row(), row);
        const QVariant code = view->currentIndex().data(TranscriptRole::Code);
        if (code.isValid()) {
            ++replies;
            QVERIFY2(meaning().startsWith(code.toString()), qPrintable(meaning()));
            QVERIFY2(meaning().contains(u"What it means"_s), qPrintable(meaning()));
            QVERIFY2(meaning().size() > 80, qPrintable(meaning()));
        }
        key(Qt::Key_Down);
    }
    QCOMPARE_GE(replies, 8);
}

void TestPracticeWindow::runToStageHoldsInFrontOfIt()
{
    start("all-well");
    auto *stage = part<QWidget>("stage-rcpt");
    stage->setFocus();
    key(Qt::Key_Space);
    key(Qt::Key_F10, Qt::ControlModifier);
    QTRY_COMPARE(part<QLineEdit>("nextLineEdit")->text(), u"RCPT TO:<bob@example.test>"_s);
    QVERIFY(isOurTurn());
}

void TestPracticeWindow::refusalAsksWhatIsToFollow()
{
    start("greylisted");
    QVERIFY(!part<QWidget>("decisionBar")->isVisible());
    key(Qt::Key_F5);
    QTRY_VERIFY(part<QWidget>("decisionBar")->isVisible());
    QVERIFY(isOurTurn());
    auto *again = part<QPushButton>("retryAfterRefusal");
    again->setFocus();
    key(Qt::Key_Space);
    QTRY_VERIFY(isOurTurn() && !part<QWidget>("decisionBar")->isVisible());
    key(Qt::Key_F5);
    QTRY_VERIFY(isOver());
    QCOMPARE(m_desk->inspection().transcript()->outcome()->delivery, Delivery::Accepted);
}

void TestPracticeWindow::breakOnTheSelectedCommandStopsARun()
{
    start("all-well");
    auto *stage = part<QWidget>("stage-mail");
    stage->setFocus();
    key(Qt::Key_F9);
    QVERIFY2(stage->accessibleName().contains(u"stops"_s), qPrintable(stage->accessibleName()));
    key(Qt::Key_F5);
    QTRY_COMPARE(part<QLabel>("statusTurn")->text(), u"Stopped by the break rule “Stage MAIL”"_s);
    QVERIFY(isOurTurn());
    QVERIFY(part<QLineEdit>("nextLineEdit")->text().startsWith(u"RCPT "_s));
    const QModelIndex row = part<DialogueView>("dialogueView")->currentIndex();
    QVERIFY(row.data(TranscriptRole::Break).toBool());
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().endsWith(u"break rule"_s));

    stage->setFocus();
    key(Qt::Key_F9);
    QVERIFY(!stage->accessibleName().contains(u"stops"_s));
    key(Qt::Key_F5);
    QTRY_VERIFY(isOver());
}

void TestPracticeWindow::breakRulesAreListedSwitchedOffAndKept()
{
    start("greylisted");
    auto *list = part<QListView>("breakRuleList");
    QVERIFY(!list->isVisible());
    part<QWidget>("stage-connect")->setFocus();
    key(Qt::Key_F9); // nothing to stop behind, so the list comes forward
    QTRY_VERIFY(list->hasFocus());
    QCOMPARE(list->model()->rowCount(), 3);
    list->setFocus();
    key(Qt::Key_Home);
    QCOMPARE(list->currentIndex().data().toString(), u"Reply 4xx"_s);
    key(Qt::Key_Space); // off
    list->setCurrentIndex(list->model()->index(2, 0));
    key(Qt::Key_Delete);
    auto *typed = part<QLineEdit>("breakRuleEdit");
    typed->setFocus();
    QTest::keyClicks(typed, u"nonsense"_s);
    key(Qt::Key_Return);
    QVERIFY(part<QLabel>("breakRuleComplaint")->isVisible());
    typed->selectAll();
    QTest::keyClicks(typed, u"noop"_s);
    key(Qt::Key_Return);
    QVERIFY(!part<QLabel>("breakRuleComplaint")->isVisible());
    QCOMPARE(m_settings->value(u"stepping/breakRules"_s).toStringList(),
        (QStringList{u"-4xx"_s, u"5xx"_s, u"NOOP"_s}));
    key(Qt::Key_F5);
    QTRY_VERIFY(isOver()); // the 451 has stopped nothing
}

void TestPracticeWindow::skippedCommandIsNotProposedUntilAsked()
{
    start("all-well");
    const auto *line = part<QLineEdit>("nextLineEdit");
    const auto count = m_desk->inspection().transcript()->entries().size();
    QVERIFY(!part<QAction>("recallSkippedAction")->isEnabled());
    key(Qt::Key_F10, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(line->text().startsWith(u"HELO "_s));
    auto *skip = part<QPushButton>("skipButton");
    skip->setFocus();
    key(Qt::Key_Space);
    QCOMPARE(line->text(), u"QUIT"_s);
    QCOMPARE(m_desk->inspection().transcript()->entries().size(), count);
    part<QAction>("recallSkippedAction")->trigger();
    QVERIFY(line->text().startsWith(u"EHLO "_s));
    QVERIFY(isOurTurn());
}

void TestPracticeWindow::repeatingAReplySendsItsCommandAgain()
{
    start("all-well");
    auto *line = part<QLineEdit>("nextLineEdit");
    line->setText(u"NOOP first"_s);
    key(Qt::Key_F10);
    QTRY_VERIFY(isOurTurn() && m_desk->stepper().refusal() == std::nullopt
        && part<DialogueView>("dialogueView")->currentIndex().data(TranscriptRole::Verb).toInt()
            == static_cast<int>(Smtp::Verb::Noop));
    line->setText(u"half typed"_s);
    key(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(line->text(), u"NOOP first"_s);
    QVERIFY(line->hasFocus());
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(line->text(), u"half typed"_s);
}

void TestPracticeWindow::stepOutFinishesTheTransaction()
{
    start("all-well");
    auto *stage = part<QWidget>("stage-mail");
    stage->setFocus();
    key(Qt::Key_F10, Qt::ControlModifier);
    const auto *line = part<QLineEdit>("nextLineEdit");
    QTRY_VERIFY(isOurTurn() && line->text().startsWith(u"MAIL "_s));
    key(Qt::Key_F11, Qt::ShiftModifier);
    QTRY_VERIFY(isOurTurn() && line->text() == u"QUIT"_s);
    QCOMPARE(m_desk->inspection().latestFacts().transactionsDone, 1);
}

void TestPracticeWindow::stepGoesOverAnAuthExchangeAndStepIntoDoesNot()
{
    for (const auto &[pressed, state] : {std::pair(Qt::Key_F10, Smtp::State::Identified),
             std::pair(Qt::Key_F11, Smtp::State::Authenticating)}) {
        start("starttls-and-auth");
        SessionPlan plan = m_desk->inspection().session()->plan();
        plan.credentials->mechanism = "LOGIN";
        m_desk->inspection().session()->changePlan(plan);
        part<QWidget>("stage-auth")->setFocus();
        key(Qt::Key_F10, Qt::ControlModifier);
        const auto *line = part<QLineEdit>("nextLineEdit");
        QTRY_VERIFY(isOurTurn() && line->text() == u"AUTH LOGIN"_s);
        key(pressed);
        QTRY_VERIFY(isOurTurn() && line->text() != u"AUTH LOGIN"_s);
        QCOMPARE(m_desk->inspection().latestFacts().state, state);
    }
}

void TestPracticeWindow::runToTheSelectedRowHoldsInFrontOfItsStage()
{
    start("greylisted");
    key(Qt::Key_F5);
    QTRY_VERIFY(part<QWidget>("decisionBar")->isVisible()); // at RCPT
    part<QPushButton>("resetAfterRefusal")->setFocus();
    key(Qt::Key_Space);
    const auto *line = part<QLineEdit>("nextLineEdit");
    QTRY_VERIFY(isOurTurn() && line->text().startsWith(u"MAIL "_s));
    key(Qt::Key_2, Qt::ControlModifier);
    auto *view = part<DialogueView>("dialogueView");
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        if (index.data(TranscriptRole::Verb).toInt() == static_cast<int>(Smtp::Verb::Rcpt)) {
            view->setCurrentIndex(index);
        }
    }
    key(Qt::Key_F10, Qt::ControlModifier);
    QTRY_VERIFY(isOurTurn() && line->text().startsWith(u"RCPT "_s));
}

void TestPracticeWindow::noopIsOfferedBeforeTheServerGivesUpAndNotSent()
{
    start("all-well");
    auto *offer = part<QWidget>("idleOffer");
    const auto *line = part<QLineEdit>("nextLineEdit");
    QVERIFY(!offer->isVisible());
    const auto count = m_desk->inspection().transcript()->entries().size();
    m_clock.advance(4min + 30s);
    QTRY_VERIFY(offer->isVisible()); // the window looks at the clock each second
    const QString countdown = part<QLabel>("statusCountdown")->text();
    QVERIFY2(countdown.contains(u"0:"_s), qPrintable(countdown));
    part<QPushButton>("noopButton")->setFocus();
    key(Qt::Key_Space);
    QVERIFY(!offer->isVisible());
    QCOMPARE(line->text(), u"NOOP"_s);
    QVERIFY(line->hasFocus());
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(m_desk->inspection().transcript()->entries().size(), count);
    key(Qt::Key_F10);
    QTRY_VERIFY(isOurTurn() && line->text().startsWith(u"EHLO "_s));
    QVERIFY(m_desk->idleWatch().left() > 4min);
}

void TestPracticeWindow::knownPaneWalksBackInTimeWithTheSelection()
{
    start("starttls-and-auth");
    key(Qt::Key_F5);
    QTRY_VERIFY(isOver());
    const auto *known = part<QAbstractItemView>("knowledgeTable")->model();
    const auto all = [known] {
        QStringList lines;
        for (int row = 0; row < known->rowCount(); ++row) {
            lines << known->index(row, 0).data(Qt::AccessibleTextRole).toString();
        }
        return lines;
    };
    QVERIFY(all().contains(u"Signed in: yes"_s));
    key(Qt::Key_2, Qt::ControlModifier);
    auto *view = part<DialogueView>("dialogueView");
    const auto selectReplyTo = [view](Smtp::Verb verb) {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            if (index.data(TranscriptRole::Verb).toInt() == static_cast<int>(verb)
                && index.data(TranscriptRole::Code).isValid()) {
                view->setCurrentIndex(index);
                return;
            }
        }
    };
    selectReplyTo(Smtp::Verb::Ehlo);
    QVERIFY2(all().contains(u"State: Identified (new)"_s), qPrintable(all().join(u'\n')));
    QVERIFY(all().contains(u"Encryption: not encrypted"_s));
    QVERIFY(all().contains(u"Signed in: no"_s));
    QVERIFY(all().contains(u"Sender: none"_s));
    selectReplyTo(Smtp::Verb::Rcpt);
    QVERIFY2(all().contains(u"Recipient: <bob@example.test>, accepted (new)"_s),
        qPrintable(all().join(u'\n')));
    QVERIFY(all().contains(u"Sender: <alice@example.test>"_s));
    QVERIFY(all().contains(u"Signed in: yes"_s));
    QVERIFY(part<QLabel>("knownAsOf")->text().contains(QString::number(view->currentEntry())));
}

void TestPracticeWindow::refusedCertificateEndsTheSession()
{
    start("broken-certificate");
    key(Qt::Key_F5);
    auto *question = part<QWidget>("certificateQuestion");
    QTRY_VERIFY(question->isVisible());
    QCOMPARE(QApplication::focusWidget(), part<QPushButton>("refuseCertificateButton"));
    key(Qt::Key_Space);
    QTRY_VERIFY(isOver());
    QCOMPARE(m_desk->inspection().transcript()->outcome()->result, SessionResult::TlsFailed);
    QVERIFY(!question->isVisible());
}

void TestPracticeWindow::languageChangesWhileTheSessionGoesOn()
{
    start("all-well");
    m_language.use(u"ko"_s);
    m_window->setInterfaceLanguage(u"ko"_s);
    QTRY_COMPARE(part<QPushButton>("sendButton")->text(), u"보내기(&D)"_s);
    key(Qt::Key_F10);
    QTRY_VERIFY(isOurTurn());
    QVERIFY(m_desk->inspection().latestFacts().capabilities.has_value());
}

void TestPracticeWindow::savedSessionOpensAgainAndHoldsNoPassword()
{
    start("starttls-and-auth");
    key(Qt::Key_F5);
    QTRY_VERIFY(isOver());
    m_prompter.fileName = m_folder->filePath(u"saved.smtp.jsonl"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_prompter.complaints, QStringList());
    QFile file(m_prompter.fileName);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray saved = file.readAll();
    QVERIFY(saved.contains("AUTH PLAIN"));
    QVERIFY(!saved.contains(QByteArray("\0student@example.test\0practice", 30).toBase64()));
    const auto count = m_desk->inspection().transcript()->entries().size();
    key(Qt::Key_O, Qt::ControlModifier);
    QVERIFY(m_desk->inspection().isRecorded());
    QCOMPARE(m_desk->inspection().transcript()->entries().size(), count);

    m_prompter.fileName = u"/nowhere/at-all/x.smtp.jsonl"_s;
    key(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_prompter.complaints, QStringList{m_prompter.fileName});
}

void TestPracticeWindow::realHostIsNotTakenPastRcptUnlessArmed()
{
    SessionPlan plan;
    plan.endpoint.host = u"mail.example.test"_s;
    QCOMPARE(m_desk->stepper().restrained(plan).until, Stage::Rcpt);
    part<QAction>("armedAction")->trigger();
    QCOMPARE(m_desk->stepper().restrained(plan).until, Stage::Quit);
}

void TestPracticeWindow::interactiveWidgetsHaveNames()
{
    start("all-well");
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
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

QTEST_MAIN(TestPracticeWindow)
#include "tst_practicewindow.moc"
