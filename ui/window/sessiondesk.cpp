// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sessiondesk.h"

#include "core/imports/openrecord.h"
#include "core/plan/goalplanner.h"
#include "core/replay/scriptplanner.h"
#include "core/transcript/transcriptwriter.h"
#include "core/wire/displaytext.h"
#include "ui/models/filereading.h"
#include "ui/prompts/prompter.h"
#include "ui/window/sessionkeeper.h"
#include "ui/wording/recordwords.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

QString shownName(const QString &fileName)
{
    return Smtp::displayText(QFileInfo(fileName).fileName().toUtf8());
}

} // namespace

SessionDesk::SessionDesk(Surroundings surroundings, QObject *parent)
    : QObject(parent)
    , m_surroundings(std::move(surroundings))
    , m_stepper(m_inspection)
    , m_idleWatch(m_inspection, m_surroundings.clock)
    , m_keeper(std::make_unique<SessionKeeper>(m_surroundings.sessionFolder, m_inspection))
{
    connect(m_keeper.get(), &SessionKeeper::journalFailed, this,
        [this](const JournalFault &fault) { emit noticed([fault] { return faultWords(fault); }); });
    connect(m_keeper.get(), &SessionKeeper::saveFailed, this,
        [this](const QString &fileName, const QString &reason) {
            emit noticed([fileName, reason]() -> FaultWords {
                //: %1: file name
                return {tr("The rest of the session could not be saved to %1.")
                            .arg(Smtp::displayText(fileName.toUtf8())),
                    tr("Save it to another folder; the window has all of it."), reason};
            });
        });
}

SessionDesk::~SessionDesk()
{
    if (m_inspection.isLive()) {
        m_inspection.session()->cancel();
    }
    m_keeper->close();
}

void SessionDesk::connectTo(SessionPlan plan)
{
    plan = m_stepper.restrained(std::move(plan));
    if (const auto fault = findFault(plan)) {
        emit noticed([fault = *fault] { return faultWords(fault); });
        return;
    }
    m_recording.reset();
    begin(std::move(plan), false);
}

void SessionDesk::practise(const QByteArray &scenario)
{
    if (auto plan = m_practice.open(scenario)) {
        m_recording.reset();
        begin(std::move(*plan), true);
    } else {
        tellNoServer();
    }
}

void SessionDesk::practiseWith(const PracticeScript &script, SessionPlan plan)
{
    if (auto visit = m_practice.serve(script, std::move(plan))) {
        m_recording.reset();
        begin(std::move(*visit), true);
    } else {
        tellNoServer();
    }
}

void SessionDesk::tellNoServer()
{
    emit noticed([reason = Smtp::displayText(m_practice.fault().toUtf8())]() -> FaultWords {
        return {tr("The practice server could not be started."),
            tr("Choose another scenario, or restart the program."), reason};
    });
}

void SessionDesk::replay(SessionPlan plan, Recording recording)
{
    plan = m_stepper.restrained(std::move(plan));
    if (const auto fault = findFault(plan)) {
        emit noticed([fault = *fault] { return faultWords(fault); });
        return;
    }
    m_recording = std::move(recording);
    begin(std::move(plan), false);
}

void SessionDesk::again()
{
    if (m_isPractising || !m_lastPlan) {
        // What a scenario remembers between visits must survive, so the server is not replaced.
        if (m_lastPlan) {
            begin(*m_lastPlan, true);
        } else {
            practise("all-well");
        }
        return;
    }
    SessionPlan plan = *m_lastPlan;
    if (m_recording) {
        replay(std::move(plan), *m_recording);
        return;
    }
    plan.until = Stage::Quit;
    connectTo(std::move(plan));
}

