// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/sessionplan.h"
#include "core/smtp/facts.h"
#include "core/transcript/entry.h"
#include "core/transcript/outcome.h"

#include <QByteArray>

#include <optional>

namespace Heloscope {

/// How the session of a record has ended. What was wanted of it shows only in what was said, and
/// clients tidy up before they leave: a refusal that RSET has lifted still is what happened, and
/// what a pipelined command is told because the one before it was refused is not.
class RecordOutcome
{
public:
    RecordOutcome() { m_plan.until = Stage::Connect; }

    /// A new connection: nothing of the one before it counts.
    void begin();
    /// The client has said line.
    void said(Smtp::Verb verb, const QByteArray &line);
    /// Mail data has gone, a chunk of it or all.
    void contentGone();
    /// verb, said as line, has been answered. facts: after the reply.
    void answered(Smtp::Verb verb, const QByteArray &line, const Smtp::Reply &reply,
        const Smtp::Facts &facts);
    void closed(Closer by) { m_closer = by; }
    /// The record speaks of a handshake that failed.
    void tlsFailed() { m_tlsFailed = true; }
    [[nodiscard]] bool hasTlsFailed() const { return m_tlsFailed; }

    /// Nothing for a record that stops in the middle.
    [[nodiscard]] std::optional<Outcome> outcome(const Smtp::Facts &facts) const;

private:
    void answeredRecipient(const Smtp::Reply &reply);
    [[nodiscard]] Outcome decided(const Smtp::Facts &facts) const;

    SessionPlan m_plan; ///< what the client seems to have wanted
    std::optional<Smtp::Refusal> m_refusal; ///< the last one of the session
    std::optional<Smtp::Refusal> m_cause; ///< why the transaction came to nothing, if it has
    std::optional<Closer> m_closer;
    int m_chunked = 0; ///< messages that BDAT has delivered
    bool m_tlsFailed = false;
    bool m_quitSaid = false;
};

} // namespace Heloscope
