// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures/picturesdock.h"

#include "ui/decor/icons.h"
#include "ui/models/inspection.h"
#include "ui/pictures/ladderpicture.h"
#include "ui/pictures/picturefile.h"
#include "ui/pictures/pictureview.h"
#include "ui/pictures/statepicture.h"
#include "ui/pictures/timepicture.h"
#include "ui/prompts/prompter.h"
#include "ui/transcript/dialogueview.h"
#include "ui/wording/timewords.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

/// Pictures that are kept are at least as wide as this, however narrow the pane is.
constexpr int PaperWidth = 760;

PictureLook paperLook(const PictureView &view)
{
    PictureLook look = view.look();
    look.width = std::max(look.width, PaperWidth);
    return look;
}

} // namespace

PicturesDock::PicturesDock(const Inspection &inspection, Prompter &prompter, QWidget *parent)
    : QDockWidget(parent)
    , m_inspection(inspection)
    , m_prompter(prompter)
    , m_tools(new QToolBar(this))
    , m_tabs(new QTabWidget(this))
    , m_remark(new QLabel(this))
    , m_focus(new QAction(this))
    , m_save(addTool("savePicture"))
    , m_copy(addTool("copyPicture"))
    , m_smaller(addTool("smallerPicture"))
    , m_larger(addTool("largerPicture"))
    , m_pauses(addTool("pausesShown"))
    , m_times(new TimePicture(inspection, this))
{
    setObjectName(u"picturesPane"_s);
    m_tools->setObjectName(u"picturesToolBar"_s);
    m_tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tabs->setObjectName(u"picturesTabs"_s);
    m_tabs->setDocumentMode(true);
    m_remark->setObjectName(u"picturesRemark"_s);
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setWordWrap(true);
    m_remark->setMargin(4);
    m_remark->hide();
    m_focus->setObjectName(u"focusPicturesAction"_s);
    m_focus->setShortcut(Qt::CTRL | Qt::Key_5);
    m_save->setIcon(icon(Glyph::Save));
    m_pauses->setCheckable(true);
    m_pauses->setChecked(true);
    addPicture(new LadderPicture(inspection, this), "ladderView");
    addPicture(m_times, "timesView");
    addPicture(new StatePicture(inspection, this), "statesView");
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(m_remark);
    column->addWidget(m_tabs, 1);
    setWidget(body);

    connect(m_focus, &QAction::triggered, this, [this] {
        show();
        raise();
        shown()->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_save, &QAction::triggered, this, &PicturesDock::askAndSave);
    connect(m_copy, &QAction::triggered, this, &PicturesDock::copy);
    connect(m_smaller, &QAction::triggered, this, [this] { shown()->zoomBy(-10); });
    connect(m_larger, &QAction::triggered, this, [this] { shown()->zoomBy(10); });
    connect(m_pauses, &QAction::toggled, m_times, &TimePicture::setPausesShown);
    connect(m_tabs, &QTabWidget::currentChanged, this, &PicturesDock::wake);
    connect(this, &QDockWidget::visibilityChanged, this, &PicturesDock::wake);
    connect(&inspection, &Inspection::replaced, this, &PicturesDock::wake);
    retranslate();
    wake();
}

QAction *PicturesDock::addTool(const char *name)
{
    QAction *action = m_tools->addAction(QString());
    action->setObjectName(QString::fromLatin1(name));
    auto *button = qobject_cast<QToolButton *>(m_tools->widgetForAction(action));
    button->setObjectName(QString(action->objectName() + u"Button"_s));
    button->setFocusPolicy(Qt::TabFocus);
    return action;
}

void PicturesDock::addPicture(Picture *picture, const char *name)
{
    auto *view = new PictureView(*picture, m_tabs);
    view->setObjectName(QString::fromLatin1(name));
    m_pictures.push_back(picture);
    m_views.push_back(view);
    m_tabs->addTab(view, QString());
}

void PicturesDock::join(DialogueView &dialogue)
{
    connect(
        &dialogue, &DialogueView::entrySelected, this, [this](EntryId entry) { select(entry); });
    for (PictureView *view : m_views) {
        connect(view, &PictureView::entryWanted, &dialogue, &DialogueView::selectEntry);
        connect(view, &PictureView::left, &dialogue,
            [&dialogue] { dialogue.setFocus(Qt::OtherFocusReason); });
    }
    select(dialogue.currentEntry());
}

void PicturesDock::select(EntryId entry)
{
    for (PictureView *view : m_views) {
        view->select(entry);
    }
}

PictureView *PicturesDock::shown() const
{
    return m_views.at(static_cast<std::size_t>(std::max(m_tabs->currentIndex(), 0)));
}

void PicturesDock::wake()
{
    for (std::size_t i = 0; i < m_pictures.size(); ++i) {
        m_pictures[i]->setActive(isVisible() && m_views[i] == shown());
    }
    const bool hasPicture = !m_inspection.isEmpty();
    m_save->setEnabled(hasPicture);
    m_copy->setEnabled(hasPicture);
    m_pauses->setVisible(&shown()->picture() == m_times);
    m_remark->hide();
}

void PicturesDock::changeEvent(QEvent *event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void PicturesDock::retranslate()
{
    //: Title of the pane with the drawings of a session.
    setWindowTitle(tr("Pictures"));
    m_tools->setWindowTitle(tr("Pictures"));
    m_focus->setText(tr("Go to Pi&ctures"));
    m_save->setText(tr("Save Picture"));
    m_save->setToolTip(tr("Save the picture as an SVG drawing or a PNG image"));
    m_copy->setText(tr("Copy as Image"));
    m_smaller->setText(u"−"_s);
    //: Makes a picture smaller.
    m_smaller->setToolTip(tr("Smaller"));
    m_larger->setText(u"+"_s);
    //: Makes a picture larger.
    m_larger->setToolTip(tr("Larger"));
    m_pauses->setText(timeKindWord(TimeKind::Pause));
    m_pauses->setToolTip(tr("Show the pauses of our own in the chart"));
    for (QAction *action : m_tools->actions()) {
        QWidget *button = m_tools->widgetForAction(action);
        const bool isSign = action == m_smaller || action == m_larger;
        button->setAccessibleName(isSign ? action->toolTip() : action->text());
    }
    for (std::size_t i = 0; i < m_pictures.size(); ++i) {
        m_tabs->setTabText(static_cast<int>(i), m_pictures[i]->title());
        m_views[i]->setAccessibleName(m_pictures[i]->title());
        m_views[i]->setEmptySentence(tr("Nothing to draw yet. Press F5 to connect."));
        m_pictures[i]->retranslate();
    }
    m_tabs->setAccessibleName(windowTitle());
}

void PicturesDock::askAndSave()
{
    QString name;
    for (const QChar character : m_inspection.transcript()->header().target.host) {
        const bool isPlain = character.isLetterOrNumber() || character == u'.' || character == u'-';
        name += isPlain ? character : u'_';
    }
    constexpr QLatin1StringView Kinds[]{"ladder"_L1, "times"_L1, "states"_L1};
    name += u'-' + Kinds[std::max(m_tabs->currentIndex(), 0)] + u".svg"_s;
    m_prompter.askPictureToSave(name, [this](const QString &fileName) { save(fileName); });
}

void PicturesDock::save(const QString &fileName)
{
    const PictureLook look = paperLook(*shown());
    shown()->picture().takeAll();
    const QString complaint = writePicture(shown()->picture(), look, fileName);
    if (!complaint.isEmpty()) {
        m_prompter.tellCannotWrite(fileName, complaint);
    } else if (fileName.endsWith(u".png"_s, Qt::CaseInsensitive)) {
        tellIfCut();
    }
}

void PicturesDock::copy()
{
    shown()->picture().takeAll();
    QGuiApplication::clipboard()->setImage(imageOf(shown()->picture(), paperLook(*shown())));
    tellIfCut();
}

void PicturesDock::tellIfCut()
{
    m_remark->setText(tr("The image ends early because the session is long. An SVG drawing shows "
                         "all of it."));
    m_remark->setVisible(!fitsImage(shown()->picture(), paperLook(*shown())));
}

} // namespace Heloscope
