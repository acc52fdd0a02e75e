// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replay/recording.h"

#include "core/overloaded.h"
#include "core/wire/commandparser.h"

#include <algorithm>
#include <map>
#include <utility>

namespace Heloscope {

using Smtp::Verb;

namespace {

/// Puts the steps together, entry by entry.
class Collector
{
public:
    explicit Collector(Recording &recording)
        : m_recording(recording)
    {
        m_recording.steps.emplace_back();
    }

    void take(const Entry &entry)
    {
        std::visit(Overloaded{
                       [&](const CommandEntry &command) {
                           m_chunks = command.verb == Verb::Bdat;
                           begin({command.verb, command.line, {}, {}}, entry.id);
                       },
                       [&](const ContentEntry &content) {
                           if (!m_chunks && !content.chunk) {
                               begin({Verb::Content, {}, {}, {}}, entry.id);
                           }
                       },
                       [&](const ReplyEntry &reply) { answer(reply); },
                       [&](const TlsEntry &) {
                           const RecordedStep &connection = m_recording.steps.front();
                           m_recording.implicitTls = m_recording.implicitTls
                               || (m_recording.steps.size() == 1 && !connection.reply);
                       },
                       [&](const CloseEntry &close) { m_recording.closedBy = close.by; },
                       [](const auto &) {},
                   },
            entry.content);
    }

private:
    void begin(RecordedStep step, EntryId id)
    {
        if (m_recording.steps.size() < Recording::StepsCap) {
            m_stepOf[id] = m_recording.steps.size();
            m_recording.steps.push_back(std::move(step));
        }
    }

    void answer(const ReplyEntry &entry)
    {
        m_octets += entry.reply.raw.size();
        if (m_octets > Recording::OctetsCap) {
            return;
        }
        const auto named = entry.to ? m_stepOf.find(*entry.to) : m_stepOf.end();
        const bool isGreeting
            = !entry.to && m_recording.steps.size() == 1 && !m_recording.steps.front().reply;
        RecordedReply reply{entry.reply, entry.elapsed};
        if (isGreeting) {
            m_recording.steps.front().reply = std::move(reply);
        } else if (named != m_stepOf.end() && !m_recording.steps.at(named->second).reply) {
            m_recording.steps.at(named->second).reply = std::move(reply);
        } else {
            m_recording.steps.back().unasked.push_back(std::move(reply));
        }
    }