void SessionDesk::openFile(const QString &fileName)
{
    if (QFile file(fileName); file.open(QIODevice::ReadOnly) && !isTranscript(file)) {
        openRecord(file, shownName(fileName), fileName);
        return;
    }
    auto reading = std::make_unique<FileReading>(fileName);
    if (const auto fault = reading->begin()) {
        emit noticed([fault = *fault, fileName] { return faultWords(fault, shownName(fileName)); });
        return;
    }
    emit settled();
    dropReading();
    m_reading = std::move(reading);
    connect(m_reading.get(), &FileReading::progressed, this, &SessionDesk::readingChanged);
    connect(m_reading.get(), &FileReading::finished, this, &SessionDesk::finishReading);
    if (m_reading->isDone()) {
        m_inspection.show(m_reading->takeTranscript(), fileName);
        finishReading();
        return;
    }
    emit readingChanged();
    m_inspection.show(m_reading->takeTranscript(), fileName);
    m_reading->goOn();
}

void SessionDesk::cancelReading()
{
    if (m_reading) {
        m_reading->cancel();
    }
}

void SessionDesk::finishReading()
{
    const QString shown = shownName(m_reading->fileName());
    const auto damage = m_reading->damage();
    const bool wasCancelled = m_reading->wasCancelled();
    m_reading.release()->deleteLater(); // its signal brought us here
    if (damage) {
        emit noticed([damage = *damage, shown] { return faultWords(damage, shown); });
    } else if (wasCancelled) {
        emit noticed([shown]() -> FaultWords {
            //: %1: file name
            return {tr("%1 was not read to its end.").arg(shown),
                tr("What was read is shown. Open it again to read all of it."), {}};
        });
    }
    emit readingChanged();
}

/// Before its transcript is looked at no more.
void SessionDesk::dropReading()
{
    if (m_reading) {
        m_reading.reset();
        emit readingChanged();
    }
}

void SessionDesk::openText(QByteArray text, const QString &name)
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    openRecord(buffer, name, {});
}

void SessionDesk::openRecord(QIODevice &record, const QString &name, const QString &fileName)
{
    auto read = Heloscope::openRecord(record, QDateTime::currentDateTimeUtc());
    if (!read) {
        emit noticed([fault = read.fault(), name] { return faultWords(fault, name); });
        return;
    }
    emit settled();
    dropReading();
    m_inspection.show(std::move(read->opened.transcript), fileName);
    if (read->opened.damage) {
        emit noticed([damage = *read->opened.damage, name] { return faultWords(damage, name); });
    } else if (read->format != RecordFormat::Transcript) {
        emit noticed([format = read->format, sessions = read->sessions] {
            return recordWords(format, sessions);
        });
    }
}

void SessionDesk::askAndOpen()
{
    m_surroundings.prompter.askFileToOpen([this](const QString &fileName) { openFile(fileName); });
}

void SessionDesk::askAndSave()
{
    if (!m_inspection.isEmpty()) {
        m_surroundings.prompter.askFileToSave(
            QString(suggestedStem(m_inspection.transcript()->header()) + u".smtp.jsonl"_s),
            [this](const QString &fileName) { save(fileName); });
    }
}

void SessionDesk::begin(SessionPlan plan, bool isPractice)
{
    emit settled();
    dropReading();
    m_lastPlan = plan;
    plan.message = m_message.value_or(plan.message);
    m_isPractising = isPractice;
    auto transport = m_surroundings.makeTransport(plan.tlsSettings);
    std::unique_ptr<Planner> planner;
    if (m_recording && !isPractice) {
        planner = std::make_unique<ScriptPlanner>(*m_recording, plan);
    } else {
        planner = std::make_unique<GoalPlanner>(plan);
    }
    auto session = std::make_unique<Session>(
        std::move(plan), std::move(planner), std::move(transport), m_surroundings.clock);
    m_keeper->begin(session->transcript(), isPractice);
    m_inspection.follow(std::move(session));
}

void SessionDesk::save(const QString &fileName)
{
    if (const auto fault = m_keeper->save(fileName)) {
        m_surroundings.prompter.tellCannotWrite(fileName, *fault);
    }
}

} // namespace Heloscope
