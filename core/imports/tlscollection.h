// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/tlsfacts.h"

#include <QByteArray>

#include <optional>

namespace Heloscope {

/// What a program says about TLS, line by line, until the dialogue goes on.
class TlsCollection
{
public:
    /// The facts, to be filled in; from now on there is something to tell.
    [[nodiscard]] Smtp::TlsFacts &facts();
    /// The server's own certificate in them.
    [[nodiscard]] Smtp::CertificateFacts &certificate();
    void addProblem(Smtp::TlsProblem problem);
    [[nodiscard]] bool isEmpty() const { return !m_facts; }
    /// The facts, once; nothing if there are none.
    [[nodiscard]] std::optional<Smtp::TlsFacts> take();

private:
    std::optional<Smtp::TlsFacts> m_facts;
};

/// "self signed certificate", "unable to get local issuer certificate", …: the words that OpenSSL
/// and GnuTLS have for a problem of a chain or a name.
[[nodiscard]] Smtp::TlsProblem tlsProblemOfWords(const QByteArray &words);

/// "Jan 10 00:00:00 2023 GMT" and ISO 8601; invalid if it is neither.
[[nodiscard]] QDateTime certificateDate(const QByteArray &text);

} // namespace Heloscope
