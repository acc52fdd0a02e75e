// SPDX-License-Identifier: GPL-3.0-or-later
//
// Connections that end when they should not: replies that race with the end (A24), an end after the
// final dot (A25), what may follow 421, a refused MAIL and a DATA without 354 (A26).
#include "tests/hostile/attack.h"

#include <QTest>

using namespace Heloscope;
using enum Heloscope::SessionResult;

namespace {

struct Ending {
    const char *name;
    Deed deed;
};

const std::vector<Ending> &endings()
{
    static const std::vector<Ending> all{{"FIN", hangUp()}, {"RST", resetConnection()}};
    return all;
}

/// Each with FIN and with RST.
std::vector<Attack> races()
{
    std::vector<Attack> attacks;
    const auto add
        = [&attacks](const QByteArray &cue, const QByteArray &reply, SessionResult result,
              Stage stage, Delivery delivery, const QByteArrayList &findings = {}) {
              for (const Ending &ending : endings()) {
                  attacks.push_back({"A24 " + cue + " gets " + reply + " and " + ending.name,
                      {{{cue, {say(reply + "\r\n"), ending.deed}}}, {}}, wholeSession(), {result},
                      stage, delivery, findings, {}, reply.mid(4)});
              }
          };
    add("connect", "554 5.7.1 blocked", Refused, Stage::Greeting, Delivery::None);
    add("connect", "421 4.7.0 too many", Deferred, Stage::Greeting, Delivery::None);
    add("connect", "220 hello", ConnectionLost, Stage::Ehlo, Delivery::None, {"connection-lost"});
    add("EHLO", "550 5.7.1 no client", Refused, Stage::Ehlo, Delivery::None);
    add("EHLO", "421 4.7.0 later", Deferred, Stage::Ehlo, Delivery::None);
    add("MAIL", "550 5.7.1 no sender", Refused, Stage::Mail, Delivery::None);
    add("MAIL", "451 4.7.1 later", Deferred, Stage::Mail, Delivery::None);
    add("MAIL", "250 fine", ConnectionLost, Stage::Rcpt, Delivery::None, {"connection-lost"});
    add("RCPT", "550 5.1.1 no user", Refused, Stage::Rcpt, Delivery::None);
    add("RCPT", "450 4.2.0 greylisted", Deferred, Stage::Rcpt, Delivery::None);
    add("DATA", "554 5.5.1 no data", Refused, Stage::Data, Delivery::None);
    add("DATA", "451 4.3.0 no data", Deferred, Stage::Data, Delivery::None);
    add(".", "554 5.7.1 spam", Refused, Stage::Message, Delivery::Refused);
    add(".", "451 4.7.0 later", Deferred, Stage::Message, Delivery::Refused);
    add(".", "421 4.3.0 later", Deferred, Stage::Message, Delivery::Refused);
    add(".", "250 2.0.0 queued", Completed, Stage::Quit, Delivery::Accepted, {"quit-unanswered"});
    add("QUIT", "221 bye", Completed, Stage::Quit, Delivery::Accepted);
    for (Attack &attack : attacks) {
        attack.isQuiet = attack.name.contains("221");
    }
    return attacks;
}

std::vector<Attack> silentEndings()
{
    std::vector<Attack> attacks;
    const auto add = [&attacks](const QByteArray &cue, Stage stage, Delivery delivery) {
        for (const Ending &ending : endings()) {
            attacks.push_back({"A25 nothing but " + QByteArray(ending.name) + " at " + cue,
                {{{cue, {ending.deed}}}, {}}, wholeSession(), {ConnectionLost}, stage, delivery,
                {"connection-lost"}});
        }
    };
    add("connect", Stage::Greeting, Delivery::None);
    add("EHLO", Stage::Ehlo, Delivery::None);
    add("MAIL", Stage::Mail, Delivery::None);
    add("RCPT", Stage::Rcpt, Delivery::None);
    add("DATA", Stage::Data, Delivery::None);
    add(".", Stage::Message, Delivery::Unknown);
    for (const Ending &ending : endings()) {
        for (const char *part :
            {"2", "250", "250 ", "250 2.0.0 queued", "250-queued\r\n", "250 2.0.0 queued\r"}) {
            attacks.push_back(
                {"A25 after the dot " + QByteArray(part).trimmed() + " and " + ending.name,
                    {{{".", {say(part), ending.deed}}}, {}}, wholeSession(), {ConnectionLost},
                    Stage::Message, Delivery::Unknown,
                    {"connection-lost", "delivery-unknown", "reply-cut-off"}});
        }
        attacks.push_back({"A25 nothing but " + QByteArray(ending.name) + " to QUIT",
            {{{"QUIT", {ending.deed}}}, {}}, wholeSession(), {Completed}, Stage::Quit,
            Delivery::Accepted, {"quit-unanswered"}});
    }
    SessionPlan impatient = wholeSession();
    impatient.timeouts.set(Phase::Message, std::chrono::milliseconds(200));
    attacks.push_back({"A25 silence after the dot", {{{".", {}}}, {}}, impatient, {TimedOut},
        Stage::Message, Delivery::Unknown, {"phase-timed-out", "delivery-unknown"}});
    SessionPlan large = wholeSession();
    large.message = "Subject: large\r\n\r\n" + QByteArray("0123456789\r\n").repeated(500'000);
    for (const Ending &ending : endings()) {
        attacks.push_back({"A25 " + QByteArray(ending.name) + " in the middle of the mail data",
            {{{"DATA",
                 {say("354 go\r\n"), deafen(), waitFor(std::chrono::milliseconds(100)),
                     ending.deed}}},
                {}},
            large, {ConnectionLost}, Stage::Message, Delivery::None, {"connection-lost"}});
    }
    attacks.push_back({"A24 refusal in the middle of the mail data",
        {{{"DATA",
             {say("354 go\r\n"), waitFor(std::chrono::milliseconds(50)),
                 say("552 5.3.4 too big\r\n"), deafen()}}},
            {}},
        large, {Refused}, Stage::Message, Delivery::Refused, {}, {}, "too big"});
    attacks.push_back({"A14 success in the middle of the mail data",
        {{{"DATA",
             {say("354 go\r\n"), deafen(), waitFor(std::chrono::milliseconds(50)),
                 say("250 2.0.0 queued\r\n")}}},
            {}},
        large, {ProtocolError}, Stage::Message, Delivery::None, {"reply-unsolicited"}});
    return attacks;
}

std::vector<Attack> afterwards()
{
    SessionPlan two = wholeSession();
    two.recipients = {"first@example.test", "second@example.test"};
    const auto closing = [](const QByteArray &cue, Stage stage, const QByteArrayList &unheard,
                             const SessionPlan &plan = wholeSession()) {
        return Attack{"A26 421 to " + cue + ", then good replies",
            {{{cue, {say("421 4.3.2 closing\r\n250 ok\r\n250 ok\r\n354 go\r\n")}}}, {}}, plan,
            {Deferred}, stage, Delivery::None, {"service-closing"}, unheard};
    };
    std::vector<Attack> attacks{
        closing("connect", Stage::Greeting, {"EHLO", "HELO", "MAIL"}),
        closing("EHLO", Stage::Ehlo, {"HELO", "MAIL"}),
        closing("MAIL", Stage::Mail, {"RCPT", "DATA"}),
        closing("RCPT", Stage::Rcpt, {"DATA"}),
        closing("RCPT#2", Stage::Rcpt, {"DATA"}, two),
        closing("DATA", Stage::Data, {"SUBJECT", "."}),
        {"A26 MAIL is refused", {{{"MAIL", {say("550 5.1.0 no\r\n")}}}, {}}, wholeSession(),
            {Refused}, Stage::Mail, Delivery::None, {}, {"RCPT", "DATA"}},
        {"A26 MAIL is deferred", {{{"MAIL", {say("450 4.1.0 no\r\n")}}}, {}}, wholeSession(),
            {Deferred}, Stage::Mail, Delivery::None, {}, {"RCPT", "DATA"}},
        {"A26 every recipient is refused", {{{"RCPT", {say("550 5.1.1 no\r\n")}}}, {}}, two,
            {Refused}, Stage::Rcpt, Delivery::None, {"recipient-refused"}, {"DATA"}},
        {"A26 one of two recipients is refused", {{{"RCPT#1", {say("550 5.1.1 no\r\n")}}}, {}}, two,
            {Completed}, Stage::Quit, Delivery::Accepted, {"recipient-refused"}},
        {"A26 421 to QUIT", {{{"QUIT", {say("421 4.3.2 closing\r\n")}}}, {}}, wholeSession(),
            {Completed}, Stage::Quit, Delivery::Accepted, {}, {}, {}, true},
    };
    for (const char *reply :
        {"250 2.0.0 ok", "200 ok", "235 ok", "300 go", "334 go", "350 go", "355 go", "221 bye"}) {
        attacks.push_back({"A26 DATA gets " + QByteArray(reply),
            {{{"DATA", {say(reply + QByteArray("\r\n"))}}}, {}}, wholeSession(), {ProtocolError},
            Stage::Data, Delivery::None, {"reply-unexpected"}, {"SUBJECT", "HELLO", "."}});
    }
    return attacks;
}

} // namespace

class AttackEnding : public QObject
{
    Q_OBJECT

private slots:
    void replyBeforeTheEndIsHeard_data() { addRows(races()); }
    void replyBeforeTheEndIsHeard() { judgeRow(races()); }
    void endWithoutReplyIsNeverSuccess_data() { addRows(silentEndings()); }
    void endWithoutReplyIsNeverSuccess() { judgeRow(silentEndings()); }
    void nothingFollowsARefusal_data() { addRows(afterwards()); }
    void nothingFollowsARefusal() { judgeRow(afterwards()); }
};

QTEST_GUILESS_MAIN(AttackEnding)
#include "tst_attackending.moc"
