// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/remarks/notedialog.h"

#include "core/transcript/remarks.h"
#include "ui/decor/fonts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Heloscope {

NoteDialog::NoteDialog(EntryId about, const QString &line, const QString &note, QWidget *parent)
    : QDialog(parent)
    , m_about(about)
    , m_line(new QLabel(this))
    , m_edit(new QPlainTextEdit(this))
    , m_limit(new QLabel(this))
    , m_keep(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"noteDialog"_s);
    constexpr qsizetype MostShown = 300;
    m_line->setObjectName(u"noteLine"_s);
    m_line->setTextFormat(Qt::PlainText);
    m_line->setWordWrap(true);
    m_line->setFont(wireFont(font()));
    m_line->setText(line.size() > MostShown ? QString(line.left(MostShown) + u'…') : line);
    m_edit->setObjectName(u"noteEdit"_s);
    m_edit->setTabChangesFocus(true);
    m_edit->setPlainText(note);
    m_edit->moveCursor(QTextCursor::End);
    m_limit->setObjectName(u"noteLimit"_s);
    m_limit->setWordWrap(true);
    m_keep->setObjectName(u"keepNoteButton"_s);
    m_keep->setDefault(true);
    m_cancel->setObjectName(u"cancelNoteButton"_s);
    m_cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_keep);
    buttons->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_line);
    column->addWidget(m_edit, 1);
    column->addWidget(m_limit);
    column->addLayout(buttons);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &NoteDialog::refresh);
    connect(m_keep, &QPushButton::clicked, this, &NoteDialog::keep);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(Qt::CTRL | key, this);
        connect(shortcut, &QShortcut::activated, m_keep, &QPushButton::click);
    }
    retranslate();
    m_edit->setFocus();
    resize(60 * fontMetrics().averageCharWidth(), 14 * lineHeight(fontMetrics()));
}

void NoteDialog::keep()
{
    emit kept(m_edit->toPlainText());
    accept();
}

void NoteDialog::refresh()
{
    const bool fits = m_edit->toPlainText().size() <= Remarks::LongestText;
    m_keep->setEnabled(fits);
    m_limit->setVisible(!fits);
}

void NoteDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void NoteDialog::retranslate()
{
    //: Title of a dialog. %1: number of a line of the dialogue
    setWindowTitle(tr("Note on Line %1").arg(m_about));
    m_line->setAccessibleName(m_line->text());
    m_edit->setAccessibleName(windowTitle());
    //: The keys stay as they are.
    m_edit->setAccessibleDescription(tr("Ctrl+Enter keeps the note, Esc leaves it as it was."));
    m_edit->setPlaceholderText(m_edit->accessibleDescription());
    //: %1: how many characters a note can have
    m_limit->setText(
        tr("A note has at most %1 characters.").arg(locale().toString(Remarks::LongestText)));
    //: Button
    m_keep->setText(tr("&Keep Note"));
    //: Button
    m_cancel->setText(tr("Cancel"));
    for (QPushButton *button : {m_keep, m_cancel}) {
        button->setAccessibleDescription(m_edit->accessibleDescription());
    }
    refresh();
}

} // namespace Heloscope
