// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/looptransport.h"

#include "core/overloaded.h"

#include <utility>

namespace Heloscope {

using namespace Qt::StringLiterals;

LoopTransport::LoopTransport(PracticeScript script, const QByteArray &nonce)
    : m_script(std::move(script))
    , m_respondent(m_script, m_memory, nonce)
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &LoopTransport::resume);
}

void LoopTransport::resume()
{
    perform(m_respondent.resumed());
    deliver();
}

bool LoopTransport::endPause()
{
    if (!m_rest.isActive()) {
        return false;
    }
    m_rest.stop();
    resume();
    return true;
}

void LoopTransport::soon(void (LoopTransport::*what)())
{
    QMetaObject::invokeMethod(
        this, [this, what] { (this->*what)(); }, Qt::QueuedConnection);
}

void LoopTransport::open(const Endpoint &endpoint, AddressFamily /*family*/, bool implicitTls)
{
    m_endpoint = endpoint;
    m_implicitTls = implicitTls;
    m_isOpen = true;
    soon(&LoopTransport::connectNow);
}

void LoopTransport::connectNow()
{
    if (!m_isOpen) {
        return;
    }
    emit resolved(m_endpoint.host, {u"127.0.0.1"_s});
    emit connecting(u"127.0.0.1"_s, m_endpoint.port);
    emit connected(u"127.0.0.1:40000"_s, "127.0.0.1:"_L1 + QString::number(m_endpoint.port));
    if (m_implicitTls) {
        soon(&LoopTransport::handshake);
    } else if (m_isOpen) {
        perform(m_respondent.opened());
    }
}

void LoopTransport::write(const QByteArray &bytes)
{
    if (m_isOpen) {
        m_outgoing += bytes;
        soon(&LoopTransport::deliver);
    }
}

void LoopTransport::deliver()
{
    if (!m_isOpen || !m_respondent.wantsInput() || m_outgoing.isEmpty()) {
        return;
    }
    const QByteArray octets = std::exchange(m_outgoing, {});
    m_sent += octets;
    emit flushed();
    perform(m_respondent.received(octets));
}

void LoopTransport::beginTls()
{
    soon(&LoopTransport::handshake);
}

void LoopTransport::handshake()
{
    if (!m_isOpen) {
        return;
    }
    if (!m_implicitTls && !m_serverAwaitsTls) {
        emit tlsFailed(TlsFault{TlsFault::Kind::PlainTextAnswer, {}}, {});
    } else if (m_facts.isTrusted()) {
        answerTrust(true);
    } else {
        emit trustQuestioned(m_facts);
    }
}

void LoopTransport::answerTrust(bool accept)
{
    if (!m_isOpen) {
        return;
    }
    QMetaObject::invokeMethod(
        this,
        [this, accept] {
            if (!m_isOpen) {
                return;
            }
            if (!accept) {
                emit tlsFailed(TlsFault{TlsFault::Kind::NotTrusted, {}}, m_facts);
                return;
            }
            m_facts.exceptionMade = !m_facts.isTrusted();
            emit tlsEstablished(m_facts);
            const bool fromTheStart = !std::exchange(m_serverAwaitsTls, false);
            perform(fromTheStart ? m_respondent.opened() : m_respondent.encrypted());
        },
        Qt::QueuedConnection);
}

void LoopTransport::close()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (std::exchange(m_isOpen, false)) {
                emit closed(Closer::Client);
            }
        },
        Qt::QueuedConnection);
}

void LoopTransport::abort()
{
    m_isOpen = false;
    m_rest.stop();
}

void LoopTransport::perform(const ServerActions &actions)
{
    for (const ServerAction &action : actions) {
        if (!m_isOpen) {
            return;
        }
        std::visit(Overloaded{
                       [this](const SendOctets &send) { hand(send.octets); },
                       [this](const Rest &rest) { m_rest.start(rest.time); },
                       [this](const BeginServerTls &) { m_serverAwaitsTls = true; },
                       [this](const CutOff &end) {
                           m_isOpen = false;
                           if (end.reset) {
                               emit failed({TransportFault::Kind::ConnectionReset, {}, {}});
                           } else {
                               emit closed(Closer::Server);
                           }
                       },
                   },
            action);
    }
}

void LoopTransport::hand(const QByteArray &octets)
{
    const qsizetype piece = m_piece > 0 ? m_piece : octets.size();
    for (qsizetype at = 0; at < octets.size() && m_isOpen; at += piece) {
        emit bytesArrived(octets.sliced(at, qMin(piece, octets.size() - at)));
    }
}

} // namespace Heloscope
