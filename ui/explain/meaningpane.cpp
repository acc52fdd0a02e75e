// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/meaningpane.h"

#include "core/help/helplibrary.h"
#include "ui/decor/icons.h"
#include "ui/preferences/languagemenu.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Heloscope {

MeaningPane::MeaningPane(const Inspection &inspection, const HelpLibrary &library,
    LanguageMenu &languages, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_finder(inspection, library)
    , m_text(new QTextEdit(this))
    , m_language(new QToolButton(this))
    , m_original(new QToolButton(this))
    , m_details(new QToolButton(this))
    , m_helpLanguage(languages.current())
{
    m_text->setObjectName(u"meaningText"_s);
    m_text->setReadOnly(true);
    m_text->setAcceptRichText(false);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_text->installEventFilter(this);

    m_language->setObjectName(u"helpLanguageButton"_s);
    m_language->setIcon(icon(Glyph::Language));
    m_language->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_language->setPopupMode(QToolButton::InstantPopup);
    m_language->setMenu(languages.menu());
    m_original->setObjectName(u"originalButton"_s);
    m_original->setCheckable(true);
    m_details->setObjectName(u"moreButton"_s);
    m_details->setCheckable(true);
    m_details->setArrowType(Qt::RightArrow);
    m_details->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(6, 3, 6, 3);
    bar->addWidget(m_language);
    bar->addWidget(m_original);
    bar->addStretch();
    bar->addWidget(m_details);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_text, 1);

    connect(m_original, &QToolButton::toggled, this, [this](bool on) {
        m_layout.showOriginal = on;
        refresh();
    });
    connect(m_details, &QToolButton::toggled, this, [this](bool on) {
        m_layout.showDetails = on;
        m_details->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
        refresh();
    });
    retranslate();
}

void MeaningPane::explainRow(EntryId entry, int line)
{
    m_entry = entry;
    m_line = line;
    refresh();
}

void MeaningPane::setHelpLanguage(const QString &language)
{
    m_helpLanguage = language;
    retranslate();
}

void MeaningPane::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void MeaningPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        refresh();
    }
}

bool MeaningPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        emit left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void MeaningPane::refresh()
{
    const Meaning meaning
        = m_entry == 0 ? howToRead() : m_finder.of(m_entry, m_line, m_helpLanguage);
    write(*m_text->document(), meaning, m_layout, font(), palette());
    m_text->moveCursor(QTextCursor::Start);
}

void MeaningPane::retranslate()
{
    m_text->setAccessibleName(tr("Meaning of the selected line"));
    m_language->setText(LanguageMenu::nameOf(m_helpLanguage));
    m_language->setToolTip(tr("Language of the explanations"));
    m_language->setAccessibleName(tr("Language of the explanations"));
    //: Switch: show the English original under each translated paragraph.
    m_original->setText(tr("English original"));
    m_original->setToolTip(tr("Show the English text under each translated paragraph"));
    m_original->setVisible(
        m_helpLanguage != "en"_L1 && m_library.languages().contains(m_helpLanguage));
    //: Switch: show the folded details of an explanation.
    m_details->setText(tr("Details"));
    m_details->setToolTip(tr("The digits of the code, the RFC section, the exact bytes"));
    refresh();
}

Meaning MeaningPane::howToRead() const
{
    Meaning sample;
    sample.verdict = tr("How to read a reply");
    sample.sections.push_back({{}, u"550 5.1.1 No such user here"_s, {}, false, true});
    sample.sections.push_back({tr("550 – the reply code"),
        tr("The first digit decides: 2 done, 3 go on, 4 try later, 5 refused.")});
    sample.sections.push_back({tr("5.1.1 – the enhanced status code"),
        tr("It says more exactly what the matter is. Not every server sends one.")});
    sample.sections.push_back({tr("The rest – words for people"),
        tr("They differ from server to server; programs do not read them.")});
    sample.sections.push_back({{}, tr("Select a line of the dialogue to see what it means.")});
    return sample;
}

} // namespace Heloscope
