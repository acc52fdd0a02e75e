// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transcript/transcriptwriter.h"
#include "tests/app/openprogram.h"
#include "ui/models/stepdiffmodel.h"
#include "ui/transcript/dialogueview.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Heloscope;
using namespace Qt::StringLiterals;

/// Two sessions beside each other, worked by keyboard alone.
class TestSessionDiffWindow : public QObject, protected OpenProgram
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void differencesAreWalkedWithoutTheMouse();
    void signsAreAsManyAsTheHeadlineCounts();
    void whatIsComparedFollowsTheMainWindow();
    void aFileThatIsNoneIsSaidToBe();
    void theComparisonIsSaved();

private:
    void record(const QByteArray &scenario);
    void present();
    [[nodiscard]] QTreeView *steps() const { return part<QTreeView>("sessionDiffSteps"); }
    [[nodiscard]] QString summary() const { return part<QLabel>("sessionDiffSummary")->text(); }
    [[nodiscard]] QString currentStep() const
    {
        return steps()->currentIndex().siblingAtColumn(0).data(Qt::AccessibleTextRole).toString();
    }
};

void TestSessionDiffWindow::init()
{
    launch();
    QVERIFY(show());
}

void TestSessionDiffWindow::cleanup()
{
    quit();
}

void TestSessionDiffWindow::record(const QByteArray &scenario)
{
    m_desk->practise(scenario);
    QTRY_VERIFY(isOurTurn());
    key(Qt::Key_F5);
    QTRY_VERIFY(isOver() || isOurTurn());
    if (!isOver()) { // a refusal has stopped the run
        key(Qt::Key_F5);
        QTRY_VERIFY(isOver());
    }
}

void TestSessionDiffWindow::present()
{
    key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(part<QWidget>("sessionDiffWindow"));
    QTRY_COMPARE(QApplication::activeWindow(), part<QWidget>("sessionDiffWindow"));
}

void TestSessionDiffWindow::differencesAreWalkedWithoutTheMouse()
{
    record("all-well");
    m_prompter.fileName = m_folder->filePath(u"well.smtp.jsonl"_s);
    {
        const TranscriptWriter writer(*m_desk->inspection().transcript(), m_prompter.fileName);
        QVERIFY(writer.fault().isEmpty());
    }
    record("mailbox-unknown");
    present();
    key(Qt::Key_O, Qt::ControlModifier); // the session before is offered, another one wanted
    QVERIFY2(summary().contains(u"550 5.1.1 instead of 250 2.1.5"_s), qPrintable(summary()));
    QVERIFY(steps()->hasFocus());
    QTRY_VERIFY2(currentStep().startsWith(u"RCPT, "_s), qPrintable(currentStep()));
    QVERIFY(part<QLabel>("sessionDiffDetails")->text().startsWith(u"RCPT: the reply is 250"_s));
    const auto *model = qobject_cast<StepDiffModel *>(steps()->model());
    const EntryId entry = model->entry(steps()->currentIndex(), StepDiffModel::Right);
    QVERIFY(entry > 0);
    key(Qt::Key_F8);
    QVERIFY2(!currentStep().startsWith(u"RCPT"_s), qPrintable(currentStep()));
    key(Qt::Key_F8, Qt::ShiftModifier);
    QVERIFY(currentStep().startsWith(u"RCPT"_s));
    key(Qt::Key_Return);
    QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
    const auto *dialogue = m_window->findChild<DialogueView *>();
    QCOMPARE(dialogue->currentEntry(), entry);
    QVERIFY(dialogue->hasFocus());
}

void TestSessionDiffWindow::signsAreAsManyAsTheHeadlineCounts()
{
    record("all-well");
    m_prompter.fileName = m_folder->filePath(u"well.smtp.jsonl"_s);
    {
        const TranscriptWriter writer(*m_desk->inspection().transcript(), m_prompter.fileName);
        QVERIFY(writer.fault().isEmpty());
    }
    m_desk->practise("no-esmtp"); // not run to its end
    QTRY_VERIFY(isOurTurn());
    present();
    key(Qt::Key_O, Qt::ControlModifier);
    const QAbstractItemModel &model = *steps()->model();
    int signs = 0;
    int nothing = 0;
    int widest = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex step = model.index(row, StepDiffModel::Step);
        signs += step.data(StepDiffRole::HasSign).toBool() ? 1 : 0;
        const QString right = model.index(row, StepDiffModel::Right).data().toString();
        nothing += right.isEmpty() ? 1 : 0;
        widest = std::max(
            widest, steps()->fontMetrics().horizontalAdvance(u"≠ "_s + step.data().toString()));
        QVERIFY2(!right.contains(u"close by"_s), qPrintable(right));
        const QString left = model.index(row, StepDiffModel::Left).data().toString();
        QVERIFY2(!left.contains(u"close by"_s) && !left.contains(u"outcome"_s), qPrintable(left));
    }
    QVERIFY(nothing > signs); // steps of one side in a row are one difference
    QCOMPARE(QString::number(signs), summary().section(u' ', 0, 0));
    QVERIFY(steps()->columnWidth(StepDiffModel::Step) >= widest);
}

void TestSessionDiffWindow::whatIsComparedFollowsTheMainWindow()
{
    record("all-well");
    m_prompter.fileName = m_folder->filePath(u"well.smtp.jsonl"_s);
    {
        const TranscriptWriter writer(*m_desk->inspection().transcript(), m_prompter.fileName);
        QVERIFY(writer.fault().isEmpty());
    }
    present();
    QCOMPARE(summary(), u"No differences"_s);
    m_desk->practise("no-esmtp");
    QTRY_VERIFY(summary().contains(u" only on the left"_s));
    m_desk->openFile(m_prompter.fileName);
    QTRY_COMPARE(summary(), u"No differences"_s);
    key(Qt::Key_Escape);
    QTRY_VERIFY(!part<QWidget>("sessionDiffWindow")->isVisible());
}

void TestSessionDiffWindow::aFileThatIsNoneIsSaidToBe()
{
    record("all-well");
    m_prompter.fileName = m_folder->filePath(u"gone.smtp.jsonl"_s);
    present();
    QVERIFY(part<QLabel>("sessionDiffDetails")->text().contains(u"gone.smtp.jsonl"_s));
    QCOMPARE(steps()->model()->rowCount(), 0);
    QVERIFY(!part<QAction>("exportSessionDiff")->isEnabled());
}

void TestSessionDiffWindow::theComparisonIsSaved()
{
    record("all-well");
    m_prompter.fileName = m_folder->filePath(u"well.smtp.jsonl"_s);
    {
        const TranscriptWriter writer(*m_desk->inspection().transcript(), m_prompter.fileName);
        QVERIFY(writer.fault().isEmpty());
    }
    present();
    m_prompter.fileName = m_folder->filePath(u"page.html"_s);
    key(Qt::Key_E, Qt::ControlModifier);
    QFile page(m_prompter.fileName);
    QVERIFY(page.open(QIODevice::ReadOnly));
    QVERIFY(page.readAll().contains("No differences"));
}

QTEST_MAIN(TestSessionDiffWindow)
#include "tst_sessiondiffwindow.moc"
