// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/tlswords.h"

#include "core/wire/displaytext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

struct TlsWords {
    Q_DECLARE_TR_FUNCTIONS(TlsWords)
};

QString safe(const QString &text)
{
    return Smtp::displayText(text.toUtf8());
}

QString day(const QDateTime &when)
{
    return when.date().toString(Qt::ISODate);
}

QString namesOf(const Smtp::CertificateFacts &certificate)
{
    QStringList names;
    for (const QString &name : certificate.names) {
        names << safe(name);
    }
    return names.isEmpty() ? safe(certificate.subject) : names.join(u", "_s);
}

} // namespace

QString problemSentence(Smtp::TlsProblem problem, const Smtp::TlsFacts &facts)
{
    const Smtp::CertificateFacts leaf
        = facts.chain.empty() ? Smtp::CertificateFacts() : facts.chain.front();
    switch (problem) {
    case Smtp::TlsProblem::SelfSigned:
        return TlsWords::tr(
            "The certificate is self-signed: nobody but the server vouches for it.");
    case Smtp::TlsProblem::UnknownIssuer:
        //: %1: the issuer's name
        return TlsWords::tr("The certificate was issued by %1, which this computer does not know.")
            .arg(safe(leaf.issuer));
    case Smtp::TlsProblem::Expired:
        //: %1: a date
        return TlsWords::tr("The certificate expired on %1.").arg(day(leaf.notAfter));
    case Smtp::TlsProblem::NotYetValid:
        //: %1: a date
        return TlsWords::tr("The certificate is not valid before %1.").arg(day(leaf.notBefore));
    case Smtp::TlsProblem::NameMismatch:
        //: %1: the names in the certificate, %2: the name that was asked for
        return TlsWords::tr("The certificate is for %1, not for %2.")
            .arg(namesOf(leaf), safe(facts.verifiedName));
    case Smtp::TlsProblem::WeakKey:
        //: %1: kind of key, "RSA 1024"
        return TlsWords::tr("The key of the certificate (%1) is too weak.").arg(leaf.key);
    case Smtp::TlsProblem::WeakSignature:
        //: %1: the signature's algorithm
        return TlsWords::tr("The signature of the certificate (%1) is too weak.")
            .arg(leaf.signature);
    case Smtp::TlsProblem::WrongPurpose:
        return TlsWords::tr("The certificate was not issued for use by a server.");
    case Smtp::TlsProblem::InvalidCa:
        return TlsWords::tr("The chain contains a certificate that may not issue others.");
    case Smtp::TlsProblem::Revoked:
        return TlsWords::tr("The certificate has been revoked by its issuer.");
    case Smtp::TlsProblem::NoCertificate:
        return TlsWords::tr("The server presented no certificate.");
    case Smtp::TlsProblem::OtherProblem:
        return TlsWords::tr("The certificate could not be verified.");
    }
    return {};
}

QString chainVerdict(const Smtp::TlsFacts &facts)
{
    if (facts.chainTrusted) {
        return TlsWords::tr("Chain: leads to an issuer that this computer trusts.");
    }
    QStringList sentences;
    for (const Smtp::TlsProblem problem : facts.problems) {
        if (problem != Smtp::TlsProblem::NameMismatch) {
            sentences << problemSentence(problem, facts);
        }
    }
    //: %1: one or more sentences with the cause
    return TlsWords::tr("Chain: not trusted. %1").arg(sentences.join(u' '));
}

QString nameVerdict(const Smtp::TlsFacts &facts)
{
    if (facts.nameMatches) {
        //: %1: a host name
        return TlsWords::tr("Name: the certificate is for %1, as it should be.")
            .arg(safe(facts.verifiedName));
    }
    //: %1: a sentence with the cause
    return TlsWords::tr("Name: does not match. %1")
        .arg(problemSentence(Smtp::TlsProblem::NameMismatch, facts));
}

QString cipherLine(const Smtp::TlsFacts &facts)
{
    QStringList parts;
    for (const QByteArray &part : {facts.protocol, facts.cipher, facts.group}) {
        if (!part.isEmpty()) {
            parts << Smtp::displayText(part);
        }
    }
    return parts.join(u", "_s);
}

QString certificateLines(const Smtp::CertificateFacts &certificate)
{
    QStringList lines;
    lines << TlsWords::tr("Subject: %1").arg(safe(certificate.subject));
    lines << TlsWords::tr("Names: %1").arg(namesOf(certificate));
    lines << TlsWords::tr("Issuer: %1").arg(safe(certificate.issuer));
    //: %1 and %2: dates
    lines << TlsWords::tr("Valid from %1 to %2")
                 .arg(day(certificate.notBefore), day(certificate.notAfter));
    //: %1: kind of key, %2: the signature's algorithm
    lines << TlsWords::tr("Key: %1, signature: %2").arg(certificate.key, certificate.signature);
    lines << TlsWords::tr("SHA-256 fingerprint: %1").arg(QString::fromLatin1(certificate.sha256));
    return lines.join(u'\n');
}

} // namespace Heloscope
