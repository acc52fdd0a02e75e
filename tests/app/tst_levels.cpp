// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/openprogram.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/stepping/idleoffer.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QTest>
#include <QTime>
#include <QToolButton>

#include <algorithm>

using namespace Heloscope;
using namespace Qt::StringLiterals;

/// What each level shows, and what settings do to the window.
class TestLevels : public QObject, private OpenProgram
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { quit(); }
    void firstStartIsSimple();
    void panesThatALevelHidComeBackWithIt();
    void hiddenBreakRuleIsAChipThatLeadsToIt();
    void hiddenEhloNameIsAChipThatLeadsToIt();
    void settingsOpenByKeyAndChangeTheWindow();
    void ehloNameOfTheSettingsStandsInTheField();
    void typedEhloNameIsNotReplacedByTheSettings();
    void timesOfTheDialogueFollowTheSettings();
    void unwantedOfferOfNoopStaysHidden();
    void menuAndSettingsSayTheSame();

private:
    void chooseLevel(int level) { part<QAction>(qPrintable(u"level-%1"_s.arg(level)))->trigger(); }
    [[nodiscard]] QToolButton *chip() const { return part<QToolButton>("hiddenChip-0"); }
    [[nodiscard]] QLineEdit *ehlo() const { return part<QLineEdit>("ehloEdit"); }
    void openEnvelope() { part<QToolButton>("detailsButton")->click(); }
};

void TestLevels::init()
{
    launch();
    QVERIFY(show());
}

void TestLevels::firstStartIsSimple()
{
    quit();
    m_settings->clear();
    m_desk = std::make_unique<SessionDesk>(Surroundings{{}, m_clock, m_prompter, {}});
    openWindow();
    QVERIFY(show());
    QVERIFY(part<QAction>("level-0")->isChecked());
    QVERIFY(!part<QAction>("breakHereAction")->isVisible());
    QVERIFY(!part<QDockWidget>("bytesPane")->toggleViewAction()->isVisible());
    QVERIFY(part<QAction>("stepAction")->isVisible());
    openEnvelope();
    QVERIFY(ehlo() && !ehlo()->isVisible());
    QVERIFY(part<QLineEdit>("fromEdit")->isVisible());
    QVERIFY(!part<QCheckBox>("allowInClearBox")->isVisible());
    chooseLevel(1);
    QVERIFY(ehlo()->isVisible());
    QVERIFY(!part<QCheckBox>("allowInClearBox")->isVisible());
    chooseLevel(2);
    QVERIFY(part<QCheckBox>("allowInClearBox")->isVisible());
}

void TestLevels::panesThatALevelHidComeBackWithIt()
{
    auto *pane = part<QDockWidget>("bytesPane");
    pane->show();
    chooseLevel(0);
    QVERIFY(pane->isHidden());
    chooseLevel(2);
    QVERIFY(!pane->isHidden());
}

void TestLevels::hiddenBreakRuleIsAChipThatLeadsToIt()
{
    m_desk->practise("all-well");
    QTRY_VERIFY(isOurTurn());
    QVERIFY(part<QWidget>("hiddenBar")->isHidden());
    part<QAbstractItemView>("dialogueView")->setFocus();
    key(Qt::Key_F9);
    chooseLevel(0);
    QVERIFY(chip());
    QVERIFY(part<QWidget>("hiddenBar")->isVisible());
    QVERIFY(chip()->text().startsWith(u"Break rules"_s));
    chip()->click();
    QTRY_VERIFY(part<QDialog>("preferencesDialog"));
    QVERIFY(part<QAction>("level-1")->isChecked());
    QTRY_COMPARE(QApplication::focusWidget(), part<QLineEdit>("editBreakRules"));
    QVERIFY(part<QWidget>("hiddenBar")->isHidden());
}

