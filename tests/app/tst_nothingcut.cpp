// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/everywindow.h"
#include "tests/app/textroom.h"

#include <QDockWidget>
#include <QLabel>
#include <QTest>

using namespace Heloscope;
using namespace Qt::StringLiterals;

namespace {

struct Room {
    int zoom; ///< percent of the usual size of type
    QSize size; ///< of the main window, pixels
};

constexpr std::array Rooms{
    Room{100, {1280, 720}}, Room{100, {1024, 600}}, Room{150, {1280, 720}}, Room{200, {1280, 720}}};

} // namespace

/// Measures whether every text has the room it needs, in all languages and sizes of type.
class TestNothingCut : public QObject
{
    Q_OBJECT

private slots:
    void everyTextHasRoom_data();
    void everyTextHasRoom();
    void whatIsOpenedInALanguageHasRoom_data();
    void whatIsOpenedInALanguageHasRoom();
    void everyPaneHasRoomForItsTexts();
    void textThatIsCutIsFound();

private:
    void check(QWidget *window, QSize size, const QString &where);
    void report() const;

    QStringList m_cut;
};

void TestNothingCut::everyTextHasRoom_data()
{
    QTest::addColumn<QByteArray>("scene");
    for (const QByteArray &scene : EveryWindow::scenes()) {
        QTest::newRow(scene.constData()) << scene;
    }
}

void TestNothingCut::check(QWidget *window, QSize size, const QString &where)
{
    if (size.isValid()) {
        window->resize(size);
    }
    EveryWindow::settle();
    const bool isTooLarge = window->width() > size.width() || window->height() > size.height();
    if (size.isValid() && isTooLarge) {
        m_cut << u"%1: wants at least %2x%3"_s.arg(
            where, QString::number(window->width()), QString::number(window->height()));
        for (const QString &text : widestParts(*window)) {
            m_cut << where + u": "_s + text;
        }
    }
    for (const QString &text : cutTexts(*window)) {
        m_cut << where + u": "_s + text;
    }
}

void TestNothingCut::report() const
{
    // One by one: the test library cuts long messages.
    for (const QString &text : m_cut) {
        qWarning().noquote() << text;
    }
    QCOMPARE(m_cut.size(), 0);
}

void TestNothingCut::everyTextHasRoom()
{
    QFETCH(QByteArray, scene);
    m_cut.clear();
    EveryWindow windows;
    QWidget *window = windows.show(scene);
    QVERIFY(window);
    const bool isDialog = window->inherits("QDialog");
    for (const Room &room : Rooms) {
        windows.zoom(room.zoom);
        for (const QString &language : {u"en"_s, u"th"_s, u"ko"_s, u"id"_s}) {
            windows.speak(language);
            check(window, isDialog ? QSize() : room.size,
                u"%1 %2 % %3"_s.arg(
                    language, QString::number(room.zoom), QString::number(room.size.width())));
        }
    }
    report();
}

void TestNothingCut::whatIsOpenedInALanguageHasRoom_data()
{
    QTest::addColumn<QByteArray>("scene");
    QTest::addColumn<QString>("language");
    // These keep the words they were opened with.
    for (const char *scene : {"profile name", "dragged file", "open dialog", "save dialog",
             "page dialog", "cannot write", "export", "presentation"}) {
        for (const char *language : {"th", "ko", "id"}) {
            QTest::addRow("%s %s", scene, language)
                << QByteArray(scene) << QString::fromLatin1(language);
        }
    }
}

void TestNothingCut::whatIsOpenedInALanguageHasRoom()
{
    QFETCH(QByteArray, scene);
    QFETCH(QString, language);
    m_cut.clear();
    for (const Room &room : {Rooms.front(), Rooms.back()}) {
        EveryWindow windows;
        windows.zoom(room.zoom);
        windows.speak(language);
        QWidget *window = windows.show(scene);
        QVERIFY(window);
        check(window, window->inherits("QDialog") ? QSize() : room.size,
            u"%1 %2 %"_s.arg(language, QString::number(room.zoom)));
    }
    report();
}

void TestNothingCut::everyPaneHasRoomForItsTexts()
{
    m_cut.clear();
    EveryWindow windows;
    auto *window = static_cast<MainWindow *>(windows.show("practice session"));
    QVERIFY(window);
    const auto docks = window->findChildren<QDockWidget *>();
    for (const Room &room : Rooms) {
        windows.zoom(room.zoom);
        for (QDockWidget *shown : docks) {
            for (QDockWidget *dock : docks) {
                dock->setVisible(dock == shown);
            }
            for (const QString &language : {u"en"_s, u"th"_s, u"ko"_s, u"id"_s}) {
                windows.speak(language);
                check(window, room.size,
                    u"%1 %2 % %3 %4"_s.arg(language, QString::number(room.zoom),
                        QString::number(room.size.width()), shown->objectName()));
            }
        }
    }
    report();
}

void TestNothingCut::textThatIsCutIsFound()
{
    QWidget window;
    auto *label = new QLabel(u"A text that needs more than this"_s, &window);
    label->setGeometry(0, 0, 40, 20);
    window.resize(1200, 100);
    window.show();
    QCOMPARE(cutTexts(window).size(), 1);
    label->resize(label->sizeHint());
    QCOMPARE(cutTexts(window), QStringList());
}

QTEST_MAIN(TestNothingCut)
#include "tst_nothingcut.moc"
