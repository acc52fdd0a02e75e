// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testcertificates.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QTcpServer>

#include <chrono>
#include <map>
#include <vector>

/// One thing a hostile server does when its cue comes.
struct Deed {
    enum class Kind : quint8 {
        Say, ///< through TLS once that is up; each in a segment of its own
        SayBare, ///< past TLS, on the bare connection
        Echo, ///< bytes, the last line of the client, and a line end
        Drip, ///< one octet of bytes at a time, and from the start again at their end
        Flood, ///< bytes again and again, as fast as they are taken, until count octets have left
        Tls, ///< begins the handshake; the rest follows when it is done
        Notify, ///< close_notify without closing the connection
        Close, ///< FIN behind what was said
        Reset, ///< RST behind what was said
        Wait, ///< count milliseconds
        Deafen, ///< reads nothing any more
    };

    Kind kind = Kind::Say;
    QByteArray bytes;
    qint64 count = 0;
};

using Deeds = std::vector<Deed>;

inline Deed say(const QByteArray &bytes)
{
    return {Deed::Kind::Say, bytes, 0};
}
inline Deed sayBare(const QByteArray &bytes)
{
    return {Deed::Kind::SayBare, bytes, 0};
}
inline Deed echo(const QByteArray &prefix)
{
    return {Deed::Kind::Echo, prefix, 0};
}
/// every: milliseconds between two octets.
inline Deed drip(const QByteArray &bytes, qint64 every)
{
    return {Deed::Kind::Drip, bytes, every};
}
inline Deed flood(const QByteArray &bytes, qint64 octets)
{
    return {Deed::Kind::Flood, bytes, octets};
}
inline Deed beginTls()
{
    return {Deed::Kind::Tls, {}, 0};
}
inline Deed notifyClose()
{
    return {Deed::Kind::Notify, {}, 0};
}
inline Deed hangUp()
{
    return {Deed::Kind::Close, {}, 0};
}
inline Deed resetConnection()
{
    return {Deed::Kind::Reset, {}, 0};
}
inline Deed waitFor(std::chrono::milliseconds time)
{
    return {Deed::Kind::Wait, {}, time.count()};
}
inline Deed deafen()
{
    return {Deed::Kind::Deafen, {}, 0};
}

/// What distinguishes a hostile server from a good one. Without any deeds it is a good one that
/// offers STARTTLS, AUTH PLAIN LOGIN CRAM-MD5, SIZE and 8BITMIME.
///
/// A cue is "connect", the verb of a command, "response" (a line of an AUTH exchange), "." (the end
/// of the mail data) or "tls" (the handshake is done). "EHLO#2" is the second EHLO of a connection,
/// "EHLO/tls" any EHLO inside TLS; the most particular cue wins. No deeds for a cue: silence.
struct HostileScript {
    std::map<QByteArray, Deeds> cues = {};
    TestCertificates certificates = {};
    int onlyProtocol = 0; ///< an OpenSSL version number, such as TLS1_1_VERSION; 0: any
    bool implicitTls = false;
};

/// A server on 127.0.0.1 that keeps to its script. Believes any key, digest and protocol version.
class HostilePeer : public QTcpServer
{
    Q_OBJECT

public:
    explicit HostilePeer(HostileScript script, QObject *parent = nullptr);
    ~HostilePeer() override;

    /// Command lines of all connections, without their ends; of mail data each line, too.
    [[nodiscard]] const QByteArrayList &heard() const { return m_heard; }
    /// How often an end of mail data came.
    [[nodiscard]] int messages() const { return m_messages; }

private:
    class Connection;

    void accept();

    HostileScript m_script;
    QByteArrayList m_heard;
    int m_messages = 0;
};
