// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/help/helplibrary.h"
#include "core/session/clock.h"
#include "core/session/transport.h"
#include "tests/app/scriptedprompter.h"
#include "tests/hostile/residentmemory.h"
#include "tests/support/bigtranscript.h"
#include "tests/support/testplan.h"
#include "ui/decor/theme.h"
#include "ui/models/filereading.h"
#include "ui/transcript/dialogueview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/sessiondesk.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QKeyEvent>
#include <QProcess>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

/// The window with a transcript of a million events, and with a server that floods it: each as a
/// process of its own, so that its memory is its own.
namespace {

using namespace Heloscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr int Events = 1000000;
constexpr int LinesInASecond = 10000;
constexpr auto FloodLasts = 10s;

/// Notices how long the window was busy with one event.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth++ == 0) {
            m_timer.start();
        }
        const bool result = QApplication::notify(receiver, event);
        if (--m_depth == 0) {
            longest = std::max(longest, m_timer.nsecsElapsed());
        }
        return result;
    }

    qint64 longest = 0; ///< ns

private:
    QElapsedTimer m_timer;
    int m_depth = 0;
};

/// A server that greets and then says 10,000 lines a second that nobody asked for.
class FloodingTransport final : public Transport
{
public:
    FloodingTransport()
    {
        m_tick.setInterval(5ms);
        m_tick.setTimerType(Qt::PreciseTimer);
        connect(&m_tick, &QTimer::timeout, this, [this] {
            const qint64 due = m_time.elapsed() * LinesInASecond / 1000;
            QByteArray bytes;
            for (; m_sent < due; ++m_sent) {
                bytes += "250 2.0.0 line " + QByteArray::number(m_sent) + " of the flood\r\n";
            }
            emit bytesArrived(bytes);
        });
    }

    void open(const Endpoint &, AddressFamily, bool) override
    {
        QMetaObject::invokeMethod(
            this,
            [this] {
                emit connected(u"192.0.2.7:40000"_s, u"192.0.2.1:25"_s);
                emit bytesArrived("220 flood.example.test\r\n");
                m_time.start();
                m_tick.start();
            },
            Qt::QueuedConnection);
    }
    void write(const QByteArray &) override
    {
        QMetaObject::invokeMethod(
            this, [this] { emit flushed(); }, Qt::QueuedConnection);
    }
    [[nodiscard]] qint64 bytesToWrite() const override { return 0; }
    void beginTls() override {}
    void answerTrust(bool) override {}
    void close() override { abort(); }
    void abort() override { m_tick.stop(); }

private:
    QTimer m_tick;
    QElapsedTimer m_time;
    qint64 m_sent = 0;
};

/// The window and what it stands on.
struct Program {
    explicit Program(QApplication &application)
        : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , wardrobe(application)
        , desk({[](const TlsSettings &) { return std::make_unique<FloodingTransport>(); }, clock,
              prompter, {}})
        , window(desk, library, wardrobe, settings)
    {
        window.setInterfaceLanguage(u"en"_s);
        window.setHelpLanguage(u"en"_s);
        window.resize(1280, 720);
        window.show();
        settle();
    }

    static void settle() { QApplication::processEvents(); }
    [[nodiscard]] DialogueView &dialogue() const
    {
        return *window.findChild<DialogueView *>(u"dialogueView"_s);
    }
    void key(Qt::Key key) const
    {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
        QApplication::sendEvent(&dialogue(), &press);
    }

    QTemporaryDir folder;
    QSettings settings;
    Wardrobe wardrobe;
    SystemClock clock;
    ScriptedPrompter prompter;
    HelpLibrary library;
    SessionDesk desk;
    MainWindow window;
};

/// What frames took: something is done, and the window has painted it.
class Frames
{
public:
    template <typename Act>
    void take(Act act)
    {
        QElapsedTimer timer;
        timer.start();
        act();
        Program::settle();
        m_times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }

    void print(const char *name)
    {
        std::ranges::sort(m_times);
        std::printf("  %-34s median %6.1f ms   worst %6.1f ms\n", name,
            m_times.at(m_times.size() / 2), m_times.back());
        m_times.clear();
    }

private:
    std::vector<double> m_times;
};

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void printMemory(const QString &fileName)
{
    const double peak = static_cast<double>(memoryFigure("VmHWM")) / 1024;
    const double size = static_cast<double>(QFileInfo(fileName).size()) / 1024 / 1024;
    std::printf("  highest memory %.0f MiB, file %.0f MiB: %.2f times (wanted: below 3)\n", peak,
        size, peak / size);
}

