// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hostilepeer.h"

#include "tests/support/servertls.h"

#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <memory>
#include <sys/socket.h>
#include <utility>

namespace {

const QByteArray PlainHello = "250-mail.example.test\r\n250-STARTTLS\r\n250-SIZE 10240000\r\n"
                              "250-8BITMIME\r\n250 AUTH PLAIN LOGIN CRAM-MD5\r\n";
const QByteArray TlsHello = "250-mail.example.test\r\n250-SIZE 10240000\r\n250-8BITMIME\r\n"
                            "250 AUTH PLAIN LOGIN CRAM-MD5\r\n";

/// What a good server does.
Deeds goodDeeds(const QByteArray &verb, bool encrypted)
{
    const std::map<QByteArray, Deeds> answers{
        {"connect", {say("220 mail.example.test ESMTP\r\n")}},
        {"EHLO", {say(encrypted ? TlsHello : PlainHello)}},
        {"HELO", {say("250 mail.example.test\r\n")}},
        {"STARTTLS", {say("220 2.0.0 go ahead\r\n"), beginTls()}},
        {"AUTH", {say("235 2.7.0 welcome\r\n")}},
        {"*", {say("501 5.7.0 cancelled\r\n")}},
        {"response", {say("235 2.7.0 welcome\r\n")}},
        {"MAIL", {say("250 2.1.0 sender ok\r\n")}},
        {"RCPT", {say("250 2.1.5 recipient ok\r\n")}},
        {"DATA", {say("354 go ahead\r\n")}},
        {".", {say("250 2.0.0 queued as 4711\r\n")}},
        {"QUIT", {say("221 2.0.0 bye\r\n"), hangUp()}},
        {"tls", {}},
    };
    const auto found = answers.find(verb);
    return found == answers.end() ? Deeds{say("500 5.5.2 what?\r\n")} : found->second;
}

} // namespace

class HostilePeer::Connection : public QObject
{
public:
    Connection(HostilePeer *peer, QTcpSocket *socket)
        : QObject(socket)
        , m_peer(peer)
        , m_socket(socket)
    {
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] { run(); });
        connect(socket, &QTcpSocket::readyRead, this, [this] { receive(); });
        connect(
            socket, &QTcpSocket::bytesWritten, this, [this] { run(); }, Qt::QueuedConnection);
        if (peer->m_script.implicitTls) {
            m_deeds.push_back(beginTls());
        }
        cue("connect");
    }

