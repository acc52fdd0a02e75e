// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stepping/decisionbar.h"

#include "core/smtp/transitions.h"
#include "ui/decor/foldingrow.h"
#include "ui/wording/faultwords.h"
#include "ui/wording/stagewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace Heloscope {

DecisionBar::DecisionBar(Inspection &inspection, Stepper &stepper, QWidget *parent)
    : TintedBand(Tone::Refused, Glyph::Refused, parent)
    , m_inspection(inspection)
    , m_stepper(stepper)
    , m_question(new QLabel(this))
    , m_continue(addButton("continueAfterRefusal"))
    , m_retry(addButton("retryAfterRefusal"))
    , m_reset(addButton("resetAfterRefusal"))
    , m_quit(addButton("quitAfterRefusal"))
{
    setObjectName(QStringLiteral("decisionBar"));
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_continue, m_retry, m_reset, m_quit}) {
        buttons->addWidget(button);
    }
    auto *row = new FoldingRow(this);
    row->setContentsMargins(8, 6, 8, 6);
    row->addWidget(m_question, 1);
    row->addLayout(buttons);
    connect(m_continue, &QPushButton::clicked, this, [this] {
        emit sent();
        m_stepper.step();
    });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        emit sent();
        (void)m_stepper.retry();
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        emit sent();
        (void)m_stepper.send("RSET");
    });
    connect(m_quit, &QPushButton::clicked, this, [this] {
        emit sent();
        (void)m_stepper.send("QUIT");
    });
    connect(&inspection, &Inspection::changed, this, &DecisionBar::refresh);
    connect(&inspection, &Inspection::replaced, this, &DecisionBar::refresh);
    retranslate();
    refresh();
}

void DecisionBar::changeEvent(QEvent *event)
{
    TintedBand::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    } else if (event->type() == QEvent::FontChange) {
        giveQuestionRoom();
    }
}

QPushButton *DecisionBar::addButton(const char *name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(true);
    return button;
}

/// Two lines are enough for it; where the buttons leave less room, they go below it.
void DecisionBar::giveQuestionRoom()
{
    const QFontMetrics metrics = m_question->fontMetrics();
    m_question->setMinimumWidth(
        metrics.horizontalAdvance(m_question->text()) / 2 + 8 * metrics.averageCharWidth());
}

void DecisionBar::refresh()
{
    const auto refusal = m_stepper.refusal();
    setVisible(refusal.has_value());
    if (!refusal) {
        return;
    }
    const Smtp::Facts &facts = m_inspection.session()->facts();
    const auto legal = Smtp::legalVerbs(facts);
    const auto allows = [&legal](Smtp::Verb verb) {
        return std::find(legal.begin(), legal.end(), verb) != legal.end();
    };
    //: What the server refused or put off, where its name is not known.
    const QString what
        = refusal->verb == Smtp::Verb::Other ? tr("the command") : verbWord(refusal->verb);
    const QString code = QString::number(refusal->reply.code.value());
    if (refusal->reply.code.severity() == Smtp::Severity::Temporary) {
        //: %1: a command, "RCPT TO", %2: reply code
        m_question->setText(tr("The server put %1 off (%2). What next?").arg(what, code));
    } else {
        //: %1: a command, "RCPT TO", %2: reply code
        m_question->setText(tr("The server refused %1 (%2). What next?").arg(what, code));
    }
    giveQuestionRoom();
    m_continue->setEnabled(m_inspection.session()->proposal().has_value());
    const QByteArray line = m_stepper.refusedLine();
    m_retry->setEnabled(!line.isEmpty() && !facts.closingAnnounced);
    m_retry->setToolTip(
        m_retry->isEnabled() ? QString() : obstacleSentence(Stepper::Obstacle::NothingToRepeat));
    m_reset->setEnabled(allows(Smtp::Verb::Rset));
    m_quit->setEnabled(true);
    const Tone tone = toneOf(refusal->reply.code.severity());
    setTone(tone, glyphOf(tone));
}

void DecisionBar::retranslate()
{
    //: Button after a refusal: do what the plan proposes next.
    m_continue->setText(tr("Send Next"));
    //: Button after a refusal: send the refused line once more.
    m_retry->setText(tr("Send Again"));
    m_reset->setText(QStringLiteral("RSET"));
    m_reset->setToolTip(tr("Give up this message and begin another"));
    m_quit->setText(QStringLiteral("QUIT"));
    m_quit->setToolTip(tr("End the session"));
    setAccessibleName(tr("What to do next"));
}

} // namespace Heloscope
