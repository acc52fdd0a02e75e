// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/startpage.h"

#include "ui/decor/icons.h"
#include "ui/decor/plaintip.h"
#include "ui/window/sessiondesk.h"
#include "ui/wording/recentwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

QPushButton *addChoice(QWidget *page, QVBoxLayout *column, const QString &name, Glyph glyph)
{
    auto *button = new QPushButton(icon(glyph), QString(), page);
    button->setObjectName(name);
    column->addWidget(button);
    return button;
}

} // namespace

StartPage::StartPage(SessionDesk &desk, QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"startPage"_s);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget(this);
    auto *row = new QHBoxLayout(page);
    auto *column = new QVBoxLayout;
    row->addStretch();
    row->addLayout(column);
    row->addStretch();
    column->addStretch();
    m_practise = addChoice(page, column, u"practiseChoice"_s, Glyph::Practice);
    m_check = addChoice(page, column, u"serverChoice"_s, Glyph::Connect);
    m_open = addChoice(page, column, u"fileChoice"_s, Glyph::Open);
    m_last = new QLabel(page);
    m_last->setObjectName(u"lastUsedLabel"_s);
    column->addSpacing(8);
    column->addWidget(m_last, 0, Qt::AlignHCenter);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        QPushButton *&button = m_buttons.at(i);
        button = addChoice(page, column, u"recent-%1"_s.arg(i + 1), Glyph::Connect);
        button->setFlat(true);
        connect(button, &QPushButton::clicked, this,
            [this, i] { emit recentWanted(m_recents->all().at(i)); });
    }
    column->addStretch();
    setWidget(page);
    connect(m_practise, &QPushButton::clicked, &desk, [&desk] { desk.practise("all-well"); });
    connect(m_check, &QPushButton::clicked, this, &StartPage::serverWanted);
    connect(m_open, &QPushButton::clicked, &desk, [&desk] { desk.askAndOpen(); });
    retranslate();
}

void StartPage::setRecents(const Recents &recents)
{
    m_recents = &recents;
    connect(&recents, &Recents::changed, this, &StartPage::refresh);
    refresh();
}

void StartPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void StartPage::refresh()
{
    const std::size_t count = m_recents ? m_recents->all().size() : 0;
    m_last->setVisible(count > 0);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        QPushButton *button = m_buttons.at(i);
        button->setVisible(i < count);
        if (i < count) {
            const Recent &recent = m_recents->all().at(i);
            button->setIcon(icon(recent.isFile() ? Glyph::Open : Glyph::Connect));
            button->setText(withoutMnemonic(recentWord(recent)));
            button->setToolTip(plainTip(wholeRecentWord(recent)));
            button->setAccessibleName(recentWord(recent));
            button->setAccessibleDescription(recent.isFile()
                    ? tr("Opens this file")
                    : tr("Puts this server into the target bar; nothing is sent"));
        }
    }
}

void StartPage::retranslate()
{
    // The digits are free in every language.
    //: The digit is the key: Alt+1.
    m_practise->setText(tr("&1 Practise with a built-in server (no network)"));
    m_check->setText(tr("&2 Check a real server"));
    m_open->setText(tr("&3 Open a transcript"));
    //: Above the servers and files that were used last.
    m_last->setText(tr("Recent"));
    refresh();
}

} // namespace Heloscope
