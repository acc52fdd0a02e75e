// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/commandwriter.h"

#include "core/overloaded.h"
#include "core/wire/commandparser.h"

#include <QStringBuilder>

namespace Smtp {

namespace {

QByteArray withArgument(const char *verb, const QByteArray &argument)
{
    QByteArray line = verb;
    if (!argument.isEmpty()) {
        line += ' ' + argument;
    }
    return line;
}

QByteArray withParameters(QByteArray line, const std::vector<Parameter> &parameters)
{
    for (const Parameter &parameter : parameters) {
        line += ' ' + parameter.keyword;
        if (!parameter.value.isEmpty()) {
            line += '=' + parameter.value;
        }
    }
    return line;
}

WrittenLine plain(QByteArray line)
{
    return {std::move(line), {}};
}

WrittenLine writeAuth(const Auth &auth)
{
    WrittenLine written = plain(withArgument("AUTH", auth.mechanism));
    if (auth.initialResponse) {
        written.bytes += ' ';
        const QByteArray response = auth.initialResponse->isEmpty()
            ? QByteArray("=")
            : auth.initialResponse->reveal().toBase64();
        written.secrets.push_back({written.bytes.size(), response.size()});
        written.bytes += response;
    }
    return written;
}

WrittenLine writeResponse(const AuthResponse &answer)
{
    WrittenLine written = plain(answer.response.reveal().toBase64());
    if (answer.isSecret && !written.bytes.isEmpty()) {
        written.secrets.push_back({0, written.bytes.size()});
    }
    return written;
}

/// A line as it was typed. What stands behind the mechanism of an AUTH command is a secret.
WrittenLine writeRaw(const RawLine &raw, bool inAuthExchange)
{
    WrittenLine written = plain(raw.line);
    if (inAuthExchange) {
        if (raw.line != "*") {
            written.secrets.push_back({0, raw.line.size()});
        }
        return written;
    }
    if (verbOfLine(raw.line) != Verb::Auth) {
        return written;
    }
    const QByteArray argument = argumentOfLine(raw.line);
    const qsizetype blank = argument.indexOf(' ');
    if (blank >= 0) {
        const QByteArray response = argument.sliced(blank).trimmed();
        written.secrets.push_back({raw.line.lastIndexOf(response), response.size()});
    }
    return written;
}

} // namespace

WrittenLine write(const Command &command, bool inAuthExchange)
{
    WrittenLine written = std::visit(
        Heloscope::Overloaded{
            [](const Ehlo &hello) { return plain(withArgument("EHLO", hello.domain)); },
            [](const Helo &hello) { return plain(withArgument("HELO", hello.domain)); },
            [](const Lhlo &hello) { return plain(withArgument("LHLO", hello.domain)); },
            [](const StartTls &) { return plain("STARTTLS"); },
            [](const Auth &auth) { return writeAuth(auth); },
            [](const AuthResponse &answer) { return writeResponse(answer); },
            [](const AuthCancel &) { return plain("*"); },
            [](const Mail &mail) {
                return plain(
                    withParameters("MAIL FROM:<" + mail.reversePath + '>', mail.parameters));
            },
            [](const Rcpt &rcpt) {
                return plain(withParameters("RCPT TO:<" + rcpt.forwardPath + '>', rcpt.parameters));
            },
            [](const Data &) { return plain("DATA"); },
            [](const Content &) { return WrittenLine{}; },
            [](const Rset &) { return plain("RSET"); },
            [](const Noop &noop) { return plain(withArgument("NOOP", noop.text)); },
            [](const Vrfy &vrfy) { return plain(withArgument("VRFY", vrfy.text)); },
            [](const Expn &expn) { return plain(withArgument("EXPN", expn.text)); },
            [](const Help &help) { return plain(withArgument("HELP", help.topic)); },
            [](const Quit &) { return plain("QUIT"); },
            [inAuthExchange](const RawLine &raw) { return writeRaw(raw, inAuthExchange); },
        },
        command);
    if (!std::holds_alternative<Content>(command)) {
        written.bytes += "\r\n";
    }
    return written;
}

} // namespace Smtp
