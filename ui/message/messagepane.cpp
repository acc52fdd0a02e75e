// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/message/messagepane.h"

#include "core/help/helplibrary.h"
#include "core/wire/displaytext.h"
#include "ui/bytes/octetview.h"
#include "ui/decor/fonts.h"
#include "ui/decor/severitycolours.h"
#include "ui/message/messagewords.h"
#include "ui/models/headermodel.h"
#include "ui/models/octetmodel.h"
#include "ui/preferences/helplanguages.h"
#include "ui/prompts/prompter.h"

#include <QAction>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QTableView>
#include <QTabWidget>
#include <QTextBlock>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

constexpr qint64 LargestFile = 64 * 1024 * 1024;
constexpr qsizetype ShownOfForeignBody = 64 * 1024;

/// toPlainText() would make spaces of no-break spaces.
QByteArray textOf(const QPlainTextEdit &edit)
{
    QString text = edit.document()->toRawText();
    return text.replace(QChar::ParagraphSeparator, u'\n')
        .replace(QChar::LineSeparator, u'\n')
        .toUtf8();
}

} // namespace

MessagePane::MessagePane(MessageDraft &draft, Prompter &prompter, const HelpLibrary &library,
    const HelpLanguages &languages, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_prompter(prompter)
    , m_library(library)
    , m_languages(languages)
    , m_headers(new HeaderModel(draft, this))
    , m_octets(new OctetModel(this))
    , m_standing(new QLabel(this))
    , m_figures(new QLabel(this))
    , m_warnings(new QLabel(this))
{
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 2, 4, 2);
    buttons->addWidget(m_standing, 1);
    m_copy = addButton("editCopy", buttons);
    m_open = addButton("openMessage", buttons);
    m_undo = addButton("undoMessage", buttons);
    m_redo = addButton("redoMessage", buttons);
    m_revert = addButton("revertMessage", buttons);
    // Made after the buttons, so that Tab goes as one reads.
    m_tabs = new QTabWidget(this);
    m_table = new QTableView(this);
    m_body = new QPlainTextEdit(this);
    m_view = new OctetView(*m_octets, this);
    m_body->setObjectName(u"messageBody"_s);
    m_body->setUndoRedoEnabled(false); // the draft knows more than the text
    m_body->setTabChangesFocus(true);
    m_body->setFrameShape(QFrame::NoFrame);
    m_body->setAcceptDrops(false);
    m_body->installEventFilter(this);
    m_view->setObjectName(u"messageOctets"_s);
    m_tabs->setObjectName(u"messageTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(headerPage(), {});
    m_tabs->addTab(m_body, {});
    m_tabs->addTab(m_view, {});
    for (QLabel *label : {m_standing, m_figures, m_warnings}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_standing->setObjectName(u"messageStanding"_s);
    m_figures->setObjectName(u"messageFigures"_s);
    m_warnings->setObjectName(u"messageWarnings"_s);
    m_warnings->setContentsMargins(8, 2, 8, 2);
    m_warnings->setAutoFillBackground(true);
    m_figures->setContentsMargins(8, 2, 8, 2);
    // At large type the pane is higher than a small screen leaves for it.
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(buttons);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_warnings);
    column->addWidget(m_figures);
    auto *scroller = new QScrollArea(this);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setFocusPolicy(Qt::NoFocus);
    scroller->setWidgetResizable(true);
    scroller->setWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroller);
    joinDraft();
    retranslate();
}

QAction *MessagePane::addButton(const char *name, QLayout *row)
{
    auto *action = new QAction(this);
    action->setObjectName(QString::fromLatin1(name));
    auto *button = new QToolButton(this);
    button->setObjectName(QString(action->objectName() + u"Button"_s));
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    row->addWidget(button);
    return action;
}

