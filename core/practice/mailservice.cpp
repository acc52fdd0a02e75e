// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/mailservice.h"

#include "core/smtp/limits.h"
#include "core/wire/commandparser.h"

#include <QList>

#include <algorithm>
#include <array>
#include <utility>

namespace Heloscope {

using Smtp::Verb;

namespace {

constexpr int FaultsCap = 10;
constexpr const char *TooManyErrors = "Too many errors, closing the connection";
constexpr int RecipientsCap = 100; // RFC 5321 §4.5.3.1.8

QByteArray replyLine(QByteArrayView code, QByteArrayView enhanced, QByteArrayView text)
{
    QByteArray line;
    for (const QByteArrayView part : {code, enhanced, text}) {
        if (!part.isEmpty()) {
            line.append(line.isEmpty() ? "" : " ").append(part);
        }
    }
    return line.append("\r\n");
}

/// An effect that a reply of one class has and no other.
std::function<void(int)> when(int digit, std::function<void()> effect)
{
    return [digit, effect = std::move(effect)](int given) {
        if (given == digit) {
            effect();
        }
    };
}

bool isWebRequest(QByteArrayView line)
{
    static constexpr std::array<QByteArrayView, 5> Methods{
        "GET ", "POST ", "PUT ", "CONNECT ", "OPTIONS "};
    return std::ranges::any_of(
        Methods, [line](QByteArrayView method) { return line.startsWith(method); });
}

} // namespace

MailService::MailService(const PracticeScript &script, QByteArray nonce, bool isEncrypted)
    : m_script(script)
    , m_nonce(std::move(nonce))
    , m_encrypted(isEncrypted)
{
}

Verdict MailService::greeting()
{
    Verdict verdict = answer("220", {}, m_script.host + " ESMTP Heloscope, for exercise only",
        [this](int given) { m_refusing = given == 5; });
    verdict.moment = ScriptMoment::Connect;
    return verdict;
}

Verdict MailService::command(QByteArrayView line)
{
    return counted(dispatch(line));
}

Verdict MailService::credentials(QByteArrayView line)
{
    m_mode = Mode::Commands;
    AuthExchange exchange = *std::exchange(m_exchange, std::nullopt);
    const AuthExchange::Turn turn = exchange.respond(line);
    return counted(judge(std::move(exchange), turn));
}

Verdict MailService::content(const Smtp::DotUnstuffer &received)
{
    m_mode = Mode::Commands;
    m_transaction.reset();
    Verdict verdict;
    if (received.bareLineFeeds() > 0 || received.bareCarriageReturns() > 0) {
        verdict = fault("550", "5.5.2", "Lone <LF> or <CR> in the message: lines end with CR LF");
    } else if (received.octets() > m_script.size) {
        verdict = fault("552", "5.3.4", "Message is larger than the limit that SIZE announced");
    } else {
        const QByteArray id = "EXERCISE" + QByteArray::number(m_messages + 1);
        verdict = answer("250", "2.0.0", "Ok: queued as " + id, when(2, [this] { ++m_messages; }));
    }
    verdict.moment = ScriptMoment::Content;
    return verdict;
}

Verdict MailService::refuse(QByteArrayView code, QByteArrayView enhanced, const QByteArray &text)
{
    return counted(fault(code, enhanced, text));
}

void MailService::encrypted()
{
    m_encrypted = true;
    m_startingTls = false;
    m_identified = false;
    m_extended = false;
    m_authenticated = false;
    m_transaction.reset();
}

Verdict MailService::dispatch(QByteArrayView line)
{
    if (isWebRequest(line)) {
        return fault("421", "4.7.0", "This is a mail server");
    }
    const Verb verb = Smtp::verbOfLine(line);
    const QByteArray argument = Smtp::argumentOfLine(line);
    if (m_refusing && verb != Verb::Quit) {
        return fault("503", "5.5.1", "No service here, only QUIT");
    }
    switch (verb) {
    case Verb::Ehlo:
    case Verb::Helo:
        return identify(verb, argument);
    case Verb::StartTls:
        return startTls(argument);
    case Verb::Auth:
        return authenticate(argument);
    case Verb::Mail:
        return mail(argument);
    case Verb::Rcpt:
        return rcpt(argument);
    case Verb::Data:
        return data(argument);
    case Verb::Rset:
        return reset(argument);
    case Verb::Noop:
        return answer("250", "2.0.0", "Ok");
    case Verb::Vrfy:
        return verify(argument);
    case Verb::Help:
        return help();
    case Verb::Quit:
        return quit(argument);
    case Verb::Expn:
    case Verb::Lhlo:
    case Verb::Bdat:
    case Verb::Etrn:
        return answer("502", "5.5.1", "Command is not implemented");
    case Verb::Connect:
    case Verb::AuthResponse:
    case Verb::AuthCancel:
    case Verb::Content:
    case Verb::Other:
        break;
    }
    Verdict unknown = fault("500", "5.5.2", "Command is not recognized");
    unknown.isFault = false; // a scenario may know it
    ++m_faults;
    return m_faults > FaultsCap ? fault("421", "4.7.0", TooManyErrors) : unknown;
}

Verdict MailService::counted(Verdict verdict)
{
    return verdict.isFault && ++m_faults > FaultsCap ? fault("421", "4.7.0", TooManyErrors)
                                                     : verdict;
}

Verdict MailService::identify(Verb verb, QByteArrayView argument)
{
    const bool extended = verb == Verb::Ehlo;
    if (!isDomain(argument) || argument.isEmpty()) {
        return fault("501", "5.5.4",
            extended ? "Syntax: EHLO your.host.name" : "Syntax: HELO your.host.name");
    }
    Verdict verdict = answer("250", {}, m_script.host, when(2, [this, extended] {
        m_identified = true;
        m_extended = extended;
        m_transaction.reset();
    }));
    if (extended) {
        verdict.reply = capabilities(argument);
    }
    return verdict;
}

Verdict MailService::mail(QByteArrayView argument)
{
    if (std::optional<Verdict> gate = findGateFault()) {
        return *gate;
    }
    if (m_transaction) {
        return fault("503", "5.5.1", "MAIL was accepted already, RSET to begin anew");
    }
    const auto read = readEnvelopeArgument(argument, "FROM:");
    if (auto found = findFault(read, "Syntax: MAIL FROM:<address>")) {
        return *found;
    }
    bool international = false;
    for (const Smtp::Parameter &parameter : read->parameters) {
        if (auto found = findMailParameterFault(parameter)) {
            return *found;
        }
        international = international || parameter.keyword == "SMTPUTF8";
    }
    if (!international && !isAscii(read->path)) {
        return fault("553", "5.6.7", "Address is not ASCII and SMTPUTF8 was not asked for");
    }
    return answer("250", "2.1.0", "Sender ok", when(2, [this, international] {
        m_transaction = Transaction{0, international};
    }));
}

Verdict MailService::rcpt(QByteArrayView argument)
{
    if (std::optional<Verdict> gate = findGateFault()) {
        return *gate;
    }
    if (!m_transaction) {
        return fault("503", "5.5.1", "Send MAIL first");
    }
    const auto read = readEnvelopeArgument(argument, "TO:");
    if (auto found = findFault(read, "Syntax: RCPT TO:<address>")) {
        return *found;
    }
    if (read->path.isEmpty()) {
        return fault("501", "5.1.3", "A recipient has to be named");
    }
    if (!read->parameters.empty() && !m_script.isRecording) {
        return fault("555", "5.5.4", "No such parameter of RCPT");
    }
    if (!m_transaction->international && !isAscii(read->path)) {
        return fault("553", "5.6.7", "Address is not ASCII and SMTPUTF8 was not asked for");
    }
    if (m_transaction->recipients >= RecipientsCap) {
        return answer("452", "4.5.3", "Too many recipients");
    }
    return answer("250", "2.1.5", "Recipient ok", when(2, [this] { ++m_transaction->recipients; }));
}

Verdict MailService::data(QByteArrayView argument)
{
    if (!argument.isEmpty()) {
        return fault("501", "5.5.4", "DATA takes no argument");
    }
    if (!m_transaction) {
        return fault("503", "5.5.1", "Send MAIL and RCPT first");
    }
    if (m_transaction->recipients == 0) {
        return fault("554", "5.5.1", "No valid recipients");
    }
    return answer(
        "354", {}, "End data with <CR><LF>.<CR><LF>", when(3, [this] { m_mode = Mode::Content; }));
}

Verdict MailService::reset(QByteArrayView argument)
{
    if (!argument.isEmpty()) {
        return fault("501", "5.5.4", "RSET takes no argument");
    }
    return answer("250", "2.0.0", "Ok", when(2, [this] { m_transaction.reset(); }));
}

Verdict MailService::verify(QByteArrayView argument)
{
    if (argument.isEmpty()) {
        return fault("501", "5.5.4", "Syntax: VRFY address");
    }
    return answer("252", "2.5.0", "Cannot verify, but will take a message and try");
}

Verdict MailService::quit(QByteArrayView argument)
{
    if (!argument.isEmpty()) {
        return fault("501", "5.5.4", "QUIT takes no argument");
    }
    return answer("221", "2.0.0", "Goodbye", when(2, [this] { m_closing = true; }));
}

Verdict MailService::help()
{
    Verdict verdict = answer("214", "2.0.0", "Messages sent here are thrown away");
    verdict.reply.prepend(
        "214-2.0.0 EHLO HELO STARTTLS AUTH MAIL RCPT DATA RSET NOOP VRFY HELP QUIT\r\n"
        "214-2.0.0 The account is student@example.test, its password practice\r\n");
    return verdict;
}

std::optional<Verdict> MailService::findGateFault()
{
    if (!m_identified) {
        return fault("503", "5.5.1", "Send EHLO or HELO first");
    }
    if (m_script.tls == ScenarioTls::Required && !m_encrypted) {
        return fault("530", "5.7.0", "Must issue a STARTTLS command first");
    }
    if (m_script.auth == ScenarioAuth::Required && !m_authenticated) {
        return fault("530", "5.7.0", "Authentication required");
    }
    return std::nullopt;
}

std::optional<Verdict> MailService::findFault(
    const Result<EnvelopeArgument, EnvelopeFault> &argument, const QByteArray &syntax)
{
    if (argument) {
        return argument->parameters.empty() || m_extended
            ? std::nullopt
            : std::optional(fault("555", "5.5.4", "Parameters need EHLO, not HELO"));
    }
    switch (argument.fault()) {
    case EnvelopeFault::Form:
        return fault("501", "5.5.4", syntax);
    case EnvelopeFault::Mailbox:
        return fault("501", syntax.contains("FROM") ? "5.1.7" : "5.1.3", "That is no mailbox");
    case EnvelopeFault::ParameterForm:
        return fault("501", "5.5.4", "Parameter is malformed or given twice");
    }
    return std::nullopt;
}

std::optional<Verdict> MailService::findMailParameterFault(const Smtp::Parameter &parameter)
{
    const QByteArray &value = parameter.value;
    if (parameter.keyword == "SIZE") {
        bool isNumber = false;
        const quint64 size = value.toULongLong(&isNumber);
        const bool isLong = value.size() > Smtp::Limits::SizeDigits;
        if (!std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; })
            || value.isEmpty() || isLong) {
            return fault("501", "5.5.4", "SIZE takes a number of octets");
        }
        if (!isNumber || size > static_cast<quint64>(m_script.size)) {
            return answer("552", "5.3.4", "Message is larger than the limit that SIZE announced");
        }
        return std::nullopt;
    }
    if (parameter.keyword == "BODY") {
        const bool known = value.compare("7BIT", Qt::CaseInsensitive) == 0
            || value.compare("8BITMIME", Qt::CaseInsensitive) == 0;
        return known ? std::nullopt
                     : std::optional(fault("501", "5.5.4", "BODY is 7BIT or 8BITMIME"));
    }
    if (parameter.keyword == "SMTPUTF8") {
        return value.isEmpty() ? std::nullopt
                               : std::optional(fault("501", "5.5.4", "SMTPUTF8 takes no value"));
    }
    if (parameter.keyword == "AUTH" && m_script.auth != ScenarioAuth::None) {
        return value.isEmpty() ? std::optional(fault("501", "5.5.4", "AUTH takes an address"))
                               : std::nullopt;
    }
    return m_script.isRecording ? std::nullopt
                                : std::optional(fault("555", "5.5.4", "No such parameter of MAIL"));
}