int openFile(WatchedApplication &application, const QString &fileName)
{
    Program program(application);
    DialogueView &dialogue = program.dialogue();
    std::printf("  empty window %lld MiB\n", static_cast<long long>(memoryFigure("VmRSS") / 1024));
    QElapsedTimer timer;
    timer.start();
    program.desk.openFile(fileName);
    dialogue.viewport()->repaint();
    std::printf("  first rows on screen %.1f ms (wanted: at most 500)\n", milliseconds(timer));
    dialogue.setFocus();
    Frames frames;
    application.longest = 0;
    for (int i = 0; program.desk.reading(); ++i) {
        QElapsedTimer between;
        between.start();
        frames.take([&] { program.key(i % 40 < 20 ? Qt::Key_PageDown : Qt::Key_PageUp); });
        while (program.desk.reading() && between.elapsed() < 50) {
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }
    std::printf("  all read %.1f s\n", milliseconds(timer) / 1000);
    std::printf("  longest event meanwhile %.1f ms (wanted: at most 50)\n",
        static_cast<double>(application.longest) / 1e6);
    frames.print("scrolling while it is read");
    printMemory(fileName);

    for (int i = 0; i < 300; ++i) {
        frames.take([&] { program.key(Qt::Key_PageDown); });
    }
    frames.print("Page Down");
    for (int i = 0; i < 40; ++i) {
        frames.take([&] { program.key(i % 2 == 0 ? Qt::Key_End : Qt::Key_Home); });
    }
    frames.print("End, Home");
    QRandomGenerator random(4);
    QScrollBar *bar = dialogue.verticalScrollBar();
    for (int i = 0; i < 300; ++i) {
        frames.take([&] { bar->setValue(random.bounded(bar->maximum())); });
    }
    frames.print("scroll bar dragged anywhere");
    for (int i = 0; i < 300; ++i) {
        frames.take([&] { bar->setValue(bar->value() + 7); });
    }
    frames.print("wheel");
    for (int i = 0; i < 200; ++i) {
        const QModelIndex row
            = dialogue.model()->index(static_cast<int>(random.bounded(900000U)), 0);
        dialogue.setCurrentIndex(row);
        Program::settle();
        frames.take([&] { program.key(Qt::Key_Right); });
    }
    frames.print("opening a reply");
    for (int i = 0; i < 40; ++i) {
        frames.take([&] { dialogue.selectEntry(random.bounded(EntryId{Events})); });
    }
    frames.print("a line from elsewhere");
    for (int i = 0; i < 40; ++i) {
        frames.take([&] { dialogue.selectProblem(true); });
    }
    frames.print("next problem");
    printMemory(fileName);
    return EXIT_SUCCESS;
}

int flood(WatchedApplication &application)
{
    Program program(application);
    program.desk.connectTo(plainPlan());
    std::vector<double> waits;
    QTimer keys;
    keys.setInterval(50ms);
    QElapsedTimer posted;
    // A key waits behind whatever the window is doing when it is pressed.
    QObject::connect(&keys, &QTimer::timeout, &program.window, [&] {
        posted.start();
        QMetaObject::invokeMethod(
            &program.window,
            [&] {
                program.key(Qt::Key_Up);
                waits.push_back(milliseconds(posted));
            },
            Qt::QueuedConnection);
    });
    application.longest = 0;
    keys.start();
    QTimer::singleShot(FloodLasts, &application, &QApplication::quit);
    QApplication::exec();
    std::ranges::sort(waits);
    const Transcript *transcript = program.desk.inspection().transcript();
    std::printf("  %zu events came in, %d rows shown; session %s\n", transcript->entries().size(),
        program.dialogue().model()->rowCount(),
        program.desk.inspection().isLive() ? "goes on" : "ended");
    std::printf("  longest event %.1f ms (wanted: at most 50)\n",
        static_cast<double>(application.longest) / 1e6);
    std::printf(
        "  a key waits: median %.1f ms, longest %.1f ms, %zu of them (wanted: at most 100)\n",
        waits.empty() ? 0.0 : waits.at(waits.size() / 2), waits.empty() ? 0.0 : waits.back(),
        waits.size());
    std::printf(
        "  highest memory %lld MiB\n", static_cast<long long>(memoryFigure("VmHWM") / 1024));
    return EXIT_SUCCESS;
}

/// Runs a part of this program in a process of its own.
bool run(const QStringList &arguments)
{
    std::fflush(stdout);
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    return process.waitForFinished(-1) && process.exitCode() == EXIT_SUCCESS;
}

int measure(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"big.smtp.jsonl"_s);
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly)) {
        return EXIT_FAILURE;
    }
    writeBigTranscript(file, Events);
    file.close();
    std::printf("a transcript of %d events\n", Events);
    const bool opened = run({u"open"_s, name});
    std::printf("a server that says %d lines a second\n", LinesInASecond);
    return opened && run({u"flood"_s}) ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArray part = argc > 1 ? QByteArray(argv[1]) : QByteArray();
    if (part.isEmpty()) {
        return measure(argc, argv);
    }
    WatchedApplication application(argc, argv);
    return part == "flood" ? flood(application) : openFile(application, QString::fromUtf8(argv[2]));
}
