// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/stepper.h"

#include "core/wire/commandparser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

bool isDottedLoopback(const QString &host)
{
    const auto parts = host.split(u'.');
    return parts.size() == 4 && parts.first() == "127"_L1
        && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
               bool isNumber = false;
               return part.toUInt(&isNumber) <= 255 && isNumber;
           });
}

bool hasControl(const QByteArray &line)
{
    return std::any_of(line.begin(), line.end(), [](char octet) {
        const auto value = static_cast<uchar>(octet);
        return value < 0x20 || value == 0x7f;
    });
}

} // namespace

bool isLoopback(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || host == "::1"_L1
        || isDottedLoopback(host);
}

Stepper::Stepper(Inspection &inspection, QObject *parent)
    : QObject(parent)
    , m_inspection(inspection)
{
    connect(&inspection, &Inspection::replaced, this, [this] { m_stopping = false; });
}

SessionPlan Stepper::restrained(SessionPlan plan) const
{
    if (!m_armed && !isLoopback(plan.endpoint.host)) {
        plan.until = std::min(plan.until, Stage::Rcpt);
    }
    return plan;
}

void Stepper::setArmed(bool armed)
{
    if (armed == m_armed) {
        return;
    }
    m_armed = armed;
    if (Session *session = live()) {
        SessionPlan plan = session->plan();
        // A stage before RCPT is where a person wants to stop in any case.
        plan.until = plan.until < Stage::Rcpt ? plan.until : Stage::Quit;
        session->changePlan(restrained(std::move(plan)));
    }
    emit armedChanged(armed);
}

void Stepper::step()
{
    const std::optional<Smtp::Verb> verb = proposedVerb();
    if (verb == Smtp::Verb::Auth) {
        live()->finishGroup();
    } else {
        stepInto();
    }
}

void Stepper::stepInto()
{
    if (Session *session = live()) {
        session->step();
    }
}

void Stepper::stepOut()
{
    if (canStepOut()) {
        live()->finishGroup();
    }
}

void Stepper::skip()
{
    if (canSkip()) {
        live()->skip();
    }
}

void Stepper::recallSkipped()
{
    if (Session *session = live()) {
        session->recallSkipped();
    }
}

void Stepper::run()
{
    if (Session *session = live()) {
        session->run();
    }
}

void Stepper::runTo(Stage stage)
{
    if (Session *session = live()) {
        session->runUntil(stage);
    }
}

void Stepper::hold()
{
    if (Session *session = live()) {
        session->hold();
    }
}

void Stepper::stop()
{
    Session *session = live();
    if (!session) {
        return;
    }
    if (m_stopping) {
        session->cancel();
    } else {
        m_stopping = true;
        session->stop();
    }
}

std::optional<Stepper::Obstacle> Stepper::send(const QByteArray &line)
{
    const auto obstacle = obstacleTo(line);
    if (!obstacle) {
        live()->proceedWith(Smtp::parseCommand(line));
    }
    return obstacle;
}

std::optional<Stepper::Obstacle> Stepper::retry()
{
    const QByteArray line = refusedLine();
    return line.isEmpty() ? Obstacle::NothingToRepeat : send(line);
}

bool Stepper::isOurTurn() const
{
    const Session *session = live();
    return session && session->turn() == Turn::Ours;
}

bool Stepper::canStepOut() const
{
    const std::optional<Smtp::Verb> verb = proposedVerb();
    const std::optional<Stage> stage = verb ? stageOf(*verb) : std::nullopt;
    return stage && *stage >= Stage::Auth && *stage <= Stage::Message;
}

bool Stepper::canSkip() const
{
    return live() && live()->canSkip();
}

bool Stepper::hasSkipped() const
{
    return live() && live()->hasSkipped();
}

bool Stepper::isAhead(Stage stage) const
{
    return isOurTurn() && live()->proposal() && live()->proposal()->stage
        && stage > *live()->proposal()->stage;
}

std::optional<Stage> Stepper::stageAhead(EntryId entry) const
{
    const auto stage = stageOf(m_inspection.annotator().verbAt(entry));
    return stage && isAhead(*stage) ? stage : std::nullopt;
}

QByteArray Stepper::repeatableLine(EntryId entry) const
{
    const Transcript *transcript = m_inspection.transcript();
    const Entry *shown = transcript ? transcript->find(entry) : nullptr;
    const auto *reply = shown ? std::get_if<ReplyEntry>(&shown->content) : nullptr;
    if (reply) {
        shown = reply->to ? transcript->find(*reply->to) : nullptr;
    }
    const auto *command = shown ? std::get_if<CommandEntry>(&shown->content) : nullptr;
    return command && !command->line.contains("[masked:") ? command->line : QByteArray();
}

std::optional<Smtp::Refusal> Stepper::refusal() const
{
    if (!isOurTurn()) {
        return {};
    }
    // Not what the facts remember: a refused recipient is no refusal to the transaction, but it is
    // one to the person.
    const auto &entries = live()->transcript().entries();
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        const auto *reply = std::get_if<ReplyEntry>(&entry->content);
        if (reply && !reply->reply.code.isPositive()) {
            return Smtp::Refusal{m_inspection.annotator().verbAt(entry->id), reply->reply};
        }
        if (reply || std::holds_alternative<CommandEntry>(entry->content)) {
            return {};
        }
    }
    return {};
}

std::optional<Stepper::Obstacle> Stepper::obstacleTo(const QByteArray &line) const
{
    const Session *session = live();
    if (!session) {
        return Obstacle::NoSession;
    }
    if (session->turn() != Turn::Ours) {
        return Obstacle::NotOurTurn;
    }
    if (hasControl(line)) {
        return Obstacle::ControlCharacter;
    }
    if (line.contains("[masked:")) {
        return Obstacle::SecretLine;
    }
    const Smtp::Verb verb = Smtp::verbOfLine(line.trimmed());
    if ((verb == Smtp::Verb::Data || verb == Smtp::Verb::Bdat) && !m_armed
        && !isLoopback(session->plan().endpoint.host)) {
        return Obstacle::NotArmed;
    }
    return {};
}

QByteArray Stepper::refusedLine() const
{
    const auto refused = refusal();
    if (!refused || refused->verb == Smtp::Verb::AuthResponse
        || refused->verb == Smtp::Verb::Content) {
        return {};
    }
    const auto &entries = live()->transcript().entries();
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        const auto *command = std::get_if<CommandEntry>(&entry->content);
        if (command && command->verb == refused->verb) {
            return command->line.contains("[masked:") ? QByteArray() : command->line;
        }
    }
    return {};
}

std::optional<Smtp::Verb> Stepper::proposedVerb() const
{
    const Session *session = live();
    const Smtp::Command *command
        = session && session->proposal() ? session->proposal()->command() : nullptr;
    return command ? std::optional(Smtp::verbOf(*command)) : std::nullopt;
}

Session *Stepper::live() const
{
    return m_inspection.isLive() ? m_inspection.session() : nullptr;
}

} // namespace Heloscope