    Recording &m_recording;
    std::map<EntryId, std::size_t> m_stepOf;
    qsizetype m_octets = 0;
    bool m_chunks = false;
};

bool isPositive(const RecordedStep &step)
{
    return step.reply && step.reply->reply.code.severity() == Smtp::Severity::Success;
}

/// What the planner adds by itself, because it follows from the message, is no wish.
std::vector<Smtp::Parameter> wishes(std::vector<Smtp::Parameter> parameters)
{
    std::erase_if(parameters, [](const Smtp::Parameter &parameter) {
        return parameter.keyword.compare("SIZE", Qt::CaseInsensitive) == 0
            || parameter.keyword.compare("BODY", Qt::CaseInsensitive) == 0;
    });
    return parameters;
}

void takeMail(const RecordedStep &step, SessionPlan &plan)
{
    if (const auto path = Smtp::pathOfLine(step.line)) {
        plan.reversePath = *path;
    }
    const Smtp::Command command = Smtp::parseCommand(step.line);
    if (const auto *mail = std::get_if<Smtp::Mail>(&command)) {
        plan.mailParameters = wishes(mail->parameters);
    }
}

void takeRecipient(const RecordedStep &step, SessionPlan &plan)
{
    const auto path = Smtp::pathOfLine(step.line);
    if (!path || std::ranges::find(plan.recipients, *path) != plan.recipients.end()) {
        return;
    }
    plan.recipients.push_back(*path);
    const Smtp::Command command = Smtp::parseCommand(step.line);
    if (const auto *rcpt = std::get_if<Smtp::Rcpt>(&command)) {
        plan.rcptParameters = rcpt->parameters;
    }
}

void takeAuth(const RecordedStep &step, SessionPlan &plan)
{
    const QByteArray argument = Smtp::argumentOfLine(step.line);
    const qsizetype blank = argument.indexOf(' ');
    Credentials credentials;
    credentials.mechanism = (blank < 0 ? argument : argument.first(blank)).toUpper();
    plan.credentials = std::move(credentials);
}

void take(const RecordedStep &step, SessionPlan &plan)
{
    switch (step.verb) {
    case Verb::Lhlo:
        plan.protocol = Protocol::Lmtp;
        [[fallthrough]];
    case Verb::Ehlo:
    case Verb::Helo:
        plan.ehloName = Smtp::argumentOfLine(step.line);
        break;
    case Verb::Auth:
        takeAuth(step, plan);
        break;
    case Verb::Mail:
        takeMail(step, plan);
        break;
    case Verb::Rcpt:
        takeRecipient(step, plan);
        break;
    case Verb::Noop:
    case Verb::Vrfy:
    case Verb::Expn:
    case Verb::Help:
    case Verb::Etrn:
    case Verb::Other:
        if (!step.isMasked()) {
            plan.rawLines.push_back(step.line);
        }
        break;
    case Verb::Connect:
    case Verb::StartTls:
    case Verb::AuthResponse:
    case Verb::AuthCancel:
    case Verb::Data:
    case Verb::Content:
    case Verb::Bdat:
    case Verb::Rset:
    case Verb::Quit:
        break;
    }
}

TlsWish tlsOf(const Recording &recording)
{
    if (recording.implicitTls) {
        return TlsWish::Implicit;
    }
    if (recording.startsTls()) {
        return TlsWish::Required;
    }
    return recording.find(Verb::StartTls) ? TlsWish::Optional : recording.header.tls;
}

} // namespace

bool RecordedStep::isMasked() const
{
    return line.contains("[masked: ");
}

bool Recording::startsTls() const
{
    return std::ranges::any_of(steps,
        [](const RecordedStep &step) { return step.verb == Verb::StartTls && isPositive(step); });
}

const RecordedStep *Recording::find(Smtp::Verb verb) const
{
    const auto found = std::ranges::find(steps, verb, &RecordedStep::verb);
    return found == steps.end() ? nullptr : &*found;
}

Recording recordingOf(const Transcript &transcript)
{
    Recording recording;
    recording.header = transcript.header();
    Collector collector(recording);
    for (const Entry &entry : transcript.entries()) {
        collector.take(entry);
    }
    return recording;
}

SessionPlan planOf(const Recording &recording)
{
    SessionPlan plan;
    plan.endpoint = recording.header.target;
    plan.protocol = recording.header.protocol;
    plan.tls = tlsOf(recording);
    Stage deepest = Stage::Greeting;
    for (const RecordedStep &step : recording.steps) {
        take(step, plan);
        const std::optional<Stage> stage = stageOf(step.verb);
        if (stage && *stage != Stage::Quit) {
            deepest = std::max(deepest, *stage);
        }
    }
    plan.until = deepest == Stage::Message ? Stage::Quit : deepest;
    const bool hungUp = recording.closedBy == Closer::Client && !recording.find(Verb::Quit);
    if (hungUp) {
        plan.dropAfter = deepest;
    }
    return plan;
}

SessionPlan replayPlan(const Recording &recording)
{
    SessionPlan plan = planOf(recording);
    plan.rawLines.clear(); // the script has them in their places
    plan.credentials.reset();
    const bool mayStartTls = recording.implicitTls || recording.find(Verb::StartTls);
    if (!mayStartTls) {
        plan.tls = TlsWish::None;
    }
    return plan;
}

} // namespace Heloscope
