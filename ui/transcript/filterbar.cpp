// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/filterbar.h"

#include "ui/decor/plaintip.h"
#include "ui/transcript/dialoguefilter.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Heloscope {

FilterBar::FilterBar(DialogueFilter &filter, QWidget *parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_edit(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_clear(new QPushButton(this))
    , m_message(new QLabel(this))
    , m_completions(new QStringListModel(this))
    , m_completer(new QCompleter(m_completions, this))
{
    setObjectName(u"filterBar"_s);
    m_edit->setObjectName(u"filterEdit"_s);
    m_edit->setClearButtonEnabled(true);
    m_edit->installEventFilter(this);
    m_count->setObjectName(u"filterCount"_s);
    m_clear->setObjectName(u"filterClearButton"_s);
    m_message->setObjectName(u"filterMessage"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setContentsMargins(6, 0, 6, 2);
    // All that the model has fits: it is made for the word that is being typed.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_edit);
    m_completer->popup()->setObjectName(u"filterCompletions"_s);

    auto *row = new QHBoxLayout;
    row->addWidget(m_edit, 1);
    row->addWidget(m_count);
    row->addWidget(m_clear);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 2, 4, 2);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_message);

    connect(m_edit, &QLineEdit::textChanged, this, &FilterBar::filter);
    connect(m_edit, &QLineEdit::textEdited, this, &FilterBar::complete);
    connect(m_edit, &QLineEdit::editingFinished, this,
        [this] { setVisible(!m_edit->text().isEmpty() || m_edit->hasFocus()); });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        emit left();
    });
    connect(
        m_completer, qOverload<const QString &>(&QCompleter::activated), this, &FilterBar::insert);
    for (const auto signal :
        {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&m_filter, signal, this, &FilterBar::refresh);
    }
    connect(m_filter.sourceModel(), &QAbstractItemModel::rowsInserted, this, &FilterBar::refresh);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &FilterBar::refresh);
    connect(&m_filter, &DialogueFilter::looked, this, &FilterBar::refresh);
    retranslate();
    hide();
}

void FilterBar::begin()
{
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterBar::clear()
{
    m_edit->clear();
    hide();
}

void FilterBar::filter(const QString &text)
{
    m_filter.setWanted(text);
    refresh();
}

QString FilterBar::lastWord() const
{
    const QString before = m_edit->text().left(m_edit->cursorPosition());
    return before.sliced(before.lastIndexOf(u' ') + 1);
}

void FilterBar::complete()
{
    m_completions->setStringList(queryCompletions(lastWord()));
    if (m_completions->rowCount() > 0) {
        m_completer->complete();
    } else {
        m_completer->popup()->hide();
    }
}

void FilterBar::insert(const QString &completion)
{
    const int place = m_edit->cursorPosition();
    const QString word = lastWord();
    QString text = m_edit->text();
    const auto begin = place - static_cast<int>(word.size());
    m_edit->setText(text.replace(begin, word.size(), completion));
    m_edit->setCursorPosition(begin + static_cast<int>(completion.size()));
    if (completion.endsWith(u':')) {
        complete();
    }
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isDone = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (key == Qt::Key_Escape) {
            clear();
        }
        if (isDone || key == Qt::Key_Escape) {
            emit left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QString FilterBar::sentence(const QueryFault &fault)
{
    using Kind = QueryFault::Kind;
    switch (fault.kind) {
    case Kind::UnknownField:
        //: %1: as it was typed, "colour:red"
        return tr("“%1” is looked for as text: the fields are code, verb, stage, from, finding, "
                  "note, is and text.")
            .arg(fault.text);
    case Kind::NoValue:
        //: %1: as it was typed, "code:"
        return tr("“%1” needs a value after the colon.").arg(fault.text);
    case Kind::NotACode:
        //: %1: as it was typed, "code:9"
        return tr("“%1” is left out: a code looks like 550, 5xx or 5.1.1.").arg(fault.text);
    case Kind::UnknownVerb:
        //: %1: as it was typed, "verb:FOO"
        return tr("“%1” is left out: a verb is EHLO, MAIL, RCPT and the like.").arg(fault.text);
    case Kind::UnknownStage:
        //: %1: as it was typed, "stage:foo"
        return tr("“%1” is left out: a stage is greeting, ehlo, starttls, auth, mail, rcpt, data, "
                  "message or quit.")
            .arg(fault.text);
    case Kind::UnknownSpeaker:
        //: %1: as it was typed, "from:foo"
        return tr("“%1” is left out: a line is from client, server or program.").arg(fault.text);
    case Kind::UnknownKind:
        //: %1: as it was typed, "is:foo"; the words bookmark and note stay as they are
        return tr("“%1” is left out: what a line can be is bookmark or note.").arg(fault.text);
    case Kind::OpenQuote:
        return tr("A quotation mark has no partner; the text goes on to the end.");
    }
    return {};
}

void FilterBar::refresh()
{
    const int all = m_filter.sourceModel()->rowCount();
    const int shown = m_filter.rowCount();
    const bool isActive = m_filter.isActive();
    //: How many lines a filter shows. %1: those shown, %2: all
    m_count->setText(isActive ? tr("%1 of %2 lines").arg(shown).arg(all) : QString());
    m_clear->setVisible(isActive);
    QStringList sentences;
    if (isActive && shown == 0 && all > 0 && !m_filter.isLooking()) {
        sentences << tr("No line fits this filter.");
    }
    for (const QueryFault &fault : m_filter.faults()) {
        sentences << sentence(fault);
    }
    m_message->setText(sentences.join(u' '));
    m_message->setVisible(!sentences.isEmpty());
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void FilterBar::retranslate()
{
    m_edit->setPlaceholderText(tr("Show only lines that contain…"));
    m_edit->setAccessibleName(tr("Filter of the dialogue"));
    //: The words before the colons stay as they are.
    m_edit->setToolTip(plainTip(
        tr("Words, or code:5xx verb:RCPT stage:tls from:server "
           "finding:any note:word is:bookmark; a minus leaves out, quotes keep words together.")));
    m_edit->setAccessibleDescription(m_edit->toolTip());
    m_count->setAccessibleName(tr("Lines that fit"));
    //: Button: every line of the dialogue is shown again.
    m_clear->setText(tr("Clear &Filter"));
    m_clear->setAccessibleName(tr("Clear the filter"));
    m_clear->setToolTip(m_clear->accessibleName());
    m_message->setAccessibleName(tr("What the filter does not do"));
    refresh();
}

} // namespace Heloscope
