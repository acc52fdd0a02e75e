// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/respondent.h"
#include "core/session/transport.h"

#include <QTimer>

namespace Heloscope {

/// A wire that leads nowhere: a Session on this end, the practice server's Respondent on the other,
/// in one process and without a socket. Encryption is pretended; what a real handshake would have
/// found is told by the facts given. Everything comes from the event loop, as Transport promises.
class LoopTransport final : public Transport
{
    Q_OBJECT

public:
    /// nonce: see AuthExchange::create().
    explicit LoopTransport(
        PracticeScript script, const QByteArray &nonce = "<1.2@mail.example.test>");

    /// What the next handshake finds. Facts that are not trusted raise trustQuestioned().
    void setTlsFacts(Smtp::TlsFacts facts) { m_facts = std::move(facts); }
    /// Hands the server's octets out in pieces of this size; 0 hands them out as they are sent.
    void setPiece(qsizetype octets) { m_piece = octets; }
    /// A pause of the server is over at once, so that tests need no time. False if it makes none.
    bool endPause();

    void open(const Endpoint &endpoint, AddressFamily family, bool implicitTls) override;
    void write(const QByteArray &bytes) override;
    [[nodiscard]] qint64 bytesToWrite() const override { return m_outgoing.size(); }
    void beginTls() override;
    void answerTrust(bool accept) override;
    void close() override;
    void abort() override;

    /// Every octet the client has sent, for tests.
    [[nodiscard]] const QByteArray &sent() const { return m_sent; }
    [[nodiscard]] const Respondent &respondent() const { return m_respondent; }

private:
    void soon(void (LoopTransport::*what)());
    void connectNow();
    void deliver();
    void handshake();
    void resume();
    void perform(const ServerActions &actions);
    void hand(const QByteArray &octets);

    PracticeScript m_script;
    ScriptMemory m_memory;
    Respondent m_respondent;
    QTimer m_rest;
    Smtp::TlsFacts m_facts;
    Endpoint m_endpoint;
    QByteArray m_outgoing;
    QByteArray m_sent;
    qsizetype m_piece = 0;
    bool m_implicitTls = false;
    bool m_serverAwaitsTls = false;
    bool m_isOpen = false;
};

} // namespace Heloscope
