// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/everywindow.h"

#include "core/net/sockettransport.h"
#include "core/transcript/transcriptwriter.h"
#include "ui/export/exportdialog.h"
#include "ui/preferences/preferences.h"
#include "ui/window/journaloffer.h"
#include "ui/window/sessionkeeper.h"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

/// What most desktops have; the platform of the tests would have another one.
QApplication &withUsualFont()
{
    QFont font = QApplication::font();
    font.setPointSize(10);
    QApplication::setFont(font);
    return *qApp;
}

} // namespace

EveryWindow::EveryWindow()
    : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , m_wardrobe(withUsualFont())
{
    m_language.use(u"en"_s);
    m_settings.setValue(keyOf(Preference::Level), static_cast<int>(Level::Expert));
    m_desk = std::make_unique<SessionDesk>(Surroundings{
        [](const TlsSettings &settings) { return std::make_unique<SocketTransport>(settings); },
        m_clock, m_prompter, m_folder.path()});
    m_window = std::make_unique<MainWindow>(*m_desk, m_library, m_wardrobe, m_settings);
    m_prompter.setWindow(m_window.get());
    m_window->setInterfaceLanguage(u"en"_s);
    m_window->setHelpLanguage(u"en"_s);
}

EveryWindow::~EveryWindow() = default;

QList<QByteArray> EveryWindow::scenes()
{
    return {"nothing connected", "practice session", "refusal", "certificate question", "notice",
        "left by a crash", "used last", "profile name", "dragged file", "filter", "codes",
        "codes without result", "comparison", "two sessions", "presentation", "open dialog",
        "save dialog", "page dialog", "export", "export of a page", "export of sheets",
        "cannot write", "settings", "simple level", "legend", "shortcuts", "notes", "note"};
}

QWidget *EveryWindow::show(const QByteArray &scene)
{
    m_window->show();
    if (!QTest::qWaitForWindowActive(m_window.get())) {
        return nullptr;
    }
    bool done = true;
    if (scene == "practice session") {
        done = practise("all-well");
    } else if (scene == "refusal") {
        done = practise("greylisted") && runOn("decisionBar");
    } else if (scene == "certificate question") {
        done = practise("broken-certificate") && runOn("certificateQuestion");
    } else if (scene == "notice") {
        m_desk->openFile(m_folder.filePath(u"gone.smtp.jsonl"_s));
    } else if (scene == "left by a crash") {
        leaveJournal();
    } else if (scene == "used last") {
        practiseAndSave();
        m_desk->inspection().leave();
    } else if (scene == "profile name") {
        m_window->findChild<QAction *>(u"keepProfileAction"_s)->trigger();
        return find("profileNameDialog");
    } else if (scene == "dragged file") {
        drag();
    } else if (scene == "filter") {
        done = practise("all-well");
        m_window->findChild<QAction *>(u"filterAction"_s)->trigger();
    } else if (scene.startsWith("codes")) {
        m_window->findChild<QAction *>(u"codesAction"_s)->trigger();
        if (scene.endsWith("result")) {
            m_window->findChild<QLineEdit *>(u"codesSearch"_s)->setText(u"zzyzx"_s);
        }
        return find("codesWindow");
    } else if (scene == "settings") {
        m_window->findChild<QAction *>(u"preferencesAction"_s)->trigger();
        return find("preferencesDialog");
    } else if (scene == "legend") {
        m_window->findChild<QAction *>(u"legendAction"_s)->trigger();
        return find("legendDialog");
    } else if (scene == "shortcuts") {
        m_window->findChild<QAction *>(u"shortcutsAction"_s)->trigger();
        return find("shortcutsDialog");
    } else if (scene == "note" || scene == "notes") {
        done = practise("all-well") && remark();
        if (done && scene == "note") {
            m_window->findChild<QAction *>(u"noteAction"_s)->trigger();
            return find("noteDialog");
        }
    } else if (scene == "simple level") {
        // A chip says what acts unseen.
        m_window->findChild<QAction *>(u"breakHereAction"_s)->trigger();
        done = practise("all-well");
        m_window->findChild<QAction *>(u"breakHereAction"_s)->trigger();
        m_window->findChild<QAction *>(u"level-0"_s)->trigger();
    } else if (scene == "two sessions") {
        return compareSessions();
    } else if (scene.startsWith("export")) {
        if (!practise("mailbox-full")) {
            return nullptr;
        }
        m_window->findChild<QAction *>(u"exportAction"_s)->trigger();
        auto *dialog = qobject_cast<ExportDialog *>(find("exportDialog"));
        ExportChoice choice;
        choice.form = scene.endsWith("page") ? ExportForm::Html
            : scene.endsWith("sheets")       ? ExportForm::Pdf
                                             : choice.form;
        dialog->setChoice(choice);
        return dialog;
    } else if (scene == "comparison") {
        m_window->findChild<QAction *>(u"compareAction"_s)->trigger();
        return find("comparisonWindow");
    } else if (scene == "presentation") {
        done = practise("greylisted") && runOn("decisionBar");
        m_window->findChild<QAction *>(u"presentAction"_s)->trigger();
        return done ? find("projectorWindow") : nullptr;
    } else if (scene != "nothing connected") {
        return showPrompt(scene);
    }
    settle();
    return done ? m_window.get() : nullptr;
}

