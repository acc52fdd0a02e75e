// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/sessionplan.h"
#include "core/transcript/entry.h"
#include "core/transcript/outcome.h"
#include "tests/support/hostilepeer.h"

#include <QByteArray>
#include <QByteArrayList>

#include <functional>
#include <optional>
#include <vector>

namespace Heloscope {

/// What became of one session.
struct SessionRun {
    bool ended = false; ///< false: it hung
    Outcome outcome;
    std::vector<FindingEntry> findings;
    QByteArray transcript; ///< as JSON Lines
    QByteArrayList heard; ///< what the server got
    int messages = 0; ///< how many ends of mail data the server got

    [[nodiscard]] bool hasFinding(const QByteArray &id) const;
    /// A finding of severity warning or error.
    [[nodiscard]] bool isWarned() const;
    /// How many lines the server got that begin with word.
    [[nodiscard]] qsizetype timesHeard(const QByteArray &word) const;
    /// Everything, for a test's failure message.
    [[nodiscard]] QByteArray report() const;
};

/// Runs one session in this process, against the host and port of plan, until it ends.
[[nodiscard]] SessionRun runSession(const SessionPlan &plan);
/// The same against a peer with this script; host and port are filled in.
[[nodiscard]] SessionRun runAgainst(const HostileScript &script, SessionPlan plan);

/// A plan with one recipient and a short message, 127.0.0.1 as host, and limits of a few seconds.
[[nodiscard]] SessionPlan wholeSession(TlsWish tls = TlsWish::None);
/// wholeSession() with credentials; mechanism empty: the best one.
[[nodiscard]] SessionPlan withLogin(SessionPlan plan, const QByteArray &mechanism = {});
inline const QByteArray AttackPassword = "Tr0ub4dor&3-horse";

/// A root that every good server of these tests is signed by, as a file, and a server's chain.
[[nodiscard]] const TestCertificates &goodCertificates();
/// plan with goodCertificates() trusted.
[[nodiscard]] SessionPlan trusting(SessionPlan plan, const TestCertificates &certificates);

/// One row of the table of attacks: what the server does, what the client was told to do, and the
/// verdict of a correct client.
struct Attack {
    QByteArray name; ///< class and what happens: "A4 whole reply behind 220"
    HostileScript script;
    SessionPlan plan;
    std::vector<SessionResult> results; ///< any of them
    std::optional<Stage> stage = {}; ///< nothing: any
    Delivery delivery = Delivery::None;
    QByteArrayList findings = {}; ///< all of them must be there
    QByteArrayList unheard = {}; ///< words no line the server got may begin with
    QByteArray quoted = {}; ///< must stand in the transcript
    bool isQuiet = false; ///< no warning is due
};

/// Puts a row for each attack into the data table of the present test.
void addRows(const std::vector<Attack> &attacks);
/// Runs the attack of the present row and compares.
void judgeRow(const std::vector<Attack> &attacks);

} // namespace Heloscope
