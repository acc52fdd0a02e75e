// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "core/plan/goalplanner.h"
#include "core/smtp/limits.h"

#include <QLoggingCategory>
#include <QMetaMethod>
#include <QStringBuilder>

#include <utility>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(sessionLog, "heloscope.session", QtWarningMsg)

TranscriptHeader makeHeader(const SessionPlan &plan, const Clock &clock)
{
    TranscriptHeader header;
    header.program = "heloscope "_L1 + QLatin1StringView(HELOSCOPE_VERSION);
    header.created = clock.utc();
    header.target = plan.endpoint;
    header.tls = plan.tls;
    header.protocol = plan.protocol;
    return header;
}

} // namespace

Session::Session(
    // NOLINTNEXTLINE(performance-unnecessary-value-param): both arguments below need the plan
    SessionPlan plan, std::unique_ptr<Transport> transport, const Clock &clock, QObject *parent)
    : Session(plan, std::make_unique<GoalPlanner>(plan), std::move(transport), clock, parent)
{
}

Session::Session(SessionPlan plan, std::unique_ptr<Planner> planner,
    std::unique_ptr<Transport> transport, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_transport(std::move(transport))
    , m_clock(clock)
    , m_record(makeHeader(m_plan, clock), clock)
    , m_dialogue(m_plan, std::move(planner))
{
    if (m_plan.credentials) {
        m_record.learn(m_plan.credentials->password);
    }
    connectTransport();
    connect(&m_record.transcript(), &Transcript::appended, this, &Session::considerFinding);
    connect(&m_deadlines, &Deadlines::passed, this,
        [this](Phase phase) { dispatch(Event::DeadlinePassed{phase}); });
}

Session::~Session() = default;

void Session::connectTransport()
{
    Transport *wire = m_transport.get();
    connect(
        wire, &Transport::resolved, this, [this](const QString &name, const QStringList &found) {
            m_record.add(ResolveEntry{name, found, {}});
        });
    connect(wire, &Transport::connecting, this, [this](const QString &address, quint16 port) {
        m_connecting = m_clock.now();
        m_record.add(ConnectEntry{address, port});
    });
    connect(wire, &Transport::connected, this, [this](const QString &local, const QString &peer) {
        m_lastOctetLeft = m_clock.now();
        m_record.add(ConnectedEntry{local, peer, m_lastOctetLeft - m_connecting});
        introduceAs(local);
        dispatch(Event::WireOpened{});
    });
    connect(wire, &Transport::bytesArrived, this,
        [this](const QByteArray &bytes) { dispatch(Event::BytesArrived{bytes}); });
    connect(wire, &Transport::flushed, this, &Session::onFlushed);
    connect(wire, &Transport::tlsEstablished, this, [this](const Smtp::TlsFacts &facts) {
        m_lastOctetLeft = m_clock.now();
        m_record.add(TlsEntry{facts});
        dispatch(Event::TlsUp{facts});
    });
    connect(wire, &Transport::trustQuestioned, this, &Session::onTrustQuestioned);
    connect(wire, &Transport::tlsFailed, this, &Session::onTlsFailed);
    connect(wire, &Transport::failed, this, [this](const TransportFault &fault) {
        if (m_outcome) {
            return;
        }
        emit wireFailed(fault);
        settleUpload();
        if (m_dialogue.facts().state != Smtp::State::Idle) {
            recordClose(Closer::Network);
        }
        dispatch(Event::WireFailed{fault});
    });
    connect(wire, &Transport::closed, this, [this](Closer by) {
        settleUpload();
        recordClose(by);
        dispatch(Event::WireClosed{by});
    });
}

void Session::introduceAs(const QString &local)
{
    // RFC 5321 §4.1.3: without a name of our own, our address stands for it.
    QString address = local.left(local.lastIndexOf(u':'));
    if (address.startsWith(u'[')) {
        address = "IPv6:"_L1 + address.sliced(1, address.size() - 2);
    }
    m_addressLiteral = '[' + address.toLatin1() + ']';
    if (m_plan.ehloName.isEmpty()) {
        changePlan(m_plan);
    }
}

// --- The machine ---

void Session::dispatch(const DialogueEvent &event)
{
    m_events.push_back(event);
    if (m_dispatching) {
        return; // the loop below gets to it
    }
    m_dispatching = true;
    while (!m_events.empty()) {
        const DialogueEvent next = std::move(m_events.front());
        m_events.pop_front();
        for (const DialogueEffect &effect : m_dialogue.handle(next)) {
            std::visit([this](const auto &wanted) { apply(wanted); }, effect);
        }
    }
    m_dispatching = false;
    emit changed();
}

void Session::considerProposal()
{
    if (m_dialogue.turn() == Turn::Ours && m_dialogue.proposal()
        && m_gate.admits(*m_dialogue.proposal())) {
        dispatch(Event::Proceed{});
    } else {
        emit changed();
    }
}

void Session::considerFinding(EntryId id)
{
    const Entry *entry = m_record.transcript().find(id);
    if (const auto *finding = entry ? std::get_if<FindingEntry>(&entry->content) : nullptr) {
        m_gate.noteFinding(finding->severity);
    }
}

void Session::apply(const Effect::OpenWire &effect)
{
    m_transport->open(m_plan.endpoint, m_plan.family, effect.implicitTls);
}

void Session::apply(const Effect::Write &effect)
{
    m_awaited = m_record.addCommand(effect.verb, effect.line, effect.origin, facts().isEncrypted());
    m_lastOctetLeft = m_clock.now();
    m_transport->write(effect.line.bytes);
}

void Session::apply(const Effect::WriteContent &)
{
    m_upload.emplace(m_plan.message);
    m_transport->write(m_upload->next());
}

void Session::onFlushed()
{
    m_lastOctetLeft = m_clock.now();
    if (!m_upload) {
        return;
    }
    if (!m_upload->isDone()) {
        m_deadlines.arm(Phase::Block, m_plan.timeouts.of(Phase::Block));
        m_transport->write(m_upload->next());
        return;
    }
    m_awaited = m_record.add(m_upload->entry());
    m_upload.reset();
    dispatch(Event::ContentFlushed{});
}

/// The wire ended with the final dot handed over, and the word that it has left did not come: it
/// may have left all the same, and a server that only stopped sending may have taken it.
void Session::settleUpload()
{
    if (m_upload && m_upload->isDone()) {
        onFlushed();
    }
}

void Session::apply(const Effect::BeginTls &)
{
    m_transport->beginTls();
}

void Session::apply(const Effect::ArmDeadline &effect)
{
    m_deadlines.arm(effect.phase, m_plan.timeouts.of(effect.phase));
}

void Session::apply(const Effect::DisarmDeadline &)
{
    m_deadlines.disarm();
}

void Session::apply(const Effect::CloseWire &effect)
{
    if (m_closed) {
        return;
    }
    const bool wasOpen = m_connecting.count() != 0;
    if (wasOpen) {
        recordClose(Closer::Client);
    }
    m_closed = true;
    if (effect.atOnce) {
        m_transport->abort();
    } else {
        m_transport->close();
    }
}

void Session::apply(const Effect::Proposed &)
{
    if (m_transport->hasUnread()) {
        return; // a reply nobody asked for is heard before anything more is said
    }
    if (m_dialogue.proposal() && m_gate.admits(*m_dialogue.proposal())) {
        m_events.emplace_back(Event::Proceed{});
    }
}

void Session::apply(const Effect::ReplyCompleted &effect)
{
    ReplyEntry entry;
    entry.reply = effect.reply;
    const bool answersCommand = effect.to && *effect.to != Smtp::Verb::Connect;
    entry.to = answersCommand ? m_awaited : std::nullopt;
    entry.secure = facts().isEncrypted();
    entry.elapsed = m_clock.now() - m_lastOctetLeft;
    m_record.addReply(std::move(entry));
    m_gate.noteReply(effect.to.value_or(Smtp::Verb::Other), effect.reply.code);
}

void Session::apply(const Effect::DeviationSeen &effect)
{
    m_record.addFinding(effect.deviation);
}

void Session::apply(const Effect::Misuse &effect)
{
    qCWarning(sessionLog) << effect.what;
}

void Session::apply(const Effect::Finished &effect)
{
    m_outcome = effect.outcome;
    m_upload.reset();
    m_record.add(OutcomeEntry{effect.outcome});
    emit finished(effect.outcome);
}

// --- TLS ---

void Session::onTrustQuestioned(const Smtp::TlsFacts &facts)
{
    static const QMetaMethod Question = QMetaMethod::fromSignal(&Session::trustQuestioned);
    if (!isSignalConnected(Question)) {
        m_transport->answerTrust(false);
        return;
    }
    // A person reads; the peer's patience is the only limit now.
    m_deadlines.disarm();
    emit trustQuestioned(facts);
}

void Session::onTlsFailed(const TlsFault &fault, const Smtp::TlsFacts &facts)
{
    if (m_outcome) {
        return;
    }
    if (!facts.chain.empty() || !facts.protocol.isEmpty()) {
        m_record.add(TlsEntry{facts});
    }
    emit tlsFailed(fault);
    dispatch(Event::TlsFailed{fault, facts});
}

void Session::recordClose(Closer by)
{
    if (!m_closed) {
        m_closed = true;
        m_record.add(CloseEntry{by});
    }
}

} // namespace Heloscope
