// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/scriptedwire.h"

namespace Heloscope {

using namespace Qt::StringLiterals;

ScriptedWire::ScriptedWire(std::vector<QByteArray> replies, WireFate fate)
    : m_replies(std::move(replies))
    , m_fate(std::move(fate))
{
}

void ScriptedWire::open(const Endpoint & /*endpoint*/, AddressFamily /*family*/, bool /*tls*/)
{
    const auto begin = [this] {
        emit connecting(u"192.0.2.1"_s, 25);
        emit connected(u"192.0.2.2:40000"_s, u"192.0.2.1:25"_s);
        reply();
    };
    QMetaObject::invokeMethod(this, begin, Qt::QueuedConnection);
}

void ScriptedWire::write(const QByteArray &bytes)
{
    if (m_over) {
        return;
    }
    m_inData = m_inData ? !bytes.endsWith("\r\n.\r\n") : false;
    const auto answer = [this] {
        if (!m_over) {
            emit flushed();
        }
        reply();
    };
    QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
}

void ScriptedWire::reply()
{
    if (m_over || m_inData || m_next >= m_replies.size()) {
        return;
    }
    QByteArray bytes = m_replies[m_next++];
    const qsizetype from = std::exchange(m_sent, m_sent + bytes.size());
    const auto isHere = [&](qsizetype offset) {
        return offset >= from && offset < m_sent;
    };
    m_inData = bytes.startsWith("354");
    const bool ends = m_fate.end != WireFate::End::None && m_fate.endAt <= m_sent;
    if (ends) {
        bytes.truncate(m_fate.endAt - from);
    }
    if (m_fate.insertAt && isHere(*m_fate.insertAt)) {
        bytes.insert(*m_fate.insertAt - from, m_fate.inserted);
    }
    if (m_fate.cutAt && isHere(*m_fate.cutAt)) {
        say(bytes.first(*m_fate.cutAt - from));
        say(bytes.sliced(*m_fate.cutAt - from));
    } else {
        const qsizetype step = m_fate.chunk > 0 ? m_fate.chunk : qMax(bytes.size(), qsizetype{1});
        for (qsizetype at = 0; at < bytes.size(); at += step) {
            say(bytes.mid(at, step));
        }
    }
    if (ends) {
        QMetaObject::invokeMethod(
            this, [this] { end(); }, Qt::QueuedConnection);
    }
}

void ScriptedWire::say(const QByteArray &bytes)
{
    const auto arrive = [this, bytes] {
        if (!m_over && !bytes.isEmpty()) {
            emit bytesArrived(bytes);
        }
    };
    QMetaObject::invokeMethod(this, arrive, Qt::QueuedConnection);
}

void ScriptedWire::end()
{
    if (m_over || m_fate.end == WireFate::End::Stall) {
        m_next = m_replies.size();
        return;
    }
    m_over = true;
    if (m_fate.end == WireFate::End::Fin) {
        emit closed(Closer::Server);
    } else {
        emit failed({TransportFault::Kind::ConnectionReset, u"192.0.2.1:25"_s, {}});
    }
}

void ScriptedWire::close()
{
    m_over = true;
}

void ScriptedWire::abort()
{
    m_over = true;
}

} // namespace Heloscope
