// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialogue/dialogue.h"

#include <QByteArray>
#include <QByteArrayList>

#include <functional>

/// A dialogue told as a story: events go in with <<, and what has to come of them stands behind >>,
/// all of it and in order. Deadlines and completed replies are left out unless some are named.
///
///     Playbook(plan) << opens() << says("220 hi") >> proposes(Verb::Ehlo)
///                    << proceeds() >> writes("EHLO client.example.test") >> goesOn();
///
/// A mismatch prints what was told and what happened in two columns. A story that does not tell the
/// end of the session fails, unless it says goesOn(). Octets are fed whole or one by one, as the
/// global data column "byteByByte" says; see addFeeds().
namespace Heloscope {

struct Happening {
    std::function<Effects(Dialogue &, bool byteByByte)> happen;
    QByteArray words;
};

struct Told {
    QByteArray line;
};

class Playbook
{
public:
    explicit Playbook(
        const SessionPlan &plan, const char *file = __builtin_FILE(), int line = __builtin_LINE());
    Playbook(const Playbook &) = delete;
    Playbook &operator=(const Playbook &) = delete;
    ~Playbook();

    Playbook &operator<<(const Happening &happening);
    Playbook &operator>>(const Told &told);

    /// Goes on until a command of that verb was written, answering all others well. Nothing of it
    /// is compared. capabilities: what the answers to EHLO list.
    Playbook &until(Smtp::Verb verb, const QByteArrayList &capabilities = {});

    [[nodiscard]] const Dialogue &dialogue() const { return m_dialogue; }
    [[nodiscard]] const Smtp::Facts &facts() const { return m_dialogue.facts(); }
    /// Every line written so far, and "<content>".
    [[nodiscard]] const QByteArrayList &written() const { return m_written; }
    /// Arguments of the findings so far: "id name=value".
    [[nodiscard]] const QByteArrayList &findings() const { return m_findings; }

private:
    void compare();
    void note(const Effects &effects);
    void fail(const QByteArray &message);

    Dialogue m_dialogue;
    bool m_byteByByte;
    const char *m_file;
    int m_line;
    QByteArray m_last;
    QByteArrayList m_told;
    QByteArrayList m_happened;
    QByteArrayList m_written;
    QByteArrayList m_findings;
    bool m_anything = false;
    bool m_goesOn = false;
    bool m_broken = false;
};

/// The global data of a protocol test: everything whole, and everything byte by byte.
void addFeeds();

// --- What happens ---
[[nodiscard]] Happening opens();
/// Lines of the server, CRLF is put behind each.
[[nodiscard]] Happening says(const QByteArrayList &lines);
[[nodiscard]] Happening says(const QByteArray &line);
[[nodiscard]] Happening saysOctets(const QByteArray &octets);
[[nodiscard]] Happening proceeds();
[[nodiscard]] Happening proceedsWith(const Smtp::Command &command);
[[nodiscard]] Happening skips();
[[nodiscard]] Happening recallsSkipped();
[[nodiscard]] Happening contentFlushed();
[[nodiscard]] Happening tlsComesUp(const Smtp::TlsFacts &facts);
[[nodiscard]] Happening tlsFails(TlsFault::Kind kind, const Smtp::TlsFacts &facts = {});
[[nodiscard]] Happening closes();
[[nodiscard]] Happening breaks(TransportFault::Kind kind = TransportFault::Kind::ConnectionReset);
[[nodiscard]] Happening timePasses(Phase phase);
[[nodiscard]] Happening planChanges(const SessionPlan &plan);
[[nodiscard]] Happening stops();
[[nodiscard]] Happening cancels();

// --- What has to come of it ---
[[nodiscard]] Told proposes(Smtp::Verb verb);
[[nodiscard]] Told proposesNothing();
[[nodiscard]] Told proposesToHangUp();
[[nodiscard]] Told writes(const QByteArray &line);
[[nodiscard]] Told writesContent();
[[nodiscard]] Told beginsTls();
[[nodiscard]] Told finds(const QByteArray &id);
[[nodiscard]] Told misuse();
[[nodiscard]] Told arms(Phase phase);
[[nodiscard]] Told ends(const QByteArray &result, Stage stage, Delivery delivery = Delivery::None);
/// Whatever came, it is not looked at.
[[nodiscard]] Told anything();
/// The story stops before the session does.
[[nodiscard]] Told goesOn();

} // namespace Heloscope
