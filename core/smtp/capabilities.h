// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/deviation.h"
#include "core/smtp/reply.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace Smtp {

/// One line of an EHLO reply after the first: keyword and parameters as they came.
struct Capability {
    QByteArray keyword; ///< upper case
    std::vector<QByteArray> parameters;

    bool operator==(const Capability &) const = default;
};

/// What SIZE says (RFC 1870 §3): unannounced limit, no fixed limit, or octets.
struct SizeLimit {
    enum class Kind : quint8 {
        Unknown,
        Unlimited,
        Octets,
        Invalid
    };
    Kind kind = Kind::Unknown;
    quint64 octets = 0; ///< capped at the largest quint64

    bool operator==(const SizeLimit &) const = default;
};

/// The service extensions a server offered in its EHLO reply (RFC 5321 §4.1.1.1). Keywords are
/// compared without regard to case, unknown ones are kept, "AUTH=PLAIN LOGIN" counts as AUTH.
class Capabilities
{
public:
    Capabilities() = default;
    /// reply: the positive answer to EHLO or LHLO.
    static Capabilities fromReply(const Reply &reply, std::vector<Deviation> *deviations = nullptr);

    [[nodiscard]] bool has(QByteArrayView keyword) const;
    [[nodiscard]] const Capability *find(QByteArrayView keyword) const;
    [[nodiscard]] const std::vector<Capability> &all() const { return m_all; }
    [[nodiscard]] const QByteArray &serverName() const { return m_serverName; }

    [[nodiscard]] bool offersStartTls() const { return has("STARTTLS"); }
    /// AUTH mechanisms in the server's order, upper case, from every AUTH line, without repeats.
    [[nodiscard]] std::vector<QByteArray> mechanisms() const;
    /// Nothing if SIZE was not offered.
    [[nodiscard]] std::optional<SizeLimit> size() const;

    bool operator==(const Capabilities &) const = default;

private:
    QByteArray m_serverName;
    std::vector<Capability> m_all;
};

} // namespace Smtp
