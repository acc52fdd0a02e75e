// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commandlines/swaksplan.h"

#include "core/commandlines/linewriter.h"
#include "core/commandlines/swaksmessage.h"
#include "core/commandlines/swaksvalues.h"
#include "core/sasl/mechanism.h"

#include <algorithm>
#include <utility>

namespace Heloscope {

namespace {

using Option = SwaksOption;
using Refusal = SwaksRefusalKind;
using Remark = SwaksRemarkKind;

/// Makes a plan of the options, one concern after the other.
class PlanReader
{
public:
    PlanReader(const SwaksArguments &arguments, const SwaksSurroundings &surroundings)
        : m_arguments(arguments)
        , m_surroundings(surroundings)
        , m_refusals(arguments.refusals)
    {
    }

    Result<SwaksSession, std::vector<SwaksRefusal>> read(std::vector<SwaksRemark> remarks)
    {
        m_session.remarks = std::move(remarks);
        sortOut();
        readProtocol();
        readServer();
        readTls();
        readGoal();
        readEnvelope();
        readCredentials();
        readXclient();
        readTimeout();
        if (m_refusals.empty()) {
            m_plan.message = swaksMessage(m_arguments, m_plan, m_surroundings, m_refusals);
        }
        if (m_refusals.empty()) {
            checkPlan();
        }
        if (!m_refusals.empty()) {
            return Failure{m_refusals};
        }
        return std::move(m_session);
    }

private:
    void refuse(Refusal kind, Option option)
    {
        m_refusals.push_back({kind, m_arguments.find(option)->shown()});
    }
    void refuseValue(Option option)
    {
        refuse(m_arguments.value(option).isEmpty() ? Refusal::ValueMissing
                                                   : Refusal::ValueNotUnderstood,
            option);
    }
    void remark(Remark kind, const QByteArray &what = {})
    {
        const SwaksRemark one{kind, what};
        if (std::ranges::find(m_session.remarks, one) == m_session.remarks.end()) {
            m_session.remarks.push_back(one);
        }
    }

    /// What needs nothing but to be told.
    void sortOut()
    {
        for (const SwaksArgument &argument : m_arguments.all) {
            switch (argument.rule.option) {
            case Option::Display:
                remark(Remark::DisplayOnly, "--" + argument.rule.name);
                break;
            case Option::Pipeline:
                remark(Remark::OneByOne, "--" + argument.rule.name);
                break;
            case Option::Instead:
                m_refusals.push_back({Refusal::NoSession, argument.shown()});
                break;
            case Option::StandardInput:
                m_refusals.push_back({Refusal::StandardInput, argument.shown()});
                break;
            case Option::Unsupported:
                m_refusals.push_back({Refusal::Unsupported, argument.shown()});
                break;
            default:
                break;
            }
        }
    }

    void readProtocol()
    {
        m_plan.tls = TlsWish::None;
        if (!m_arguments.has(Option::Protocol)) {
            return;
        }
        const QByteArray name = m_arguments.value(Option::Protocol).toLower();
        const std::optional<SwaksProtocol> row = swaksProtocol(name);
        if (!row) {
            refuse(name.startsWith("lmtp") ? Refusal::Unsupported : Refusal::ValueNotUnderstood,
                Option::Protocol);
            return;
        }
        m_plan.tls = row->tls;
        m_authWanted = row->auth;
        if (row->startsWithHelo) {
            remark(Remark::GreetsWithEhlo, m_arguments.find(Option::Protocol)->shown());
        }
    }

