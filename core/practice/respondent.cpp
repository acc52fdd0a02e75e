// SPDX-License-Identifier: GPL-3.0-or-later
// Theory of operation. Everything the server does is a queue of script steps. A reply of the
// MailService is queued as octets, an exchange of the scenario as the steps of the file. Input is
// looked at only when the queue is empty, so that waiting, TLS and closing keep their place in the
// order; whatever comes meanwhile lies in the input buffer, and is thrown away when TLS begins.
#include "core/practice/respondent.h"

#include "core/overloaded.h"
#include "core/smtp/limits.h"
#include "core/wire/commandparser.h"

#include <algorithm>

namespace Heloscope {

namespace {

constexpr qsizetype LineCap = Smtp::Limits::AuthLine + 512;
/// RFC 5321 §4.5.3.1.4 with what SIZE, BODY, SMTPUTF8 and AUTH add to MAIL (RFC 4954 §3: 500).
constexpr qsizetype MailLine = Smtp::Limits::CommandLine + 600;
constexpr int ServiceClosing = 421;

void say(ServerActions &actions, QByteArrayView octets)
{
    if (!actions.empty()) {
        if (auto *last = std::get_if<SendOctets>(&actions.back())) {
            last->octets.append(octets);
            return;
        }
    }
    actions.push_back(SendOctets{octets.toByteArray()});
}

qsizetype longestLine(Smtp::Verb verb)
{
    switch (verb) {
    case Smtp::Verb::Auth:
        return LineCap;
    case Smtp::Verb::Mail:
        return MailLine;
    default:
        return Smtp::Limits::CommandLine;
    }
}

template <typename Step>
bool holds(const ScriptSteps &steps)
{
    return std::ranges::any_of(
        steps, [](const ScriptStep &step) { return std::holds_alternative<Step>(step); });
}

} // namespace

Respondent::Respondent(const PracticeScript &script, ScriptMemory &memory, const QByteArray &nonce)
    : m_script(script)
    , m_memory(memory)
    , m_service(script, nonce, script.tls == ScenarioTls::Implicit)
{
}

ServerActions Respondent::opened()
{
    queue(m_service.greeting(), {});
    return proceed();
}

ServerActions Respondent::received(QByteArrayView octets)
{
    if (isOver()) {
        return {};
    }
    if (pending().size() + octets.size() > InputCap) {
        discardInput();
        m_steps.clear();
        m_state = State::Listening;
        queue(m_service.refuse("421", "4.7.0", "Too much input"), {});
        return proceed();
    }
    if (m_start > 0) {
        m_input.remove(0, m_start);
        m_searched -= m_start;
        m_start = 0;
    }
    m_input.append(octets);
    return proceed();
}

ServerActions Respondent::encrypted()
{
    if (m_state != State::AwaitingTls) {
        return {};
    }
    m_state = State::Listening;
    m_service.encrypted();
    return proceed();
}

ServerActions Respondent::resumed()
{
    if (m_state != State::Resting) {
        return {};
    }
    m_state = State::Listening;
    return proceed();
}

ServerActions Respondent::idled()
{
    if (isOver() || m_state == State::AwaitingTls) {
        m_state = State::Over;
        return {CutOff{}};
    }
    m_steps.clear();
    m_state = State::Listening;
    queue(m_service.refuse("421", "4.4.2", "Idle too long, closing the connection"), {});
    return proceed();
}

ServerActions Respondent::proceed()
{
    ServerActions actions;
    while (m_state == State::Listening) {
        if (m_steps.empty() ? !takeInput() : !performStep(actions)) {
            break;
        }
    }
    return actions;
}

/// False once the queue has to stop.
bool Respondent::performStep(ServerActions &actions)
{
    const ScriptStep step = std::move(m_steps.front());
    m_steps.pop_front();
    std::visit(Overloaded{
                   [&](const SayLine &line) { say(actions, QByteArray(line.line + "\r\n")); },
                   [&](const SayOctets &octets) { say(actions, octets.octets); },
                   [](const SayDefault &) {},
                   [&](const Wait &wait) {
                       actions.push_back(Rest{wait.time});
                       m_state = State::Resting;
                   },
                   [&](const StartEncryption &) {
                       m_droppedAtTls += pending().size();
                       discardInput();
                       actions.push_back(BeginServerTls{});
                       m_state = State::AwaitingTls;
                   },
                   [&](const EndConnection &end) {
                       discardInput();
                       m_steps.clear();
                       actions.push_back(CutOff{end.reset});
                       m_state = State::Over;
                   },
               },
        step);
    return m_state == State::Listening;
}

bool Respondent::takeInput()
{
    if (m_service.mode() != MailService::Mode::Content) {
        return takeLine();
    }
    if (pending().isEmpty()) {
        return false;
    }
    takeContent();
    return true;
}

bool Respondent::takeLine()
{
    const auto unread = QByteArrayView(m_input).sliced(std::max(m_start, m_searched));
    const auto found = std::ranges::find(unread, '\n');
    const qsizetype end = m_input.size() - (unread.end() - found);
    const qsizetype length = end - m_start;
    if (length > LineCap) {
        queue(m_service.refuse("421", "4.7.0", "Line too long, closing the connection"), {});
        return true;
    }
    if (found == unread.end()) {
        m_searched = m_input.size();
        return false;
    }
    QByteArray line = m_input.sliced(m_start, length);
    m_start = end + 1;
    m_searched = m_start;
    if (!line.endsWith('\r')) {
        queue(m_service.refuse("500", "5.5.2", "Lines end with CR LF, not with LF alone"), {});
        return true;
    }
    line.chop(1);
    if (line.contains('\0') || line.contains('\r')) {
        queue(m_service.refuse("500", "5.5.2", "NUL or lone CR in a command"), {});
    } else if (m_service.mode() == MailService::Mode::Credentials) {
        queue(m_service.credentials(line), {});
    } else if (line.size() + 2 > longestLine(Smtp::verbOfLine(line))) {
        queue(m_service.refuse("500", "5.5.6", "Line too long"), {});
    } else {
        queue(m_service.command(line), line);
    }
    return true;
}

void Respondent::takeContent()
{
    if (!m_content) {
        m_content.emplace();
    }
    m_start += m_content->decode(pending()).consumed;
    m_searched = m_start;
    if (m_content->isEnded()) {
        const Verdict verdict = m_service.content(*m_content);
        m_content.reset();
        queue(verdict, {});
    }
}

void Respondent::queue(const Verdict &verdict, QByteArrayView line)
{
    const ScriptStep byDefault = SayOctets{verdict.reply};
    ScriptSteps steps = scripted(verdict, line).value_or(ScriptSteps{byDefault});
    std::optional<int> code = firstCode(steps);
    if (!code && (holds<SayDefault>(steps) || steps == ScriptSteps{byDefault})) {
        code = verdict.reply.first(3).toInt();
    }
    if (code && verdict.effect) {
        verdict.effect(*code / 100);
    }
    std::ranges::replace_if(
        steps, [](const ScriptStep &step) { return std::holds_alternative<SayDefault>(step); },
        byDefault);
    if (m_service.isStartingTls() && !holds<StartEncryption>(steps)) {
        steps.emplace_back(StartEncryption{});
    }
    if ((m_service.isClosing() || code == ServiceClosing) && !holds<EndConnection>(steps)) {
        steps.emplace_back(EndConnection{});
    }
    m_steps.insert(m_steps.end(), steps.begin(), steps.end());
}

std::optional<ScriptSteps> Respondent::scripted(const Verdict &verdict, QByteArrayView line) const
{
    if (verdict.isFault && !m_script.isRecording) {
        return std::nullopt;
    }
    if (!line.isEmpty()) {
        if (auto steps = m_script.answer(ScriptMoment::Command, line, m_memory)) {
            // Nobody may be invited to send what will not be taken as that: see DATA.
            const bool invites = firstCode(*steps).value_or(0) / 100 == 3;
            return verdict.isFault && invites ? std::nullopt : steps;
        }
    }
    return verdict.moment == ScriptMoment::Command ? std::nullopt
                                                   : m_script.answer(verdict.moment, {}, m_memory);
}

void Respondent::discardInput()
{
    m_input.clear();
    m_start = 0;
    m_searched = 0;
}

QByteArrayView Respondent::pending() const
{
    return QByteArrayView(m_input).sliced(m_start);
}

} // namespace Heloscope