QWidget *MessagePane::headerPage()
{
    m_table->setObjectName(u"headerTable"_s);
    m_table->setModel(m_headers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *page = new QWidget(this);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 4, 0);
    row->addWidget(m_table, 1);
    auto *column = new QVBoxLayout;
    m_add = addButton("addField", column);
    m_remove = addButton("removeField", column);
    column->addStretch();
    row->addLayout(column);
    connect(m_add, &QAction::triggered, this, &MessagePane::addField);
    connect(m_remove, &QAction::triggered, this, [this] {
        if (m_table->currentIndex().isValid()) {
            m_draft.removeField(m_table->currentIndex().row());
        }
    });
    return page;
}

void MessagePane::joinDraft()
{
    connect(m_open, &QAction::triggered, this, [this] {
        m_prompter.askMessageToOpen([this](const QString &fileName) { openFile(fileName); });
    });
    connect(m_undo, &QAction::triggered, &m_draft, &MessageDraft::undo);
    connect(m_redo, &QAction::triggered, &m_draft, &MessageDraft::redo);
    connect(m_revert, &QAction::triggered, &m_draft, &MessageDraft::revert);
    connect(m_copy, &QAction::triggered, &m_draft, &MessageDraft::prepareNext);
    connect(m_body, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isFilling) {
            m_draft.setBody(textOf(*m_body));
        }
    });
    connect(&m_languages, &HelpLanguages::changed, this, &MessagePane::refreshWords);
    connect(&m_draft, &MessageDraft::changed, this, [this] {
        m_isStale = true;
        if (isVisible()) {
            refresh();
        }
    });
}

void MessagePane::openFile(const QString &fileName)
{
    QFile file(fileName);
    const bool isReadable = file.open(QIODevice::ReadOnly);
    const bool isTooLarge = isReadable && file.size() > LargestFile;
    const QString name = Smtp::displayText(QFileInfo(fileName).fileName().toUtf8());
    m_fault.clear();
    if (isTooLarge) {
        //: %1: file name
        m_fault = tr("%1 is larger than 64 MiB.").arg(name);
    } else if (!isReadable) {
        //: %1: file name, %2: the system's own words
        m_fault = tr("%1 cannot be read: %2").arg(name, file.errorString());
    } else {
        m_draft.prepareNext();
        m_draft.open(file.readAll());
    }
    refreshWords();
}

void MessagePane::focusMessage()
{
    m_tabs->currentWidget() == m_body       ? m_body->setFocus(Qt::ShortcutFocusReason)
        : m_tabs->currentWidget() == m_view ? m_view->setFocus(Qt::ShortcutFocusReason)
                                            : m_table->setFocus(Qt::ShortcutFocusReason);
}

QString MessagePane::draggedMessage(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    const QString file = urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
    return file.endsWith(u".eml"_s, Qt::CaseInsensitive) ? file : QString();
}

QSize MessagePane::sizeHint() const
{
    return {QWidget::sizeHint().width(), lineHeight(fontMetrics()) * 11};
}

void MessagePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        refreshWords();
    }
}

void MessagePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit left();
        return;
    }
    QWidget::keyPressEvent(event);
}

void MessagePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        refresh();
    }
}

