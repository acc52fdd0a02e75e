// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commandlines/swaksoptions.h"

#include <QList>

#include <array>
#include <vector>

namespace Heloscope {

namespace {

using Option = SwaksOption;
using Value = SwaksValue;

struct Row {
    Option option;
    Value value;
    const char *names; ///< separated by blanks
};

constexpr std::array Rows{
    Row{Option::Unsupported, Value::Optional, "config"},
    Row{Option::From, Value::Optional, "from f"},
    Row{Option::To, Value::Optional, "to t"},
    Row{Option::Ehlo, Value::Optional, "helo ehlo lhlo h"},
    Row{Option::Server, Value::Optional, "server s"},
    Row{Option::IPv4, Value::None, "4"},
    Row{Option::IPv6, Value::None, "6"},
    Row{Option::Unsupported, Value::Optional, "copy-routing"},
    Row{Option::Port, Value::Optional, "port p"},
    Row{Option::Protocol, Value::Required, "protocol"},
    Row{Option::Data, Value::Optional, "data d"},
    Row{Option::Unsupported, Value::Optional, "dump-as-body dab"},
    Row{Option::Unsupported, Value::None, "dump-as-body-shows-password dabsp"},
    Row{Option::Timeout, Value::Optional, "timeout"},
    Row{Option::QuitAfter, Value::Required, "quit-after quit q"},
    Row{Option::DropAfter, Value::Required, "drop-after drop da"},
    Row{Option::Unsupported, Value::Required, "drop-after-send das"},
    Row{Option::Display, Value::None, "suppress-data n"},
    Row{Option::Auth, Value::Optional, "auth a"},
    Row{Option::AuthUser, Value::Optional, "auth-user au"},
    Row{Option::AuthPassword, Value::Optional, "auth-password ap"},
    Row{Option::Unsupported, Value::Required, "auth-map am"},
    Row{Option::Unsupported, Value::Required, "auth-extra ae"},
    Row{Option::Display, Value::Optional, "auth-hide-password ahp"},
    Row{Option::Display, Value::None, "auth-plaintext apt"},
    Row{Option::Unsupported, Value::Optional, "auth-optional ao"},
    Row{Option::Unsupported, Value::Optional, "auth-optional-strict aos"},
    Row{Option::Instead, Value::None, "support"},
    Row{Option::Unsupported, Value::Optional, "local-interface li"},
    Row{Option::Unsupported, Value::Optional, "local-port lport lp"},
    Row{Option::Tls, Value::None, "tls"},
    Row{Option::TlsOptional, Value::None, "tls-optional tlso"},
    Row{Option::Unsupported, Value::None, "tls-optional-strict tlsos"},
    Row{Option::TlsOnConnect, Value::None, "tls-on-connect tlsc"},
    Row{Option::TlsCert, Value::Required, "tls-cert"},
    Row{Option::TlsKey, Value::Required, "tls-key"},
    Row{Option::Unsupported, Value::Required, "tls-protocol tlsp"},
    Row{Option::Unsupported, Value::Required, "tls-cipher"},
    Row{Option::Display, Value::Optional, "tls-get-peer-cert"},
    Row{Option::TlsSni, Value::Required, "tls-sni"},
    Row{Option::TlsVerify, Value::None, "tls-verify"},
    Row{Option::TlsCaPath, Value::Required, "tls-ca-path"},
    Row{Option::Display, Value::Number, "silent S"},
    Row{Option::Unsupported, Value::None, "no-strip-from nsf"},
    Row{Option::Display, Value::None, "no-hints nth"},
    Row{Option::Display, Value::None, "no-send-hints nsh"},
    Row{Option::Display, Value::None, "no-receive-hints nrh"},
    Row{Option::Display, Value::None, "no-info-hints nih"},
    Row{Option::Display, Value::None, "hide-receive hr"},
    Row{Option::Display, Value::None, "hide-send hs"},
    Row{Option::Display, Value::None, "protect-prompt pp"},
    Row{Option::Display, Value::None, "hide-informational hi"},
    Row{Option::Display, Value::None, "hide-all ha"},
    Row{Option::Display, Value::Optional, "show-time-lapse stl"},
    Row{Option::Instead, Value::None, "version"},
    Row{Option::Instead, Value::None, "help"},
    Row{Option::NoDataFixup, Value::None, "no-data-fixup ndf"},
    Row{Option::Display, Value::None, "show-raw-text raw"},
    Row{Option::Display, Value::Required, "output output-file"},
    Row{Option::Display, Value::Required, "output-file-stdout"},
    Row{Option::Display, Value::Required, "output-file-stderr"},
    Row{Option::Unsupported, Value::Optional, "pipe"},
    Row{Option::Unsupported, Value::Optional, "socket"},
    Row{Option::Body, Value::Optional, "body"},
    Row{Option::AttachName, Value::Optional, "attach-name"},
    Row{Option::AttachType, Value::Optional, "attach-type"},
    Row{Option::Attach, Value::Optional, "attach"},
    Row{Option::AttachBody, Value::Optional, "attach-body"},
    Row{Option::AddHeader, Value::Optional, "add-header ah"},
    Row{Option::Header, Value::Optional, "header"},
    Row{Option::Instead, Value::Optional, "dump"},
    Row{Option::Instead, Value::None, "dump-mail"},
    Row{Option::Pipeline, Value::None, "pipeline"},
    Row{Option::Unsupported, Value::None, "prdr"},
    Row{Option::Display, Value::None, "force-getpwuid"},
    Row{Option::Xclient, Value::Optional, "xclient"},
    Row{Option::XclientAttribute, Value::Optional, "xclient-name"},
    Row{Option::XclientAttribute, Value::Optional, "xclient-addr"},
    Row{Option::XclientAttribute, Value::Optional, "xclient-port"},
    Row{Option::XclientAttribute, Value::Optional, "xclient-proto"},
    Row{Option::XclientAttribute, Value::Optional, "xclient-destaddr"},
    Row{Option::XclientAttribute, Value::Optional, "xclient-destport"},
    Row{Option::XclientAttribute, Value::Optional, "xclient-helo"},
    Row{Option::XclientAttribute, Value::Optional, "xclient-login"},
    Row{Option::XclientAttribute, Value::Optional, "xclient-reverse-name"},
    Row{Option::XclientDelimiter, Value::None, "xclient-delim"},
    Row{Option::Unsupported, Value::None, "xclient-optional"},
    Row{Option::Unsupported, Value::None, "xclient-optional-strict"},
    Row{Option::Unsupported, Value::None, "xclient-before-starttls"},
    Row{Option::Unsupported, Value::None, "xclient-no-verify"},
    Row{Option::Unsupported, Value::Optional, "proxy"},
    Row{Option::Unsupported, Value::Optional, "proxy-version"},
    Row{Option::Unsupported, Value::Optional, "proxy-family"},
    Row{Option::Unsupported, Value::Optional, "proxy-command"},
    Row{Option::Unsupported, Value::Optional, "proxy-protocol"},
    Row{Option::Unsupported, Value::Optional, "proxy-source"},
    Row{Option::Unsupported, Value::Optional, "proxy-source-port"},
    Row{Option::Unsupported, Value::Optional, "proxy-dest"},
    Row{Option::Unsupported, Value::Optional, "proxy-dest-port"},
    Row{Option::Unsupported, Value::Optional, "trigger-deprecation"},
    Row{Option::StandardInput, Value::None, "g"},
};

QList<QByteArray> namesOf(const Row &row)
{
    return QByteArray(row.names).split(' ');
}

SwaksOptionRule ruleOf(const Row &row)
{
    return {row.option, row.value, namesOf(row).constFirst()};
}

/// The rows that have a name of that beginning, and the one that has that very name.
struct Candidates {
    const Row *exact = nullptr;
    std::vector<const Row *> begun;
};

Candidates candidates(const QByteArray &word, const QByteArray &prefix)
{
    Candidates found;
    for (const Row &row : Rows) {
        bool begins = false;
        for (const QByteArray &name : namesOf(row)) {
            const QByteArray whole = prefix + name;
            if (whole == word) {
                found.exact = &row;
            }
            begins = begins || whole.startsWith(word);
        }
        if (begins) {
            found.begun.push_back(&row);
        }
    }
    return found;
}

} // namespace

SwaksOptionMatch findSwaksOption(const QByteArray &word)
{
    using Kind = SwaksOptionMatch::Kind;
    if (word.isEmpty()) {
        return {};
    }
    const Candidates plain = candidates(word, {});
    if (plain.exact) {
        return {Kind::Known, ruleOf(*plain.exact)};
    }
    const Candidates removed = candidates(word, "no-");
    if (removed.exact) {
        return {Kind::Removed, ruleOf(*removed.exact)};
    }
    const std::size_t count = plain.begun.size() + removed.begun.size();
    if (count == 0) {
        return {};
    }
    if (count > 1) {
        return {Kind::Ambiguous, {}};
    }
    return plain.begun.empty() ? SwaksOptionMatch{Kind::Removed, ruleOf(*removed.begun.front())}
                               : SwaksOptionMatch{Kind::Known, ruleOf(*plain.begun.front())};
}

} // namespace Heloscope
