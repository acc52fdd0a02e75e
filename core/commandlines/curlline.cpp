// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commandlines/linewriter.h"

#include <QString>

namespace Heloscope {

namespace {

QByteArray urlOf(const SessionPlan &plan)
{
    QByteArray url = plan.tls == TlsWish::Implicit ? "smtps://" : "smtp://";
    url += bracketed(plan.endpoint.host) + ':' + QByteArray::number(plan.endpoint.port);
    if (!plan.ehloName.isEmpty()) {
        url += '/' + plan.ehloName.toPercentEncoding();
    }
    return url;
}

void addTls(const SessionPlan &plan, LineWriter &writer)
{
    const TlsSettings &settings = plan.tlsSettings;
    if (plan.tls == TlsWish::None) {
        return;
    }
    if (plan.tls == TlsWish::Optional) {
        writer.add("--ssl");
    } else if (plan.tls == TlsWish::Required) {
        writer.add("--ssl-reqd");
    }
    const auto addFile = [&writer](const QByteArray &option, const QString &file) {
        if (!file.isEmpty()) {
            writer.add(option, file.toUtf8());
        }
    };
    addFile("--cacert", settings.caFile);
    addFile("--cert", settings.clientCertificateFile);
    addFile("--key", settings.clientKeyFile);
    if (settings.acceptInvalidCertificate) {
        writer.add("--insecure");
    }
    if (!settings.serverName.isEmpty() && settings.serverName != plan.endpoint.host) {
        writer.remark(CommandLineRemark::ServerNameLeftOut);
    }
}

void addCredentials(const SessionPlan &plan, LineWriter &writer)
{
    const QByteArray user = userFor(plan, writer);
    if (user.contains(':')) {
        writer.remark(CommandLineRemark::ValueImpossible); // curl cuts at the first colon
    }
    if (!plan.credentials->mechanism.isEmpty()) {
        writer.add("--login-options", "AUTH=" + plan.credentials->mechanism);
    }
    writer.add("--user", user + ':' + PasswordPlaceholder);
}

/// curl puts angle brackets around an address that has none.
void addEnvelope(const SessionPlan &plan, LineWriter &writer)
{
    writer.add("--mail-from", '<' + plan.reversePath + '>');
    for (const QByteArray &recipient : plan.recipients) {
        writer.add("--mail-rcpt", '<' + recipient + '>');
    }
    if (plan.recipients.size() > 1) {
        writer.add("--mail-rcpt-allowfails");
    }
}

} // namespace

CommandLine curlLine(const SessionPlan &plan)
{
    LineWriter writer("curl");
    writer.add("--verbose").add("--globoff").add("--url", urlOf(plan));
    if (plan.family != AddressFamily::Any) {
        writer.add(plan.family == AddressFamily::IPv4 ? "--ipv4" : "--ipv6");
    }
    addTls(plan, writer);
    if (plan.credentials) {
        addCredentials(plan, writer);
    }
    if (handsOver(plan)) {
        addEnvelope(plan, writer);
        writer.add("--upload-file", "-");
        writer.feed(messageFor(plan, writer));
    } else {
        // Nothing that could send mail: NOOP stands where the envelope would begin.
        writer.add("--request", "NOOP");
        if (plan.until >= Stage::Mail && !plan.recipients.empty()) {
            writer.remark(CommandLineRemark::EndsBeforeMail);
        }
    }
    if (plan.dropAfter) {
        writer.remark(CommandLineRemark::QuitsInstead);
    }
    if (!plan.mailParameters.empty() || !plan.rcptParameters.empty()) {
        writer.remark(CommandLineRemark::ParametersLeftOut);
    }
    if (!plan.rawLines.empty()) {
        writer.remark(CommandLineRemark::LinesLeftOut);
    }
    if (plan.timeouts != Timeouts()) {
        writer.remark(CommandLineRemark::TimeoutsLeftOut);
    }
    remarkRecipients(plan, writer);
    return writer.take();
}

} // namespace Heloscope