    void readServer()
    {
        if (m_arguments.has(Option::IPv4) && m_arguments.has(Option::IPv6)) {
            refuse(Refusal::ValueNotUnderstood, Option::IPv6);
        } else if (m_arguments.has(Option::IPv4)) {
            m_plan.family = AddressFamily::IPv4;
        } else if (m_arguments.has(Option::IPv6)) {
            m_plan.family = AddressFamily::IPv6;
        }
        const SwaksServer server
            = swaksServer(m_arguments.value(Option::Server), m_arguments.value(Option::Port));
        const QByteArray &port = server.port;
        if (!m_arguments.has(Option::Server)) {
            remark(Remark::ServerMissing);
        } else if (server.host.isEmpty()) {
            refuseValue(Option::Server);
        }
        m_plan.endpoint.host = QString::fromUtf8(server.host);
        const bool startsEncrypted
            = m_arguments.has(Option::TlsOnConnect) || m_plan.tls == TlsWish::Implicit;
        m_plan.endpoint.port = startsEncrypted ? 465 : 25;
        if (m_arguments.has(Option::Port) || !port.isEmpty()) {
            if (const auto number = swaksPort(port)) {
                m_plan.endpoint.port = *number;
            } else {
                refuseValue(m_arguments.has(Option::Port) ? Option::Port : Option::Server);
            }
        }
    }

    void readTls()
    {
        if (m_arguments.has(Option::TlsOnConnect)) {
            m_plan.tls = TlsWish::Implicit;
        } else if (m_arguments.has(Option::TlsOptional)) {
            m_plan.tls = TlsWish::Optional;
        } else if (m_arguments.has(Option::Tls)) {
            m_plan.tls = TlsWish::Required;
        }
        if (m_plan.tls == TlsWish::None) {
            return;
        }
        TlsSettings &settings = m_plan.tlsSettings;
        settings.caFile = QString::fromUtf8(m_arguments.value(Option::TlsCaPath));
        settings.serverName = QString::fromUtf8(m_arguments.value(Option::TlsSni));
        settings.clientCertificateFile = QString::fromUtf8(m_arguments.value(Option::TlsCert));
        settings.clientKeyFile = QString::fromUtf8(m_arguments.value(Option::TlsKey));
        if (!m_arguments.has(Option::TlsVerify)) {
            remark(Remark::CertificateChecked);
        }
    }

    std::optional<Stage> stageOf(Option option)
    {
        if (!m_arguments.has(option)) {
            return std::nullopt;
        }
        const QByteArray name = m_arguments.value(option).toLower();
        const std::optional<Stage> stage = swaksStage(name);
        const bool allowed = stage && (option == Option::DropAfter || *stage < Stage::Data);
        if (!allowed) {
            refuseValue(option);
            return std::nullopt;
        }
        const bool startsTls = m_plan.tls == TlsWish::Optional || m_plan.tls == TlsWish::Required;
        return *stage == Stage::StartTls && !startsTls ? Stage::Ehlo : *stage;
    }

    void readGoal()
    {
        m_plan.until = stageOf(Option::QuitAfter).value_or(Stage::Quit);
        m_plan.dropAfter = stageOf(Option::DropAfter);
    }

    void readEnvelope()
    {
        m_plan.ehloName = m_arguments.has(Option::Ehlo) ? m_arguments.value(Option::Ehlo)
                                                        : m_surroundings.helloName;
        if (m_arguments.has(Option::Ehlo) && m_plan.ehloName.isEmpty()) {
            refuseValue(Option::Ehlo);
        }
        if (m_arguments.has(Option::From)) {
            m_session.namesSender = true;
            const QByteArray from = m_arguments.value(Option::From);
            m_plan.reversePath = from == "<>" ? QByteArray() : from;
            if (from.isEmpty() || from == "-") {
                refuse(Refusal::ValueMissing, Option::From);
            }
        }
        for (const QByteArray &part : m_arguments.value(Option::To).split(',')) {
            if (!part.trimmed().isEmpty()) {
                m_plan.recipients.push_back(part.trimmed());
            }
        }
        const Stage last = std::min(m_plan.until, m_plan.dropAfter.value_or(Stage::Quit));
        if (m_plan.recipients.empty() && last >= Stage::Rcpt) {
            m_refusals.push_back({Refusal::ValueMissing, "--to"});
        }
    }

