// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "core/help/programlanguages.h"
#include "ui/decor/icons.h"
#include "ui/decor/theme.h"
#include "ui/explain/meaningpane.h"
#include "ui/findings/findingsview.h"
#include "ui/findings/findingwordsmodel.h"
#include "ui/models/stagemodel.h"
#include "ui/models/transcriptmodel.h"
#include "ui/pictures/picturesdock.h"
#include "ui/plan/envelopedock.h"
#include "ui/plan/targetbar.h"
#include "ui/plan/targetform.h"
#include "ui/practice/scenariomenu.h"
#include "ui/preferences/helplanguages.h"
#include "ui/preferences/hiddenbar.h"
#include "ui/stepping/connectionline.h"
#include "ui/stepping/nextline.h"
#include "ui/stepping/playbar.h"
#include "ui/stepping/stagestrip.h"
#include "ui/tls/certificatequestion.h"
#include "ui/transcript/announcer.h"
#include "ui/transcript/dialoguefilter.h"
#include "ui/transcript/dialogueview.h"
#include "ui/transcript/dialoguewords.h"
#include "ui/transcript/filterbar.h"
#include "ui/transcript/replyannouncer.h"
#include "ui/window/band.h"
#include "ui/window/detailpanes.h"
#include "ui/window/documentdesk.h"
#include "ui/window/exportdesk.h"
#include "ui/window/focusactions.h"
#include "ui/window/guidedesk.h"
#include "ui/window/journaloffer.h"
#include "ui/window/noticebar.h"
#include "ui/window/panefolding.h"
#include "ui/window/preferencesdesk.h"
#include "ui/window/profiledesk.h"
#include "ui/window/projectordesk.h"
#include "ui/window/recorddesk.h"
#include "ui/window/referencedesk.h"
#include "ui/window/sessionactions.h"
#include "ui/window/sessiondesk.h"
#include "ui/window/sessiondiffdesk.h"
#include "ui/window/sessionkeeper.h"
#include "ui/window/sourcedesk.h"
#include "ui/window/startpage.h"
#include "ui/window/statusline.h"
#include "ui/window/steppingdesk.h"
#include "ui/window/windowmenus.h"
#include "ui/window/windowtitle.h"
#include "ui/window/zoomdesk.h"
#include "ui/wording/rowwords.h"

#include <QAction>
#include <QClipboard>
#include <QCloseEvent>
#include <QDockWidget>
#include <QGuiApplication>
#include <QMenu>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Heloscope {

