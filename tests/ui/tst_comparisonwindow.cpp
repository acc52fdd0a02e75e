// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/help/helplibrary.h"
#include "tests/app/scriptedprompter.h"
#include "ui/preferences/helplanguages.h"
#include "ui/reference/comparisonwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QTextFrame>
#include <QToolButton>

using namespace Heloscope;
using namespace Qt::StringLiterals;

/// Two codes side by side, worked by keyboard.
class TestComparisonWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void twoCodesAreTypedAndCompared();
    void itStandsUnderTheHeadingsOfItsLanguage();
    void theLanguageIsSwitchedLive();
    void itBeginsAtItsBeginning();
    void swappingKeepsBothCodes();
    void whatIsNoCodeIsAskedForAgain();
    void aNeighbourIsProposedForOneCode();
    void twoColumnsBecomeOneWhereItIsNarrow();
    void otherLanguagesStandBelowEachParagraph();
    void copiedTextNamesTheCodeOfEveryParagraph();
    void theEndOfTheNameDecidesTheForm();
    void whatCannotBeWrittenIsTold();

private:
    [[nodiscard]] QString text() const { return part<QTextEdit>("comparisonText")->toPlainText(); }
    void type(const char *field, const QString &code);
    template <typename T>
    [[nodiscard]] T *part(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }

    HelpLibrary m_library;
    std::unique_ptr<HelpLanguages> m_languages;
    ScriptedPrompter m_prompter;
    std::unique_ptr<ComparisonWindow> m_window;
};

void TestComparisonWindow::init()
{
    m_languages = std::make_unique<HelpLanguages>();
    m_prompter.complaints.clear();
    m_window = std::make_unique<ComparisonWindow>(m_library, *m_languages, m_prompter);
    m_window->compare({}, {});
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestComparisonWindow::type(const char *field, const QString &code)
{
    auto *chooser = part<QComboBox>(field);
    chooser->setFocus();
    chooser->lineEdit()->selectAll();
    QTest::keyClicks(chooser->lineEdit(), code);
}

void TestComparisonWindow::twoCodesAreTypedAndCompared()
{
    QVERIFY(part<QComboBox>("firstCode")->lineEdit()->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), u"421"_s);
    type("secondCode", u"5.7.26"_s);
    for (const QString &description : {m_library.find("code/421", u"en"_s)->description,
             m_library.find("enhanced/X.7.26", u"en"_s)->description}) {
        QVERIFY(text().contains(description));
    }
}

void TestComparisonWindow::itStandsUnderTheHeadingsOfItsLanguage()
{
    for (const QString &language : m_library.languages()) {
        m_languages->setCurrent(language);
        qsizetype place = 0;
        for (const char *id : {"description", "when-seen", "how-to-fix", "key-differences",
                 "which-when", "learn-more"}) {
            const QString heading = m_library.find(TopicId("heading/") + id, language)->name;
            const qsizetype found = text().indexOf(QString(u'\n' + heading + u'\n'), place);
            QVERIFY2(found >= 0, qPrintable(language + u' ' + heading));
            place = found;
        }
    }
}

void TestComparisonWindow::theLanguageIsSwitchedLive()
{
    const QString english = m_library.find("code/450", u"en"_s)->description;
    const QString thai = m_library.find("code/450", u"th"_s)->description;
    QVERIFY(text().contains(english));
    m_languages->setCurrent(u"th"_s);
    QVERIFY(text().contains(thai));
    QVERIFY(!text().contains(english));
    QCOMPARE(part<QComboBox>("firstCode")->currentText(),
        QString(u"450 – "_s + m_library.find("code/450", u"th"_s)->name));
    QCOMPARE(part<QToolButton>("comparisonLanguageButton")->text(), u"ไทย"_s);
}

void TestComparisonWindow::itBeginsAtItsBeginning()
{
    m_window->resize(500, 300);
    const QScrollBar *bar = part<QTextEdit>("comparisonText")->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    m_window->compare(u"354"_s, u"421"_s);
    QTest::qWait(0);
    QCOMPARE(bar->value(), 0);
    part<QTextEdit>("comparisonText")->verticalScrollBar()->setValue(50);
    m_languages->setCurrent(u"ko"_s);
    QTest::qWait(0);
    QCOMPARE(bar->value(), 50);
}

