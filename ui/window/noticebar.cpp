// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/noticebar.h"

#include "ui/decor/fonts.h"
#include "ui/decor/shrinkingarea.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace Heloscope {

NoticeBar::NoticeBar(QWidget *parent)
    : TintedBand(Tone::Later, Glyph::Warning, parent)
    , m_texts(new ShrinkingArea(this))
    , m_what(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("noticeBar"));
    m_close->setObjectName(QStringLiteral("closeNoticeButton"));
    m_close->setAutoRaise(true);
    for (QLabel *label : {m_what, m_advice, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_what->setObjectName(QStringLiteral("noticeText"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(8, 6, 8, 6);
    grid->setVerticalSpacing(1);
    auto *page = new QWidget;
    auto *texts = new QVBoxLayout(page);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(1);
    for (QLabel *label : {m_what, m_advice, m_detail}) {
        texts->addWidget(label);
    }
    m_texts->setObjectName(QStringLiteral("noticeTexts"));
    m_texts->setPage(page);
    grid->addWidget(m_texts, 0, 0);
    grid->addWidget(m_close, 0, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    dress();
    retranslate();
    hide();
}

void NoticeBar::tell(Notice notice)
{
    m_notice = std::move(notice);
    say();
    show();
}

void NoticeBar::say()
{
    const FaultWords words = m_notice();
    m_what->setText(words.what);
    m_advice->setText(words.advice);
    m_detail->setText(words.detail);
    m_detail->setVisible(!words.detail.isEmpty());
    setAccessibleName(words.what);
    setAccessibleDescription(words.advice);
    m_texts->setAccessibleName(words.what);
    m_texts->setAccessibleDescription(words.advice);
}

void NoticeBar::changeEvent(QEvent *event)
{
    TintedBand::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        dress();
    }
}

void NoticeBar::dress()
{
    QFont bold = font();
    bold.setBold(true);
    m_what->setFont(bold);
    m_detail->setFont(wireFont(font()));
}

void NoticeBar::retranslate()
{
    //: Button that takes a message away.
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close this message"));
    if (m_notice) {
        say();
    }
}

} // namespace Heloscope
