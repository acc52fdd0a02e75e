// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMainWindow>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

/// From the start of the program to the end of its first paint: the program's window against an
/// empty QMainWindow of the same size, each as a process of its own that ends there.
namespace {

using namespace Heloscope;
using namespace Qt::StringLiterals;

constexpr int Rounds = 21;

/// Ends the program once its window has been painted and nothing is left to do at once.
class EndAfterPaint : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::UpdateRequest && watched->isWidgetType()) {
            watched->removeEventFilter(this);
            watched->event(event);
            std::_Exit(EXIT_SUCCESS);
        }
        return false;
    }
};

int paintEmpty(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    EndAfterPaint end;
    window.installEventFilter(&end);
    window.resize(1200, 800);
    window.show();
    return QApplication::exec();
}

int paintWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    Composition composition(application, StartOptions{});
    EndAfterPaint end;
    composition.window().installEventFilter(&end);
    composition.window().resize(1200, 800);
    composition.show();
    return QApplication::exec();
}

/// Milliseconds of one run of this program as the given part; nothing if it failed.
std::optional<double> timeOf(const QString &part, const QString &home)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home);
    environment.insert(u"XDG_CONFIG_HOME"_s, home);
    environment.insert(u"XDG_DATA_HOME"_s, home);
    process.setProcessEnvironment(environment);
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationFilePath(), {part});
    process.waitForFinished();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        std::fprintf(stderr, "%s failed: %s\n", qPrintable(part),
            process.readAllStandardError().constData());
        return std::nullopt;
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

int measure(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir home;
    std::vector<double> empty;
    std::vector<double> window;
    for (int round = -1; round < Rounds; ++round) {
        const std::optional<double> first = timeOf(u"empty"_s, home.path());
        const std::optional<double> second = timeOf(u"window"_s, home.path());
        if (!first || !second) {
            return EXIT_FAILURE;
        }
        if (round >= 0) { // the first round only warms the caches
            empty.push_back(*first);
            window.push_back(*second);
        }
    }
    std::printf(
        "empty QMainWindow %6.1f ms   heloscope %6.1f ms   %.2f times (wanted: at most 3)\n",
        median(empty), median(window), median(window) / median(empty));
    return EXIT_SUCCESS;
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArray part = argc > 1 ? QByteArray(argv[1]) : QByteArray();
    if (part == "empty") {
        return paintEmpty(argc, argv);
    }
    return part == "window" ? paintWindow(argc, argv) : measure(argc, argv);
}
