// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialogue/conclusion.h"

#include "core/diagnosis/reasonclassifier.h"
#include "core/plan/goalplanner.h"
#include "core/plan/messagefit.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace Heloscope {

using Smtp::RecipientVerdict;
using Smtp::Verb;

namespace {

using Verdict = std::optional<Outcome>;

bool isRefused(const Smtp::Facts &facts, std::initializer_list<Verb> verbs)
{
    return facts.refusal && std::ranges::find(verbs, facts.refusal->verb) != verbs.end();
}

bool isTemporary(const Smtp::Reply &reply)
{
    return reply.code.severity() == Smtp::Severity::Temporary;
}

/// Whether a stage is part of what was asked for.
bool wants(const SessionPlan &plan, Stage stage)
{
    return stage <= plan.until && (!plan.dropAfter || stage <= *plan.dropAfter);
}

bool isTlsMissing(const SessionPlan &plan, const Smtp::Facts &facts)
{
    return plan.tls == TlsWish::Required && !facts.isEncrypted() && wants(plan, Stage::StartTls);
}

/// STARTTLS can still be had, so what its absence would forbid is not lost yet.
bool mayStillEncrypt(const Smtp::Facts &facts)
{
    return !facts.isEncrypted() && !facts.startTlsRefused && facts.capabilities
        && facts.capabilities->offersStartTls();
}

Outcome tlsOutcome(const Smtp::Facts &facts)
{
    const bool later = isRefused(facts, {Verb::StartTls}) && isTemporary(facts.refusal->reply);
    return {SessionResult::TlsFailed, Delivery::None, Stage::StartTls,
        RefusalReason::TlsUnavailable, later ? Retry::Later : Retry::Never};
}

Verdict greetingVerdict(const Smtp::Facts &facts)
{
    if (isRefused(facts, {Verb::Connect})) {
        return outcomeOfRefusal(*facts.refusal, facts.isEncrypted());
    }
    return std::nullopt;
}

Verdict helloVerdict(const SessionPlan &plan, const Smtp::Facts &facts)
{
    const bool helloRefused = isRefused(facts, {Verb::Ehlo, Verb::Helo, Verb::Lhlo});
    const bool forGood = helloRefused && !isTemporary(facts.refusal->reply);
    if (isTlsMissing(plan, facts) && (forGood || facts.ehloRefused)) {
        return tlsOutcome(facts);
    }
    return helloRefused ? Verdict(outcomeOfRefusal(*facts.refusal, facts.isEncrypted()))
                        : std::nullopt;
}

Verdict tlsVerdict(const SessionPlan &plan, const Smtp::Facts &facts)
{
    const bool lost = isTlsMissing(plan, facts) && facts.identified && !mayStillEncrypt(facts);
    return lost ? Verdict(tlsOutcome(facts)) : std::nullopt;
}

Verdict authVerdict(const SessionPlan &plan, const Smtp::Facts &facts)
{
    if (!plan.credentials || facts.authenticated || !wants(plan, Stage::Auth)
        || !facts.identified) {
        return std::nullopt;
    }
    if (!isRefused(facts, {Verb::Auth, Verb::AuthResponse, Verb::AuthCancel})) {
        const bool tlsToCome = plan.tls != TlsWish::None && mayStillEncrypt(facts);
        if (tlsToCome || chooseMechanism(plan, facts)) {
            return std::nullopt; // it was not tried
        }
        return Outcome{SessionResult::AuthFailed, Delivery::None, Stage::Auth,
            RefusalReason::MechanismRefused, Retry::Never};
    }
    Outcome outcome = outcomeOfRefusal(*facts.refusal, facts.isEncrypted());
    if (!isTemporary(facts.refusal->reply)) {
        outcome.result = SessionResult::AuthFailed;
    }
    return outcome;
}

Verdict transactionVerdict(const Smtp::Facts &facts)
{
    // What was handed over stays so, whatever a later transaction for the rest is told.
    if (facts.transactionsDone > 0
        || !isRefused(facts, {Verb::Mail, Verb::Data, Verb::Content, Verb::Rcpt})) {
        return std::nullopt;
    }
    return outcomeOfRefusal(*facts.refusal, facts.isEncrypted());
}

/// Every recipient tried and none accepted. One that may be tried later makes the whole later.
Verdict recipientsVerdict(const SessionPlan &plan, const Smtp::Facts &facts)
{
    if (!wants(plan, Stage::Rcpt) || plan.recipients.empty()) {
        return std::nullopt;
    }
    std::vector<Smtp::Recipient> tried(facts.settled.begin(), facts.settled.end());
    tried.insert(tried.end(), facts.envelope.recipients.begin(), facts.envelope.recipients.end());
    const auto has = [&tried](RecipientVerdict verdict) {
        return std::ranges::find(tried, verdict, &Smtp::Recipient::verdict) != tried.end();
    };
    if (tried.empty() || has(RecipientVerdict::Accepted)) {
        return std::nullopt;
    }
    const bool later = has(RecipientVerdict::Deferred) || has(RecipientVerdict::TooMany);
    const auto deciding = std::ranges::find_if(tried, [later](const Smtp::Recipient &one) {
        return !later || one.verdict != RecipientVerdict::Refused;
    });
    return outcomeOfRefusal({Verb::Rcpt, deciding->reply}, facts.isEncrypted());
}

bool isReached(const SessionPlan &plan, const Smtp::Facts &facts)
{
    const bool authMissing = plan.credentials && !facts.authenticated && wants(plan, Stage::Auth);
    if (isTlsMissing(plan, facts) || authMissing) {
        return false;
    }
    const bool mailWanted = plan.until >= Stage::Mail && !plan.recipients.empty();
    if (plan.until >= Stage::Message && mailWanted) {
        return facts.transactionsDone > 0;
    }
    if (plan.until >= Stage::Rcpt && mailWanted) {
        return facts.envelope.hasAccepted();
    }
    if (mailWanted) {
        return facts.envelope.isOpen;
    }
    return plan.until < Stage::Ehlo || facts.identified;
}

} // namespace

