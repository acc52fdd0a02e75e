// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commandlines/linewriter.h"
#include "core/wire/commandwriter.h"

#include <algorithm>

namespace Heloscope {

namespace {

/// Whether host is an IP address: only addresses end in a digit or hold a colon.
bool isAddress(const QString &host)
{
    return host.contains(QLatin1Char(':')) || (!host.isEmpty() && host.back().isDigit());
}

/// The session as a person types it, once the connection is encrypted.
void addTyping(const SessionPlan &plan, LineWriter &writer)
{
    const auto type = [&writer](const Smtp::Command &command) {
        writer.type(Smtp::write(command).bytes.chopped(2));
    };
    const Stage last = plan.dropAfter ? std::min(*plan.dropAfter, plan.until) : plan.until;
    const QByteArray name = plan.ehloName.isEmpty() ? "[127.0.0.1]" : plan.ehloName;
    if (last >= Stage::Ehlo) {
        type(plan.protocol == Protocol::Lmtp ? Smtp::Command(Smtp::Lhlo{name})
                                             : Smtp::Command(Smtp::Ehlo{name}));
    }
    if (plan.credentials && last >= Stage::Auth) {
        const QByteArray &mechanism = plan.credentials->mechanism;
        writer.type("AUTH " + (mechanism.isEmpty() ? QByteArray("PLAIN") : mechanism));
        writer.type(PasswordPlaceholder);
        writer.remark(CommandLineRemark::PasswordWanted);
    }
    for (const QByteArray &line : plan.rawLines) {
        writer.type(line);
    }
    if (!plan.recipients.empty() && last >= Stage::Mail) {
        type(Smtp::Mail{plan.reversePath, plan.mailParameters});
    }
    for (const QByteArray &recipient : plan.recipients) {
        if (last >= Stage::Rcpt) {
            type(Smtp::Rcpt{recipient, plan.rcptParameters});
        }
    }
    if (!plan.recipients.empty() && last >= Stage::Data) {
        type(Smtp::Data{});
    }
    if (handsOver(plan)) {
        writer.type("Subject: Test");
        writer.type({});
        writer.type("This is a test.");
        writer.type(".");
        writer.remark(CommandLineRemark::MessageReplaced);
    }
    if (!plan.dropAfter) {
        type(Smtp::Quit{});
    }
}

} // namespace

CommandLine opensslLine(const SessionPlan &plan)
{
    if (plan.tls == TlsWish::None) {
        return {{}, {}, {CommandLineRemark::NotEncryptedImpossible}};
    }
    LineWriter writer("openssl");
    // -quiet: otherwise a line that begins with R or Q, such as RCPT, is an order to openssl.
    writer.add("s_client").add("-quiet").add("-crlf");
    writer.add(
        "-connect", bracketed(plan.endpoint.host) + ':' + QByteArray::number(plan.endpoint.port));
    if (plan.tls != TlsWish::Implicit) {
        writer.add("-starttls", plan.protocol == Protocol::Lmtp ? "lmtp" : "smtp");
        if (!plan.ehloName.isEmpty()) {
            writer.add("-name", plan.ehloName);
        }
    }
    if (plan.tls == TlsWish::Optional) {
        writer.remark(CommandLineRemark::AlwaysEncrypts);
    }
    if (plan.family != AddressFamily::Any) {
        writer.add(plan.family == AddressFamily::IPv4 ? "-4" : "-6");
    }
    const TlsSettings &settings = plan.tlsSettings;
    const QString name = settings.serverName.isEmpty() ? plan.endpoint.host : settings.serverName;
    if (isAddress(name)) {
        writer.add("-noservername");
    } else {
        writer.add("-servername", name.toUtf8());
    }
    if (!settings.acceptInvalidCertificate) {
        writer.add("-verify_return_error");
        writer.add(isAddress(name) ? "-verify_ip" : "-verify_hostname", name.toUtf8());
    }
    const auto addFile = [&writer](const QByteArray &option, const QString &file) {
        if (!file.isEmpty()) {
            writer.add(option, file.toUtf8());
        }
    };
    addFile("-CAfile", settings.caFile);
    addFile("-cert", settings.clientCertificateFile);
    addFile("-key", settings.clientKeyFile);
    writer.remark(CommandLineRemark::TypedByHand);
    addTyping(plan, writer);
    remarkRecipients(plan, writer);
    return writer.take();
}

} // namespace Heloscope
