// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testplan.h"

#include "core/wire/linebuffer.h"
#include "core/wire/replyparser.h"

namespace Heloscope {

using namespace Qt::StringLiterals;

SessionPlan plainPlan()
{
    SessionPlan plan;
    plan.endpoint.host = u"mail.example.test"_s;
    plan.tls = TlsWish::None;
    plan.ehloName = "client.example.test";
    plan.reversePath = "a@example.test";
    plan.recipients = {"b@example.test"};
    plan.message = "Subject: test\r\n\r\nHello\r\n";
    return plan;
}

SessionPlan plainPlanWithPassword(const QByteArray &mechanism)
{
    SessionPlan plan = plainPlan();
    plan.credentials = Credentials{mechanism, "tim", Smtp::Secret(testPassword()), true};
    return plan;
}

QByteArray testPassword()
{
    return "tanstaaftanstaaf"; // RFC 2195 §2
}

Smtp::TlsFacts trustedTls()
{
    Smtp::TlsFacts facts;
    facts.protocol = "TLSv1.3";
    facts.cipher = "TLS_AES_256_GCM_SHA384";
    facts.group = "X25519";
    facts.verifiedName = u"mail.example.test"_s;
    facts.chainTrusted = true;
    facts.nameMatches = true;
    Smtp::CertificateFacts certificate;
    certificate.subject = u"CN=mail.example.test"_s;
    certificate.issuer = u"CN=Test Authority"_s;
    certificate.names = {u"mail.example.test"_s};
    certificate.notBefore = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    certificate.notAfter = QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC);
    certificate.key = u"EC P-256"_s;
    certificate.signature = u"ecdsa-with-SHA256"_s;
    certificate.sha256 = QByteArray(64, 'a');
    facts.chain = {certificate};
    return facts;
}

Smtp::TlsFacts distrustedTls()
{
    Smtp::TlsFacts facts = trustedTls();
    facts.chainTrusted = false;
    facts.nameMatches = false;
    facts.problems = {Smtp::TlsProblem::SelfSigned, Smtp::TlsProblem::NameMismatch};
    return facts;
}

Smtp::Reply replyOf(const QByteArray &octets)
{
    Smtp::LineBuffer buffer(Smtp::LineBuffer::Unlimited);
    Smtp::ReplyParser parser;
    buffer.append(octets);
    while (const auto line = buffer.takeLine()) {
        const auto outcome = parser.take(*line);
        if (outcome.reply) {
            return *outcome.reply;
        }
    }
    qFatal("no reply: %s", octets.constData());
    return {};
}

} // namespace Heloscope
