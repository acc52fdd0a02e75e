// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reference/comparisonwindow.h"

#include "core/compare/comparisonhtml.h"
#include "core/compare/comparisonmarkdown.h"
#include "core/compare/contrast.h"
#include "ui/decor/icons.h"
#include "ui/decor/plainwriter.h"
#include "ui/preferences/helplanguages.h"
#include "ui/prompts/prompter.h"
#include "ui/reference/codechooser.h"
#include "ui/reference/comparisondocument.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QScreen>
#include <QScrollBar>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

/// Two columns of fewer letters than this are harder to read than one below the other.
constexpr int LettersForColumns = 64;

/// A code that is often taken for this one.
QString neighbourOf(const QString &code)
{
    for (const TopicId &topic : contrastTopics()) {
        const QStringList codes
            = QString::fromLatin1(topic.mid(topic.indexOf('/') + 1)).split(u'-');
        for (const QString &other : codes) {
            if (codes.contains(code) && other != code && comparableCodeFromText(other)) {
                return other;
            }
        }
    }
    return code == "550"_L1 ? u"450"_s : u"550"_s;
}

} // namespace

ComparisonWindow::ComparisonWindow(
    const HelpLibrary &library, HelpLanguages &languages, Prompter &prompter, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_library(library)
    , m_languages(languages)
    , m_prompter(prompter)
    , m_first(new CodeChooser(library, this))
    , m_swap(new QToolButton(this))
    , m_second(new CodeChooser(library, this))
    , m_language(new QToolButton(this))
    , m_copy(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_text(new QTextEdit(this))
    , m_choose(new QAction(this))
    , m_save(new QAction(this))
    , m_close(new QAction(this))
{
    setObjectName(u"comparisonWindow"_s);
    build();
    joinParts();
    m_first->setCode(u"450"_s);
    m_second->setCode(u"550"_s);
    retranslate();
}

void ComparisonWindow::build()
{
    m_first->setObjectName(u"firstCode"_s);
    m_second->setObjectName(u"secondCode"_s);
    m_swap->setObjectName(u"swapButton"_s);
    m_swap->setFocusPolicy(Qt::TabFocus);
    m_language->setObjectName(u"comparisonLanguageButton"_s);
    m_language->setIcon(icon(Glyph::Language));
    m_language->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_language->setPopupMode(QToolButton::InstantPopup);
    m_language->setMenu(m_languages.menu());
    m_language->setFocusPolicy(Qt::TabFocus);
    m_copy->setObjectName(u"copyComparisonButton"_s);
    m_export->setObjectName(u"exportComparisonButton"_s);
    m_text->setObjectName(u"comparisonText"_s);
    m_text->setReadOnly(true);
    m_text->setAcceptRichText(false);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_text->viewport()->installEventFilter(this);

    auto *codes = new QHBoxLayout;
    setTabOrder(m_second, m_swap);
    setTabOrder(m_swap, m_language);
    codes->setSpacing(8);
    codes->addWidget(m_first, 1);
    codes->addWidget(m_second, 1);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_swap);
    bar->addWidget(m_language);
    bar->addStretch();
    bar->addWidget(m_copy);
    bar->addWidget(m_export);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(6, 6, 6, 6);
    head->setSpacing(6);
    head->addLayout(codes);
    head->addLayout(bar);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_text, 1);
    const int em = fontMetrics().height();
    resize(QSize(em * 52, em * 34).boundedTo(screen()->availableSize() * 9 / 10));
}

void ComparisonWindow::joinParts()
{
    const auto join = [this](QAction *action, const QList<QKeySequence> &keys, auto slot) {
        action->setShortcuts(keys);
        addAction(action);
        connect(action, &QAction::triggered, this, slot);
    };
    join(m_choose, {Qt::CTRL | Qt::Key_D}, [this] { compare({}, {}); });
    join(m_save, {Qt::CTRL | Qt::Key_E}, &ComparisonWindow::exportPage);
    join(m_close, {QKeySequence::Close, Qt::Key_Escape}, &QWidget::close);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    for (const CodeChooser *chooser : {m_first, m_second}) {
        connect(chooser, &QComboBox::editTextChanged, this, &ComparisonWindow::refresh);
    }
    connect(m_swap, &QToolButton::clicked, this, &ComparisonWindow::swap);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (const auto page = comparison(m_languages.current())) {
            QGuiApplication::clipboard()->setText(comparisonText(*page));
        }
    });
    connect(m_export, &QPushButton::clicked, this, &ComparisonWindow::exportPage);
    connect(&m_languages, &HelpLanguages::changed, this, &ComparisonWindow::retranslate);
}

void ComparisonWindow::compare(const QString &first, const QString &second)
{
    if (!first.isEmpty()) {
        m_first->setCode(first);
        m_second->setCode(second.isEmpty() ? neighbourOf(first) : second);
    }
    show();
    raise();
    activateWindow();
    // The one that is known is not to be typed again.
    CodeChooser *chooser = first.isEmpty() ? m_first : m_second;
    chooser->setFocus(Qt::ShortcutFocusReason);
    chooser->lineEdit()->selectAll();
}

void ComparisonWindow::swap()
{
    const auto first = m_first->code();
    const auto second = m_second->code();
    if (first && second) {
        m_first->setCode(second->label());
        m_second->setCode(first->label());
    }
}

