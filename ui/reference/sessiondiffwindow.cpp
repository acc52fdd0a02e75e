// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reference/sessiondiffwindow.h"

#include "core/compare/transcriptdiffhtml.h"
#include "core/compare/transcriptdiffwords.h"
#include "core/transcript/transcriptreader.h"
#include "core/wire/displaytext.h"
#include "ui/models/inspection.h"
#include "ui/models/stepdiffmodel.h"
#include "ui/preferences/helplanguages.h"
#include "ui/prompts/prompter.h"
#include "ui/reference/steplinedelegate.h"
#include "ui/wording/faultwords.h"
#include "ui/wording/rowwords.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QScreen>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

QString shownName(const QString &fileName)
{
    return Smtp::displayText(QFileInfo(fileName).fileName().toUtf8());
}

QString titleOf(const TranscriptHeader &header)
{
    return Smtp::displayText(header.target.host.toUtf8()) + u':'
        + QString::number(header.target.port) + u", "_s
        + QLocale().toString(header.created.toLocalTime(), QLocale::ShortFormat);
}

QLabel *plainLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

SessionDiffWindow::SessionDiffWindow(const Inspection &inspection, const HelpLibrary &library,
    HelpLanguages &languages, Prompter &prompter, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_inspection(inspection)
    , m_library(library)
    , m_languages(languages)
    , m_prompter(prompter)
    , m_model(new StepDiffModel(this))
    , m_choose(new QToolButton(this))
    , m_chooser(new QMenu(this))
    , m_export(new QPushButton(this))
    , m_summary(plainLabel(u"sessionDiffSummary"_s, this))
    , m_sides(plainLabel(u"sessionDiffSides"_s, this))
    , m_steps(new QTreeView(this))
    , m_details(plainLabel(u"sessionDiffDetails"_s, this))
    , m_open(new QAction(this))
    , m_again(new QAction(this))
    , m_next(new QAction(this))
    , m_previous(new QAction(this))
    , m_save(new QAction(this))
    , m_close(new QAction(this))
{
    setObjectName(u"sessionDiffWindow"_s);
    build();
    joinParts();
    retranslate();
}

SessionDiffWindow::~SessionDiffWindow() = default;

void SessionDiffWindow::build()
{
    m_choose->setObjectName(u"chooseSessionButton"_s);
    m_choose->setPopupMode(QToolButton::InstantPopup);
    m_choose->setFocusPolicy(Qt::StrongFocus);
    m_choose->setMenu(m_chooser);
    m_chooser->setObjectName(u"chooseSessionMenu"_s);
    m_export->setObjectName(u"exportSessionDiffButton"_s);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setBold(true);
    m_summary->setFont(large);
    m_steps->setObjectName(u"sessionDiffSteps"_s);
    m_steps->setModel(m_model);
    m_steps->setItemDelegate(new StepLineDelegate(m_steps));
    m_steps->setRootIsDecorated(false);
    m_steps->setUniformRowHeights(true);
    m_steps->setAllColumnsShowFocus(true);
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->setTabKeyNavigation(false);
    m_steps->header()->setSectionsMovable(false);
    m_steps->header()->setStretchLastSection(false);

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_choose);
    bar->addStretch();
    bar->addWidget(m_export);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(6, 6, 6, 6);
    head->setSpacing(6);
    head->addLayout(bar);
    head->addWidget(m_summary);
    head->addWidget(m_sides);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(6, 6, 6, 6);
    foot->addWidget(m_details);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_steps, 1);
    column->addLayout(foot);
    const int em = fontMetrics().height();
    resize(QSize(em * 56, em * 34).boundedTo(screen()->availableSize() * 9 / 10));
}

