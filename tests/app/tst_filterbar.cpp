// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transcript/transcriptwriter.h"
#include "tests/app/openprogram.h"
#include "ui/models/transcriptroles.h"
#include "ui/transcript/dialogueview.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

/// The filter of the dialogue in the window, by keyboard.
class TestFilterBar : public QObject, protected OpenProgram
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void rowsFollowTheQuery();
    void whatIsNotUnderstoodIsShown();
    void nothingFoundCanBeCleared();
    void aFieldIsCompleted();
    void aFileIsFilteredToo();

private:
    void type(const QString &text);
    [[nodiscard]] QAbstractItemView *dialogue() const
    {
        return m_window->findChild<DialogueView *>();
    }
    [[nodiscard]] QString count() const { return part<QLabel>("filterCount")->text(); }
};

void TestFilterBar::init()
{
    launch();
    QVERIFY(show());
    m_desk->practise("all-well");
    QTRY_VERIFY(isOurTurn());
}

void TestFilterBar::cleanup()
{
    quit();
}

void TestFilterBar::type(const QString &text)
{
    key(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(part<QLineEdit>("filterEdit")->hasFocus());
    QTest::keyClicks(part<QLineEdit>("filterEdit"), text);
}

void TestFilterBar::rowsFollowTheQuery()
{
    type(u"verb:EHLO"_s);
    QCOMPARE(dialogue()->model()->rowCount(), 0);
    key(Qt::Key_Return);
    QVERIFY(dialogue()->hasFocus());
    key(Qt::Key_F10);
    QTRY_COMPARE(dialogue()->model()->rowCount(), 2);
    QTRY_VERIFY(count().startsWith(u"2 of "_s));
    key(Qt::Key_F10);
    QTRY_VERIFY(isOurTurn());
    QCOMPARE(dialogue()->model()->index(0, 0).data(TranscriptRole::Verb).toInt(),
        static_cast<int>(Smtp::Verb::Ehlo));
}

void TestFilterBar::whatIsNotUnderstoodIsShown()
{
    const int all = dialogue()->model()->rowCount();
    type(u"stage:foo"_s);
    QVERIFY(part<QLabel>("filterMessage")->isVisible());
    QVERIFY(part<QLabel>("filterMessage")->text().contains(u"stage:foo"_s));
    QCOMPARE(dialogue()->model()->rowCount(), all);
    QVERIFY(!part<QPushButton>("filterClearButton")->isVisible());
}

void TestFilterBar::nothingFoundCanBeCleared()
{
    const int all = dialogue()->model()->rowCount();
    type(u"zzyzx"_s);
    QCOMPARE(dialogue()->model()->rowCount(), 0);
    QCOMPARE(count(), u"0 of %1 lines"_s.arg(all));
    QVERIFY(part<QLabel>("filterMessage")->isVisible());
    key(Qt::Key_Tab);
    QVERIFY(part<QPushButton>("filterClearButton")->hasFocus());
    key(Qt::Key_Space);
    QCOMPARE(dialogue()->model()->rowCount(), all);
    QVERIFY(!part<QWidget>("filterBar")->isVisible());
    QVERIFY(dialogue()->hasFocus());
}

void TestFilterBar::aFieldIsCompleted()
{
    type(u"fro"_s);
    auto *popup = part<QAbstractItemView>("filterCompletions");
    if (!popup) {
        for (QWidget *widget : QApplication::allWidgets()) {
            if (widget->objectName() == "filterCompletions"_L1) {
                popup = qobject_cast<QAbstractItemView *>(widget);
            }
        }
    }
    QVERIFY(popup && popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(part<QLineEdit>("filterEdit")->text(), u"from:"_s);
    popup->hide();
    key(Qt::Key_Escape);
    QVERIFY(!part<QWidget>("filterBar")->isVisible());
    QVERIFY(part<QLineEdit>("filterEdit")->text().isEmpty());
}

void TestFilterBar::aFileIsFilteredToo()
{
    const QString file = m_folder->filePath(u"kept.smtp.jsonl"_s);
    {
        const TranscriptWriter writer(*m_desk->inspection().transcript(), file);
    }
    m_desk->openFile(file);
    type(u"code:220 from:server"_s);
    QCOMPARE(dialogue()->model()->rowCount(), 1);
    QVERIFY(count().startsWith(u"1 of "_s));
}

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
