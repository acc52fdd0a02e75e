// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commandlines/linewriter.h"

#include <algorithm>

namespace Heloscope {

namespace {

/// swaks takes a value in front of which stands "-" for its next option, and cuts recipients at
/// commas; there is no way to quote either.
void addValue(LineWriter &writer, const QByteArray &option, const QByteArray &value)
{
    if (value.startsWith('-') || value.isEmpty()) {
        writer.remark(CommandLineRemark::ValueImpossible);
    } else {
        writer.add(option, value);
    }
}

void addRecipients(const SessionPlan &plan, LineWriter &writer)
{
    QByteArray list;
    for (const QByteArray &recipient : plan.recipients) {
        if (recipient.contains(',')) {
            writer.remark(CommandLineRemark::ValueImpossible);
        } else {
            list += (list.isEmpty() ? "" : ",") + recipient;
        }
    }
    if (!list.isEmpty()) {
        addValue(writer, "--to", list);
    }
}

/// The stage as swaks names it, the latest it reaches in this plan: it has no word for a stage that
/// the session passes over.
QByteArray stageWord(const SessionPlan &plan, Stage stage)
{
    const bool startsTls = plan.tls == TlsWish::Optional || plan.tls == TlsWish::Required;
    const QByteArray hello = startsTls && stage != Stage::Ehlo ? "helo" : "first-helo";
    switch (stage) {
    case Stage::Connect:
    case Stage::Greeting:
        return "connect";
    case Stage::Ehlo:
    case Stage::StartTls:
        return hello;
    case Stage::Auth:
        return plan.credentials ? QByteArray("auth") : hello;
    case Stage::Mail:
        return "mail";
    case Stage::Rcpt:
        return "rcpt";
    case Stage::Data:
        return "data";
    case Stage::Message:
    case Stage::Quit:
        return "dot";
    }
    return {};
}

void addGoal(const SessionPlan &plan, LineWriter &writer)
{
    const auto reachable = [&plan](Stage stage) {
        return plan.recipients.empty() ? std::min(stage, Stage::Auth) : stage;
    };
    const Stage until = reachable(plan.until);
    if (plan.dropAfter && *plan.dropAfter <= plan.until) {
        writer.add("--drop-after", stageWord(plan, reachable(*plan.dropAfter)));
    } else if (until == Stage::Data) {
        writer.add("--drop-after", "data"); // there is no way back from there
    } else if (until < Stage::Data) {
        writer.add("--quit-after", stageWord(plan, until));
    }
}

void addTls(const SessionPlan &plan, LineWriter &writer)
{
    switch (plan.tls) {
    case TlsWish::None:
        return;
    case TlsWish::Optional:
        writer.add("--tls-optional");
        break;
    case TlsWish::Required:
        writer.add("--tls");
        break;
    case TlsWish::Implicit:
        writer.add("--tls-on-connect");
        break;
    }
    const TlsSettings &settings = plan.tlsSettings;
    if (!settings.acceptInvalidCertificate) {
        writer.add("--tls-verify");
        writer.remark(CommandLineRemark::NameNotChecked);
    }
    const auto addFile = [&writer](const QByteArray &option, const QString &value) {
        if (!value.isEmpty()) {
            addValue(writer, option, value.toUtf8());
        }
    };
    addFile("--tls-ca-path", settings.caFile);
    addFile("--tls-sni", settings.serverName);
    addFile("--tls-cert", settings.clientCertificateFile);
    addFile("--tls-key",
        settings.clientKeyFile.isEmpty() ? settings.clientCertificateFile : settings.clientKeyFile);
}

/// Dots doubled and the final dot added, as swaks sends it untouched.
QByteArray stuffed(const QByteArray &message)
{
    QByteArray octets = message.endsWith("\r\n") ? message : message + "\r\n";
    octets.replace("\r\n.", "\r\n..");
    return (octets.startsWith('.') ? "." : "") + octets + '.';
}

} // namespace

CommandLine swaksLine(const SessionPlan &plan)
{
    LineWriter writer("swaks");
    writer.add("--server", plan.endpoint.host.toUtf8());
    writer.add("--port", QByteArray::number(plan.endpoint.port));
    if (plan.family != AddressFamily::Any) {
        writer.add(plan.family == AddressFamily::IPv4 ? "-4" : "-6");
    }
    if (plan.protocol == Protocol::Lmtp) {
        writer.add("--protocol", "LMTP");
    }
    if (!plan.ehloName.isEmpty()) {
        addValue(writer, "--ehlo", plan.ehloName);
    }
    addTls(plan, writer);
    if (plan.credentials) {
        writer.add("--auth");
        if (!plan.credentials->mechanism.isEmpty()) {
            writer.add(plan.credentials->mechanism);
        }
        addValue(writer, "--auth-user", userFor(plan, writer));
        writer.add("--auth-password", PasswordPlaceholder);
    }
    addValue(writer, "--from", plan.reversePath.isEmpty() ? "<>" : plan.reversePath);
    addRecipients(plan, writer);
    addGoal(plan, writer);
    if (!plan.mailParameters.empty() || !plan.rcptParameters.empty()) {
        writer.remark(CommandLineRemark::ParametersLeftOut);
    }
    if (!plan.rawLines.empty()) {
        writer.remark(CommandLineRemark::LinesLeftOut);
    }
    if (plan.timeouts != Timeouts()) {
        writer.remark(CommandLineRemark::TimeoutsLeftOut);
    }
    if (handsOver(plan)) {
        const QByteArray message = messageFor(plan, writer);
        writer.add("--no-data-fixup").add("--data", "-");
        writer.feed(stuffed(message));
    }
    remarkRecipients(plan, writer);
    return writer.take();
}

} // namespace Heloscope
