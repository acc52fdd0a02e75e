// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/legenddialog.h"

#include "ui/guide/legendmark.h"
#include "ui/wording/rowwords.h"
#include "ui/wording/severitywords.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Heloscope {

LegendDialog::LegendDialog(QWidget *parent)
    : QDialog(parent)
    , m_scroller(new QScrollArea(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"legendDialog"_s);
    m_scroller->setObjectName(u"legendScroller"_s);
    m_scroller->setFrameShape(QFrame::NoFrame);
    m_scroller->setWidgetResizable(true);
    m_close->setObjectName(u"closeLegendButton"_s);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_scroller, 1);
    column->addWidget(m_close, 0, Qt::AlignRight);
    fill();
    m_close->setFocus();
}

void LegendDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        fill();
    } else if (event->type() == QEvent::FontChange) {
        QMetaObject::invokeMethod(this, &LegendDialog::fit, Qt::QueuedConnection);
    }
}

void LegendDialog::fill()
{
    //: Title of the window that tells what colours and pictures mean.
    setWindowTitle(tr("Legend"));
    m_scroller->setAccessibleName(windowTitle());
    //: Button
    m_close->setText(tr("Close"));
    auto *page = new QWidget;
    addMarks(*page);
    m_scroller->setWidget(page);
    fit();
}

/// As large as the page, as far as the screen allows.
void LegendDialog::fit()
{
    constexpr QSize Frame(20, 60);
    const QWidget &page = *m_scroller->widget();
    const QMargins margins = layout()->contentsMargins();
    const int below = m_close->sizeHint().height() + layout()->spacing();
    const QSize wanted = page.sizeHint()
        + QSize(margins.left() + margins.right(), margins.top() + margins.bottom() + below);
    const QSize room = screen()->availableSize() - Frame;
    const int bar = m_scroller->verticalScrollBar()->sizeHint().width();
    const bool isHigher = wanted.height() > room.height();
    m_scroller->setMinimumWidth(
        std::min(page.sizeHint().width() + (isHigher ? bar : 0), room.width()));
    // What cannot be seen whole can be gone to and scrolled by key.
    m_scroller->setFocusPolicy(isHigher ? Qt::StrongFocus : Qt::NoFocus);
    resize(wanted.boundedTo(room));
}

void LegendDialog::addMarks(QWidget &page)
{
    auto *grid = new QGridLayout(&page);
    grid->setContentsMargins(0, 0, 0, 8);
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(1, 1);
    const auto add = [&](LegendMark *mark, const QString &sentence) {
        auto *label = new QLabel(sentence, &page);
        label->setTextFormat(Qt::PlainText);
        const int row = grid->rowCount();
        grid->addWidget(mark, row, 0, Qt::AlignLeft);
        grid->addWidget(label, row, 1);
    };
    const auto chip = [&](Tone tone, const QString &word, const QString &sentence) {
        add(new LegendMark(tone, word, &page), sentence);
    };
    const auto mark = [&](Glyph glyph, Tone tone, const QString &word, const QString &sentence) {
        add(new LegendMark(glyph, tone, word, &page), sentence);
    };
    using Smtp::Severity;
    chip(Tone::Good, u"2xx "_s + severityWord(Severity::Success), tr("The server did it."));
    chip(Tone::GoOn, u"3xx "_s + severityWord(Severity::Intermediate),
        tr("The server wants the rest."));
    chip(Tone::Later, u"4xx "_s + severityWord(Severity::Temporary),
        tr("Not now: the same may succeed later."));
    chip(Tone::Refused, u"5xx "_s + severityWord(Severity::Permanent),
        tr("No: the same will be refused again."));
    chip(Tone::Note, severityWord(Smtp::FindingSeverity::Info),
        tr("Worth knowing, but not a fault."));
    mark(Glyph::Client, Tone::GoOn, speakerWord(0), tr("This program speaks to the server."));
    mark(Glyph::Server, Tone::Good, speakerWord(1), tr("The server answers."));
    //: What a picture means.
    mark(Glyph::Lock, Tone::GoOn, tr("Encrypted"),
        tr("Nobody between here and the server can read it."));
    //: What a picture means.
    mark(Glyph::Unlock, Tone::Note, tr("Not encrypted"),
        tr("Anybody between here and the server can read it."));
    //: What a bar means.
    add(new LegendMark(LegendBar::Secure, tr("Encrypted line"), &page),
        tr("The bar goes along all lines that were encrypted."));
    //: What a bar means.
    add(new LegendMark(LegendBar::Gap, tr("Time before"), &page),
        tr("The longer the bar, the longer nothing was said before this line."));
    mark(Glyph::Warning, Tone::Later, severityWord(Smtp::FindingSeverity::Warning),
        tr("A finding about this line; F8 goes from one to the next."));
    mark(Glyph::Refused, Tone::Refused, severityWord(Smtp::FindingSeverity::Error),
        tr("A finding that breaks a rule of SMTP or stops the session."));
    //: What a picture means.
    mark(Glyph::Break, Tone::Refused, tr("Break rule"), tr("A run stops here."));
    //: What a picture means.
    mark(Glyph::Bookmark, Tone::Note, tr("Bookmark"), tr("You have marked this line."));
    //: What a picture means.
    mark(Glyph::Remark, Tone::Note, tr("Note"), tr("You have written something about this line."));
    //: What a picture in the row of stages means: the one that comes next.
    mark(Glyph::Next, Tone::GoOn, tr("Next"), tr("This stage comes next."));
    //: What a picture in the row of stages means.
    mark(Glyph::Waiting, Tone::Note, tr("Under way"), tr("The server has not answered yet."));
    //: What a picture in the row of stages means.
    mark(Glyph::Skipped, Tone::Note, tr("Passed over"), tr("The session went on without it."));
    //: What a picture in the row of stages means.
    mark(Glyph::NotReached, Tone::Note, tr("Not reached"),
        tr("The session has not come to this stage."));
    //: What a picture in the row of stages means.
    mark(Glyph::Failed, Tone::Refused, tr("Failed"), tr("It ended here without a reply."));
}

} // namespace Heloscope
