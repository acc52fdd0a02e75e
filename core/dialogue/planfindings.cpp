// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialogue/planfindings.h"

#include "core/dialogue/conclusion.h"
#include "core/plan/goalplanner.h"
#include "core/plan/messagefit.h"
#include "core/sasl/mechanism.h"
#include "core/smtp/limits.h"

#include <algorithm>

namespace Heloscope {

using Smtp::Deviation;
using Smtp::DeviationKind;
using Smtp::Verb;

namespace {

bool wantsStartTls(const SessionPlan &plan)
{
    return (plan.tls == TlsWish::Optional || plan.tls == TlsWish::Required)
        && plan.until >= Stage::StartTls;
}

QByteArray joined(const std::vector<QByteArray> &words)
{
    QByteArray text;
    for (const QByteArray &word : words) {
        text += text.isEmpty() ? word : ' ' + word;
    }
    return text;
}

/// The mechanism the plan would use if the connection were encrypted.
bool wouldWorkEncrypted(const SessionPlan &plan, const Smtp::Facts &facts)
{
    SessionPlan bold = plan;
    bold.credentials->allowInClear = true;
    return chooseMechanism(bold, facts).has_value();
}

std::vector<QByteArray> offeredMechanisms(const Smtp::Facts &facts)
{
    return facts.capabilities ? facts.capabilities->mechanisms() : std::vector<QByteArray>{};
}

void addOfferFindings(const Smtp::Facts &facts, std::vector<Deviation> &deviations)
{
    const std::vector<QByteArray> offered = offeredMechanisms(facts);
    const bool revealing = std::ranges::any_of(offered, [](const QByteArray &name) {
        const Smtp::KnownMechanism *known = Smtp::findMechanism(name);
        return known != nullptr && known->revealsSecret;
    });
    if (revealing && !facts.isEncrypted()) {
        deviations.push_back(
            {DeviationKind::AuthOfferedInClear, {{"mechanisms", joined(offered)}}});
    }
}

void addAuthFindings(
    const SessionPlan &plan, const Smtp::Facts &facts, std::vector<Deviation> &deviations)
{
    const std::vector<QByteArray> offered = offeredMechanisms(facts);
    const bool tlsToCome = wantsStartTls(plan) && !facts.isEncrypted() && facts.capabilities
        && facts.capabilities->offersStartTls() && !facts.startTlsRefused;
    const bool tlsImpossible = plan.tls == TlsWish::Required && !facts.isEncrypted();
    if (!plan.credentials || plan.until < Stage::Auth || tlsToCome || tlsImpossible
        || facts.authenticated || facts.closingAnnounced || chooseMechanism(plan, facts)) {
        return;
    }
    if (offered.empty()) {
        deviations.push_back({DeviationKind::AuthNotOffered, {}});
    } else if (wouldWorkEncrypted(plan, facts)) {
        deviations.push_back(
            {DeviationKind::AuthWithheldInClear, {{"mechanisms", joined(offered)}}});
    } else {
        deviations.push_back({DeviationKind::AuthMechanismNotOffered,
            {{"wanted", plan.credentials->mechanism}, {"mechanisms", joined(offered)}}});
    }
}

void addHelloFindings(
    const SessionPlan &plan, const Smtp::Facts &facts, std::vector<Deviation> &deviations)
{
    if (wantsStartTls(plan) && !facts.isEncrypted()
        && !(facts.capabilities && facts.capabilities->offersStartTls())) {
        deviations.push_back({DeviationKind::StartTlsNotOffered, {}});
    }
    addOfferFindings(facts, deviations);
    addAuthFindings(plan, facts, deviations);
    const bool lastHello = facts.isEncrypted() || !wantsStartTls(plan)
        || !(facts.capabilities && facts.capabilities->offersStartTls());
    if (lastHello && plan.until >= Stage::Mail && !plan.recipients.empty()) {
        std::ranges::move(misfits(plan, facts), std::back_inserter(deviations));
    }
}

void addRecipientFindings(
    const Smtp::Reply &reply, const Smtp::Facts &facts, std::vector<Deviation> &deviations)
{
    if (reply.code.isPositive() || facts.envelope.recipients.empty()) {
        return;
    }
    const Smtp::Recipient &last = facts.envelope.recipients.back();
    const bool limit = last.verdict == Smtp::RecipientVerdict::TooMany;
    deviations.push_back(
        {limit ? DeviationKind::RecipientLimitReached : DeviationKind::RecipientRefused,
            {{"recipient", last.path}, {"code", QByteArray::number(reply.code.value())}}});
}

} // namespace

std::vector<Deviation> findingsFor(
    const SessionPlan &plan, Verb verb, const Smtp::Reply &reply, const Smtp::Facts &facts)
{
    std::vector<Deviation> deviations;
    const bool hello = verb == Verb::Ehlo || verb == Verb::Lhlo || verb == Verb::Helo;
    if (hello && reply.code.severity() == Smtp::Severity::Success) {
        addHelloFindings(plan, facts, deviations);
    } else if (hello && plan.tls == TlsWish::Required && wantsStartTls(plan)
        && !facts.isEncrypted()) {
        // Without EHLO there is no STARTTLS.
        deviations.push_back({DeviationKind::StartTlsNotOffered, {}});
    }
    if (verb == Verb::StartTls && facts.startTlsRefused) {
        deviations.push_back(
            {DeviationKind::StartTlsRefused, {{"code", QByteArray::number(reply.code.value())}}});
        addAuthFindings(plan, facts, deviations);
    }
    if (reply.code == 334 && facts.challenges > Smtp::Limits::ChallengesCap) {
        deviations.push_back({DeviationKind::AuthChallengesTooMany,
            {{"limit", QByteArray::number(Smtp::Limits::ChallengesCap)}}});
    }
    if (verb == Verb::Rcpt) {
        addRecipientFindings(reply, facts, deviations);
    }
    return deviations;
}

std::vector<Deviation> findingsFor(const TlsFault &fault, const Smtp::TlsFacts &facts)
{
    if (fault.kind != TlsFault::Kind::NotTrusted) {
        return {{DeviationKind::TlsHandshakeFailed, {{"detail", fault.detail.toUtf8()}}}};
    }
    std::vector<Deviation> deviations;
    if (!facts.chainTrusted) {
        std::vector<QByteArray> problems;
        std::ranges::transform(facts.problems, std::back_inserter(problems), &Smtp::tlsProblemName);
        deviations.push_back(
            {DeviationKind::CertificateUntrusted, {{"problems", joined(problems)}}});
    }
    if (!facts.nameMatches) {
        deviations.push_back(
            {DeviationKind::CertificateNameMismatch, {{"name", facts.verifiedName.toUtf8()}}});
    }
    return deviations;
}

std::vector<Deviation> findingsFor(const Smtp::TlsFacts &facts)
{
    if (!facts.exceptionMade) {
        return {};
    }
    const QByteArray sha256 = facts.chain.empty() ? QByteArray() : facts.chain.front().sha256;
    return {{DeviationKind::CertificateException, {{"sha256", sha256}}}};
}

std::vector<Deviation> findingsFor(const TransportFault &fault)
{
    const bool nameless = resultOf(fault) == SessionResult::NameNotFound;
    return {{nameless ? DeviationKind::NameNotFound : DeviationKind::ConnectionFailed,
        {{"where", fault.where.toUtf8()}, {"detail", fault.detail.toUtf8()}}}};
}

std::vector<Deviation> findingsFor(Phase phase, std::chrono::milliseconds limit)
{
    constexpr double PerSecond = 1000;
    const QByteArray seconds = QByteArray::number(static_cast<double>(limit.count()) / PerSecond);
    return {{DeviationKind::PhaseTimedOut, {{"phase", phaseName(phase)}, {"seconds", seconds}}}};
}

} // namespace Heloscope