private:
    void cue(const QByteArray &verb)
    {
        const int time = ++m_times[verb];
        const auto &cues = m_peer->m_script.cues;
        auto found = cues.find(verb + '#' + QByteArray::number(time));
        if (found == cues.end() && m_encrypted) {
            found = cues.find(verb + "/tls");
        }
        if (found == cues.end()) {
            found = cues.find(verb);
        }
        const Deeds deeds = found == cues.end() ? goodDeeds(verb, m_encrypted) : found->second;
        m_deeds.insert(m_deeds.end(), deeds.begin(), deeds.end());
        run();
    }

    void run()
    {
        if (std::exchange(m_running, true)) {
            return;
        }
        while (!m_deeds.empty() && !m_timer.isActive() && perform(m_deeds.front())) {
            m_deeds.pop_front();
        }
        m_running = false;
    }

    /// False while the deed goes on.
    bool perform(Deed &deed)
    {
        switch (deed.kind) {
        case Deed::Kind::Say:
            send(deed.bytes);
            return true;
        case Deed::Kind::SayBare:
            write(deed.bytes);
            return true;
        case Deed::Kind::Echo:
            send(deed.bytes + m_lastLine + "\r\n");
            return true;
        case Deed::Kind::Drip:
            send(deed.bytes.first(1));
            deed.bytes = deed.bytes.sliced(1) + deed.bytes.first(1);
            m_timer.start(static_cast<int>(deed.count));
            return false;
        case Deed::Kind::Flood:
            return pour(deed);
        case Deed::Kind::Tls:
            return shake();
        case Deed::Kind::Notify:
            m_tls->endInOrder();
            write(m_tls->takeEncrypted());
            return true;
        case Deed::Kind::Close:
            m_socket->disconnectFromHost();
            return true;
        case Deed::Kind::Reset:
            return reset();
        case Deed::Kind::Wait:
            m_timer.start(static_cast<int>(deed.count));
            m_deeds.front() = say({});
            return false;
        case Deed::Kind::Deafen:
            m_socket->setReadBufferSize(1);
            m_deaf = true;
            return true;
        }
        return true;
    }

    bool pour(Deed &deed)
    {
        constexpr qint64 HighWater = 256 * 1024;
        while (deed.count > 0 && m_socket->bytesToWrite() < HighWater) {
            if (m_socket->state() != QAbstractSocket::ConnectedState) {
                return true;
            }
            send(deed.bytes);
            deed.count -= deed.bytes.size();
        }
        return deed.count <= 0;
    }

    bool shake()
    {
        if (!m_tls) {
            m_tls = std::make_unique<ServerTls>(
                m_peer->m_script.certificates, m_peer->m_script.onlyProtocol);
            m_tls->receive(std::exchange(m_plain, {}));
        }
        const bool done = m_tls->shake();
        write(m_tls->takeEncrypted());
        if (done) {
            m_encrypted = true;
            QMetaObject::invokeMethod(
                this,
                [this] {
                    cue("tls");
                    receive();
                },
                Qt::QueuedConnection);
        }
        return done;
    }

    bool reset()
    {
        m_socket->flush();
        if (m_socket->bytesToWrite() > 0) {
            return false;
        }
        const linger atOnce{1, 0};
        ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce,
            sizeof(atOnce));
        m_socket->abort();
        return true;
    }

    void send(const QByteArray &bytes)
    {
        if (bytes.isEmpty()) {
            return;
        }
        if (m_encrypted) {
            m_tls->write(bytes);
            write(m_tls->takeEncrypted());
        } else {
            write(bytes);
        }
    }

    void write(const QByteArray &bytes)
    {
        if (m_socket->state() == QAbstractSocket::ConnectedState && !bytes.isEmpty()) {
            m_socket->write(bytes);
            m_socket->flush();
        }
    }

    void receive()
    {
        if (m_deaf) {
            return;
        }
        const QByteArray bytes = m_socket->readAll();
        if (m_tls) {
            m_tls->receive(bytes);
            if (m_encrypted) {
                m_plain += m_tls->takePlain();
            }
        } else {
            m_plain += bytes;
        }
        run();
        takeLines();
    }

    void takeLines()
    {
        const bool shaking = m_tls && !m_encrypted;
        for (qsizetype end = m_plain.indexOf('\n'); end >= 0 && !shaking && !m_deaf;
             end = m_plain.indexOf('\n')) {
            const QByteArray line = m_plain.first(end).trimmed();
            m_plain.remove(0, end + 1);
            takeLine(line);
            if (m_tls && !m_encrypted) {
                return;
            }
        }
    }

    void takeLine(const QByteArray &line)
    {
        m_peer->m_heard.append(line);
        m_lastLine = line;
        if (m_inData) {
            if (line == ".") {
                m_inData = false;
                ++m_peer->m_messages;
                cue(".");
            }
            return;
        }
        const QByteArray verb = line.split(' ').first().toUpper();
        const auto &verbs = {"EHLO", "HELO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA", "QUIT",
            "RSET", "NOOP", "*"};
        const bool known = std::ranges::any_of(verbs, [&verb](const char *v) { return verb == v; });
        m_inData = verb == "DATA" && saysYes("DATA");
        cue(known ? verb : QByteArray("response"));
    }

    /// Whether the answer to come invites mail data.
    [[nodiscard]] bool saysYes(const QByteArray &verb) const
    {
        const auto found = m_peer->m_script.cues.find(verb);
        return found == m_peer->m_script.cues.end()
            || std::ranges::any_of(found->second, [](const Deed &deed) {
                   return deed.bytes.startsWith("354") || deed.bytes.contains("\n354");
               });
    }

    HostilePeer *m_peer;
    QTcpSocket *m_socket;
    std::unique_ptr<ServerTls> m_tls;
    std::deque<Deed> m_deeds;
    std::map<QByteArray, int> m_times;
    QTimer m_timer;
    QByteArray m_plain;
    QByteArray m_lastLine;
    bool m_running = false;
    bool m_encrypted = false;
    bool m_inData = false;
    bool m_deaf = false;
};

HostilePeer::HostilePeer(HostileScript script, QObject *parent)
    : QTcpServer(parent)
    , m_script(std::move(script))
{
    connect(this, &QTcpServer::newConnection, this, &HostilePeer::accept);
    listen(QHostAddress::LocalHost);
}

HostilePeer::~HostilePeer() = default;

void HostilePeer::accept()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        socket->setParent(this);
        new Connection(this, socket);
    }
}
