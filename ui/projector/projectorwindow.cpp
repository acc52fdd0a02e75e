// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/projectorwindow.h"

#include "core/help/programlanguages.h"
#include "ui/decor/elidedlabel.h"
#include "ui/decor/fonts.h"
#include "ui/decor/icons.h"
#include "ui/decor/theme.h"
#include "ui/models/stagemodel.h"
#include "ui/models/zoomsteps.h"
#include "ui/pictures/ladderpicture.h"
#include "ui/pictures/pictureview.h"
#include "ui/preferences/helplanguages.h"
#include "ui/projector/projecteddialogue.h"
#include "ui/projector/pseudonymwords.h"
#include "ui/stepping/nextline.h"
#include "ui/stepping/stagestrip.h"
#include "ui/tls/certificatequestion.h"
#include "ui/transcript/dialoguewords.h"
#include "ui/window/sessionactions.h"

#include <QAbstractButton>
#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QShortcut>
#include <QTextBoundaryFinder>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

constexpr int SmallestProjection = 150;
constexpr int LargestProjection = 200; // of a screen of 1080 lines
constexpr int LeastStripShare = 85; // percent of the other type
constexpr int LongestSentence = 180; // characters; a longer one would take the dialogue's room

QString firstSentence(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 && end <= LongestSentence ? text.first(end).trimmed() : QString();
}

} // namespace

