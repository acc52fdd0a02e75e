// SPDX-License-Identifier: GPL-3.0-or-later
//
// Theory of operation
//
// Replies come in the order of the commands (RFC 2920 §3.1), so what awaits one is a queue. Records
// leave lines out: a verb that must be the last of a group is never followed by another before its
// reply came, so if one is, that reply is missing and nobody waits for it any longer. A command
// that could not have been said where the record stands shows the same, and the conversation is
// taken to have got that far.

#include "core/imports/dialoguecomposer.h"

#include "core/imports/lineshapes.h"
#include "core/sasl/secret.h"
#include "core/wire/commandparser.h"
#include "core/wire/displaytext.h"

#include <QUtf8StringView>

#include <algorithm>
#include <utility>

namespace Heloscope {

using Smtp::DeviationKind;
using Smtp::State;
using Smtp::Verb;

namespace {

/// Whether a reply with this code is to verb, and not to what may stand before it in a group.
bool drawsOnly(Verb verb, Smtp::ReplyCode code)
{
    switch (code.value()) {
    case 221:
        return verb == Verb::Quit;
    case 235:
    case 334:
        return verb == Verb::Auth || verb == Verb::AuthResponse;
    case 354:
        return verb == Verb::Data;
    default:
        return false;
    }
}

/// Text of a note: octets that are no UTF-8 stay visible.
QString noteText(const QByteArray &line)
{
    return QUtf8StringView(line).isValidUtf8() && !line.contains('\0') ? QString::fromUtf8(line)
                                                                       : Smtp::displayText(line);
}

} // namespace

DialogueComposer::DialogueComposer(TranscriptHeader header, const std::vector<QByteArray> &secrets)
    : m_transcript(std::make_unique<Transcript>(std::move(header)))
{
    for (const QByteArray &secret : secrets) {
        m_masking.learn(Smtp::Secret(secret));
        m_masking.learnResponse(Smtp::Secret(secret));
    }
}

void DialogueComposer::take(const Happening &happening)
{
    m_at = happening.at;
    std::visit([this](const auto &what) { on(what); }, happening.what);
}

EntryId DialogueComposer::add(EntryContent content)
{
    const bool isSubject = !std::holds_alternative<FindingEntry>(content)
        && !std::holds_alternative<NoteEntry>(content)
        && !std::holds_alternative<ResolveEntry>(content)
        && !std::holds_alternative<CloseEntry>(content);
    const EntryId id = m_transcript->append(m_at, std::move(content));
    if (isSubject) {
        m_subject = id;
    }
    return id;
}

void DialogueComposer::report(const std::vector<Smtp::Deviation> &deviations)
{
    for (const Smtp::Deviation &deviation : deviations) {
        const Smtp::DeviationRule &rule = Smtp::deviationRule(deviation.kind);
        on(FindingEntry{rule.id, rule.severity, m_subject, deviation.arguments});
    }
}

void DialogueComposer::on(const FindingEntry &entry)
{
    constexpr qsizetype Quoted = 400;
    FindingEntry finding = entry;
    finding.about = finding.about ? finding.about : m_subject;
    for (auto &[name, value] : finding.arguments) {
        value = m_masking.mask(value).left(Quoted);
    }
    if (finding.id == "tls-handshake-failed") {
        m_outcome.tlsFailed();
    }
    add(std::move(finding));
}

// --- The connection ---

void DialogueComposer::on(const ResolveEntry &entry)
{
    add(entry);
}

void DialogueComposer::on(const ConnectEntry &entry)
{
    cutOffReply();
    m_conversation = {};
    m_awaited.clear();
    m_secure = false;
    m_outcome.begin();
    add(entry);
}

void DialogueComposer::on(const ConnectedEntry &entry)
{
    ConnectedEntry connected = entry;
    if (const Entry *last = m_subject ? m_transcript->find(*m_subject) : nullptr;
        last != nullptr && std::holds_alternative<ConnectEntry>(last->content)) {
        connected.elapsed = m_at - last->at;
    }
    add(std::move(connected));
    openWire();
}

void DialogueComposer::openWire()
{
    m_conversation.wireOpened();
    m_awaited.clear();
    m_awaited.push_back({Verb::Connect, std::nullopt, m_at});
}

void DialogueComposer::on(const TlsEntry &entry)
{
    cutOffReply();
    add(entry);
    const bool fromTheStart = m_conversation.facts().state == State::Idle
        || m_conversation.facts().state == State::AwaitGreeting;
    m_conversation.tlsUp(entry.facts);
    m_secure = true;
    m_awaited.clear();
    if (fromTheStart) {
        m_awaited.push_back({Verb::Connect, std::nullopt, m_at});
    }
    reportProblems(entry.facts);
}

/// Only what the record says: a name that nobody has looked at is no mismatch.
void DialogueComposer::reportProblems(const Smtp::TlsFacts &facts)
{
    QByteArray ofChain;
    for (const Smtp::TlsProblem problem : facts.problems) {
        if (problem == Smtp::TlsProblem::NameMismatch) {
            report({{DeviationKind::CertificateNameMismatch,
                {{"name", facts.verifiedName.toUtf8()}}}});
        } else {
            ofChain += (ofChain.isEmpty() ? "" : " ") + Smtp::tlsProblemName(problem);
        }
    }
    if (!ofChain.isEmpty()) {
        report({{DeviationKind::CertificateUntrusted, {{"problems", ofChain}}}});
    }
}

void DialogueComposer::on(const CloseEntry &entry)
{
    cutOffReply();
    add(entry);
    m_outcome.closed(entry.by);
    m_awaited.clear();
}

// --- The client ---

void DialogueComposer::on(const SaidByClient &said)
{
    cutOffReply();
    const bool unanswered = !m_awaited.empty() && endsGroup(m_awaited.back().verb);
    if (unanswered) {
        m_awaited.clear();
    }
    if (m_conversation.facts().state == State::TlsPending && !m_outcome.hasTlsFailed()) {
        on(TlsEntry{}); // what is said next shows that it has begun
    }
    const State state = m_conversation.facts().state;
    if (unanswered || state == State::Idle || state == State::AwaitGreeting) {
        m_conversation.joinIn(said.verb);
    }
    const QByteArray line = m_masking.mask(said.line, said.secrets);
    m_conversation.commandSent(said.verb, line);
    const EntryId id = add(CommandEntry{said.verb, line, Origin::Peer, m_secure});
    m_awaited.push_back({said.verb, id, m_at});
    // Of a record that begins in the middle nobody knows what went before.
    if (!m_secure && !said.secrets.empty() && m_conversation.facts().greeting) {
        report({{DeviationKind::AuthSentInClear, {}}});
    }
    m_outcome.said(said.verb, said.line);
}

void DialogueComposer::on(const ContentGone &gone)
{
    cutOffReply();
    if (!m_awaited.empty() && endsGroup(m_awaited.back().verb)) {
        m_awaited.clear();
        m_conversation.joinIn(Verb::Content);
    }
    const EntryId id = add(gone.counts);
    m_outcome.contentGone();
    if (gone.counts.chunk) {
        return; // BDAT itself is answered
    }
    m_awaited.push_back({Verb::Content, id, m_at});
    m_content = id;
    const auto &recipients = m_conversation.facts().envelope.recipients;
    m_verdictsLeft = static_cast<int>(std::ranges::count(
        recipients, Smtp::RecipientVerdict::Accepted, &Smtp::Recipient::verdict));
}

// --- The server ---

void DialogueComposer::on(const SaidByServer &said)
{
    Smtp::ReplyParser::Outcome outcome = m_parser.take(
        Smtp::Line{Masking().mask(said.line, said.secrets), Smtp::Line::Ending::CrLf});
    std::ranges::move(outcome.deviations, std::back_inserter(m_oddities));
    switch (outcome.status) {
    case Smtp::ReplyParser::Status::NeedMore:
        return;
    case Smtp::ReplyParser::Status::Complete:
        addReply(std::move(*outcome.reply), std::exchange(m_oddities, {}));
        return;
    case Smtp::ReplyParser::Status::Broken:
        cutOffReply(); // a reply without an end: what came stands for it
        return;
    }
}

/// The end of a reply is not in the record.
void DialogueComposer::cutOffReply()
{
    if (!m_parser.isInsideReply()) {
        return;
    }
    const QByteArray raw = m_parser.partial();
    m_parser.reset();
    Smtp::Reply reply;
    qsizetype from = 0;
    for (qsizetype end = raw.indexOf("\r\n"); end >= 0; end = raw.indexOf("\r\n", from)) {
        reply.code = Smtp::ReplyCode(raw.sliced(from, 3).toInt());
        reply.lines.push_back(raw.sliced(from + 4, std::max(end - from - 4, qsizetype{0})));
        from = end + 2;
    }
    reply.enhanced = Smtp::leadingEnhancedStatus(reply.lines.front());
    reply.raw = raw;
    m_oddities.push_back({DeviationKind::ReplyCutOff, {{"text", raw}}});
    addReply(std::move(reply), std::exchange(m_oddities, {}));
}

/// The command that has that number; empty if there is none.
QByteArray DialogueComposer::lineOf(std::optional<EntryId> id) const
{
    const Entry *entry = id ? m_transcript->find(*id) : nullptr;
    const auto *command = entry != nullptr ? std::get_if<CommandEntry>(&entry->content) : nullptr;
    return command != nullptr ? command->line : QByteArray();
}

std::optional<DialogueComposer::Awaited> DialogueComposer::takeAwaited(const Smtp::Reply &reply)
{
    const bool unopened = m_conversation.facts().state == State::Idle && m_awaited.empty();
    if (unopened && (reply.code == 220 || reply.code == 421 || reply.code == 554)) {
        openWire();
    }
    // A reply that only one of them can draw: those of the commands before it are missing.
    const auto only = std::ranges::find_if(m_awaited,
        [&reply](const Awaited &awaited) { return drawsOnly(awaited.verb, reply.code); });
    if (only != m_awaited.end()) {
        m_awaited.erase(m_awaited.begin(), only);
    }
    if (m_awaited.empty()) {
        // Programs leave the answers of an AUTH exchange out of their logs.
        const bool unseen = m_auth && m_conversation.facts().state == State::Authenticating;
        if (unseen) {
            m_conversation.commandSent(Verb::AuthResponse, {});
        }
        return unseen ? std::optional(Awaited{Verb::AuthResponse, m_auth, m_at}) : std::nullopt;
    }
    const Awaited awaited = m_awaited.front();
    m_awaited.pop_front();
    m_auth = awaited.verb == Verb::Auth || awaited.verb == Verb::AuthResponse ? awaited.id
                                                                              : std::nullopt;
    return awaited;
}

void DialogueComposer::addReply(Smtp::Reply reply, std::vector<Smtp::Deviation> oddities)
{
    const bool echoes = m_masking.finds(reply.raw);
    if (echoes) {
        reply.raw = m_masking.mask(reply.raw);
        for (QByteArray &line : reply.lines) {
            line = m_masking.mask(line);
        }
    }
    const bool joined = m_conversation.facts().state == State::Idle;
    const std::optional<Awaited> awaited = takeAwaited(reply);
    const bool verdict = !awaited && m_verdictsLeft > 0 && m_content
        && m_transcript->header().protocol == Protocol::Lmtp;
    ReplyEntry entry{reply, awaited ? awaited->id : std::nullopt, m_secure, {}};
    entry.to = verdict ? m_content : entry.to;
    entry.elapsed = awaited ? m_at - awaited->at : std::chrono::microseconds(0);
    add(std::move(entry));
    report(oddities);
    if (echoes) {
        report({{DeviationKind::CredentialsEchoed, {}}});
    }
    if (awaited && awaited->verb == Verb::Content) {
        --m_verdictsLeft;
    }
    if (verdict) {
        --m_verdictsLeft;
    } else if (awaited) {
        report(m_conversation.replyReceived(awaited->verb, reply).deviations);
        m_outcome.answered(awaited->verb, lineOf(awaited->id), reply, m_conversation.facts());
    } else if (!joined) {
        report(m_conversation.unsolicitedReplyReceived(reply).deviations);
    }
    for (const Unclear &unclear : std::exchange(m_held, {})) {
        on(unclear);
    }
}

// --- The rest ---

void DialogueComposer::on(const Unclear &unclear)
{
    if (m_parser.isInsideReply()) {
        m_held.push_back(unclear); // logs speak of other things between the lines of a reply
        return;
    }
    add(NoteEntry{
        noteText(m_masking.mask(unclear.line, unclear.secrets)), std::nullopt, NoteOrigin::Input});
}

std::unique_ptr<Transcript> DialogueComposer::finish()
{
    cutOffReply();
    if (const std::optional<Outcome> end = m_outcome.outcome(m_conversation.facts())) {
        add(OutcomeEntry{*end});
    }
    m_transcript->remarks().maskWith(
        [known = m_masking](auto &text) { return QString::fromUtf8(known.mask(text.toUtf8())); });
    return std::move(m_transcript);
}

} // namespace Heloscope