MainWindow::MainWindow(SessionDesk &desk, const HelpLibrary &library, Wardrobe &wardrobe,
    QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_library(library)
    , m_wardrobe(wardrobe)
    , m_book(new PreferenceBook(PreferencesStore(settings), this))
    , m_layout(settings)
    , m_transcript(new TranscriptModel(desk.inspection(), this))
    , m_words(new DialogueWords(*m_transcript, this))
    , m_filter(new DialogueFilter(this))
    , m_findings(new FindingModel(desk.inspection(), this))
    , m_findingWords(new FindingWordsModel(*m_findings, desk.inspection(), library, this))
    , m_stages(new StageModel(desk.inspection(), this))
    , m_actions(new SessionActions(this))
    , m_interfaceLanguages(new LanguageMenu(u"interfaceLanguage"_s, programLanguages(), this))
    , m_helpLanguages(new HelpLanguages(this))
    , m_scenarios(new ScenarioMenu(desk.practice(), this))
    , m_reference(new ReferenceDesk(*this, library, *m_helpLanguages, desk.prompter()))
{
    setWindowIcon(programIcon());
    m_filter->setSourceModel(m_words);
    m_menus
        = new WindowMenus(*this, *m_actions, *m_scenarios, *m_interfaceLanguages, *m_helpLanguages);
    buildCentre();
    buildPanes();
    setStatusBar(new StatusLine(desk, this));
    joinActions();
    joinSession();
    m_documents
        = new DocumentDesk(desk, {*m_dialogue, *m_targetBar, *m_start, *m_menus}, settings, *this);
    new ProfileDesk(*m_targetBar, *m_envelopeDock, settings, *this);
    retranslate();
    refresh();
    if (!m_layout.restore(*this)) {
        arrangeFirst(*this, *m_meaningDock, *m_findingsDock);
    }
    new PaneFolding(*this, *m_meaningDock, *m_findingsDock);
    m_preferences = new PreferencesDesk(*m_book,
        {desk, wardrobe, *m_menus, *m_interfaceLanguages, *m_helpLanguages, *m_dialogue, *m_words,
            *m_stepping, *m_envelopeDock, *m_hidden},
        *this);
    new GuideDesk(*this, *m_menus);
    m_sources = new SourceDesk(
        {m_desk, *m_targetBar, *m_envelopeDock, *m_menus, *m_notice, *m_preferences, *m_dialogue},
        *this);
    connect(m_preferences, &PreferencesDesk::interfaceLanguageChosen, this,
        &MainWindow::interfaceLanguageChosen);
    fitToType();
    m_targetBar->focusHost();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildCentre()
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_targetBar = new TargetBar(this);
    addBand(*this, u"targetBand"_s, m_targetBar);
    m_strip = new StageStrip(*m_stages, this);
    addBand(*this, u"stageBand"_s, m_strip);
    auto *offer = new JournalOffer(m_desk, centre);
    m_notice = new NoticeBar(centre);
    m_hidden = new HiddenBar(centre);
    m_question = new CertificateQuestion(centre);
    m_filterBar = new FilterBar(*m_filter, centre);
    m_dialogue = new DialogueView(centre);
    m_dialogue->setModel(m_filter);
    m_start = new StartPage(m_desk, centre);
    m_nextLine = new NextLine(m_desk.inspection(), m_desk.stepper(), centre);
    column->addWidget(offer);
    column->addWidget(m_notice);
    column->addWidget(m_hidden);
    column->addWidget(m_question);
    column->addWidget(m_filterBar);
    m_playBar = new PlayBar(m_desk.inspection(), centre);
    column->addWidget(m_playBar);
    column->addWidget(m_dialogue, 1);
    column->addWidget(m_start, 1);
    column->addWidget(new ConnectionLine(m_desk.inspection(), m_desk.clock(), centre));
    column->addWidget(m_nextLine);
    new ReplyAnnouncer(m_desk.inspection(), *m_transcript, *m_words, *new Announcer(centre));
    setCentralWidget(centre);
}

void MainWindow::addPane(QDockWidget *dock, Qt::DockWidgetArea area)
{
    addDockWidget(area, dock);
    m_menus->addPane(dock);
}

void MainWindow::buildPanes()
{
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setDockOptions(AnimatedDocks | AllowTabbedDocks | AllowNestedDocks);
    m_meaning = new MeaningPane(m_desk.inspection(), m_library, *m_helpLanguages, this);
    m_meaningDock = new QDockWidget(this);
    m_meaningDock->setObjectName(u"meaningPane"_s);
    m_meaningDock->setWidget(m_meaning);
    addPane(m_meaningDock, Qt::RightDockWidgetArea);
    m_findingsView = new FindingsView(this);
    m_findingsView->setModel(m_findingWords);
    m_findingsDock = new QDockWidget(this);
    m_findingsDock->setObjectName(u"findingsPane"_s);
    m_findingsDock->setWidget(m_findingsView);
    addPane(m_findingsDock, Qt::BottomDockWidgetArea);
    auto *pictures = new PicturesDock(m_desk.inspection(), m_desk.prompter(), this);
    pictures->join(*m_dialogue);
    addPane(pictures, Qt::RightDockWidgetArea);
    tabifyDockWidget(m_meaningDock, pictures);
    pictures->hide();
    m_menus->addGoal(pictures->focusAction());
    m_envelopeDock = new EnvelopeDock(this);
    addPane(m_envelopeDock, Qt::LeftDockWidgetArea);
    m_envelopeDock->hide();
    new DetailPanes(*this, *m_menus, m_desk, m_library, *m_helpLanguages, *m_dialogue,
        *m_findingsDock, *m_envelopeDock);
    m_stepping = new SteppingDesk(
        m_desk, *m_actions, {*m_dialogue, *m_words, *m_strip, *m_nextLine}, this);
    for (QDockWidget *dock : m_stepping->docks()) {
        addPane(dock, Qt::RightDockWidgetArea);
        tabifyDockWidget(m_meaningDock, dock);
    }
    m_stepping->docks().back()->hide();
    m_meaningDock->raise();
    QToolButton *details = m_targetBar->detailsButton();
    connect(m_envelopeDock, &QDockWidget::visibilityChanged, details, &QToolButton::setChecked);
    connect(details, &QToolButton::clicked, m_envelopeDock, &QWidget::setVisible);
}

void MainWindow::joinActions()
{
    const SessionActions &a = *m_actions;
    connect(a.goOn, &QAction::triggered, this, &MainWindow::goOn);
    connect(a.armed, &QAction::toggled, this, [this](bool on) {
        m_desk.stepper().setArmed(on);
        refreshTitle();
    });
    connect(a.open, &QAction::triggered, this, [this] { m_desk.askAndOpen(); });
    connect(a.save, &QAction::triggered, this, [this] { m_desk.askAndSave(); });
    connect(a.copy, &QAction::triggered, this, &MainWindow::copySelection);
    (new RecordDesk(m_desk, *this))->join(*a.pasteRecord);
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
    connect(a.filter, &QAction::triggered, m_filterBar, &FilterBar::begin);
    connect(m_filterBar, &FilterBar::left, this,
        [this] { m_dialogue->setFocus(Qt::ShortcutFocusReason); });
    m_playBar->join(a.step, a.stop);
    connect(m_playBar, &PlayBar::moved, m_dialogue, &DialogueView::resumeFollowing);
    connect(a.nextProblem, &QAction::triggered, this, [this] { m_dialogue->selectProblem(true); });
    connect(
        a.previousProblem, &QAction::triggered, this, [this] { m_dialogue->selectProblem(false); });
    joinFocusActions(a,
        {m_targetBar, m_dialogue, m_nextLine, m_meaning, m_meaningDock, m_findingsView,
            m_findingsDock});
    (new ZoomDesk(*m_book, this))->join(a);
    auto *projector = new ProjectorDesk({m_desk.inspection(), m_desk.stepper(), *m_words, *m_stages,
                                            m_library, *m_helpLanguages, a, m_wardrobe},
        m_wardrobe, *this);
    connect(a.present, &QAction::triggered, this,
        [this, projector] { projector->present(m_dialogue->currentEntry()); });
    m_reference->join(a, *m_meaning);
    auto *sessions = new SessionDiffDesk(m_desk, m_library, *m_helpLanguages, *m_dialogue);
    connect(a.compareSessions, &QAction::triggered, sessions, &SessionDiffDesk::present);
    m_menus->addToFile((new ExportDesk(m_desk, m_library, *m_helpLanguages, *this))->action());
    connect(m_helpLanguages, &HelpLanguages::changed, this,
        [this] { m_findingWords->setHelpLanguage(m_helpLanguages->current()); });
    connect(m_scenarios, &ScenarioMenu::scenarioChosen, &m_desk, &SessionDesk::practise);
}

void MainWindow::joinSession()
{
    Inspection &inspection = m_desk.inspection();
    connect(&inspection, &Inspection::changed, this, &MainWindow::refresh);
    connect(&inspection, &Inspection::replaced, this, [this] {
        m_question->withdraw();
        m_filterBar->clear();
        m_meaning->explainRow(m_dialogue->currentEntry(), m_dialogue->currentLine());
        refresh();
        if (m_desk.inspection().isLive()) {
            m_nextLine->focusEditor();
        }
    });
    connect(&inspection, &Inspection::trustQuestioned, m_question, &CertificateQuestion::ask);
    connect(m_question, &CertificateQuestion::answered, this, [this](bool accept) {
        m_desk.inspection().answerTrust(accept);
        m_nextLine->focusEditor();
    });
    connect(&m_desk.keeper(), &SessionKeeper::changed, this, &MainWindow::refreshTitle);
    connect(&m_desk, &SessionDesk::noticed, m_notice, &NoticeBar::tell);
    connect(&m_desk, &SessionDesk::settled, m_notice, &QWidget::hide);
    connect(&m_desk, &SessionDesk::readingChanged, this, &MainWindow::refresh);
    connect(m_targetBar, &TargetBar::connectWanted, this, &MainWindow::connectToTarget);
    connect(m_strip, &StageStrip::entryWanted, m_dialogue, &DialogueView::selectEntry);
    connect(m_findingsView, &FindingsView::entryWanted, m_dialogue, &DialogueView::selectEntry);
    connect(m_nextLine, &NextLine::sent, m_dialogue, &DialogueView::resumeFollowing);
    connect(m_nextLine, &NextLine::left, m_dialogue, qOverload<>(&QWidget::setFocus));
    connect(m_dialogue, &DialogueView::entrySelected, this, [this](EntryId entry, int line) {
        m_meaning->explainRow(entry, line);
        refresh();
    });
}

void MainWindow::setInterfaceLanguage(const QString &language)
{
    m_interfaceLanguages->setCurrent(language);
    m_scenarios->setLanguage(language);
}

void MainWindow::setHelpLanguage(const QString &language)
{
    m_helpLanguages->setCurrent(language);
}

void MainWindow::offerLanguages()
{
    m_preferences->offerLanguages();
}

void MainWindow::setTarget(const TargetAddress &target)
{
    m_targetBar->setTarget(target);
    m_targetBar->focusHost();
}

bool MainWindow::restoreDocument()
{
    return m_documents->restore();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        fitToType();
    }
}

