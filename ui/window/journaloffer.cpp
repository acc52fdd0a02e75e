// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/journaloffer.h"

#include "core/wire/displaytext.h"
#include "ui/decor/shrinkingarea.h"
#include "ui/window/sessiondesk.h"
#include "ui/window/sessionkeeper.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Heloscope {

JournalOffer::JournalOffer(SessionDesk &desk, QWidget *parent)
    : TintedBand(Tone::GoOn, Glyph::Note, parent)
    , m_desk(desk)
    , m_texts(new ShrinkingArea(this))
    , m_text(new QLabel)
    , m_open(new QPushButton(icon(Glyph::Open), QString(), this))
    , m_later(new QPushButton(this))
    , m_discard(new QPushButton(this))
{
    setObjectName(u"journalOffer"_s);
    m_text->setObjectName(u"journalOfferText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_open->setObjectName(u"openJournalButton"_s);
    m_later->setObjectName(u"keepJournalButton"_s);
    m_discard->setObjectName(u"discardJournalButton"_s);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_open, m_later, m_discard}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    m_texts->setObjectName(u"journalOfferTexts"_s);
    m_texts->setPage(m_text);
    column->addWidget(m_texts);
    column->addLayout(buttons);
    connect(m_open, &QPushButton::clicked, this, &JournalOffer::open);
    connect(m_later, &QPushButton::clicked, this, &JournalOffer::next);
    connect(m_discard, &QPushButton::clicked, this, &JournalOffer::discard);
    hide();
    QTimer::singleShot(0, this, &JournalOffer::look);
}

void JournalOffer::look()
{
    m_left = m_desk.keeper().shelf().leftByCrash();
    refresh();
}

void JournalOffer::changeEvent(QEvent *event)
{
    TintedBand::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
}

void JournalOffer::open()
{
    // Another window may have been quicker.
    const auto away = m_desk.keeper().shelf().putAway(m_left.front().fileName);
    next();
    if (away) {
        m_desk.openFile(*away);
    }
}

void JournalOffer::discard()
{
    m_desk.keeper().shelf().discard(m_left.front().fileName);
    next();
}

void JournalOffer::next()
{
    m_left.erase(m_left.begin());
    refresh();
}

void JournalOffer::refresh()
{
    //: Opens the session that a crash has left.
    m_open->setText(tr("Open It"));
    //: Decides nothing now: the session is offered again when the program starts.
    m_later->setText(tr("Keep for Later"));
    //: Throws the session away that a crash has left.
    m_discard->setText(tr("Discard"));
    setVisible(!m_left.empty());
    if (m_left.empty()) {
        return;
    }
    const LeftJournal &left = m_left.front();
    const QString host = Smtp::displayText(left.header.target.host.toUtf8());
    const QString when
        = QLocale().toString(left.header.created.toLocalTime(), QLocale::ShortFormat);
    //: %1: host name, %2: date and time, %n: how much of the session is there
    m_text->setText(tr("Heloscope ended before the session with %1 (%2) was closed. "
                       "%n line(s) of it were kept.",
        nullptr, static_cast<int>(std::min<qint64>(left.lines, 1'000'000'000)))
                        .arg(host, when));
    setAccessibleName(m_text->text());
    m_texts->setAccessibleName(m_text->text());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace Heloscope