bool MessagePane::eventFilter(QObject *watched, QEvent *event)
{
    // Otherwise the text field would take these keys for a history it does not have.
    if (watched == m_body && event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MessagePane::refresh()
{
    m_isStale = false;
    const bool isEmpty = m_draft.bytes().isEmpty();
    const WireForm form = isEmpty ? WireForm{} : wireForm(m_draft.bytes());
    m_octets->setOctets({form.octets, {}, form.dots});
    m_figures->setText(messageFigures(form, m_draft));
    refreshBody();
    refreshWords();
}

void MessagePane::refreshBody()
{
    const QScopedValueRollback guard(m_isFilling, true);
    const QByteArray &body = m_draft.text().body;
    const auto text = editableText(body);
    const bool isEditable = text && m_draft.isEditable();
    m_body->setReadOnly(!isEditable);
    const QString shown = text ? *text : [&body] {
        QStringList lines;
        for (const QByteArray &line :
            body.first(std::min(body.size(), ShownOfForeignBody)).split('\n')) {
            lines << Smtp::displayText(line.endsWith('\r') ? line.chopped(1) : line);
        }
        return lines.join(u'\n');
    }();
    if (QString::fromUtf8(textOf(*m_body)) != shown) {
        const int place = m_body->textCursor().position();
        m_body->setPlainText(shown);
        QTextCursor cursor = m_body->textCursor();
        cursor.setPosition(std::min(place, m_body->document()->characterCount() - 1));
        m_body->setTextCursor(cursor);
    }
}

void MessagePane::refreshWords()
{
    const bool isEditable = m_draft.isEditable();
    QString standing = standingSentence(m_draft.standing());
    if (isEditable && !editableText(m_draft.text().body)) {
        standing = tr("The body is not plain text. It is sent as it is and cannot be edited here.");
    }
    m_standing->setText(m_fault.isEmpty() ? standing : m_fault);
    const QString warnings = messageWarnings(m_draft, m_library, m_languages.current());
    m_warnings->setText(warnings);
    m_warnings->setVisible(!warnings.isEmpty());
    QPalette colours = palette();
    const ToneColours tone = toneColours(Tone::Later, colours);
    colours.setColor(QPalette::Window, tone.tint);
    colours.setColor(QPalette::WindowText, tone.ink);
    m_warnings->setPalette(colours);
    m_undo->setEnabled(m_draft.canUndo());
    m_redo->setEnabled(m_draft.canRedo());
    m_revert->setEnabled(isEditable && m_draft.own().has_value());
    m_open->setEnabled(isEditable || m_draft.canPrepareNext());
    m_copy->setVisible(m_draft.canPrepareNext());
    findChild<QToolButton *>(u"editCopyButton"_s)->setVisible(m_draft.canPrepareNext());
    m_add->setEnabled(isEditable);
    m_remove->setEnabled(isEditable && m_headers->rowCount() > 0);
    const QFont wire = wireFont(QGuiApplication::font());
    m_table->setFont(wire);
    m_body->setFont(wire);
    m_table->verticalHeader()->setDefaultSectionSize(lineHeight(m_table->fontMetrics()) + 4);
    m_table->setColumnWidth(HeaderModel::Name, m_table->fontMetrics().averageCharWidth() * 28);
}

void MessagePane::addField()
{
    const QModelIndex current = m_table->currentIndex();
    const int row = current.isValid() ? current.row() + 1 : m_headers->rowCount();
    m_draft.insertField(row, "X-Test", "1");
    const QModelIndex added = m_headers->index(row, HeaderModel::Name);
    m_table->setCurrentIndex(added);
    m_table->setFocus(Qt::ShortcutFocusReason);
    m_table->edit(added);
}

void MessagePane::retranslate()
{
    const auto name = [](QAction *action, const QString &text, const QString &tip) {
        action->setText(text);
        action->setToolTip(tip);
    };
    name(m_open, tr("Open Message…"), tr("Takes the message from a file (.eml) instead"));
    name(m_undo, tr("Undo"), tr("Takes the last change of the message back"));
    name(m_redo, tr("Redo"), tr("Makes the change once more"));
    //: Gives up one's own message for the one made from envelope, subject and body.
    name(m_revert, tr("Revert"), tr("Back to the message of the pane Envelope and Message"));
    name(m_copy, tr("Edit for Next Session"), tr("Goes on with a copy for the next session"));
    //: Adds a header field to the message.
    name(m_add, tr("Add"), tr("Adds a header field"));
    //: Removes a header field from the message.
    name(m_remove, tr("Remove"), tr("Removes the selected header field"));
    //: Tabs of the pane with the message.
    m_tabs->setTabText(0, tr("Header"));
    m_tabs->setTabText(1, tr("Body"));
    m_tabs->setTabText(2, tr("Exact Bytes"));
    m_tabs->setAccessibleName(tr("Parts of the message"));
    m_table->setAccessibleName(tr("Header fields"));
    m_table->setAccessibleDescription(tr("F2 edits a field"));
    m_body->setAccessibleName(tr("Body of the message"));
    m_view->setAccessibleName(tr("Message as it leaves, stuffed dots underlined"));
    refresh();
}

} // namespace Heloscope