void TestLevels::hiddenEhloNameIsAChipThatLeadsToIt()
{
    openEnvelope();
    ehlo()->setText(u"other.example.test"_s);
    chooseLevel(0);
    QVERIFY(chip());
    QCOMPARE(chip()->text(), u"Name in EHLO: changed"_s);
    QVERIFY(!chip()->accessibleDescription().isEmpty());
    chip()->click();
    QTRY_VERIFY(ehlo()->isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), ehlo());
}

void TestLevels::settingsOpenByKeyAndChangeTheWindow()
{
    key(Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = part<QDialog>("preferencesDialog");
    QVERIFY(dialog && dialog->isVisible());
    part<QSpinBox>("editZoom")->setValue(150);
    QCOMPARE(m_wardrobe->zoom(), 150);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!part<QDialog>("preferencesDialog"));
    openWindow();
    QCOMPARE(m_wardrobe->zoom(), 150);
}

void TestLevels::ehloNameOfTheSettingsStandsInTheField()
{
    key(Qt::Key_Comma, Qt::ControlModifier);
    auto *edit = part<QLineEdit>("editEhloName");
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, u"lab.example.test"_s);
    part<QDialog>("preferencesDialog")->close();
    openEnvelope();
    QCOMPARE(ehlo()->text(), u"lab.example.test"_s);
}

void TestLevels::typedEhloNameIsNotReplacedByTheSettings()
{
    openEnvelope();
    ehlo()->setText(u"mine.example.test"_s);
    key(Qt::Key_Comma, Qt::ControlModifier);
    auto *edit = part<QLineEdit>("editEhloName");
    edit->selectAll();
    QTest::keyClicks(edit, u"lab.example.test"_s);
    QCOMPARE(ehlo()->text(), u"mine.example.test"_s);
}

void TestLevels::timesOfTheDialogueFollowTheSettings()
{
    m_desk->practise("all-well");
    QTRY_VERIFY(isOurTurn());
    auto *view = part<QAbstractItemView>("dialogueView");
    const auto title = [&] {
        return view->model()->headerData(1, Qt::Horizontal).toString();
    };
    QCOMPARE(title(), u"Gap"_s);
    key(Qt::Key_Comma, Qt::ControlModifier);
    part<QComboBox>("editTimes")->setCurrentIndex(2);
    QCOMPARE(title(), u"Time"_s);
    const QString shown = view->model()->index(0, 1).data().toString();
    QVERIFY2(QTime::fromString(shown, u"HH:mm:ss.zzz"_s).isValid(), qPrintable(shown));
}

void TestLevels::unwantedOfferOfNoopStaysHidden()
{
    m_desk->practise("all-well");
    QTRY_VERIFY(isOurTurn());
    m_clock.advance(std::chrono::seconds(290));
    QTRY_VERIFY_WITH_TIMEOUT(part<IdleOffer>("idleOffer")->isVisible(), 5000);
    key(Qt::Key_Comma, Qt::ControlModifier);
    part<QCheckBox>("editOffersNoop")->click();
    QVERIFY(part<IdleOffer>("idleOffer")->isHidden());
    part<QCheckBox>("editOffersNoop")->click();
    QVERIFY(!part<IdleOffer>("idleOffer")->isHidden());
}

void TestLevels::menuAndSettingsSayTheSame()
{
    key(Qt::Key_Comma, Qt::ControlModifier);
    const auto languages = part<QToolButton>("meaningLanguageButton")->menu()->actions();
    const auto korean = std::ranges::find(
        languages, u"ko"_s, [](const QAction *action) { return action->data().toString(); });
    QVERIFY(korean != languages.end());
    (*korean)->trigger();
    QCOMPARE(part<QComboBox>("editHelp")->currentData().toString(), u"ko"_s);
    part<QComboBox>("editLevel")->setCurrentIndex(1);
    QVERIFY(part<QAction>("level-1")->isChecked());
    QCOMPARE(m_settings->value(u"look/level"_s).toInt(), 1);
}

QTEST_MAIN(TestLevels)
#include "tst_levels.moc"