ProjectorWindow::ProjectorWindow(const ProjectorSubject &subject, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_subject(subject)
    , m_finder(subject.inspection, subject.library)
    , m_words(new PseudonymWords(m_pseudonyms, this))
    , m_strip(new StageStrip(subject.stages, this))
    , m_question(new CertificateQuestion(this))
    , m_dialogue(new ProjectedDialogue(this))
    , m_ladder(new LadderPicture(subject.inspection, this))
    , m_ladderView(new PictureView(*m_ladder, this))
    , m_meaning(new QFrame(this))
    , m_about(new ElidedLabel(m_meaning))
    , m_sentence(new QLabel(m_meaning))
    , m_picture(addButton("ladderButton"))
    , m_blank(addButton("blankMeaningButton"))
    , m_languageButton(addButton("projectorLanguageButton"))
    , m_leave(addButton("leaveProjectorButton"))
    , m_nextLine(new NextLine(subject.inspection, subject.stepper, this))
    , m_language(subject.languages.current())
{
    setObjectName(u"projectorWindow"_s);
    setWindowIcon(programIcon());
    m_nextLine->setDisguise({[this](const QString &text) { return m_pseudonyms.masked(text); },
        [this](const QString &text) {
            return m_pseudonyms.unmasked(text);
        }});
    m_words->setSourceModel(&subject.words);
    build();
    setZoom(projectorZoom(height()));
    m_dialogue->setModel(m_words);
    m_dialogue->setGapsWanted(false);
    joinKeys();
    joinSession();
    retranslate();
    m_dialogue->setFocus(Qt::OtherFocusReason);
}

QToolButton *ProjectorWindow::addButton(const char *name)
{
    auto *button = new QToolButton(m_meaning);
    button->setObjectName(QString::fromLatin1(name));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void ProjectorWindow::build()
{
    m_meaning->setObjectName(u"projectedMeaning"_s);
    m_meaning->setFrameShape(QFrame::StyledPanel);
    m_about->setObjectName(u"projectedSubject"_s);
    m_sentence->setObjectName(u"projectedSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    QFont bold;
    bold.setBold(true);
    m_sentence->setFont(bold);
    m_blank->setCheckable(true);
    m_picture->setCheckable(true);
    m_ladderView->setObjectName(u"projectedLadder"_s);
    m_ladder->setMask([this](const QString &text) { return m_pseudonyms.masked(text); });
    m_ladderView->hide();
    m_languageButton->setIcon(icon(Glyph::Language));
    m_languageButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_about, 1);
    for (QToolButton *button : {m_picture, m_blank, m_languageButton, m_leave}) {
        bar->addWidget(button);
    }
    auto *card = new QVBoxLayout(m_meaning);
    card->setContentsMargins(10, 4, 10, 6);
    card->setSpacing(2);
    card->addLayout(bar);
    card->addWidget(m_sentence);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_question);
    column->addWidget(m_dialogue, 1);
    column->addWidget(m_ladderView, 1);
    column->addWidget(m_meaning);
    column->addWidget(m_nextLine);

    connect(m_picture, &QToolButton::toggled, this, &ProjectorWindow::showLadder);
    connect(m_ladderView, &PictureView::left, this, [this] { m_picture->setChecked(false); });
    connect(m_ladderView, &PictureView::entryWanted, m_dialogue, &DialogueView::selectEntry);
    connect(m_blank, &QToolButton::toggled, this, &ProjectorWindow::refreshMeaning);
    connect(m_languageButton, &QToolButton::clicked, this, &ProjectorWindow::nextLanguage);
    connect(&m_subject.languages, &HelpLanguages::changed, this, [this] {
        if (!m_isLanguageOwn) {
            m_language = m_subject.languages.current();
            retranslate();
        }
    });
    connect(m_leave, &QToolButton::clicked, this, &QWidget::close);
    m_dialogue->installEventFilter(this);
}

void ProjectorWindow::joinKeys()
{
    const auto key = [this](const QKeySequence &sequence, auto &&does) {
        connect(new QShortcut(sequence, this), &QShortcut::activated, this, does);
    };
    // A line editor keeps letters to itself while one writes in it.
    key(Qt::Key_B, [this] { m_blank->toggle(); });
    key(Qt::Key_L, [this] { nextLanguage(); });
    key(Qt::Key_P, [this] { m_picture->toggle(); });
    key(Qt::Key_Escape, [this] {
        if (m_picture->isChecked()) {
            m_picture->setChecked(false); // one step back, not out
        } else {
            close();
        }
    });
    key(m_subject.actions.present->shortcut(), [this] { close(); });
    key(m_subject.actions.step->shortcut(), [this] { m_nextLine->send(); });
    key(m_subject.actions.focusNextLine->shortcut(), [this] { m_nextLine->focusEditor(); });
    key(m_subject.actions.focusDialogue->shortcut(),
        [this] { m_dialogue->setFocus(Qt::ShortcutFocusReason); });
    for (const QKeySequence &sequence : m_subject.actions.larger->shortcuts()) {
        key(sequence, [this] { chooseZoom(m_zoom + 10); });
    }
    key(m_subject.actions.smaller->shortcut(), [this] { chooseZoom(m_zoom - 10); });
    key(m_subject.actions.normalSize->shortcut(), [this] {
        m_isZoomOwn = false;
        setZoom(projectorZoom(height()));
    });
    addActions({m_subject.actions.goOn, m_subject.actions.stop});
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(
        m_subject.actions.goOn, &QAction::triggered, m_dialogue, &DialogueView::resumeFollowing);
}

void ProjectorWindow::joinSession()
{
    Inspection &inspection = m_subject.inspection;
    // Queued: the buttons are to know their new words first.
    connect(&m_subject.stages, &QAbstractItemModel::dataChanged, this, &ProjectorWindow::fitStrip,
        Qt::QueuedConnection);
    connect(&m_subject.stages, &QAbstractItemModel::modelReset, this, &ProjectorWindow::fitStrip,
        Qt::QueuedConnection);
    const auto learnTarget = [this, &inspection] {
        if (const Transcript *transcript = inspection.transcript()) {
            m_pseudonyms.learnHost(transcript->header().target.host);
        }
    };
    learnTarget();
    connect(&inspection, &Inspection::replaced, this, learnTarget);
    connect(&inspection, &Inspection::replaced, this, &ProjectorWindow::refreshMeaning);
    connect(&inspection, &Inspection::trustQuestioned, this, &ProjectorWindow::askAboutCertificate);
    connect(&inspection, &Inspection::changed, this, [this, &inspection] {
        if (!inspection.isTrustPending()) {
            m_question->withdraw();
        }
    });
    connect(m_question, &CertificateQuestion::answered, this, [this, &inspection](bool accept) {
        inspection.answerTrust(accept);
        m_dialogue->setFocus(Qt::OtherFocusReason);
    });
    connect(m_dialogue, &DialogueView::entrySelected, this, &ProjectorWindow::refreshMeaning);
    connect(m_dialogue, &DialogueView::entrySelected, m_ladderView, &PictureView::select);
    connect(m_nextLine, &NextLine::left, m_dialogue, qOverload<>(&QWidget::setFocus));
    connect(m_nextLine, &NextLine::sent, this, [this] {
        m_dialogue->resumeFollowing();
        m_dialogue->setFocus(Qt::OtherFocusReason);
    });
    if (const auto &tls = inspection.latestFacts().tls; tls && inspection.isTrustPending()) {
        askAboutCertificate(*tls);
    }
}

void ProjectorWindow::selectEntry(EntryId entry)
{
    m_dialogue->selectEntry(entry);
}

void ProjectorWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fitStrip();
    }
}

void ProjectorWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    emit left();
}

void ProjectorWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space) {
        m_blank->setChecked(false);
        return;
    }
    QWidget::keyPressEvent(event);
}

