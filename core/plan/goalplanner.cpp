// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/goalplanner.h"

#include "core/plan/messagefit.h"
#include "core/smtp/limits.h"
#include "core/wire/commandparser.h"
#include "core/wire/commandwriter.h"

#include <algorithm>
#include <utility>

namespace Heloscope {

using Smtp::State;
using Smtp::Verb;

namespace {

Proposal proposal(Smtp::Command command, Origin origin = Origin::Plan)
{
    const std::optional<Stage> stage = stageOf(Smtp::verbOf(command));
    return {std::move(command), origin, stage};
}

bool isRefused(const Smtp::Facts &facts, std::initializer_list<Verb> verbs)
{
    return facts.refusal && std::ranges::find(verbs, facts.refusal->verb) != verbs.end();
}

bool isOffered(const Smtp::Facts &facts, const Smtp::Parameter &parameter)
{
    if (!facts.capabilities) {
        return false;
    }
    const QByteArray keyword = parameter.keyword.toUpper();
    const bool dsn
        = keyword == "RET" || keyword == "ENVID" || keyword == "NOTIFY" || keyword == "ORCPT";
    if (dsn) {
        return facts.capabilities->has("DSN");
    }
    return facts.capabilities->has(keyword == "BODY" ? QByteArray("8BITMIME") : keyword);
}

std::vector<Smtp::Parameter> offeredOnes(
    const std::vector<Smtp::Parameter> &wanted, const Smtp::Facts &facts)
{
    std::vector<Smtp::Parameter> offered;
    std::ranges::copy_if(wanted, std::back_inserter(offered),
        [&facts](const Smtp::Parameter &parameter) { return isOffered(facts, parameter); });
    return offered;
}

bool contains(const std::vector<Smtp::Parameter> &parameters, QByteArrayView keyword)
{
    return std::ranges::any_of(parameters, [keyword](const Smtp::Parameter &one) {
        return keyword.compare(one.keyword, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

GoalPlanner::GoalPlanner(SessionPlan plan)
    : m_plan(std::move(plan))
{
}

void GoalPlanner::changePlan(const SessionPlan &plan)
{
    m_plan = plan;
    m_answer.reset();
}

std::optional<Proposal> GoalPlanner::propose(const Smtp::Facts &facts)
{
    switch (facts.state) {
    case State::Idle:
    case State::Opening:
    case State::AwaitGreeting:
    case State::TlsPending:
    case State::Closing:
    case State::Closed:
        return std::nullopt;
    case State::Greeted:
        return whenGreeted(facts);
    case State::Identified:
        return whenIdentified(facts);
    case State::Authenticating:
        return authResponse(facts);
    case State::Envelope:
        return whenEnvelopeOpen(facts);
    case State::Content:
        // A transaction that has got this far can only be finished or broken off.
        return wants(Stage::Message) && !m_leftOut.has(Verb::Content)
            ? proposal(Smtp::Content{})
            : Proposal{HangUp{}, Origin::Plan, Stage::Data};
    }
    return std::nullopt;
}

void GoalPlanner::commandSent(const Smtp::Command &command)
{
    const Verb verb = Smtp::verbOf(command);
    const auto *raw = std::get_if<Smtp::RawLine>(&command);
    if (raw != nullptr && m_linesSent < m_plan.rawLines.size()
        && raw->line == m_plan.rawLines.at(m_linesSent)) {
        ++m_linesSent;
    }
    if (verb != Verb::Auth) {
        return;
    }
    // Whoever began it, the exchange is answered by the mechanism that the command names.
    m_answer.reset();
    m_mechanism.reset();
    const QByteArray argument = Smtp::argumentOfLine(Smtp::write(command).bytes.chopped(2));
    const qsizetype blank = argument.indexOf(' ');
    const Smtp::KnownMechanism *known
        = Smtp::findMechanism(blank < 0 ? argument : argument.first(blank));
    if (known != nullptr && m_plan.credentials) {
        m_mechanism = known->make(m_plan.credentials->user, m_plan.credentials->password);
        if (blank >= 0) {
            [[maybe_unused]] const auto alreadySent = m_mechanism->initialResponse();
        }
    }
}

bool GoalPlanner::skip(const Proposal &proposal)
{
    if (!LeftOut::canTake(proposal)) {
        return false;
    }
    const Smtp::Command &command = *proposal.command();
    if (proposal.origin == Origin::Script) {
        ++m_linesSent;
    } else if (std::holds_alternative<Smtp::AuthResponse>(command)) {
        // The server waits for a line of the exchange; the only other one ends it.
        m_answer->second = Heloscope::proposal(Smtp::AuthCancel{});
    } else {
        m_leftOut.add(command);
    }
    return true;
}

bool GoalPlanner::wants(Stage stage) const
{
    return stage <= m_plan.until && (!m_plan.dropAfter || stage <= *m_plan.dropAfter);
}

Proposal GoalPlanner::farewell() const
{
    return m_plan.dropAfter ? Proposal{HangUp{}, Origin::Plan, std::nullopt} : quit();
}

Proposal GoalPlanner::quit() const
{
    return m_leftOut.has(Verb::Quit) ? Proposal{HangUp{}, Origin::Plan, std::nullopt}
                                     : proposal(Smtp::Quit{});
}

Proposal GoalPlanner::whenGreeted(const Smtp::Facts &facts) const
{
    if (isRefused(facts, {Verb::Connect, Verb::Ehlo, Verb::Helo, Verb::Lhlo})
        || !wants(Stage::Ehlo)) {
        return isRefused(facts, {Verb::Connect}) ? quit() : farewell();
    }
    if (m_plan.protocol == Protocol::Lmtp) {
        return m_leftOut.has(Verb::Lhlo) ? farewell() : proposal(Smtp::Lhlo{m_plan.ehloName});
    }
    if (!facts.ehloRefused && !m_leftOut.has(Verb::Ehlo)) {
        return proposal(Smtp::Ehlo{m_plan.ehloName});
    }
    // Without EHLO there is no STARTTLS, and required means required.
    return m_plan.tls == TlsWish::Required || m_leftOut.has(Verb::Helo)
        ? farewell()
        : proposal(Smtp::Helo{m_plan.ehloName});
}

Proposal GoalPlanner::whenIdentified(const Smtp::Facts &facts)
{
    const bool tlsWanted = m_plan.tls == TlsWish::Optional || m_plan.tls == TlsWish::Required;
    if (tlsWanted && !facts.isEncrypted() && wants(Stage::StartTls)) {
        const bool possible
            = facts.capabilities && facts.capabilities->offersStartTls() && !facts.startTlsRefused;
        if (possible && !m_leftOut.has(Verb::StartTls)) {
            return proposal(Smtp::StartTls{});
        }
        if (m_plan.tls == TlsWish::Required) {
            return farewell();
        }
    }
    if (m_plan.credentials && !facts.authenticated && wants(Stage::Auth)
        && !m_leftOut.has(Verb::Auth)) {
        return auth(facts);
    }
    if (m_linesSent < m_plan.rawLines.size()) {
        return proposal(Smtp::RawLine{m_plan.rawLines.at(m_linesSent)}, Origin::Script);
    }
    const bool refused = isRefused(facts, {Verb::Mail, Verb::Rcpt, Verb::Data, Verb::Content});
    const bool moreToDo = !openRecipients(m_plan, facts).empty();
    if (!wants(Stage::Mail) || m_leftOut.has(Verb::Mail) || refused || !moreToDo
        || !fitsServer(m_plan, facts)) {
        return farewell();
    }
    return mail(facts);
}

Proposal GoalPlanner::auth(const Smtp::Facts &facts)
{
    if (isRefused(facts, {Verb::Auth, Verb::AuthResponse, Verb::AuthCancel})) {
        return farewell();
    }
    const std::optional<QByteArray> name = chooseMechanism(m_plan, facts);
    if (!name) {
        return farewell();
    }
    const auto mechanism
        = Smtp::findMechanism(*name)->make(m_plan.credentials->user, m_plan.credentials->password);
    Smtp::Auth command{*name, mechanism->initialResponse()};
    // The AUTH command itself keeps the limit of a command line (RFC 4954 §4).
    if (Smtp::write(command).bytes.size() > Smtp::Limits::CommandLine) {
        command.initialResponse.reset();
    }
    return proposal(std::move(command));
}

Proposal GoalPlanner::authResponse(const Smtp::Facts &facts)
{
    if (m_answer && m_answer->first == facts.challenges) {
        return m_answer->second;
    }
    const auto decoded = QByteArray::fromBase64Encoding(
        facts.challenge.value_or(QByteArray()), QByteArray::AbortOnBase64DecodingErrors);
    std::optional<Smtp::AuthResponse> response;
    if (decoded && m_mechanism && facts.challenges <= Smtp::Limits::ChallengesCap) {
        response = m_mechanism->respond(*decoded);
    }
    Proposal answer = response ? proposal(std::move(*response)) : proposal(Smtp::AuthCancel{});
    m_answer = {facts.challenges, answer};
    return answer;
}

Proposal GoalPlanner::mail(const Smtp::Facts &facts) const
{
    return proposal(Smtp::Mail{m_plan.reversePath, mailParameters(m_plan, facts)});
}

Proposal GoalPlanner::whenEnvelopeOpen(const Smtp::Facts &facts) const
{
    const auto &tried = facts.envelope.recipients;
    const bool limitReached = std::ranges::any_of(tried,
        [](const Smtp::Recipient &one) { return one.verdict == Smtp::RecipientVerdict::TooMany; });
    if (wants(Stage::Rcpt) && !limitReached) {
        for (const QByteArray &recipient : openRecipients(m_plan, facts)) {
            if (facts.envelope.find(recipient) == nullptr && !m_leftOut.hasRecipient(recipient)) {
                return proposal(Smtp::Rcpt{recipient, offeredOnes(m_plan.rcptParameters, facts)});
            }
        }
    }
    const bool mayGoOn = facts.envelope.hasAccepted() && !isRefused(facts, {Verb::Data})
        && !m_leftOut.has(Verb::Data);
    return wants(Stage::Data) && mayGoOn ? proposal(Smtp::Data{}) : farewell();
}

std::optional<QByteArray> chooseMechanism(const SessionPlan &plan, const Smtp::Facts &facts)
{
    if (!plan.credentials || !facts.capabilities) {
        return std::nullopt;
    }
    const std::vector<QByteArray> offered = facts.capabilities->mechanisms();
    const bool anySecret = facts.isEncrypted() || plan.credentials->allowInClear;
    for (const Smtp::KnownMechanism &known : Smtp::knownMechanisms()) {
        const bool wished = plan.credentials->mechanism.isEmpty()
            || plan.credentials->mechanism.compare(known.name, Qt::CaseInsensitive) == 0;
        const bool isThere = std::ranges::find(offered, QByteArray(known.name)) != offered.end();
        if (wished && isThere && (anySecret || !known.revealsSecret)) {
            return QByteArray(known.name);
        }
    }
    return std::nullopt;
}

std::vector<QByteArray> openRecipients(const SessionPlan &plan, const Smtp::Facts &facts)
{
    std::vector<QByteArray> open;
    std::ranges::copy_if(
        plan.recipients, std::back_inserter(open), [&facts](const QByteArray &recipient) {
            return std::ranges::none_of(facts.settled,
                [&recipient](const Smtp::Recipient &one) { return one.path == recipient; });
        });
    return open;
}

std::vector<Smtp::Parameter> mailParameters(const SessionPlan &plan, const Smtp::Facts &facts)
{
    std::vector<Smtp::Parameter> parameters = offeredOnes(plan.mailParameters, facts);
    if (!facts.capabilities || plan.message.isEmpty()) {
        return parameters;
    }
    if (facts.capabilities->has("SIZE") && !contains(parameters, "SIZE")) {
        parameters.push_back({"SIZE", QByteArray::number(plan.message.size())});
    }
    if (plan.isEightBit() && facts.capabilities->has("8BITMIME") && !contains(parameters, "BODY")) {
        parameters.push_back({"BODY", "8BITMIME"});
    }
    return parameters;
}

} // namespace Heloscope
