// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/help/helplibrary.h"
#include "core/session/clock.h"
#include "core/session/transport.h"
#include "tests/app/scriptedprompter.h"
#include "tests/hostile/residentmemory.h"
#include "tests/support/bigtranscript.h"
#include "ui/decor/theme.h"
#include "ui/models/filereading.h"
#include "ui/transcript/dialoguefilter.h"
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
#include <ctime>
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

/// Measures the time of a processor that this process takes: what else runs on the machine does not
/// count, and nothing here waits for a disk or a network.
class BusyTimer
{
public:
    void start() { m_start = now(); }
    [[nodiscard]] double elapsed() const { return now() - m_start; } ///< ms

private:
    static double now()
    {
        timespec time{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }

    double m_start = 0;
};

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
            longest = std::max(longest, m_timer.elapsed());
        }
        return result;
    }

    double longest = 0; ///< ms

private:
    BusyTimer m_timer;
    int m_depth = 0;
};

/// The window and what it stands on.
struct Program {
    explicit Program(QApplication &application)
        : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , wardrobe(application)
        , desk({[](const TlsSettings &) { return std::unique_ptr<Transport>(); }, clock, prompter,
              {}})
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
        BusyTimer timer;
        timer.start();
        act();
        Program::settle();
        m_times.push_back(timer.elapsed());
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
    BusyTimer timer;
    timer.start();
    program.desk.openFile(fileName);
    dialogue.viewport()->repaint();
    std::printf("  first rows on screen %.1f ms (wanted: at most 500)\n", timer.elapsed());
    dialogue.setFocus();
    Frames frames;
    application.longest = 0;
    for (int i = 0; program.desk.reading(); ++i) {
        BusyTimer between;
        between.start();
        frames.take([&] { program.key(i % 40 < 20 ? Qt::Key_PageDown : Qt::Key_PageUp); });
        while (program.desk.reading() && between.elapsed() < 50) {
            QApplication::processEvents();
        }
    }
    std::printf("  all read %.1f s\n", timer.elapsed() / 1000);
    std::printf("  longest event meanwhile %.1f ms (wanted: at most 50)\n", application.longest);
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
    auto &filter = dynamic_cast<DialogueFilter &>(*dialogue.model());
    timer.start();
    frames.take([&] { filter.setWanted(u"code:5xx"_s); });
    while (filter.isLooking()) {
        frames.take([] {});
    }
    std::printf("  %d rows filtered in %.1f s\n", filter.rowCount(), timer.elapsed() / 1000);
    frames.print("filtering");
    printMemory(fileName);
    return EXIT_SUCCESS;
}

/// What a server says that floods: replies of one line and of a hundred, and a finding about each.
/// A session of our own ends such a thing soon (unsolicited replies, limits.h); a transcript that
/// grows does not.
void say(Transcript &transcript, int lines)
{
    ReplyEntry entry;
    for (int i = 0; i < lines; ++i) {
        entry.reply.lines.push_back("2.0.0 line " + QByteArray::number(i) + " of the flood");
        entry.reply.raw += (i + 1 == lines ? "250 " : "250-") + entry.reply.lines.back() + "\r\n";
    }
    const std::chrono::microseconds at(transcript.lastId() * 100);
    const EntryId reply = transcript.append(at, std::move(entry));
    transcript.append(
        at, FindingEntry{"reply-unsolicited", Smtp::FindingSeverity::Warning, reply, {}});
}

int flood(WatchedApplication &application, int linesOfAReply)
{
    Program program(application);
    auto growing = std::make_unique<Transcript>(TranscriptHeader{});
    Transcript *transcript = growing.get();
    program.desk.inspection().show(std::move(growing), {});
    QElapsedTimer time;
    qint64 said = 0;
    QTimer tick;
    tick.setInterval(5ms);
    QObject::connect(&tick, &QTimer::timeout, &program.window, [&] {
        for (const qint64 due = time.elapsed() * LinesInASecond / 1000; said < due;
             said += linesOfAReply) {
            say(*transcript, linesOfAReply);
        }
    });
    time.start();
    tick.start();
    std::vector<double> waits;
    QTimer keys;
    keys.setInterval(50ms);
    BusyTimer posted;
    // A key waits behind whatever the window is doing when it is pressed.
    QObject::connect(&keys, &QTimer::timeout, &program.window, [&] {
        posted.start();
        QMetaObject::invokeMethod(
            &program.window,
            [&] {
                program.key(Qt::Key_Up);
                waits.push_back(posted.elapsed());
            },
            Qt::QueuedConnection);
    });
    application.longest = 0;
    keys.start();
    QTimer::singleShot(FloodLasts, &application, &QApplication::quit);
    QApplication::exec();
    std::ranges::sort(waits);
    std::printf("  %lld lines in %zu events, replies of %d; %d rows shown\n",
        static_cast<long long>(said), transcript->entries().size(), linesOfAReply,
        program.dialogue().model()->rowCount());
    std::printf("  longest event %.1f ms (wanted: at most 50)\n", application.longest);
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
    return opened && run({u"flood"_s, u"1"_s}) && run({u"flood"_s, u"100"_s}) ? EXIT_SUCCESS
                                                                              : EXIT_FAILURE;
}

} // namespace

int main(int argc, char **argv)
{
    std::setvbuf(stdout, nullptr, _IOLBF, BUFSIZ);
    const QByteArray part = argc > 1 ? QByteArray(argv[1]) : QByteArray();
    if (part.isEmpty()) {
        return measure(argc, argv);
    }
    WatchedApplication application(argc, argv);
    const QString given = QString::fromUtf8(argc > 2 ? argv[2] : "1");
    return part == "flood" ? flood(application, given.toInt()) : openFile(application, given);
}