bool ProjectorWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_dialogue && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        m_blank->setChecked(false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ProjectorWindow::chooseZoom(int percent)
{
    m_isZoomOwn = true;
    setZoom(percent);
}

void ProjectorWindow::setZoom(int percent)
{
    // On a low screen the smallest size leaves room for everything.
    m_zoom = std::clamp(
        percent, SmallestProjection, std::max(LargestProjection, projectorZoom(height())));
    setFont(m_subject.wardrobe.fontAt(m_zoom));
    fitStrip();
}

void ProjectorWindow::fitStrip()
{
    // All stages side by side are wider than a small screen in some languages.
    for (auto *button : m_strip->findChildren<QAbstractButton *>()) {
        button->setMinimumWidth(1);
    }
    m_strip->setFont(m_subject.wardrobe.fontAt(m_zoom));
    const int wanted = m_strip->sizeHint().width();
    if (wanted > width()) {
        m_strip->setFont(m_subject.wardrobe.fontAt(
            std::max(m_zoom * width() / wanted, m_zoom * LeastStripShare / 100)));
    }
}

void ProjectorWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_isZoomOwn) {
        setZoom(projectorZoom(height()));
    }
    fitStrip();
}

void ProjectorWindow::nextLanguage()
{
    const QStringList &languages = programLanguages();
    m_isLanguageOwn = true;
    m_language = languages.at((languages.indexOf(m_language) + 1) % languages.size());
    retranslate();
}

void ProjectorWindow::showLadder(bool shown)
{
    QWidget *wanted = shown ? static_cast<QWidget *>(m_ladderView) : m_dialogue;
    QWidget *other = shown ? static_cast<QWidget *>(m_dialogue) : m_ladderView;
    m_ladder->setActive(shown);
    wanted->show();
    wanted->setFocus(Qt::OtherFocusReason);
    other->hide();
    m_ladderView->select(m_dialogue->currentEntry());
}

void ProjectorWindow::askAboutCertificate(const Smtp::TlsFacts &facts)
{
    Smtp::TlsFacts shown = facts;
    shown.verifiedName = m_pseudonyms.masked(facts.verifiedName);
    for (Smtp::CertificateFacts &certificate : shown.chain) {
        certificate.subject = m_pseudonyms.masked(certificate.subject);
        certificate.issuer = m_pseudonyms.masked(certificate.issuer);
        for (QString &name : certificate.names) {
            name = m_pseudonyms.masked(name);
        }
    }
    m_question->ask(shown);
}

void ProjectorWindow::refreshMeaning()
{
    const EntryId entry = m_dialogue->currentEntry();
    if (m_blank->isChecked()) {
        m_about->setText({});
        //: In place of a meaning that the class is to predict. Space: the key.
        m_sentence->setText(tr("What does this line mean? Space shows it."));
        return;
    }
    const Meaning meaning
        = entry == 0 ? Meaning() : m_finder.of(entry, m_dialogue->currentLine(), m_language);
    m_about->setText(m_pseudonyms.masked(meaning.subject));
    const QString sentence = meaning.sections.empty() || meaning.sections.front().isWire
        ? QString()
        : firstSentence(meaning.sections.front().text);
    m_sentence->setText(m_pseudonyms.masked(QString(meaning.verdict + u'\n' + sentence).trimmed()));
}

void ProjectorWindow::retranslate()
{
    //: Title of the window for a projector.
    setWindowTitle(tr("Presentation"));
    const auto name = [](QToolButton *button, const QString &text, QStringView key) {
        button->setText(text);
        const QString tip = QString(text + u" ("_s + key + u')');
        button->setToolTip(tip);
        button->setAccessibleName(text);
        button->setAccessibleDescription(tip);
    };
    name(m_picture, m_ladder->title(), u"P");
    m_ladderView->setAccessibleName(m_ladder->title());
    m_ladderView->setEmptySentence(tr("No lines yet. Press F5 to connect."));
    m_ladder->retranslate();
    //: Switch: the class is to predict what a line means before it is shown.
    name(m_blank, tr("Hide Meaning"), u"B");
    //: Button: ends the presentation.
    name(m_leave, tr("Leave"), u"Esc");
    name(m_languageButton, LanguageMenu::nameOf(m_language), u"L");
    m_languageButton->setAccessibleName(tr("Language of the explanations"));
    m_dialogue->setAccessibleName(tr("Dialogue"));
    m_dialogue->setAccessibleDescription(tr("No lines yet. Press F5 to connect."));
    refreshMeaning();
}

} // namespace Heloscope