void TestComparisonWindow::swappingKeepsBothCodes()
{
    m_window->compare(u"354"_s, u"421"_s);
    auto *swap = part<QToolButton>("swapButton");
    swap->setFocus();
    QTest::keyClick(swap, Qt::Key_Space);
    QVERIFY(part<QComboBox>("firstCode")->currentText().startsWith(u"421 – "_s));
    QVERIFY(part<QComboBox>("secondCode")->currentText().startsWith(u"354 – "_s));
}

void TestComparisonWindow::whatIsNoCodeIsAskedForAgain()
{
    type("firstCode", u"hello"_s);
    QVERIFY(text().contains(u"Type or pick two codes"_s));
    QVERIFY(!part<QPushButton>("exportComparisonButton")->isEnabled());
    type("firstCode", u"550"_s);
    QVERIFY(text().contains(u"the same code"_s));
    type("firstCode", u"559"_s); // that nobody lists
    QVERIFY(text().contains(m_library.find("code/550", u"en"_s)->description));
    QVERIFY(part<QPushButton>("exportComparisonButton")->isEnabled());
}

void TestComparisonWindow::aNeighbourIsProposedForOneCode()
{
    m_window->compare(u"451"_s, {});
    QVERIFY(part<QComboBox>("secondCode")->currentText().startsWith(u"450 – "_s));
    QVERIFY(text().contains(m_library.find("contrast/450-451-452", u"en"_s)->name));
    m_window->compare(u"5.0.350"_s, {});
    QVERIFY(part<QPushButton>("exportComparisonButton")->isEnabled());
}

void TestComparisonWindow::twoColumnsBecomeOneWhereItIsNarrow()
{
    const auto hasColumns = [this] {
        const QTextDocument *document = part<QTextEdit>("comparisonText")->document();
        return !document->rootFrame()->childFrames().isEmpty();
    };
    m_window->resize(1300, 600);
    QTRY_VERIFY(hasColumns());
    m_window->resize(400, 600);
    QTRY_VERIFY(!hasColumns());
}

void TestComparisonWindow::otherLanguagesStandBelowEachParagraph()
{
    m_languages->setCurrent(u"ko"_s);
    for (QAction *action : m_languages->menu()->actions()) {
        if (action->objectName() == u"originalAction"_s) {
            action->trigger();
        }
    }
    for (const QString &language : {u"ko"_s, u"en"_s}) {
        QVERIFY(text().contains(m_library.find("code/450", language)->howToFix));
    }
}

void TestComparisonWindow::copiedTextNamesTheCodeOfEveryParagraph()
{
    m_window->resize(1300, 600);
    auto *copy = part<QPushButton>("copyComparisonButton");
    copy->setFocus();
    QTest::keyClick(copy, Qt::Key_Space);
    const QString copied = QGuiApplication::clipboard()->text();
    for (const char *topic : {"code/450", "code/550"}) {
        const auto help = m_library.find(topic, u"en"_s);
        const QString label = QString::fromLatin1(topic).mid(5);
        QVERIFY(copied.contains(QString(label + u'\n' + help->description)));
        QVERIFY(copied.contains(QString(label + u'\n' + help->howToFix)));
    }
}

void TestComparisonWindow::theEndOfTheNameDecidesTheForm()
{
    const QTemporaryDir folder;
    const auto written = [&](const QString &name) {
        m_prompter.fileName = folder.filePath(name);
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
        QFile file(m_prompter.fileName);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    m_languages->setCurrent(u"th"_s);
    QVERIFY(written(u"a.html"_s).contains("lang=\"th\""));
    const QByteArray markdown = written(u"a.md"_s);
    QVERIFY(markdown.startsWith("# "));
    QVERIFY(markdown.contains(m_library.find("code/450", u"th"_s)->description.toUtf8()));
    QCOMPARE(m_prompter.complaints, QStringList());
}

void TestComparisonWindow::whatCannotBeWrittenIsTold()
{
    m_prompter.fileName = u"/nowhere/at-all/x.html"_s;
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(m_prompter.complaints, QStringList{m_prompter.fileName});
}

QTEST_MAIN(TestComparisonWindow)
#include "tst_comparisonwindow.moc"