void MainWindow::fitToType()
{
    const int side = style()->pixelMetric(QStyle::PM_ToolBarIconSize);
    setIconSize({side, side});
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_layout.save(*this);
    QMainWindow::closeEvent(event);
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_menus->retranslate();
    m_words->retranslate();
    m_findingWords->retranslate();
    m_stepping->retranslate();
    if (m_preferences) {
        m_preferences->retranslate();
        m_sources->retranslate();
    }
    //: Title of the pane that explains the selected line.
    m_meaningDock->setWindowTitle(tr("Meaning"));
    m_findingsDock->setWindowTitle(tr("Findings"));
    m_envelopeDock->setWindowTitle(tr("Envelope and Message"));
    m_dialogue->setAccessibleName(tr("Dialogue"));
    m_dialogue->setAccessibleDescription(
        tr("No lines to show. Press F5 to connect; a filter may hide what is there."));
    refreshTitle();
}

void MainWindow::refresh()
{
    m_actions->refresh(actionState(m_desk, m_dialogue->currentIndex()));
    m_dialogue->setEndWanted(!m_desk.reading());
    if (!m_desk.inspection().isTrustPending()) {
        m_question->withdraw();
    }
    m_findingsView->setState(findingsStateOf(m_desk.inspection()));
    refreshTitle();
}

void MainWindow::refreshTitle()
{
    setWindowTitle(Heloscope::windowTitle(m_desk, m_interfaceLanguages->current()));
}

void MainWindow::goOn()
{
    m_dialogue->resumeFollowing();
    if (m_desk.inspection().isLive()) {
        m_desk.stepper().run();
    } else if (m_playBar->playback().isPossible()) {
        m_playBar->toggle();
    } else if (!m_targetBar->isEmpty()) {
        connectToTarget();
    } else {
        m_desk.again();
    }
}

void MainWindow::connectToTarget()
{
    if (std::optional<SessionPlan> plan = m_sources->typedPlan()) {
        m_dialogue->resumeFollowing();
        m_envelopeDock->hide();
        m_desk.connectTo(std::move(*plan));
    }
}

void MainWindow::copySelection()
{
    const QModelIndex source
        = m_words->mapToSource(m_filter->mapToSource(m_dialogue->currentIndex()));
    const Entry *entry = m_transcript->entry(source);
    if (entry && !m_sources->copySeveralRows()) {
        QGuiApplication::clipboard()->setText(copiedRow(source, *entry));
    }
}

} // namespace Heloscope
