// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/tlscollection.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace Heloscope {

using namespace Qt::StringLiterals;
using Smtp::TlsProblem;

Smtp::TlsFacts &TlsCollection::facts()
{
    if (!m_facts) {
        m_facts.emplace();
    }
    return *m_facts;
}

Smtp::CertificateFacts &TlsCollection::certificate()
{
    Smtp::TlsFacts &known = facts();
    if (known.chain.empty()) {
        known.chain.emplace_back();
    }
    return known.chain.front();
}

void TlsCollection::addProblem(TlsProblem problem)
{
    auto &problems = facts().problems;
    if (std::ranges::find(problems, problem) == problems.end()) {
        problems.push_back(problem);
    }
}

std::optional<Smtp::TlsFacts> TlsCollection::take()
{
    return std::exchange(m_facts, std::nullopt);
}

TlsProblem tlsProblemOfWords(const QByteArray &words)
{
    struct Wording {
        QByteArrayView words;
        TlsProblem problem;
    };
    static constexpr Wording Wordings[]{
        {"self signed", TlsProblem::SelfSigned},
        {"self-signed", TlsProblem::SelfSigned},
        {"issuer", TlsProblem::UnknownIssuer},
        {"unable to verify the first", TlsProblem::UnknownIssuer},
        {"not trusted", TlsProblem::UnknownIssuer},
        {"not yet valid", TlsProblem::NotYetValid},
        {"not yet activated", TlsProblem::NotYetValid},
        {"expired", TlsProblem::Expired},
        {"mismatch", TlsProblem::NameMismatch},
        {"owner does not match", TlsProblem::NameMismatch},
        {"does not match", TlsProblem::NameMismatch},
        {"revoked", TlsProblem::Revoked},
        {"key too", TlsProblem::WeakKey},
        {"digest", TlsProblem::WeakSignature},
        {"purpose", TlsProblem::WrongPurpose},
        {"invalid ca", TlsProblem::InvalidCa},
    };
    const QByteArray lower = words.toLower();
    for (const Wording &wording : Wordings) {
        if (lower.contains(wording.words)) {
            return wording.problem;
        }
    }
    return TlsProblem::OtherProblem;
}

QDateTime certificateDate(const QByteArray &text)
{
    const QString words = QString::fromLatin1(text.simplified());
    QDateTime date = QDateTime::fromString(words, Qt::ISODate);
    if (!date.isValid()) {
        date = QLocale::c().toDateTime(words, u"MMM d HH:mm:ss yyyy 'GMT'"_s);
        date.setTimeSpec(Qt::UTC);
    }
    return date.toUTC();
}

} // namespace Heloscope