void SessionDiffWindow::joinParts()
{
    const auto join
        = [this](QAction *action, const char *name, const QList<QKeySequence> &keys, auto slot) {
              action->setObjectName(QLatin1StringView(name));
              action->setShortcuts(keys);
              addAction(action);
              connect(action, &QAction::triggered, this, slot);
          };
    join(m_open, "openOtherSession", {QKeySequence::Open}, &SessionDiffWindow::ask);
    join(m_again, "compareSessionsAgain", {Qt::Key_F5}, &SessionDiffWindow::refresh);
    join(m_next, "nextSessionDifference", {Qt::Key_F8}, [this] { selectDifference(true); });
    join(m_previous, "previousSessionDifference", {Qt::SHIFT | Qt::Key_F8},
        [this] { selectDifference(false); });
    join(m_save, "exportSessionDiff", {Qt::CTRL | Qt::Key_E}, &SessionDiffWindow::askWhere);
    join(m_close, "closeSessionDiff", {QKeySequence::Close, Qt::Key_Escape}, &QWidget::close);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_export, &QPushButton::clicked, this, &SessionDiffWindow::askWhere);
    connect(m_steps, &QTreeView::activated, this, &SessionDiffWindow::goOn);
    connect(m_steps->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &SessionDiffWindow::showStep);
    connect(&m_languages, &HelpLanguages::changed, this, &SessionDiffWindow::refresh);
    // What is compared points into the session that is looked at.
    connect(&m_inspection, &Inspection::replaced, this, &SessionDiffWindow::refresh);
    connect(&m_inspection, &Inspection::changed, this, [this] {
        if (isVisible() && m_inspection.transcript() && m_inspection.transcript()->outcome()) {
            refresh();
        }
    });
}

void SessionDiffWindow::offer(const QStringList &fileNames)
{
    m_offered = fileNames;
    refreshChooser();
}

void SessionDiffWindow::present()
{
    if (!m_other && m_offered.isEmpty()) {
        ask(); // with nothing to choose from the window would only stand behind the dialog
        return;
    }
    refresh();
    comeForward();
    if (m_other) {
        m_steps->setFocus(Qt::ShortcutFocusReason);
    } else {
        m_choose->setFocus(Qt::ShortcutFocusReason);
    }
}

void SessionDiffWindow::comeForward()
{
    show();
    raise();
    activateWindow();
}

void SessionDiffWindow::ask()
{
    m_prompter.askFileToOpen([this](const QString &fileName) { open(fileName); });
}

void SessionDiffWindow::open(const QString &fileName)
{
    auto read = readTranscriptFile(fileName);
    m_model->clear();
    m_other.reset();
    m_fault.clear();
    m_fileName = fileName;
    const auto describe = [&](const TranscriptFileFault &fault) {
        const FaultWords words = faultWords(fault, shownName(fileName));
        m_fault = words.what + u' ' + words.advice;
    };
    if (!read) {
        describe(read.fault());
    } else {
        m_other = std::move(read->transcript);
        if (read->damage) {
            describe(*read->damage);
        }
    }
    refresh();
    selectDifference(true);
    comeForward();
    m_steps->setFocus(Qt::OtherFocusReason);
}

DiffTitles SessionDiffWindow::titles() const
{
    return {QString(shownName(m_fileName) + u" ("_s + titleOf(m_other->header()) + u')'),
        titleOf(m_inspection.transcript()->header())};
}

void SessionDiffWindow::refresh()
{
    const Transcript *shown = m_inspection.transcript();
    const int row = m_steps->currentIndex().row();
    if (m_other && shown) {
        const TranscriptDiffWords words(m_library, m_languages.current());
        m_model->setDiff(compareTranscripts(*m_other, *shown), words, &eventLines);
        const DiffTitles both = titles();
        const QString left = words.heading("left");
        const QString right = words.heading("right");
        m_model->setTitles({words.heading("step"), left, right});
        m_sides->setText(left + u": "_s + both.left + u'\n' + right + u": "_s + both.right);
        m_summary->setText(words.summary(*m_model->diff()));
        m_steps->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
        fitColumns();
    } else {
        m_model->clear();
        m_sides->clear();
        m_summary->setText(shown
                ? tr("Choose the session to compare with the one in the main window.")
                : tr("There is no session in the main window. Begin or open one first."));
    }
    m_export->setEnabled(m_model->diff().has_value());
    m_save->setEnabled(m_model->diff().has_value());
    showStep();
}

void SessionDiffWindow::refreshChooser()
{
    m_chooser->clear();
    for (const QString &fileName : std::as_const(m_offered)) {
        QString name = shownName(fileName);
        m_chooser->addAction(
            name.replace(u'&', u"&&"_s), this, [this, fileName] { open(fileName); });
    }
    m_chooser->addSeparator();
    m_chooser->addAction(m_open);
}

