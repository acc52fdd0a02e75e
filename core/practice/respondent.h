// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/mailservice.h"
#include "core/practice/practicescript.h"
#include "core/wire/dotstuffing.h"

#include <QByteArray>
#include <QByteArrayView>

#include <chrono>
#include <deque>
#include <optional>
#include <variant>
#include <vector>

namespace Heloscope {

/// What the Respondent wants done, in order.
struct SendOctets {
    QByteArray octets;
    bool operator==(const SendOctets &) const = default;
};
/// Call resumed() after that time. Always the last action of its list.
struct Rest {
    std::chrono::milliseconds time{};
    bool operator==(const Rest &) const = default;
};
/// Throw away what has come and was not handed over, send what is left, begin the server's side of
/// the handshake and call encrypted(). Always the last action of its list.
struct BeginServerTls {
    bool operator==(const BeginServerTls &) const = default;
};
/// End the connection: after everything was sent, or with a reset at once.
struct CutOff {
    bool reset = false;
    bool operator==(const CutOff &) const = default;
};

using ServerAction = std::variant<SendOctets, Rest, BeginServerTls, CutOff>;
using ServerActions = std::vector<ServerAction>;

/// The server role of one connection without any I/O: octets and time in, actions out. A
/// MailService says what a good server says; where the scenario has an exchange for it, that
/// is said instead. Pipelined commands are answered one after the other. Holds at most
/// InputCap octets, whatever the client does.
class Respondent
{
public:
    static constexpr qsizetype InputCap = 256 * 1024;

    /// script and memory must outlive the respondent. nonce: see AuthExchange::create().
    Respondent(const PracticeScript &script, ScriptMemory &memory, const QByteArray &nonce);

    /// The connection stands; with implicit TLS, the handshake is done.
    [[nodiscard]] ServerActions opened();
    [[nodiscard]] ServerActions received(QByteArrayView octets);
    [[nodiscard]] ServerActions encrypted();
    /// The time of a Rest has passed.
    [[nodiscard]] ServerActions resumed();
    /// The client was silent too long (RFC 5321 §4.5.3.2.7).
    [[nodiscard]] ServerActions idled();

    /// False while it rests, waits for TLS or is over: octets would only pile up.
    [[nodiscard]] bool wantsInput() const { return m_state == State::Listening; }
    [[nodiscard]] bool isOver() const { return m_state == State::Over; }
    /// Octets thrown away because they came behind STARTTLS in clear text (CVE-2011-0411).
    [[nodiscard]] qsizetype droppedAtTls() const { return m_droppedAtTls; }
    [[nodiscard]] const MailService &service() const { return m_service; }

private:
    enum class State : quint8 {
        Listening,
        Resting,
        AwaitingTls,
        Over
    };

    ServerActions proceed();
    bool performStep(ServerActions &actions);
    /// Takes one line, or as much content as there is; false if there is nothing to take.
    bool takeInput();
    bool takeLine();
    void takeContent();
    void queue(const Verdict &verdict, QByteArrayView line);
    [[nodiscard]] std::optional<ScriptSteps> scripted(
        const Verdict &verdict, QByteArrayView line) const;
    void discardInput();
    [[nodiscard]] QByteArrayView pending() const;

    const PracticeScript &m_script;
    ScriptMemory &m_memory;
    MailService m_service;
    std::deque<ScriptStep> m_steps;
    std::optional<Smtp::DotUnstuffer> m_content;
    QByteArray m_input;
    qsizetype m_start = 0; ///< where the unread part of the input begins
    qsizetype m_searched = 0; ///< no LF before this offset
    qsizetype m_droppedAtTls = 0;
    State m_state = State::Listening;
};

} // namespace Heloscope
