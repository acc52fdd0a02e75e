// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sessionactions.h"

#include "ui/decor/icons.h"
#include "ui/window/allowedaction.h"
#include "ui/wording/faultwords.h"
#include "ui/wording/stagewords.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Heloscope {

SessionActions::SessionActions(QWidget *window)
    : QObject(window)
    , goOn(nullptr)
    , m_window(window)
    , m_runToMenu(new QMenu(window))
{
    goOn = add("goOnAction", Qt::Key_F5);
    goOn->setIcon(icon(Glyph::Continue));
    step = add("stepAction", Qt::Key_F10);
    step->setIcon(icon(Glyph::Step));
    stepInto = add("stepIntoAction", Qt::Key_F11);
    stepOut = add("stepOutAction", Qt::SHIFT | Qt::Key_F11);
    skip = add("skipAction", Qt::CTRL | Qt::SHIFT | Qt::Key_F10);
    recallSkipped = add("recallSkippedAction", {});
    runTo = add("runToAction", Qt::CTRL | Qt::Key_F10);
    runTo->setIcon(icon(Glyph::RunTo));
    stop = add("stopAction", Qt::SHIFT | Qt::Key_F5);
    stop->setIcon(icon(Glyph::Stop));
    armed = add("armedAction", {});
    armed->setIcon(icon(Glyph::Armed));
    armed->setCheckable(true);
    connect(armed, &QAction::toggled, this, &SessionActions::nameArmed);
    breakHere = add("breakHereAction", Qt::Key_F9);
    breakHere->setIcon(icon(Glyph::Break));
    editAndRepeat = add("editAndRepeatAction", Qt::CTRL | Qt::Key_R);
    open = add("openAction", QKeySequence::Open);
    open->setIcon(icon(Glyph::Open));
    save = add("saveAction", QKeySequence::Save);
    save->setIcon(icon(Glyph::Save));
    copy = add("copyAction", QKeySequence::Copy);
    pasteRecord = add("pasteRecordAction", Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    quit = add("quitAction", QKeySequence::Quit);
    filter = add("filterAction", QKeySequence::Find);
    nextProblem = add("nextProblemAction", Qt::Key_F8);
    previousProblem = add("previousProblemAction", Qt::SHIFT | Qt::Key_F8);
    focusNextLine = add("focusNextLineAction", Qt::CTRL | Qt::Key_1);
    focusDialogue = add("focusDialogueAction", Qt::CTRL | Qt::Key_2);
    focusMeaning = add("focusMeaningAction", Qt::CTRL | Qt::Key_3);
    focusFindings = add("focusFindingsAction", Qt::CTRL | Qt::Key_4);
    focusHost = add("focusHostAction", Qt::CTRL | Qt::Key_L);
    larger = add("largerAction", QKeySequence::ZoomIn);
    larger->setShortcuts({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    smaller = add("smallerAction", QKeySequence::ZoomOut);
    normalSize = add("normalSizeAction", Qt::CTRL | Qt::Key_0);
    present = add("presentAction", Qt::CTRL | Qt::SHIFT | Qt::Key_F11);
    helpForSelection = add("helpForSelectionAction", Qt::Key_F1);
    codes = add("codesAction", Qt::CTRL | Qt::Key_K);
    compare = add("compareAction", Qt::CTRL | Qt::Key_D);
    compareSessions = add("compareSessionsAction", Qt::CTRL | Qt::SHIFT | Qt::Key_D);

    m_runToMenu->setObjectName(u"runToMenu"_s);
    for (const Stage stage : AllStages) {
        QAction *action = m_runToMenu->addAction(QString());
        action->setObjectName(u"runTo-"_s + QString::fromLatin1(stageName(stage)));
        m_stages.at(static_cast<std::size_t>(stage)) = action;
        connect(action, &QAction::triggered, this, [this, stage] { emit runToWanted(stage); });
    }
    retranslate();
}

SessionActions::~SessionActions() = default;

QAction *SessionActions::add(const char *name, const QKeySequence &key)
{
    auto *action = new QAction(this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    m_window->addAction(action);
    return action;
}

void SessionActions::refresh(const ActionState &state)
{
    const bool hasOtherWords
        = state.isLive != m_state.isLive || state.isRecorded != m_state.isRecorded;
    m_state = state;
    if (hasOtherWords) {
        retranslate();
    } else {
        apply();
    }
}

void SessionActions::apply()
{
    const ActionState &state = m_state;
    const QString notNow = obstacleSentence(
        state.isLive ? Stepper::Obstacle::NotOurTurn : Stepper::Obstacle::NoSession);
    const QString noSession = tr("There is no session yet.");
    allow(goOn, !state.isLive || (state.isOurTurn && state.hasProposal),
        state.isOurTurn ? tr("Nothing is proposed: type a command.") : notNow);
    allow(step, state.isOurTurn || state.isRecorded, notNow);
    allow(stepInto, state.isOurTurn, notNow);
    allow(stepOut, state.canStepOut,
        state.isOurTurn ? tr("No AUTH exchange or mail transaction is under way.") : notNow);
    allow(skip, state.canSkip, state.isOurTurn ? tr("There is nothing to skip.") : notNow);
    allow(recallSkipped, state.hasSkipped, tr("Nothing was skipped."));
    allow(stop, state.isLive || state.isRecorded, notNow);
    bool anyStage = false;
    for (const Stage stage : AllStages) {
        const bool ahead = state.isLive && state.nextStage && stage > *state.nextStage;
        QAction *action = m_stages.at(static_cast<std::size_t>(stage));
        action->setVisible(stage > Stage::Greeting);
        allow(action, ahead, state.isLive ? tr("This stage does not lie ahead.") : notNow);
        anyStage = anyStage || ahead;
    }
    allow(
        runTo, anyStage && state.isOurTurn, state.isOurTurn ? tr("No stage lies ahead.") : notNow);
    allow(editAndRepeat, state.isOurTurn && state.selectionIsRepeatable,
        state.isOurTurn ? obstacleSentence(Stepper::Obstacle::NothingToRepeat) : notNow);
    allow(copy, state.hasSelection, tr("No line is selected."));
    for (QAction *action : {save, filter, compareSessions, nextProblem, previousProblem}) {
        allow(action, state.hasTranscript, noSession);
    }
}

void SessionActions::allow(QAction *action, bool allowed, const QString &why)
{
    Heloscope::allow(*action, allowed, m_tips.value(action, action->text()), why);
}

void SessionActions::describe(QAction *action, const QString &text, const QString &tip)
{
    // Without this the tool bar and the tip would show the letter in brackets that Thai and Korean
    // menus have.
    QString plain = text;
    const qsizetype bracket = plain.indexOf(u"(&"_s);
    if (bracket > 0) {
        plain.remove(bracket, 4);
    }
    plain.remove(u'&').remove(u"..."_s);
    action->setText(text);
    action->setIconText(plain);
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    const QString sentence = tip.isEmpty() ? plain : tip;
    m_tips[action] = key.isEmpty() ? sentence : QString(sentence + u" ("_s + key + u')');
    action->setToolTip(m_tips[action]);
}

void SessionActions::nameArmed()
{
    //: On the tool bar. Armed: a real server may be taken past RCPT, so that mail can be delivered.
    armed->setIconText(armed->isChecked() ? tr("Armed: yes") : tr("Armed: no"));
}

void SessionActions::retranslate()
{
    if (m_state.isLive) {
        //: Runs on until a refusal or the end. The action shares its key with Connect.
        describe(goOn, tr("&Continue"), tr("Run on to the end or to the next refusal"));
    } else if (m_state.isRecorded) {
        //: Plays a recorded session back. The action shares its key with Connect.
        describe(goOn, tr("&Play"), tr("Play the recorded session back, or pause"));
    } else {
        describe(goOn, tr("&Connect"), tr("Connect and stop after the greeting"));
    }
    //: Sends the pending command and waits for the reply.
    describe(step, tr("&Step"), tr("Send the next line and wait for the whole reply"));
    //: As in a debugger: one line, even inside an AUTH exchange.
    describe(stepInto, tr("Step &Into"), tr("Send one line only, inside an AUTH exchange too"));
    //: As in a debugger: to the end of the group of commands.
    describe(stepOut, tr("Step O&ut"), tr("Finish the AUTH exchange or the mail transaction"));
    //: What is proposed is not sent, the next command is proposed.
    describe(skip, tr("S&kip"), tr("Do not send this line; propose what can follow"));
    describe(recallSkipped, tr("Propose Skipped Lines A&gain"), {});
    describe(runTo, tr("Run &To..."), tr("Run to a stage and hold there"));
    describe(stop, tr("St&op"), tr("Send QUIT if possible, then close; again: close at once"));
    //: Switch. Armed: a real server may be taken past RCPT, so that mail can be delivered.
    describe(armed, tr("&Armed"),
        tr("Off: no real server is taken past RCPT, so no mail can be delivered"));
    nameArmed();
    //: Makes or takes away a rule that stops a run at the selected line or stage.
    describe(breakHere, tr("&Break Here"),
        tr("Stop every run after the selected reply code, command or stage; "
           "press again to remove"));
    describe(editAndRepeat, tr("&Edit and Repeat"),
        tr("Put the selected command into the next line, to change and send it again"));
    describe(open, tr("&Open Transcript..."), {});
    //: Short, on the tool bar: open a transcript.
    open->setIconText(tr("Open"));
    describe(save, tr("&Save Transcript..."), tr("Save the session, passwords masked"));
    //: Short, on the tool bar: save the transcript.
    save->setIconText(tr("Save"));
    describe(copy, tr("&Copy Line"), tr("Copy the selected line as text, passwords masked"));
    //: A dialogue as text, from whatever program.
    describe(pasteRecord, tr("&Paste Dialogue"),
        tr("Show the dialogue that is on the clipboard, whatever program wrote it"));
    describe(quit, tr("&Quit"), {});
    describe(filter, tr("&Filter Dialogue"), {});
    describe(nextProblem, tr("&Next Problem"), {});
    describe(previousProblem, tr("&Previous Problem"), {});
    describe(focusNextLine, tr("Go to Next &Line"), {});
    describe(focusDialogue, tr("Go to &Dialogue"), {});
    describe(focusMeaning, tr("Go to &Meaning"), {});
    describe(focusFindings, tr("Go to F&indings"), {});
    describe(focusHost, tr("Go to &Host"), {});
    describe(larger, tr("&Larger"), {});
    describe(smaller, tr("S&maller"), {});
    describe(normalSize, tr("&Actual Size"), {});
    //: Shows the session on a projector, in large type and without real names.
    describe(present, tr("Presentation &View"), tr("Large type for a projector, no real names"));
    describe(helpForSelection, tr("&Help for the Selection"), {});
    describe(codes, tr("&Codes and Words..."), tr("Look up any code, keyword or word"));
    describe(compare, tr("Co&mpare Two Codes..."), tr("Two codes side by side"));
    describe(compareSessions, tr("Compare Two &Sessions..."),
        tr("This session beside a recorded one, step by step"));
    for (const Stage stage : AllStages) {
        m_stages.at(static_cast<std::size_t>(stage))->setText(stageWord(stage));
    }
    m_runToMenu->setTitle(runTo->text());
    apply();
}

} // namespace Heloscope
