// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/everywindow.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>
#include <QTextStream>

#include <array>

using namespace Heloscope;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize PageSize{1280, 720}; // a projector, and half of most screens

/// A picture as the README shows it.
struct Page {
    const char *name;
    const char *scene;
    const char *language;
    Theme theme;
};

constexpr std::array Pages{
    Page{"session-en", "refusal", "en", Theme::Light},
    Page{"session-th", "refusal", "th", Theme::Dark},
    Page{"session-ko", "refusal", "ko", Theme::Light},
    Page{"session-id", "refusal", "id", Theme::Dark},
    Page{"comparison-th", "comparison", "th", Theme::Light},
    Page{"presentation-ko", "presentation", "ko", Theme::Light},
};

constexpr std::array Languages{"en", "th", "ko", "id"};

/// A usual screen instead of the 800x800 of the platform without one, which makes dialogs narrow.
bool setScreen(QTemporaryFile &description)
{
    if (qgetenv("QT_QPA_PLATFORM") != "offscreen") {
        return true;
    }
    const QJsonObject screen{{u"name"_s, u"screen"_s}, {u"x"_s, 0}, {u"y"_s, 0}, {u"width"_s, 1920},
        {u"height"_s, 1080}, {u"logicalDpi"_s, 96}, {u"logicalBaseDpi"_s, 96}, {u"dpr"_s, 1}};
    const QJsonObject all{{u"synchronousWindowSystemEvents"_s, false},
        {u"windowFrameMargins"_s, true}, {u"screens"_s, QJsonArray{screen}}};
    if (!description.open() || description.write(QJsonDocument(all).toJson()) < 0
        || !description.flush()) {
        return false;
    }
    return qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + description.fileName().toUtf8());
}

bool take(QWidget *window, const QString &fileName)
{
    if (window && !window->inherits("QDialog")) {
        window->resize(PageSize);
    }
    EveryWindow::settle();
    return window && window->grab().save(fileName);
}

bool takePages(const QDir &folder)
{
    for (const Page &page : Pages) {
        EveryWindow windows;
        windows.dress(page.theme);
        windows.speak(QString::fromLatin1(page.language));
        const QString name = folder.filePath(QString::fromLatin1(page.name) + u".png"_s);
        if (!take(windows.show(page.scene), name)) {
            return false;
        }
    }
    return true;
}

/// Every scene in every language, light and dark, at the size of type that percent says.
bool takeEverything(const QDir &folder, int percent)
{
    for (const QByteArray &scene : EveryWindow::scenes()) {
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            for (const char *language : Languages) {
                EveryWindow windows;
                windows.dress(theme);
                windows.zoom(percent);
                windows.speak(QString::fromLatin1(language)); // before: some windows keep it
                QWidget *window = windows.show(scene);
                const QString name = u"%1-%2-%3-%4.png"_s.arg(QString::fromLatin1(scene),
                    QString::fromLatin1(language), theme == Theme::Dark ? u"dark"_s : u"light"_s,
                    QString::number(percent));
                if (!take(window, folder.filePath(QString(name).replace(u' ', u'-')))) {
                    return false;
                }
            }
        }
    }
    return true;
}

} // namespace

/// usage: heloscope-screenshots FOLDER [PERCENT]
/// The pictures of the README; with a size of type, every window in every language instead.
int main(int argc, char **argv)
{
    QTemporaryFile description;
    if (!setScreen(description)) {
        QTextStream(stderr) << "heloscope-screenshots: the screen cannot be described\n";
        return 73;
    }
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QDir folder(arguments.value(1));
    if (arguments.size() < 2 || !folder.exists()) {
        QTextStream(stderr) << "heloscope-screenshots: give a folder that exists\n";
        return 64;
    }
    const int percent = arguments.value(2).toInt();
    const bool done = percent > 0 ? takeEverything(folder, percent) : takePages(folder);
    return done ? 0 : 73;
}
