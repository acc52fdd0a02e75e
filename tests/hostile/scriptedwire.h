// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/clock.h"
#include "core/session/transport.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace Heloscope {

/// A clock that stands still, so that two transcripts can be compared.
class StandingClock final : public Clock
{
public:
    [[nodiscard]] std::chrono::microseconds now() const override { return {}; }
    [[nodiscard]] QDateTime utc() const override { return QDateTime::fromSecsSinceEpoch(0); }
};

/// What happens to the octets a server sends, counted from the greeting's first one.
struct WireFate {
    enum class End : quint8 {
        None,
        Fin,
        Reset,
        Stall
    };

    End end = End::None;
    qsizetype endAt = 0; ///< so many octets still come
    std::optional<qsizetype> insertAt; ///< before this octet …
    QByteArray inserted; ///< … this comes
    std::optional<qsizetype> cutAt; ///< what is in front of this octet comes by itself
    qsizetype chunk = 0; ///< so many octets come at a time; 0: a whole reply
};

/// A wire without a network: says one reply, in its order, for each thing that is written.
class ScriptedWire final : public Transport
{
    Q_OBJECT

public:
    ScriptedWire(std::vector<QByteArray> replies, WireFate fate);

    void open(const Endpoint &endpoint, AddressFamily family, bool implicitTls) override;
    void write(const QByteArray &bytes) override;
    [[nodiscard]] qint64 bytesToWrite() const override { return 0; }
    void beginTls() override {}
    void answerTrust(bool) override {}
    void close() override;
    void abort() override;

private:
    void reply();
    void say(const QByteArray &bytes);
    void end();

    std::vector<QByteArray> m_replies;
    WireFate m_fate;
    std::size_t m_next = 0;
    qsizetype m_sent = 0; ///< octets of m_replies
    bool m_inData = false;
    bool m_over = false;
};

} // namespace Heloscope