std::optional<CodeComparison> ComparisonWindow::comparison(const QString &language) const
{
    const auto first = m_first->code();
    const auto second = m_second->code();
    if (!first || !second) {
        return {};
    }
    auto comparison = compareCodes(*first, *second, m_library, language);
    return comparison ? std::optional(*std::move(comparison)) : std::nullopt;
}

QString ComparisonWindow::whyNothing() const
{
    const auto first = m_first->code();
    const auto second = m_second->code();
    if (first && second) {
        const auto comparison = compareCodes(*first, *second, m_library, m_languages.current());
        if (!comparison && comparison.fault() == ComparisonFault::SameCode) {
            return tr("Both are the same code. Choose another one to compare it with.");
        }
        if (!comparison && comparison.fault() == ComparisonFault::NoTexts) {
            return tr("The help texts cannot be read. Install the program again.");
        }
    }
    return tr("Type or pick two codes: reply codes such as 450, or enhanced codes such as 5.1.1.");
}

void ComparisonWindow::refresh()
{
    m_hasColumns = isWide();
    const auto page = comparison(m_languages.current());
    m_copy->setEnabled(page.has_value());
    m_export->setEnabled(page.has_value());
    m_swap->setEnabled(m_first->code() && m_second->code());
    if (page) {
        present(*page);
        return;
    }
    PlainWriter writer(*m_text->document(), font(), palette(), false);
    writer.paragraph(whyNothing(), writer.plain());
}

void ComparisonWindow::present(const CodeComparison &comparison)
{
    ComparisonPage page{comparison};
    const auto add = [&](const QString &language) {
        if (auto other = this->comparison(language)) {
            page.below.push_back(*std::move(other));
        }
    };
    if (!m_languages.beside().isEmpty()) {
        add(m_languages.beside());
    }
    if (m_languages.showsOriginal()) {
        add(u"en"_s);
    }
    // In another language one reads on where one was; other codes are read from their beginning.
    const bool isAnother
        = comparison.codes[0].code != m_shown[0] || comparison.codes[1].code != m_shown[1];
    m_shown = {comparison.codes[0].code, comparison.codes[1].code};
    const int place = isAnother ? 0 : m_text->verticalScrollBar()->value();
    write(*m_text->document(), page, m_hasColumns, font(), palette());
    m_text->moveCursor(QTextCursor::Start);
    m_text->verticalScrollBar()->setValue(place);
}

void ComparisonWindow::exportPage()
{
    const auto page = comparison(m_languages.current());
    if (page) {
        const QString suggestion
            = QString(page->codes[0].label + u'-' + page->codes[1].label + u".html"_s);
        m_prompter.askPageToSave(suggestion, [this](const QString &fileName) { save(fileName); });
    }
}

void ComparisonWindow::save(const QString &fileName)
{
    const auto page = comparison(m_languages.current());
    if (!page) {
        return;
    }
    const bool isMarkdown = fileName.endsWith(u".md"_s, Qt::CaseInsensitive)
        || fileName.endsWith(u".markdown"_s, Qt::CaseInsensitive);
    QSaveFile file(fileName);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.write(isMarkdown ? comparisonToMarkdown(*page) : comparisonToHtml(*page)) >= 0
        && file.commit();
    if (!isWritten) {
        m_prompter.tellCannotWrite(fileName, file.errorString());
    }
}

void ComparisonWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        refresh();
    }
}

bool ComparisonWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text->viewport() && event->type() == QEvent::Resize
        && isWide() != m_hasColumns) {
        refresh();
    }
    return QWidget::eventFilter(watched, event);
}

bool ComparisonWindow::isWide() const
{
    // The scroll bar is counted in, so that its coming and going changes nothing.
    const int room = m_text->width() - m_text->verticalScrollBar()->sizeHint().width();
    return room >= LettersForColumns * fontMetrics().averageCharWidth();
}

void ComparisonWindow::retranslate()
{
    //: Title of the window with two codes side by side.
    setWindowTitle(tr("Compare Two Codes – Heloscope"));
    m_first->setLanguage(m_languages.current());
    m_second->setLanguage(m_languages.current());
    m_first->setName(tr("First code"));
    m_second->setName(tr("Second code"));
    //: Button: the first code takes the place of the second.
    m_swap->setText(tr("&Swap"));
    m_swap->setToolTip(tr("Swap the two codes"));
    m_swap->setAccessibleName(tr("Swap the two codes"));
    m_language->setText(m_languages.names());
    m_language->setToolTip(tr("Language of the explanations"));
    m_language->setAccessibleName(tr("Language of the explanations"));
    m_copy->setText(tr("&Copy as Text"));
    m_copy->setAccessibleName(tr("Copy the comparison as text"));
    m_export->setText(tr("&Export..."));
    m_save->setText(m_export->text());
    //: Entry of the menu of the window: goes to the fields with the two codes.
    m_choose->setText(tr("Choose &Codes"));
    m_close->setText(tr("Close &Window"));
    m_export->setToolTip(tr("Save the comparison as a web page or as Markdown"));
    m_export->setAccessibleName(tr("Save the comparison as a web page or as Markdown"));
    m_text->setAccessibleName(tr("The comparison"));
    refresh();
}

} // namespace Heloscope