Outcome outcomeOfRefusal(const Smtp::Refusal &refusal, bool encrypted)
{
    const bool later = isTemporary(refusal.reply);
    Outcome outcome;
    outcome.result = later ? SessionResult::Deferred : SessionResult::Refused;
    outcome.retry = later ? Retry::Later : Retry::Never;
    outcome.stage = stageOf(refusal.verb).value_or(Stage::Ehlo);
    outcome.delivery = refusal.verb == Verb::Content ? Delivery::Refused : Delivery::None;
    outcome.reason = classify(refusal.reply, refusal.verb, encrypted).reason;
    return outcome;
}

Outcome concludeClosing(const SessionPlan &plan, const Smtp::Facts &facts,
    const Smtp::Refusal &closing, Progress progress)
{
    Outcome outcome = conclude(plan, facts);
    const bool authUntried = outcome.result == SessionResult::AuthFailed
        && !(facts.refusal && stageOf(facts.refusal->verb) == Stage::Auth);
    const bool undecided = outcome.result == SessionResult::Cancelled || authUntried
        || outcome.result == SessionResult::Completed;
    if (undecided) {
        outcome = outcomeOfRefusal(closing, facts.isEncrypted());
        outcome.delivery = progress.delivery;
        outcome.stage = progress.stage;
    }
    return outcome;
}

SessionResult resultOf(const TransportFault &fault)
{
    const bool nameless = fault.kind == TransportFault::Kind::NameNotFound
        || fault.kind == TransportFault::Kind::NoAddressOfFamily;
    return nameless ? SessionResult::NameNotFound : SessionResult::Unreachable;
}

Outcome outcomeOfFailure(SessionResult result, Stage stage, Delivery delivery)
{
    Outcome outcome{result, delivery, stage, std::nullopt, Retry::None};
    switch (result) {
    case SessionResult::TimedOut:
    case SessionResult::Unreachable:
    case SessionResult::ConnectionLost:
        outcome.reason = RefusalReason::NetworkProblem;
        // After the final dot nobody knows; sending again may make a second copy.
        outcome.retry = delivery == Delivery::None ? Retry::Later : Retry::None;
        break;
    case SessionResult::NameNotFound:
        outcome.reason = RefusalReason::HostUnknown;
        outcome.retry = Retry::Never;
        break;
    case SessionResult::TlsFailed:
        outcome.reason = RefusalReason::TlsUnavailable;
        outcome.retry = Retry::Never;
        break;
    case SessionResult::ProtocolError:
        outcome.reason = RefusalReason::NotRfcCompliant;
        break;
    case SessionResult::Completed:
    case SessionResult::Refused:
    case SessionResult::Deferred:
    case SessionResult::AuthFailed:
    case SessionResult::Unexpected:
    case SessionResult::Cancelled:
        break;
    }
    return outcome;
}

Outcome conclude(const SessionPlan &plan, const Smtp::Facts &facts)
{
    Verdict verdict = greetingVerdict(facts);
    if (!verdict) {
        verdict = helloVerdict(plan, facts);
    }
    if (!verdict) {
        verdict = tlsVerdict(plan, facts);
    }
    if (!verdict) {
        verdict = authVerdict(plan, facts);
    }
    if (!verdict) {
        verdict = transactionVerdict(facts);
    }
    if (!verdict) {
        verdict = recipientsVerdict(plan, facts);
    }
    if (!verdict && wants(plan, Stage::Mail) && !plan.recipients.empty() && !fitsServer(plan, facts)
        && facts.transactionsDone == 0) {
        verdict = Outcome{SessionResult::Refused, Delivery::None, Stage::Mail,
            RefusalReason::NotImplemented, Retry::Never};
    }
    if (!verdict) {
        const Stage reached = plan.dropAfter ? qMin(*plan.dropAfter, plan.until) : plan.until;
        verdict = Outcome{isReached(plan, facts) || plan.dropAfter ? SessionResult::Completed
                                                                   : SessionResult::Cancelled,
            Delivery::None, reached, std::nullopt, Retry::None};
    }
    if (facts.transactionsDone > 0) {
        verdict->delivery = Delivery::Accepted;
    }
    return *verdict;
}

} // namespace Heloscope
