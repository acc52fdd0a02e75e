// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/conversation.h"

#include "core/smtp/limits.h"
#include "core/smtp/replyoddities.h"
#include "core/wire/commandparser.h"

#include <algorithm>
#include <utility>

namespace Smtp {

namespace {

/// What overtakes an earlier refusal.
bool liftsRefusal(FactChange change)
{
    switch (change) {
    case FactChange::Identified:
    case FactChange::IdentifiedPlain:
    case FactChange::EhloUnknown:
    case FactChange::StartTlsGranted:
    case FactChange::Authenticated:
    case FactChange::EnvelopeOpened:
    case FactChange::Delivered:
    case FactChange::EnvelopeReset:
        return true;
    case FactChange::None:
    case FactChange::Greeted:
    case FactChange::StartTlsRefused:
    case FactChange::Challenged:
    case FactChange::RecipientJudged:
    case FactChange::Refused:
    case FactChange::ContentRefused:
    case FactChange::Closing:
        return false;
    }
    return false;
}

/// The least that has happened when verb is in its place.
State stateFor(Verb verb)
{
    switch (verb) {
    case Verb::Connect:
        return State::Idle;
    case Verb::StartTls:
    case Verb::Auth:
    case Verb::Mail:
        return State::Identified;
    case Verb::AuthResponse:
    case Verb::AuthCancel:
        return State::Authenticating;
    case Verb::Rcpt:
    case Verb::Data:
    case Verb::Bdat:
        return State::Envelope;
    case Verb::Content:
        return State::Content;
    case Verb::Ehlo:
    case Verb::Helo:
    case Verb::Lhlo:
    case Verb::Rset:
    case Verb::Noop:
    case Verb::Vrfy:
    case Verb::Expn:
    case Verb::Help:
    case Verb::Quit:
    case Verb::Etrn:
    case Verb::Other:
        return State::Greeted;
    }
    return State::Idle;
}

void reportMisplaced(Verb verb, const Reply &reply, std::vector<Deviation> &deviations)
{
    const DeviationKind kind
        = verb == Verb::Connect ? DeviationKind::GreetingInvalid : DeviationKind::ReplyUnexpected;
    std::erase_if(deviations,
        [](const Deviation &one) { return one.kind == DeviationKind::ReplyUnexpected; });
    deviations.push_back(
        {kind, {{"code", QByteArray::number(reply.code.value())}, {"command", verbName(verb)}}});
}

} // namespace

void Conversation::wireOpened()
{
    m_facts.state = State::AwaitGreeting;
}

void Conversation::commandSent(Verb verb, QByteArrayView line)
{
    switch (verb) {
    case Verb::Mail:
    case Verb::Rcpt:
        m_pendingPaths.push_back(pathOfLine(line).value_or(QByteArray()));
        break;
    case Verb::Auth:
        m_facts.challenges = 0;
        m_authHadResponse = argumentOfLine(line).contains(' ');
        break;
    case Verb::AuthResponse:
        m_authHadResponse = true;
        break;
    default:
        break;
    }
}

void Conversation::joinIn(Verb verb)
{
    const State needed = stateFor(verb);
    const bool behind = m_facts.state == State::Idle || m_facts.state == State::Opening
        || m_facts.state == State::AwaitGreeting || m_facts.state == State::Greeted
        || m_facts.state == State::Identified || m_facts.state == State::Envelope;
    if (behind && m_facts.state < needed) {
        m_facts.state = needed;
        m_facts.identified = m_facts.identified || needed >= State::Identified;
        m_facts.envelope.isOpen = m_facts.envelope.isOpen || needed >= State::Envelope;
    }
}

Conversation::Step Conversation::replyReceived(Verb verb, const Reply &reply)
{
    Step step;
    step.deviations = odditiesOf(verb, reply);
    const Transition *row = findTransition(m_facts.state, verb, reply.code);
    if (reply.code == 421 && verb != Verb::Quit) {
        if (row != nullptr) {
            apply(*row, reply, step.deviations);
        }
        announceClosing(step.deviations);
        return step;
    }
    if (row == nullptr) {
        const bool starttls = verb == Verb::StartTls;
        m_facts.startTlsRefused = m_facts.startTlsRefused || starttls;
        reportMisplaced(verb, reply, step.deviations);
        step.understood = starttls;
        return step;
    }
    if (row->change == FactChange::Authenticated && !m_authHadResponse) {
        step.deviations.push_back({DeviationKind::AuthSuccessWithoutExchange, {}});
        step.understood = false;
        return step;
    }
    apply(*row, reply, step.deviations);
    return step;
}

Conversation::Step Conversation::unsolicitedReplyReceived(const Reply &reply)
{
    Step step;
    if (reply.code == 421) {
        announceClosing(step.deviations);
        return step;
    }
    step.deviations.push_back({DeviationKind::ReplyUnsolicited,
        {{"code", QByteArray::number(reply.code.value())}, {"text", reply.text()}}});
    step.understood = false;
    return step;
}

void Conversation::tlsUp(const TlsFacts &facts)
{
    const Shared<Reply> greeting = m_facts.greeting;
    const bool afterStartTls = m_facts.state == State::TlsPending;
    m_facts = Facts{};
    m_facts.greeting = greeting;
    m_facts.tls = facts;
    m_facts.state = afterStartTls ? State::Greeted : State::AwaitGreeting;
    m_pendingPaths.clear();
}

void Conversation::wireClosed()
{
    m_facts.state = State::Closed;
}

void Conversation::apply(
    const Transition &row, const Reply &reply, std::vector<Deviation> &deviations)
{
    if (liftsRefusal(row.change)) {
        m_facts.refusal.reset();
    }
    if (row.change != FactChange::Challenged) {
        m_facts.challenge.reset();
    }
    switch (row.change) {
    case FactChange::None:
    case FactChange::StartTlsGranted:
    case FactChange::Closing:
        break;
    case FactChange::Greeted:
        m_facts.greeting = reply;
        break;
    case FactChange::Identified:
        identify(reply, deviations);
        break;
    case FactChange::IdentifiedPlain:
        m_facts.identified = true;
        m_facts.esmtp = false;
        m_facts.capabilities.reset();
        m_facts.envelope = {};
        break;
    case FactChange::EhloUnknown:
        m_facts.ehloRefused = true;
        deviations.push_back(
            {DeviationKind::EhloRefused, {{"code", QByteArray::number(reply.code.value())}}});
        break;
    case FactChange::StartTlsRefused:
        m_facts.startTlsRefused = true;
        m_facts.refusal = Refusal{row.verb, reply};
        break;
    case FactChange::Challenged:
        m_facts.challenge = reply.lines.back().trimmed();
        ++m_facts.challenges;
        break;
    case FactChange::Authenticated:
        m_facts.authenticated = true;
        break;
    case FactChange::EnvelopeOpened:
        m_facts.envelope = {};
        m_facts.envelope.isOpen = true;
        m_facts.envelope.reversePath
            = m_pendingPaths.empty() ? QByteArray() : m_pendingPaths.front();
        break;
    case FactChange::RecipientJudged:
        judgeRecipient(reply);
        break;
    case FactChange::Delivered:
        deliver();
        break;
    case FactChange::EnvelopeReset:
        m_facts.envelope = {};
        break;
    case FactChange::Refused:
        m_facts.refusal = Refusal{row.verb, reply};
        break;
    case FactChange::ContentRefused:
        m_facts.refusal = Refusal{row.verb, reply};
        m_facts.envelope = {};
        break;
    }
    if ((row.verb == Verb::Mail || row.verb == Verb::Rcpt) && !m_pendingPaths.empty()) {
        m_pendingPaths.pop_front();
    }
    if (row.to) {
        m_facts.state = *row.to;
    }
}

void Conversation::identify(const Reply &reply, std::vector<Deviation> &deviations)
{
    m_facts.identified = true;
    m_facts.esmtp = true;
    m_facts.envelope = {};
    m_facts.capabilities = Capabilities::fromReply(reply, &deviations);
    if (m_facts.isEncrypted() && m_facts.capabilities->offersStartTls()) {
        deviations.push_back({DeviationKind::StartTlsOfferedAgain, {}});
    }
}

void Conversation::judgeRecipient(const Reply &reply)
{
    Recipient recipient;
    recipient.path = m_pendingPaths.empty() ? QByteArray() : m_pendingPaths.front();
    recipient.reply = reply;
    // 552 was the code for "too many recipients" in RFC 821 and counts as temporary there
    // (RFC 5321 §4.5.3.1.10); quota and size have enhanced codes of their own.
    const bool aboutLimit
        = !reply.enhanced || (reply.enhanced->subject == 5 && reply.enhanced->detail == 3);
    const bool limitReached
        = aboutLimit && (reply.code == 452 || reply.code == 552) && m_facts.envelope.hasAccepted();
    if (limitReached) {
        recipient.verdict = RecipientVerdict::TooMany;
    } else if (reply.code.isPositive()) {
        recipient.verdict = RecipientVerdict::Accepted;
    } else {
        recipient.verdict = reply.code.severity() == Severity::Temporary
            ? RecipientVerdict::Deferred
            : RecipientVerdict::Refused;
    }
    // A repeated RCPT replaces the verdict it got before. In a list longer than anyone sends, it
    // stands there twice: looking through all of it each time would never end.
    auto &recipients = m_facts.envelope.recipients;
    const bool isShort = recipients.size() <= Limits::ComparedRecipients;
    if (isShort && m_facts.envelope.find(recipient.path) != nullptr) {
        recipients.eraseIf(
            [&recipient](const Recipient &earlier) { return earlier.path == recipient.path; });
    }
    recipients.push_back(std::move(recipient));
}

void Conversation::deliver()
{
    ++m_facts.transactionsDone;
    for (const Recipient &recipient : std::as_const(m_facts.envelope.recipients)) {
        if (recipient.verdict != RecipientVerdict::TooMany) {
            m_facts.settled.push_back(recipient);
        }
    }
    m_facts.envelope = {};
}

void Conversation::announceClosing(std::vector<Deviation> &deviations)
{
    m_facts.closingAnnounced = true;
    m_facts.state = State::Closing;
    deviations.push_back({DeviationKind::ServiceClosing, {}});
}

} // namespace Smtp