void SessionDiffWindow::goOn()
{
    if (const EntryId entry = m_model->entry(m_steps->currentIndex(), StepDiffModel::Right)) {
        emit entryWanted(entry);
    }
}

void SessionDiffWindow::selectDifference(bool forward)
{
    const int row = m_model->differenceFrom(m_steps->currentIndex().row(), forward);
    if (row >= 0) {
        m_steps->setCurrentIndex(m_model->index(row, 0));
    } else if (!m_steps->currentIndex().isValid()) {
        m_steps->setCurrentIndex(m_model->index(0, 0));
    }
}

void SessionDiffWindow::showStep()
{
    const QString step
        = m_steps->currentIndex().siblingAtColumn(0).data(StepDiffRole::Sentences).toString();
    m_details->setText(m_fault.isEmpty() || step.isEmpty() ? QString(m_fault + step)
                                                           : QString(m_fault + u'\n' + step));
}

void SessionDiffWindow::fitColumns()
{
    const int em = fontMetrics().averageCharWidth();
    const QString title = m_model->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString();
    const int width = m_steps->header()->fontMetrics().horizontalAdvance(title) + 4 * em;
    int widest = std::max(16 * em, width);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex step = m_model->index(row, StepDiffModel::Step);
        if (step.data(StepDiffRole::IsFirst).toBool()) {
            widest = std::max(widest, m_steps->sizeHintForIndex(step).width());
        }
    }
    m_steps->setColumnWidth(StepDiffModel::Step, widest);
    m_steps->header()->setSectionResizeMode(StepDiffModel::Left, QHeaderView::Stretch);
    m_steps->header()->setSectionResizeMode(StepDiffModel::Right, QHeaderView::Stretch);
}

void SessionDiffWindow::askWhere()
{
    if (m_model->diff()) {
        m_prompter.askPageToSave(
            u"sessions.html"_s, [this](const QString &fileName) { save(fileName); });
    }
}

void SessionDiffWindow::save(const QString &fileName)
{
    if (!m_model->diff()) {
        return;
    }
    const TranscriptDiffWords words(m_library, m_languages.current());
    const bool isMarkdown = fileName.endsWith(u".md"_s, Qt::CaseInsensitive)
        || fileName.endsWith(u".markdown"_s, Qt::CaseInsensitive);
    const QByteArray page = isMarkdown
        ? transcriptDiffToMarkdown(*m_model->diff(), titles(), words)
        : transcriptDiffToHtml(*m_model->diff(), titles(), words, m_languages.current());
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(page) < 0 || !file.commit()) {
        m_prompter.tellCannotWrite(fileName, file.errorString());
    }
}

void SessionDiffWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        fitColumns();
    }
}

void SessionDiffWindow::retranslate()
{
    //: Title of the window with two sessions side by side.
    setWindowTitle(tr("Compare Two Sessions – Heloscope"));
    //: Button with a menu of the recorded sessions that the one in the main window is compared
    //: with.
    m_choose->setText(tr("Compare &With..."));
    m_choose->setAccessibleName(tr("Session to compare with"));
    m_choose->setToolTip(tr("Choose the session to compare with the one in the main window."));
    m_open->setText(tr("&Open File..."));
    m_again->setText(tr("Compare &Again"));
    m_next->setText(tr("&Next Difference"));
    m_previous->setText(tr("&Previous Difference"));
    m_save->setText(tr("&Export..."));
    m_close->setText(tr("&Close Window"));
    m_export->setText(m_save->text());
    m_export->setAccessibleName(tr("Save the comparison as a web page or as Markdown"));
    m_export->setToolTip(m_export->accessibleName());
    m_steps->setAccessibleName(tr("Both sessions, line by line"));
    m_steps->setAccessibleDescription(tr("Enter shows the line in the main window."));
    m_sides->setAccessibleName(m_steps->accessibleName());
    m_details->setAccessibleName(tr("What differs in this step"));
    refreshChooser();
    refresh();
}

} // namespace Heloscope
