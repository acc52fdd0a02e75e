// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/legenddialog.h"

#include "ui/guide/legendmark.h"
#include "ui/wording/rowwords.h"
#include "ui/wording/severitywords.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Heloscope {

LegendDialog::LegendDialog(QWidget *parent)
    : QDialog(parent)
    , m_close(new QPushButton(this))
{
    setObjectName(u"legendDialog"_s);
    m_close->setObjectName(u"closeLegendButton"_s);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setSizeConstraint(QLayout::SetFixedSize);
    column->addWidget(m_close, 0, Qt::AlignRight);
    fill();
}

void LegendDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        fill();
    }
}

void LegendDialog::fill()
{
    //: Title of the window that tells what colours and pictures mean.
    setWindowTitle(tr("Legend"));
    //: Button
    m_close->setText(tr("Close"));
    delete m_page;
    m_page = new QWidget(this);
    auto *grid = new QGridLayout(m_page);
    grid->setContentsMargins(0, 0, 0, 8);
    grid->setHorizontalSpacing(16);
    const auto add = [&](LegendMark *mark, const QString &sentence) {
        auto *label = new QLabel(sentence, m_page);
        label->setTextFormat(Qt::PlainText);
        const int row = grid->rowCount();
        grid->addWidget(mark, row, 0, Qt::AlignLeft);
        grid->addWidget(label, row, 1);
    };
    const auto chip = [&](Tone tone, const QString &word, const QString &sentence) {
        add(new LegendMark(tone, word, m_page), sentence);
    };
    const auto mark = [&](Glyph glyph, Tone tone, const QString &word, const QString &sentence) {
        add(new LegendMark(glyph, tone, word, m_page), sentence);
    };
    using Smtp::Severity;
    chip(Tone::Good, u"2xx "_s + severityWord(Severity::Success), tr("The server did it."));
    chip(Tone::GoOn, u"3xx "_s + severityWord(Severity::Intermediate),
        tr("The server wants the rest."));
    chip(Tone::Later, u"4xx "_s + severityWord(Severity::Temporary),
        tr("Not now: the same may succeed later."));
    chip(Tone::Refused, u"5xx "_s + severityWord(Severity::Permanent),
        tr("No: the same will be refused again."));
    chip(Tone::Note, severityWord(Smtp::FindingSeverity::Info), tr("Worth knowing, and no fault."));
    mark(Glyph::Client, Tone::GoOn, speakerWord(0), tr("This program speaks to the server."));
    mark(Glyph::Server, Tone::Good, speakerWord(1), tr("The server answers."));
    //: What a picture means.
    mark(Glyph::Lock, Tone::GoOn, tr("Encrypted"), tr("Nobody on the way can read it."));
    //: What a picture means.
    mark(Glyph::Unlock, Tone::Note, tr("Not encrypted"), tr("Anybody on the way can read it."));
    mark(Glyph::Warning, Tone::Later, severityWord(Smtp::FindingSeverity::Warning),
        tr("A finding about this line; F8 goes from one to the next."));
    //: What a picture means.
    mark(Glyph::Break, Tone::Refused, tr("Break rule"), tr("A run stops here."));
    //: What a picture means.
    mark(Glyph::Bookmark, Tone::Note, tr("Bookmark"), tr("You have marked this line."));
    //: What a picture means.
    mark(Glyph::Remark, Tone::Note, tr("Note"), tr("You have written something about this line."));
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_page);
}

} // namespace Heloscope
