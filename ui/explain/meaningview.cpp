// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/meaningview.h"

#include "ui/decor/foldingrow.h"
#include "ui/decor/icons.h"
#include "ui/preferences/helplanguages.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

/// Two columns of fewer letters than this are harder to read than one below the other.
constexpr int LettersForColumns = 64;

} // namespace

MeaningView::MeaningView(const QString &name, HelpLanguages &languages, QWidget *parent)
    : QWidget(parent)
    , m_languages(languages)
    , m_text(new QTextEdit(this))
    , m_language(new QToolButton(this))
    , m_compare(new QToolButton(this))
    , m_details(new QToolButton(this))
{
    m_text->setObjectName(QString(name + u"Text"_s));
    m_text->setReadOnly(true);
    m_text->setAcceptRichText(false);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_text->installEventFilter(this);
    m_text->viewport()->installEventFilter(this);

    m_language->setObjectName(QString(name + u"LanguageButton"_s));
    m_language->setIcon(icon(Glyph::Language));
    m_language->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_language->setPopupMode(QToolButton::InstantPopup);
    m_language->setMenu(languages.menu());
    m_language->setFocusPolicy(Qt::TabFocus);
    m_compare->setObjectName(QString(name + u"CompareButton"_s));
    m_compare->setFocusPolicy(Qt::TabFocus);
    m_details->setObjectName(QString(name + u"DetailsButton"_s));
    m_details->setCheckable(true);
    m_details->setArrowType(Qt::RightArrow);
    m_details->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_details->setFocusPolicy(Qt::TabFocus);

    auto *choice = new QHBoxLayout;
    choice->addWidget(m_language);
    choice->addStretch();
    auto *more = new QHBoxLayout;
    more->addWidget(m_compare);
    more->addWidget(m_details);
    more->addStretch();
    auto *bar = new FoldingRow;
    bar->setContentsMargins(6, 3, 6, 3);
    bar->addLayout(choice, 1);
    bar->addLayout(more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_text, 1);

    setTabOrder(m_language, m_compare);
    setTabOrder(m_compare, m_details);
    setTabOrder(m_details, m_text);

    connect(&languages, &HelpLanguages::changed, this, &MeaningView::retranslate);
    connect(m_compare, &QToolButton::clicked, this, [this] { emit compareWanted(m_code); });
    connect(m_details, &QToolButton::toggled, this, [this](bool on) {
        m_layout.showDetails = on;
        m_details->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
        refresh();
    });
    retranslate();
}

void MeaningView::explain(Source source)
{
    m_source = std::move(source);
    refresh();
    m_text->verticalScrollBar()->setValue(0);
}

void MeaningView::setDetailsShown(bool shown)
{
    m_details->setChecked(shown);
}

void MeaningView::setTextName(const QString &accessibleName)
{
    m_text->setAccessibleName(accessibleName);
}

void MeaningView::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void MeaningView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        refresh();
    }
}

bool MeaningView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        emit left();
        return true;
    }
    if (watched == m_text->viewport() && event->type() == QEvent::Resize
        && isWide() != m_layout.asColumns) {
        refresh();
    }
    return QWidget::eventFilter(watched, event);
}

bool MeaningView::isWide() const
{
    // The scroll bar is counted in, so that its coming and going changes nothing.
    const int room = m_text->width() - m_text->verticalScrollBar()->sizeHint().width();
    return room >= LettersForColumns * fontMetrics().averageCharWidth();
}

void MeaningView::refresh()
{
    if (!m_source) {
        return;
    }
    MeaningPage page;
    page.meaning = m_source(m_languages.current());
    if (const QString beside = m_languages.beside(); !beside.isEmpty()) {
        page.beside = m_source(beside);
        page.language = LanguageMenu::nameOf(m_languages.current());
        page.besideLanguage = LanguageMenu::nameOf(beside);
    }
    if (m_languages.showsOriginal()) {
        page.original = m_source(u"en"_s);
    }
    m_layout.asColumns = isWide();
    const int place = m_text->verticalScrollBar()->value();
    write(*m_text->document(), page, m_layout, font(), palette());
    m_text->moveCursor(QTextCursor::Start);
    m_text->verticalScrollBar()->setValue(place);
    m_code = page.meaning.code;
    m_compare->setVisible(!m_code.isEmpty());
}

void MeaningView::retranslate()
{
    m_language->setText(m_languages.names());
    m_language->setToolTip(tr("Language of the explanations"));
    m_language->setAccessibleName(tr("Language of the explanations"));
    m_language->setAccessibleDescription(m_language->text());
    //: Button: opens the comparison of this code with another one.
    m_compare->setText(tr("Compare With…"));
    m_compare->setToolTip(tr("Compare this code with another one"));
    m_compare->setAccessibleName(tr("Compare this code with another one"));
    //: Switch: show the folded details of an explanation.
    m_details->setText(tr("Details"));
    m_details->setToolTip(tr("The digits of the code, the RFC section, the exact bytes"));
    m_details->setAccessibleName(tr("Details"));
    refresh();
}

} // namespace Heloscope
