// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencebook.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/preferences/preferencewords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Heloscope;
using namespace Qt::StringLiterals;

/// The value, its file, the way back, and the dialog over them.
class TestPreferences : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyValueComesBackFromTheFile();
    void whatIsUsualIsNotWritten();
    void nonsenseInTheFileIsAsAtTheFirstStart();
    void everySettingIsExplained();
    void everyChangeIsTakenBackOneByOne();
    void lettersOfOneTextAreTakenBackTogether();
    void resetOfAllCanBeTakenBack();
    void dialogChangesAtOnceAndShowsWhatMenusChange();
    void leavingTheDialogLosesNothing();
    void strangeBreakRuleIsToldAndTheOthersApply();
    void nameWithSpacesIsRefused();
    void searchShowsTheSettingsThatFit();

private:
    [[nodiscard]] static Preferences unusual();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
};

void TestPreferences::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
}

Preferences TestPreferences::unusual()
{
    Preferences p;
    p.interfaceLanguage = u"th"_s;
    p.helpLanguage = u"ko"_s;
    p.besideLanguage = u"id"_s;
    p.showsOriginal = true;
    p.theme = Theme::Dark;
    p.zoom = 150;
    p.level = Level::Expert;
    p.tintsRows = true;
    p.times = TimeFormat::TimeOfDay;
    p.breakRules = BreakRules::fromWords({"550", "-rcpt"});
    p.offersNoop = false;
    p.ehloName = "[192.0.2.1]";
    p.timeLimit = 30;
    p.keptSessions = 7;
    return p;
}

void TestPreferences::everyValueComesBackFromTheFile()
{
    for (const Preference which : AllPreferences) {
        QVERIFY2(!isUsual(unusual(), which), qPrintable(keyOf(which)));
    }
    PreferencesStore(*m_settings).write(unusual());
    m_settings->sync();
    QSettings again(m_settings->fileName(), QSettings::IniFormat);
    QCOMPARE(PreferencesStore(again).read(), unusual());
}

void TestPreferences::whatIsUsualIsNotWritten()
{
    PreferencesStore(*m_settings).write(unusual());
    PreferencesStore(*m_settings).write(Preferences());
    QCOMPARE(m_settings->allKeys(), QStringList());
    QCOMPARE(PreferencesStore(*m_settings).read(), Preferences());
}

void TestPreferences::nonsenseInTheFileIsAsAtTheFirstStart()
{
    for (const Preference which : AllPreferences) {
        m_settings->setValue(keyOf(which), u"\u0000 99999999999 \n nonsense"_s);
    }
    Preferences read = PreferencesStore(*m_settings).read();
    // Any text but the known ones is true or no rule to QVariant and to the rules.
    read.showsOriginal = read.tintsRows = false;
    read.offersNoop = true;
    read.breakRules = BreakRules::usual();
    QCOMPARE(read, Preferences());
    m_settings->setValue(keyOf(Preference::Zoom), 100000);
    m_settings->setValue(keyOf(Preference::Level), -1);
    m_settings->setValue(keyOf(Preference::TimeLimit), -5);
    read = PreferencesStore(*m_settings).read();
    QCOMPARE(read.zoom, LargestZoom);
    QCOMPARE(read.level, Level::Simple);
    QCOMPARE(read.timeLimit, 0);
}

void TestPreferences::everySettingIsExplained()
{
    QStringList names;
    for (const Preference which : AllPreferences) {
        QVERIFY(!preferenceName(which).isEmpty());
        QVERIFY(preferenceSentence(which).endsWith(u'.'));
        QVERIFY(!names.contains(preferenceName(which)));
        names << preferenceName(which);
    }
}

void TestPreferences::everyChangeIsTakenBackOneByOne()
{
    PreferenceBook book{PreferencesStore(*m_settings)};
    QSignalSpy changed(&book, &PreferenceBook::changed);
    for (const Preference which : AllPreferences) {
        book.set(which, valueOf(unusual(), which));
    }
    QCOMPARE(changed.size(), static_cast<qsizetype>(AllPreferences.size()));
    QCOMPARE(book.now(), unusual());
    for (std::size_t i = AllPreferences.size(); i > 0; --i) {
        QVERIFY(book.canUndo());
        QVERIFY(!isUsual(book.now(), AllPreferences.at(i - 1)));
        book.undo();
        QVERIFY(isUsual(book.now(), AllPreferences.at(i - 1)));
    }
    QVERIFY(!book.canUndo());
    QCOMPARE(PreferencesStore(*m_settings).read(), Preferences());
}