void EveryWindow::speak(const QString &language)
{
    m_language.use(language);
    m_window->setInterfaceLanguage(language);
    m_window->setHelpLanguage(language);
}

void EveryWindow::zoom(int percent)
{
    m_wardrobe.setZoom(percent);
}

void EveryWindow::dress(Theme theme)
{
    m_wardrobe.setTheme(theme);
}

void EveryWindow::settle()
{
    // A change of words or of the font asks for a layout, which may change a width, which may
    // change how many lines a text has.
    for (int round = 0; round < 6; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

bool EveryWindow::practise(const QByteArray &scenario)
{
    m_desk->practise(scenario);
    return QTest::qWaitFor([this] { return m_desk->stepper().isOurTurn(); });
}

void EveryWindow::leaveJournal()
{
    TranscriptHeader header;
    header.created = m_clock.utc();
    header.target.host = u"mail.example.test"_s;
    Transcript transcript(header);
    transcript.append({}, NoteEntry{u"cut off"_s, {}});
    const JournalShelf shelf(m_folder.path());
    (void)shelf.keep(transcript); // let go without being put away
    m_window->findChild<JournalOffer *>()->look();
}

void EveryWindow::practiseAndSave()
{
    const bool done = practise("all-well");
    const auto fault = m_desk->keeper().save(m_folder.filePath(u"session.smtp.jsonl"_s));
    Q_ASSERT(done && !fault);
}

bool EveryWindow::remark()
{
    const Inspection &inspection = m_desk->inspection();
    const EntryId last = inspection.transcript()->lastId();
    m_window->findChild<QAction *>(u"remarksPaneAction"_s)->trigger();
    return inspection.remarks()->set({1, {}, true})
        && inspection.remarks()->set({last, u"Why does it take so long?\nAsk them."_s, true});
}

void EveryWindow::drag()
{
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(m_folder.filePath(u"session.smtp.jsonl"_s))});
    QDragEnterEvent enter({9, 9}, Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
}

bool EveryWindow::runOn(const char *untilShown)
{
    m_window->findChild<QAction *>(u"goOnAction"_s)->trigger();
    return QTest::qWaitFor([this, untilShown] {
        const QWidget *wanted = find(untilShown);
        return wanted && wanted->isVisible();
    });
}

QWidget *EveryWindow::showPrompt(const QByteArray &scene)
{
    const auto ignore = [](const QString &) {
    };
    if (scene == "open dialog") {
        m_prompter.askFileToOpen(ignore);
        return find("openDialog");
    }
    if (scene == "save dialog") {
        m_prompter.askFileToSave(u"mail.example.test.smtp.jsonl"_s, ignore);
        return find("saveDialog");
    }
    if (scene == "page dialog") {
        m_prompter.askPageToSave(u"450-550.html"_s, ignore);
        return find("savePageDialog");
    }
    m_prompter.tellCannotWrite(u"/home/alice/sessions/mail.example.test-20250101.smtp.jsonl"_s,
        u"No space left on device"_s);
    return find("cannotWriteBox");
}

QWidget *EveryWindow::compareSessions()
{
    if (!practise("all-well")) {
        return nullptr;
    }
    // A kept session to choose from: without one the file dialog would come first.
    const QString kept = m_folder.filePath(u"20260101-000000-000.smtp.jsonl"_s);
    const TranscriptWriter writer(*m_desk->inspection().transcript(), kept);
    if (!practise("no-esmtp")) {
        return nullptr;
    }
    m_window->findChild<QAction *>(u"compareSessionsAction"_s)->trigger();
    QWidget *window = find("sessionDiffWindow");
    for (QAction *action : window->findChild<QMenu *>(u"chooseSessionMenu"_s)->actions()) {
        if (action->text().startsWith(u"20260101"_s)) {
            action->trigger();
            break;
        }
    }
    return window;
}

QWidget *EveryWindow::find(const char *name) const
{
    settle();
    return m_window->findChild<QWidget *>(QString::fromLatin1(name));
}

} // namespace Heloscope