    void readCredentials()
    {
        const bool wanted = m_authWanted || m_arguments.has(Option::Auth)
            || m_arguments.has(Option::AuthUser) || m_arguments.has(Option::AuthPassword);
        if (!wanted) {
            return;
        }
        Credentials credentials;
        const QByteArray mechanism = m_arguments.value(Option::Auth).toUpper();
        credentials.mechanism = mechanism == "ANY" ? QByteArray() : mechanism;
        if (!credentials.mechanism.isEmpty()
            && Smtp::findMechanism(credentials.mechanism) == nullptr) {
            refuse(Refusal::Unsupported, Option::Auth);
        }
        credentials.user = m_arguments.value(Option::AuthUser);
        if (credentials.user.isEmpty() || credentials.user == UserPlaceholder) {
            m_refusals.push_back({Refusal::ValueMissing, "--auth-user"});
        }
        QByteArray password = m_arguments.value(Option::AuthPassword);
        if (password == PasswordPlaceholder) {
            password.clear();
        }
        credentials.password = Smtp::Secret(password);
        remark(password.isEmpty() ? Remark::PasswordMissing : Remark::PasswordOnLine);
        m_plan.credentials = std::move(credentials);
    }

    void readXclient()
    {
        QByteArray pending;
        const auto flush = [this, &pending] {
            if (!pending.isEmpty()) {
                m_plan.rawLines.push_back("XCLIENT" + std::exchange(pending, {}));
            }
        };
        for (const SwaksArgument &argument : m_arguments.all) {
            const QByteArray value = argument.value.value_or(QByteArray());
            switch (argument.rule.option) {
            case Option::XclientAttribute: {
                QByteArray name = argument.rule.name.sliced(8).toUpper(); // behind "xclient-"
                name.replace('-', '_');
                pending += ' ' + name + '=' + xtext(value);
                break;
            }
            case Option::XclientDelimiter:
                flush();
                break;
            case Option::Xclient:
                flush();
                m_plan.rawLines.push_back("XCLIENT " + value);
                break;
            default:
                break;
            }
        }
        flush();
        if (m_plan.rawLines.empty()) {
            return;
        }
        // XCLIENT puts the session back to its beginning, and swaks says hello again.
        m_plan.rawLines.push_back("EHLO " + m_plan.ehloName);
        if (m_plan.credentials) {
            m_refusals.push_back({Refusal::Unsupported, "--xclient --auth"});
        }
    }

    void readTimeout()
    {
        if (!m_arguments.has(Option::Timeout)) {
            return;
        }
        QByteArray text = m_arguments.value(Option::Timeout).toLower();
        qint64 factor = 1;
        if (text.endsWith('h') || text.endsWith('m') || text.endsWith('s')) {
            factor = text.endsWith('h') ? 3600 : text.endsWith('m') ? 60 : 1;
            text.chop(1);
        }
        bool isNumber = false;
        const qint64 seconds = text.toUInt(&isNumber) * factor;
        constexpr qint64 Longest = 86400;
        if (!isNumber || seconds < 1 || seconds > Longest) {
            refuseValue(Option::Timeout);
            return;
        }
        m_plan.timeouts.setAll(std::chrono::seconds(seconds));
    }

    void checkPlan()
    {
        SessionPlan checked = m_plan;
        if (checked.endpoint.host.isEmpty()) {
            checked.endpoint.host = QStringLiteral("localhost");
        }
        if (const auto fault = findFault(checked)) {
            m_refusals.push_back({Refusal::ValueNotUnderstood,
                "--" + (fault->field == "user" ? QByteArray("auth-user") : fault->field) + ' '
                    + fault->value});
        }
    }

    const SwaksArguments &m_arguments;
    const SwaksSurroundings &m_surroundings;
    std::vector<SwaksRefusal> m_refusals;
    SwaksSession m_session;
    SessionPlan &m_plan = m_session.plan;
    bool m_authWanted = false;
};

} // namespace

Result<SwaksSession, std::vector<SwaksRefusal>> swaksPlan(const SwaksArguments &arguments,
    const SwaksSurroundings &surroundings, std::vector<SwaksRemark> remarks)
{
    return PlanReader(arguments, surroundings).read(std::move(remarks));
}

} // namespace Heloscope