Verdict MailService::fault(
    QByteArrayView code, QByteArrayView enhanced, const QByteArray &text) const
{
    Verdict verdict = answer(code, enhanced, text);
    verdict.isFault = true;
    return verdict;
}

Verdict MailService::answer(QByteArrayView code, QByteArrayView enhanced, const QByteArray &text,
    std::function<void(int)> effect) const
{
    return {replyLine(code, enhanced, text), ScriptMoment::Command, false, std::move(effect)};
}

QByteArray MailService::capabilities(QByteArrayView client) const
{
    QByteArray lines = "250-" + m_script.host + " Hello " + client.toByteArray() + "\r\n";
    lines += "250-PIPELINING\r\n250-SIZE " + QByteArray::number(m_script.size) + "\r\n";
    if (offersTls()) {
        lines += "250-STARTTLS\r\n";
    }
    if (offersAuth()) {
        lines += "250-AUTH PLAIN LOGIN CRAM-MD5\r\n";
    }
    return lines + "250-ENHANCEDSTATUSCODES\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 HELP\r\n";
}

bool MailService::offersTls() const
{
    return !m_encrypted
        && (m_script.tls == ScenarioTls::StartTls || m_script.tls == ScenarioTls::Required);
}

bool MailService::offersAuth() const
{
    return m_script.auth != ScenarioAuth::None
        && (m_encrypted || m_script.tls == ScenarioTls::None);
}

} // namespace Heloscope
