// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commandlines/swaksvalues.h"

#include <algorithm>
#include <array>

namespace Heloscope {

namespace {

struct ProtocolRow {
    const char *name;
    SwaksProtocol protocol;
};
constexpr std::array Protocols{
    ProtocolRow{"smtp", {false, TlsWish::None, true}},
    ProtocolRow{"ssmtp", {false, TlsWish::Implicit, false}},
    ProtocolRow{"ssmtpa", {true, TlsWish::Implicit, false}},
    ProtocolRow{"smtps", {false, TlsWish::Implicit, true}},
    ProtocolRow{"esmtp", {false, TlsWish::None, false}},
    ProtocolRow{"esmtpa", {true, TlsWish::None, false}},
    ProtocolRow{"esmtps", {false, TlsWish::Required, false}},
    ProtocolRow{"esmtpsa", {true, TlsWish::Required, false}},
};

struct StageRow {
    const char *name;
    Stage stage;
};
constexpr std::array Stages{
    StageRow{"connect", Stage::Greeting},
    StageRow{"banner", Stage::Greeting},
    StageRow{"first-helo", Stage::Ehlo},
    StageRow{"first-ehlo", Stage::Ehlo},
    StageRow{"first-lhlo", Stage::Ehlo},
    StageRow{"helo", Stage::StartTls},
    StageRow{"ehlo", Stage::StartTls},
    StageRow{"lhlo", Stage::StartTls},
    StageRow{"tls", Stage::StartTls},
    StageRow{"starttls", Stage::StartTls},
    StageRow{"xclient", Stage::Auth},
    StageRow{"auth", Stage::Auth},
    StageRow{"mail", Stage::Mail},
    StageRow{"from", Stage::Mail},
    StageRow{"rcpt", Stage::Rcpt},
    StageRow{"to", Stage::Rcpt},
    StageRow{"data", Stage::Data},
    StageRow{"dot", Stage::Message},
};

struct ServiceRow {
    const char *name;
    quint16 port;
};
constexpr std::array Services{
    ServiceRow{"smtp", 25},
    ServiceRow{"mail", 25},
    ServiceRow{"submission", 587},
    ServiceRow{"submissions", 465},
    ServiceRow{"smtps", 465},
    ServiceRow{"ssmtp", 465},
    ServiceRow{"urd", 465},
};

template <typename Rows>
const auto *rowNamed(const Rows &rows, const QByteArray &name)
{
    const auto *found
        = std::ranges::find_if(rows, [&name](const auto &row) { return name == row.name; });
    return found == rows.end() ? nullptr : found;
}

} // namespace

std::optional<SwaksProtocol> swaksProtocol(const QByteArray &name)
{
    const auto *row = rowNamed(Protocols, name);
    return row ? std::optional(row->protocol) : std::nullopt;
}

std::optional<Stage> swaksStage(const QByteArray &name)
{
    const auto *row = rowNamed(Stages, name);
    return row ? std::optional(row->stage) : std::nullopt;
}

SwaksServer swaksServer(const QByteArray &text, const QByteArray &port)
{
    SwaksServer server{text, port};
    const qsizetype slash = text.lastIndexOf('/');
    const qsizetype bracket = text.startsWith('[') ? text.indexOf(']') : -1;
    qsizetype cut = -1;
    if (slash >= 0) {
        cut = slash;
    } else if (bracket > 0 && text.sliced(bracket + 1).startsWith(':')) {
        cut = bracket + 1;
    } else if (text.count(':') == 1) {
        cut = text.indexOf(':');
    }
    if (cut >= 0) {
        server = {text.first(cut), text.sliced(cut + 1)};
    }
    if (server.host.startsWith('[') && server.host.endsWith(']')) {
        server.host = server.host.sliced(1, server.host.size() - 2);
    }
    return server;
}

std::optional<quint16> swaksPort(const QByteArray &text)
{
    if (const auto *row = rowNamed(Services, text)) {
        return row->port;
    }
    constexpr uint Largest = 65535;
    bool isNumber = false;
    const uint number = text.toUInt(&isNumber);
    return isNumber && number >= 1 && number <= Largest
        ? std::optional(static_cast<quint16>(number))
        : std::nullopt;
}

QByteArray xtext(const QByteArray &value)
{
    QByteArray text;
    for (const char octet : value) {
        const bool plain = octet > 0x20 && octet < 0x7F && octet != '+' && octet != '=';
        if (plain) {
            text += octet;
        } else {
            text += '+';
            text += QByteArray(1, octet).toHex().toUpper();
        }
    }
    return text;
}

} // namespace Heloscope
