// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/tlsdifferences.h"

#include <QByteArrayList>

namespace Heloscope {

namespace {

QByteArray certificateOf(const Smtp::TlsFacts &facts, bool isSameHost)
{
    if (facts.chain.empty()) {
        return {};
    }
    const Smtp::CertificateFacts &own = facts.chain.front();
    if (isSameHost) {
        return own.sha256;
    }
    return QByteArrayList{own.key.toUtf8(), own.signature.toUtf8(), own.issuer.toUtf8()}.join(", ");
}

QByteArray trustOf(const Smtp::TlsFacts &facts)
{
    if (facts.isTrusted()) {
        return "trusted";
    }
    QByteArrayList problems;
    for (const Smtp::TlsProblem problem : facts.problems) {
        problems.append(Smtp::tlsProblemName(problem));
    }
    if (problems.isEmpty()) {
        problems.append(facts.chainTrusted ? "name-mismatch" : "unknown-issuer");
    }
    return problems.join(", ");
}

} // namespace

std::vector<SessionDifference> tlsDifferences(
    const Smtp::TlsFacts &left, const Smtp::TlsFacts &right, bool isSameHost)
{
    using Kind = SessionDifferenceKind;
    std::vector<SessionDifference> differences;
    const auto compare = [&](Kind kind, const QByteArray &first, const QByteArray &second) {
        if (first != second) {
            differences.push_back({kind, "TLS", {}, first, second});
        }
    };
    const auto cipher = [](const Smtp::TlsFacts &facts) {
        return facts.group.isEmpty() ? facts.cipher : QByteArray(facts.cipher + ", " + facts.group);
    };
    compare(Kind::TlsProtocol, left.protocol, right.protocol);
    compare(Kind::TlsCipher, cipher(left), cipher(right));
    compare(Kind::Certificate, certificateOf(left, isSameHost), certificateOf(right, isSameHost));
    compare(Kind::Trust, trustOf(left), trustOf(right));
    return differences;
}

} // namespace Heloscope
