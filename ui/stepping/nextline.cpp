// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stepping/nextline.h"

#include "core/smtp/transitions.h"
#include "core/wire/displaytext.h"
#include "ui/decor/fonts.h"
#include "ui/decor/icons.h"
#include "ui/guide/legendmark.h"
#include "ui/models/completions.h"
#include "ui/stepping/decisionbar.h"
#include "ui/stepping/linecolours.h"
#include "ui/wording/faultwords.h"
#include "ui/wording/stagewords.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Heloscope {

NextLine::NextLine(Inspection &inspection, Stepper &stepper, QWidget *parent)
    : QWidget(parent)
    , m_inspection(inspection)
    , m_stepper(stepper)
    , m_decision(new DecisionBar(inspection, stepper, this))
    , m_label(new QLabel(this))
    , m_secret(new LegendMark(Glyph::Lock, Tone::Note, QString(), this))
    , m_editor(new QLineEdit(this))
    , m_send(new QPushButton(icon(Glyph::Step), QString(), this))
    , m_skip(new QPushButton(this))
    , m_hint(new QLabel(this))
    , m_completions(new QStringListModel(this))
    , m_completer(new QCompleter(m_completions, this))
{
    m_editor->setObjectName(u"nextLineEdit"_s);
    m_editor->setFont(wireFont(font()));
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_editor->setCompleter(m_completer);
    m_label->setBuddy(m_editor);
    m_secret->setObjectName(u"secretChip"_s);
    m_secret->hide(); // until a secret is next
    m_send->setObjectName(u"sendButton"_s);
    m_skip->setObjectName(u"skipButton"_s);
    m_hint->setObjectName(u"nextLineHint"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);

    auto *row = new QHBoxLayout;
    row->addWidget(m_label);
    row->addWidget(m_secret);
    row->addWidget(m_editor, 1);
    row->addWidget(m_send);
    row->addWidget(m_skip);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 4);
    column->setSpacing(3);
    column->addWidget(m_decision);
    column->addLayout(row);
    column->addWidget(m_hint);

    connect(&inspection, &Inspection::changed, this, &NextLine::refresh);
    connect(&inspection, &Inspection::replaced, this, &NextLine::refresh);
    connect(&inspection, &Inspection::entryAdded, this, &NextLine::refresh);
    connect(m_editor, &QLineEdit::returnPressed, this, &NextLine::send);
    connect(m_editor, &QLineEdit::textEdited, this, [this] {
        m_obstacle.clear();
        refreshHint();
    });
    connect(m_send, &QPushButton::clicked, this, &NextLine::send);
    connect(m_skip, &QPushButton::clicked, this, [this] { m_stepper.skip(); });
    connect(m_decision, &DecisionBar::sent, this, &NextLine::sent);
    retranslate();
    refresh();
}

void NextLine::edit(const QByteArray &line)
{
    m_editor->setReadOnly(false);
    // Not setText(), so that what stood there can be had back by undoing; and what is put there
    // needs no completing.
    m_editor->setCompleter(nullptr);
    m_editor->selectAll();
    m_editor->insert(QString::fromUtf8(line));
    m_editor->setCompleter(m_completer);
    focusEditor();
    refreshHint();
}

void NextLine::send()
{
    transmit(&Stepper::step);
}

void NextLine::sendOneLine()
{
    transmit(&Stepper::stepInto);
}

void NextLine::addBar(QWidget *bar)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, bar);
}

void NextLine::transmit(void (Stepper::*step)())
{
    if (!isEdited()) {
        emit sent();
        (m_stepper.*step)();
        return;
    }
    emit sent();
    const QString text = m_editor->text();
    const auto obstacle
        = m_stepper.send((m_disguise.unmask ? m_disguise.unmask(text) : text).toUtf8());
    m_obstacle = obstacle ? obstacleSentence(*obstacle) : QString();
    refreshHint();
}

void NextLine::focusEditor()
{
    m_editor->setFocus(Qt::ShortcutFocusReason);
    m_editor->end(false);
}

void NextLine::setDisguise(Disguise disguise)
{
    m_disguise = std::move(disguise);
    showPending(m_pending);
    refresh();
}

void NextLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        m_editor->setFont(wireFont(font()));
        m_editor->completer()->popup()->setFont(m_editor->font());
    }
}

void NextLine::refresh()
{
    const bool ours = m_stepper.isOurTurn();
    const Session *session = m_inspection.session();
    const PendingLine pending = session && ours ? pendingLine(session->proposal()) : PendingLine();
    if (pending != m_pending || ours != m_wasOurTurn) {
        m_obstacle.clear();
        m_wasOurTurn = ours;
        showPending(pending);
    }
    const bool hadFocus = m_editor->hasFocus();
    m_editor->setEnabled(m_inspection.isLive());
    if (hadFocus && !m_editor->isEnabled()) {
        emit left(); // or the focus would go wherever Tab leads
    }
    refreshButtons();
    refreshHint();
}

