// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/capabilities.h"
#include "core/smtp/reply.h"
#include "core/smtp/shared.h"
#include "core/smtp/sharedlog.h"
#include "core/smtp/tlsfacts.h"
#include "core/smtp/verb.h"

#include <QByteArray>

#include <optional>

namespace Smtp {

/// Where a conversation stands. The transitions between them are the table in transitions.cpp.
enum class State : quint8 {
    Idle, ///< nothing was opened yet
    Opening, ///< the wire is being opened
    AwaitGreeting, ///< open, the server has to speak
    Greeted, ///< 220 came; only EHLO, HELO and a few others are legal
    Identified, ///< EHLO or HELO was accepted, no mail transaction
    TlsPending, ///< STARTTLS got its 220, the handshake runs
    Authenticating, ///< an AUTH exchange is under way
    Envelope, ///< MAIL was accepted
    Content, ///< 354 came, mail data is expected
    Closing, ///< QUIT was answered or 421 came
    Closed,
};

/// "Greeted", for dumps and the state picture.
[[nodiscard]] QByteArray stateName(State state);

enum class RecipientVerdict : quint8 {
    Accepted, ///< 2yz
    Deferred, ///< 4yz
    TooMany, ///< 452, or 552 after an accepted one: try in a new transaction (RFC 5321 §4.5.3.1.10)
    Refused, ///< 5yz
};

struct Recipient {
    QByteArray path; ///< without angle brackets
    RecipientVerdict verdict = RecipientVerdict::Accepted;
    Reply reply;

    bool operator==(const Recipient &) const = default;
};

/// The envelope of the open mail transaction (RFC 5321 §3.3).
struct Envelope {
    bool isOpen = false; ///< MAIL was accepted
    QByteArray reversePath;
    SharedLog<Recipient> recipients;

    [[nodiscard]] bool hasAccepted() const;
    [[nodiscard]] const Recipient *find(QByteArrayView path) const;

    bool operator==(const Envelope &) const = default;
};

/// A refusal nothing has overtaken yet: the same verb accepted, RSET, EHLO or TLS lift it.
struct Refusal {
    Verb verb = Verb::Other;
    Reply reply;

    bool operator==(const Refusal &) const = default;
};

/// Everything known about one conversation at one moment. A value: keep it, compare it. Copies
/// share what is large.
struct Facts {
    State state = State::Idle;
    bool identified = false; ///< EHLO, LHLO or HELO was accepted
    bool esmtp = false; ///< EHLO or LHLO was accepted, so extensions may be used
    bool ehloRefused = false; ///< 500 or 502 to EHLO: HELO is the way on
    Shared<TlsFacts> tls; ///< set once the connection is encrypted
    bool startTlsRefused = false;
    bool authenticated = false;
    Shared<Capabilities> capabilities; ///< of the last EHLO, forgotten when TLS begins
    Shared<Reply> greeting;
    Envelope envelope;
    Shared<Refusal> refusal; ///< the last one that still stands
    int transactionsDone = 0; ///< how many messages the server took over
    SharedLog<Recipient> settled; ///< the recipients of those messages, TooMany ones left out
    std::optional<QByteArray> challenge; ///< base64 text of the 334 that waits for our answer
    int challenges = 0; ///< how many 334 came in this AUTH exchange
    bool closingAnnounced = false; ///< 421 came: nothing but QUIT makes sense

    [[nodiscard]] bool isEncrypted() const { return tls.has_value(); }

    bool operator==(const Facts &) const = default;
};

} // namespace Smtp