void TestPreferences::lettersOfOneTextAreTakenBackTogether()
{
    PreferenceBook book{PreferencesStore(*m_settings)};
    book.set(Preference::Zoom, 120);
    for (const QString &text : {u"a"_s, u"ab"_s, u"abc"_s}) {
        book.type(Preference::EhloName, text);
    }
    QCOMPARE(book.now().ehloName, "abc");
    book.undo();
    QCOMPARE(book.now().ehloName, Preferences().ehloName);
    QCOMPARE(book.now().zoom, 120);
}

void TestPreferences::resetOfAllCanBeTakenBack()
{
    PreferencesStore(*m_settings).write(unusual());
    PreferenceBook book{PreferencesStore(*m_settings)};
    book.resetAll();
    QVERIFY(book.isAllUsual());
    book.undo();
    QCOMPARE(book.now(), unusual());
}

void TestPreferences::dialogChangesAtOnceAndShowsWhatMenusChange()
{
    PreferenceBook book{PreferencesStore(*m_settings)};
    PreferencesDialog dialog(book);
    dialog.show();
    auto *zoom = dialog.findChild<QSpinBox *>(u"editZoom"_s);
    zoom->setValue(130);
    QCOMPARE(book.now().zoom, 130);
    auto *theme = dialog.findChild<QComboBox *>(u"editTheme"_s);
    book.set(Preference::Appearance, static_cast<int>(Theme::Dark));
    QCOMPARE(theme->currentData().toInt(), static_cast<int>(Theme::Dark));
    auto *undo = dialog.findChild<QPushButton *>(u"undoPreferenceButton"_s);
    undo->click();
    QCOMPARE(theme->currentData().toInt(), static_cast<int>(Theme::System));
    auto *reset = dialog.findChild<QToolButton *>(u"resetZoom"_s);
    QVERIFY(reset->isVisible());
    QVERIFY(!reset->toolTip().isEmpty());
    const QPoint place = reset->pos();
    reset->click();
    QCOMPARE(zoom->value(), UsualZoom);
    QVERIFY(!reset->isVisible());
    zoom->setValue(150); // what stands beside it does not move
    QVERIFY(reset->isVisible());
    QCOMPARE(reset->pos(), place);
}

void TestPreferences::leavingTheDialogLosesNothing()
{
    PreferenceBook book{PreferencesStore(*m_settings)};
    PreferencesDialog dialog(book);
    dialog.show();
    auto *edit = dialog.findChild<QLineEdit *>(u"editEhloName"_s);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, u"lab.example.test"_s);
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(PreferencesStore(*m_settings).read().ehloName, "lab.example.test");
}

void TestPreferences::strangeBreakRuleIsToldAndTheOthersApply()
{
    PreferenceBook book{PreferencesStore(*m_settings)};
    PreferencesDialog dialog(book);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *edit = dialog.findChild<QLineEdit *>(u"editBreakRules"_s);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, u"550 zzz rcpt"_s);
    QCOMPARE(book.now().breakRules, BreakRules::fromWords({"550", "rcpt"}));
    QVERIFY(edit->accessibleDescription().contains(u"zzz"_s));
    QCOMPARE(edit->text(), u"550 zzz rcpt"_s);
    QTest::keyClick(edit, Qt::Key_Tab);
    QCOMPARE(edit->text(), u"550 rcpt"_s);
    QVERIFY(!edit->accessibleDescription().contains(u"zzz"_s));
}

void TestPreferences::nameWithSpacesIsRefused()
{
    PreferenceBook book{PreferencesStore(*m_settings)};
    book.type(Preference::EhloName, u"lab\r\nMAIL"_s);
    QCOMPARE(book.now().ehloName, Preferences().ehloName);
    book.type(Preference::EhloName, QString(300, u'a'));
    QCOMPARE(book.now().ehloName, Preferences().ehloName);
    book.type(Preference::EhloName, QString());
    QCOMPARE(book.now().ehloName, QByteArray());
}

void TestPreferences::searchShowsTheSettingsThatFit()
{
    PreferenceBook book{PreferencesStore(*m_settings)};
    PreferencesDialog dialog(book);
    dialog.show();
    auto *search = dialog.findChild<QLineEdit *>(u"preferencesSearch"_s);
    QTest::keyClicks(search, u"noop"_s);
    QVERIFY(dialog.findChild<QWidget *>(u"preferenceOffersNoop"_s)->isVisible());
    QVERIFY(!dialog.findChild<QWidget *>(u"preferenceZoom"_s)->isVisible());
    dialog.goTo(Preference::Zoom);
    QVERIFY(dialog.findChild<QWidget *>(u"preferenceZoom"_s)->isVisible());
}

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