void NextLine::refreshButtons()
{
    const bool ours = m_stepper.isOurTurn();
    const QString obstacle = obstacleSentence(
        m_inspection.isLive() ? Stepper::Obstacle::NotOurTurn : Stepper::Obstacle::NoSession);
    const auto allow
        = [](QPushButton *button, bool allowed, const QString &does, const QString &why) {
              button->setEnabled(allowed);
              button->setToolTip(allowed ? does : why);
              button->setStatusTip(allowed ? QString() : why);
          };
    allow(m_send, ours, tr("Send this line and wait for the whole reply (F10)"), obstacle);
    allow(m_skip, m_stepper.canSkip(), tr("Do not send this line; propose what can follow"),
        ours ? tr("There is nothing to skip.") : obstacle);
}

void NextLine::showPending(const PendingLine &pending)
{
    m_pending = pending;
    m_secret->setVisible(pending.kind == PendingLine::Kind::Secret);
    m_editor->setText(pendingText(pending));
    m_editor->setReadOnly(pending.kind == PendingLine::Kind::Secret
        || pending.kind == PendingLine::Kind::Message || pending.kind == PendingLine::Kind::HangUp);
    QStringList lines;
    for (const QByteArray &line : completions(m_inspection.latestFacts())) {
        lines << Smtp::displayText(line);
    }
    m_completions->setStringList(lines);
}

void NextLine::refreshHint()
{
    const Smtp::Facts &facts = m_inspection.latestFacts();
    QString hint;
    if (!m_obstacle.isEmpty()) {
        hint = m_obstacle;
    } else if (!m_inspection.isLive()) {
        hint = m_inspection.isRecorded()
            ? tr("A recorded session: nothing can be sent. F5 plays it back.")
            : tr("Not connected. Press F5 to connect.");
    } else if (m_inspection.isTrustPending()) {
        hint = tr("Decide about the certificate above.");
    } else if (!m_stepper.isOurTurn()) {
        hint = tr("Waiting for the server…");
    } else {
        QStringList verbs;
        for (const Smtp::Verb verb : Smtp::legalVerbs(facts)) {
            verbs << (verb == Smtp::Verb::AuthResponse || verb == Smtp::Verb::AuthCancel
                        || verb == Smtp::Verb::Content
                    ? verbWord(verb)
                    : QString::fromLatin1(Smtp::verbName(verb)));
        }
        //: %1: list of commands
        hint = tr("Press F10 to send. Legal now: %1").arg(verbs.join(u"  "_s));
        const QByteArray missing = notOffered(m_editor->text().toUtf8(), facts);
        if (isEdited() && !missing.isEmpty()) {
            //: %1: keyword of an extension, %2: list of commands
            hint = tr("%1 was not offered by this server; it can be sent all the same.")
                       .arg(Smtp::displayText(missing));
        }
    }
    if (!m_editor->isReadOnly()) {
        colourParts(*m_editor, partsOf(m_editor->text(), facts));
    }
    m_hint->setText(hint);
    m_editor->setAccessibleDescription(hint);
}

void NextLine::retranslate()
{
    //: Label of the field with the line that will be sent next.
    m_label->setText(tr("&Next line:"));
    m_editor->setAccessibleName(tr("Next line"));
    m_editor->setPlaceholderText(tr("Type a command"));
    //: Button that sends the next line.
    m_send->setText(tr("Sen&d"));
    //: Button: what is proposed is not sent, the next command is proposed.
    m_skip->setText(tr("S&kip"));
    //: On a chip in the next line: a password stands here.
    m_secret->setWord(tr("secret"));
    m_secret->setToolTip(tr("It is sent as you entered it, and never shown or kept"));
    if (m_editor->isReadOnly()) {
        m_editor->setText(pendingText(m_pending));
    }
    refreshButtons();
    refreshHint();
}

bool NextLine::isEdited() const
{
    return !m_editor->isReadOnly() && !m_editor->text().isEmpty()
        && m_editor->text() != pendingText(m_pending);
}

QString NextLine::pendingText(const PendingLine &pending) const
{
    switch (pending.kind) {
    case PendingLine::Kind::Nothing:
        return {};
    case PendingLine::Kind::Command:
        return m_disguise.mask ? m_disguise.mask(QString::fromUtf8(pending.bytes))
                               : QString::fromUtf8(pending.bytes);
    case PendingLine::Kind::Secret:
        return Smtp::displayText(pending.bytes);
    case PendingLine::Kind::Message:
        return tr("(the message, then a line with a single dot)");
    case PendingLine::Kind::HangUp:
        return tr("(close the connection without QUIT)");
    }
    return {};
}

} // namespace Heloscope
