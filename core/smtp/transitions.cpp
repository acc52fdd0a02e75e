// SPDX-License-Identifier: GPL-3.0-or-later
//
// Theory of operation
//
// An SMTP connection is in one of eleven states. Only a complete reply moves it on, and what a
// reply does depends on three things: the state, the verb it answers and its first digit. This file
// is that function, written as a table with the section each row comes from. Whatever has no row is
// something the RFCs do not foresee: it changes nothing and is reported, it is never guessed at.
//
// Three kinds of reply must carry one exact code, because believing a neighbour would be dangerous:
// the 220 that opens TLS, the 354 that invites mail data, and 334/235 inside AUTH. The first digit
// is enough everywhere else (RFC 5321 §4.3.2).
//
// Two things stand outside of the table: 421, which may answer anything at any time, and TLS coming
// up, which throws everything known away (RFC 3207 §4.2). Both are in conversation.cpp.

#include "core/smtp/transitions.h"

#include <algorithm>

namespace Smtp {

namespace {

constexpr quint16 in(State state)
{
    return static_cast<quint16>(1U << static_cast<unsigned>(state));
}

template <typename... States>
constexpr quint16 in(State first, States... more)
{
    return static_cast<quint16>(in(first) | in(more...));
}

constexpr std::optional<State> Stays = std::nullopt;
constexpr quint16 Ready = in(State::Greeted, State::Identified, State::Envelope);
constexpr quint16 NoTransaction = in(State::Greeted, State::Identified);

using enum Severity;
using Change = FactChange;

std::vector<Transition> makeTable()
{
    std::vector<Transition> table{
        // The greeting
        {in(State::AwaitGreeting), Verb::Connect, Success, 220, State::Greeted, Change::Greeted,
            "RFC 5321 §3.1"},
        {in(State::AwaitGreeting), Verb::Connect, Temporary, 0, State::Greeted, Change::Refused,
            "RFC 5321 §3.1"},
        {in(State::AwaitGreeting), Verb::Connect, Permanent, 0, State::Greeted, Change::Refused,
            "RFC 5321 §3.1"},
        // Who we are
        {Ready, Verb::Ehlo, Success, 0, State::Identified, Change::Identified, "RFC 5321 §4.1.1.1"},
        {Ready, Verb::Ehlo, Temporary, 0, Stays, Change::Refused, "RFC 5321 §4.1.1.1"},
        {Ready, Verb::Ehlo, Permanent, 500, Stays, Change::EhloUnknown, "RFC 5321 §3.2"},
        {Ready, Verb::Ehlo, Permanent, 502, Stays, Change::EhloUnknown, "RFC 5321 §3.2"},
        {Ready, Verb::Ehlo, Permanent, 0, Stays, Change::Refused, "RFC 5321 §4.1.1.1"},
        {Ready, Verb::Lhlo, Success, 0, State::Identified, Change::Identified, "RFC 2033 §4.1"},
        {Ready, Verb::Lhlo, Temporary, 0, Stays, Change::Refused, "RFC 2033 §4.1"},
        {Ready, Verb::Lhlo, Permanent, 0, Stays, Change::Refused, "RFC 2033 §4.1"},
        {Ready, Verb::Helo, Success, 0, State::Identified, Change::IdentifiedPlain,
            "RFC 5321 §4.1.1.1"},
        {Ready, Verb::Helo, Temporary, 0, Stays, Change::Refused, "RFC 5321 §4.1.1.1"},
        {Ready, Verb::Helo, Permanent, 0, Stays, Change::Refused, "RFC 5321 §4.1.1.1"},
        // TLS
        {NoTransaction, Verb::StartTls, Success, 220, State::TlsPending, Change::StartTlsGranted,
            "RFC 3207 §4"},
        {Ready, Verb::StartTls, Temporary, 0, Stays, Change::StartTlsRefused, "RFC 3207 §4"},
        {Ready, Verb::StartTls, Permanent, 0, Stays, Change::StartTlsRefused, "RFC 3207 §4"},
        // AUTH
        {NoTransaction, Verb::Auth, Success, 235, State::Identified, Change::Authenticated,
            "RFC 4954 §4"},
        {NoTransaction, Verb::Auth, Intermediate, 334, State::Authenticating, Change::Challenged,
            "RFC 4954 §4"},
        {Ready, Verb::Auth, Temporary, 0, Stays, Change::Refused, "RFC 4954 §6"},
        {Ready, Verb::Auth, Permanent, 0, Stays, Change::Refused, "RFC 4954 §6"},
        {in(State::Authenticating), Verb::AuthResponse, Success, 235, State::Identified,
            Change::Authenticated, "RFC 4954 §4"},
        {in(State::Authenticating), Verb::AuthResponse, Intermediate, 334, State::Authenticating,
            Change::Challenged, "RFC 4954 §4"},
        {in(State::Authenticating), Verb::AuthResponse, Temporary, 0, State::Identified,
            Change::Refused, "RFC 4954 §6"},
        {in(State::Authenticating), Verb::AuthResponse, Permanent, 0, State::Identified,
            Change::Refused, "RFC 4954 §6"},
        {in(State::Authenticating), Verb::AuthCancel, Temporary, 0, State::Identified,
            Change::Refused, "RFC 4954 §4"},
        {in(State::Authenticating), Verb::AuthCancel, Permanent, 0, State::Identified,
            Change::Refused, "RFC 4954 §4"},
        // The mail transaction
        {NoTransaction, Verb::Mail, Success, 0, State::Envelope, Change::EnvelopeOpened,
            "RFC 5321 §4.1.1.2"},
        {Ready, Verb::Mail, Temporary, 0, Stays, Change::Refused, "RFC 5321 §4.1.1.2"},
        {Ready, Verb::Mail, Permanent, 0, Stays, Change::Refused, "RFC 5321 §4.1.1.2"},
        {in(State::Envelope), Verb::Rcpt, Success, 0, Stays, Change::RecipientJudged,
            "RFC 5321 §4.1.1.3"},
        {in(State::Envelope), Verb::Rcpt, Temporary, 0, Stays, Change::RecipientJudged,
            "RFC 5321 §4.1.1.3"},
        {in(State::Envelope), Verb::Rcpt, Permanent, 0, Stays, Change::RecipientJudged,
            "RFC 5321 §4.1.1.3"},
        {NoTransaction, Verb::Rcpt, Temporary, 0, Stays, Change::Refused, "RFC 5321 §3.3"},
        {NoTransaction, Verb::Rcpt, Permanent, 0, Stays, Change::Refused, "RFC 5321 §3.3"},
        {in(State::Envelope), Verb::Data, Intermediate, 354, State::Content, Change::None,
            "RFC 5321 §4.1.1.4"},
        {Ready, Verb::Data, Temporary, 0, Stays, Change::Refused, "RFC 5321 §4.1.1.4"},
        {Ready, Verb::Data, Permanent, 0, Stays, Change::Refused, "RFC 5321 §4.1.1.4"},
        {in(State::Content), Verb::Content, Success, 0, State::Identified, Change::Delivered,
            "RFC 5321 §4.1.1.4"},
        {in(State::Content), Verb::Content, Temporary, 0, State::Identified, Change::ContentRefused,
            "RFC 5321 §4.1.1.4"},
        {in(State::Content), Verb::Content, Permanent, 0, State::Identified, Change::ContentRefused,
            "RFC 5321 §4.1.1.4"},
        // Starting over, and leaving
        {in(State::Identified, State::Envelope), Verb::Rset, Success, 0, State::Identified,
            Change::EnvelopeReset, "RFC 5321 §4.1.1.5"},
        {in(State::Greeted), Verb::Rset, Success, 0, Stays, Change::EnvelopeReset,
            "RFC 5321 §4.1.1.5"},
        {Ready, Verb::Rset, Temporary, 0, Stays, Change::None, "RFC 5321 §4.1.1.5"},
        {Ready, Verb::Rset, Permanent, 0, Stays, Change::None, "RFC 5321 §4.1.1.5"},
        {Ready, Verb::Quit, Success, 0, State::Closing, Change::Closing, "RFC 5321 §4.1.1.10"},
        {Ready, Verb::Quit, Temporary, 0, State::Closing, Change::Closing, "RFC 5321 §4.1.1.10"},
        {Ready, Verb::Quit, Permanent, 0, State::Closing, Change::Closing, "RFC 5321 §4.1.1.10"},
    };
    // What may be asked at any time and changes nothing.
    for (const Verb verb : {Verb::Noop, Verb::Vrfy, Verb::Expn, Verb::Help, Verb::Etrn}) {
        for (const Severity severity : {Success, Temporary, Permanent}) {
            table.push_back({Ready, verb, severity, 0, Stays, Change::None, "RFC 5321 §4.3.2"});
        }
    }
    // Whatever an unknown verb draws is the server's own affair.
    for (const Verb verb : {Verb::Other, Verb::Bdat}) {
        for (const Severity severity : {Success, Intermediate, Temporary, Permanent}) {
            table.push_back({Ready, verb, severity, 0, Stays, Change::None, "RFC 5321 §4.1.5"});
        }
    }
    return table;
}

} // namespace

const std::vector<Transition> &allTransitions()
{
    static const std::vector<Transition> Table = makeTable();
    return Table;
}

const Transition *findTransition(State state, Verb verb, ReplyCode code)
{
    const auto &table = allTransitions();
    const auto matches = [state, verb, code](const Transition &row) {
        return (row.from & in(state)) != 0 && row.verb == verb && row.severity == code.severity()
            && (row.onlyCode == 0 || code == row.onlyCode);
    };
    const auto found = std::ranges::find_if(table, matches);
    return found == table.end() ? nullptr : &*found;
}

std::vector<Verb> legalVerbs(const Facts &facts)
{
    switch (facts.state) {
    case State::Greeted:
        if (facts.ehloRefused) {
            return {Verb::Helo, Verb::Noop, Verb::Help, Verb::Quit};
        }
        return {Verb::Ehlo, Verb::Helo, Verb::Noop, Verb::Help, Verb::Quit};
    case State::Identified: {
        std::vector<Verb> verbs{Verb::Mail};
        const bool esmtp = facts.capabilities.has_value();
        if (esmtp && facts.capabilities->offersStartTls() && !facts.isEncrypted()) {
            verbs.push_back(Verb::StartTls);
        }
        if (esmtp && facts.capabilities->has("AUTH") && !facts.authenticated) {
            verbs.push_back(Verb::Auth);
        }
        verbs.insert(verbs.end(), {Verb::Vrfy, Verb::Rset, Verb::Noop, Verb::Help, Verb::Quit});
        return verbs;
    }
    case State::Envelope: {
        std::vector<Verb> verbs{Verb::Rcpt};
        if (facts.envelope.hasAccepted()) {
            verbs.push_back(Verb::Data);
        }
        verbs.insert(verbs.end(), {Verb::Rset, Verb::Vrfy, Verb::Noop, Verb::Help, Verb::Quit});
        return verbs;
    }
    case State::Authenticating:
        return {Verb::AuthResponse, Verb::AuthCancel};
    case State::Content:
        return {Verb::Content};
    case State::Idle:
    case State::Opening:
    case State::AwaitGreeting:
    case State::TlsPending:
    case State::Closing:
    case State::Closed:
        return {};
    }
    return {};
}

} // namespace Smtp
