// SPDX-License-Identifier: GPL-3.0-or-later
//
// Replies that are not what a server should say: greetings (A7), replies nobody asked for (A14),
// confusing forms (A15), contradicting enhanced codes (A16).
#include "tests/hostile/attack.h"

#include <QTest>

using namespace Heloscope;
using enum Heloscope::SessionResult;

namespace {

Attack greeting(const QByteArray &name, const QByteArray &bytes, std::vector<SessionResult> results,
    const QByteArrayList &findings = {})
{
    return {"A7 " + name, {{{"connect", {say(bytes)}}}, {}}, wholeSession(), std::move(results),
        Stage::Greeting, Delivery::None, findings, {"AUTH", "MAIL"}};
}

std::vector<Attack> greetings()
{
    return {
        greeting("250 greets", "250 hello\r\n", {ProtocolError}, {"greeting-invalid"}),
        greeting("200 greets", "200 hello\r\n", {ProtocolError}, {"greeting-invalid"}),
        greeting("221 greets", "221 bye\r\n", {ProtocolError}, {"greeting-invalid"}),
        greeting("235 greets, as if logged in", "235 2.7.0 PREAUTH\r\n", {ProtocolError}),
        greeting("334 greets", "334 VXNlcm5hbWU6\r\n", {ProtocolError}, {"greeting-invalid"}),
        greeting("354 greets", "354 go ahead\r\n", {ProtocolError}, {"greeting-invalid"}),
        greeting("421 greets", "421 4.3.2 too busy\r\n", {Deferred}, {"service-closing"}),
        greeting("450 greets", "450 4.7.1 later\r\n", {Deferred}),
        greeting("521 greets", "521 5.3.2 no mail here\r\n", {Refused}),
        greeting("554 greets", "554 5.7.1 go away\r\n", {Refused}),
        greeting(
            "IMAP greets", "* PREAUTH IMAP4rev1 ready\r\n", {ProtocolError}, {"reply-malformed"}),
        greeting("POP3 greets", "+OK ready\r\n", {ProtocolError}, {"reply-malformed"}),
        greeting("HTTP greets", "HTTP/1.1 400 Bad Request\r\n\r\n", {ProtocolError},
            {"reply-malformed"}),
        greeting("SSH greets", "SSH-2.0-OpenSSH_9.2\r\n", {ProtocolError}, {"reply-malformed"}),
        greeting("telnet options greet", "\xFF\xFD\x18\xFF\xFD\x20\r\n", {ProtocolError}),
        greeting("an empty line greets", "\r\n", {ProtocolError}, {"reply-malformed"}),
        greeting("a byte order mark greets",
            "\xEF\xBB\xBF"
            "220 hello\r\n",
            {ProtocolError}),
        greeting("lines of two codes greet", "220-hello\r\n554 go away\r\n", {Refused},
            {"reply-codes-differ"}),
        greeting("the greeting with all replies behind it",
            "220 a\r\n250 b\r\n250 c\r\n250 d\r\n354 e\r\n250 f\r\n221 g\r\n", {ProtocolError},
            {"reply-unsolicited"}),
        greeting("the greeting with 421 behind it", "220 a\r\n421 4.3.2 b\r\n", {Deferred},
            {"service-closing"}),
        greeting("the greeting with half a line behind it", "220 a\r\n250-b", {ProtocolError},
            {"reply-unsolicited"}),
    };
}

Attack extra(
    const QByteArray &cue, const QByteArray &bytes, Stage stage, Delivery delivery = Delivery::None)
{
    return {"A14 more than asked for at " + cue + ": " + bytes.left(60).trimmed(),
        {{{cue, {say(bytes)}}}, {}}, wholeSession(), {ProtocolError}, stage, delivery,
        {"reply-unsolicited"}};
}

std::vector<Attack> unasked()
{
    const QByteArray ok = "250 2.0.0 ok\r\n";
    return {
        extra("EHLO", "250 ok\r\n" + ok, Stage::Ehlo),
        extra("EHLO", "250 ok\r\n" + ok + ok + "354 go\r\n" + ok + "221 bye\r\n", Stage::Ehlo),
        extra("EHLO", "250 ok\r\n25", Stage::Ehlo),
        extra("MAIL", ok + ok, Stage::Mail),
        extra("MAIL", ok + "550 no\r\n", Stage::Mail),
        extra("MAIL", ok + ok + "354 go\r\n" + ok, Stage::Mail),
        extra("RCPT", ok + ok, Stage::Rcpt),
        extra("RCPT", ok + "354 go\r\n", Stage::Rcpt),
        extra("DATA", "354 go\r\n" + ok, Stage::Data),
        extra("DATA", "354 go\r\n" + ok + "221 bye\r\n", Stage::Data),
        extra("DATA", "354 go\r\n554 no\r\n", Stage::Data),
        extra(".", ok + ok, Stage::Message, Delivery::Accepted),
        {"A14 a reply too many in a segment of its own",
            {{{"EHLO", {say("250 ok\r\n"), say(ok), say(ok), say("354 go\r\n"), say(ok)}}}, {}},
            wholeSession(), {ProtocolError}, {}, Delivery::None, {}},
        {"A14 a reply too many behind 354 in a segment of its own",
            {{{"DATA", {say("354 go\r\n"), say(ok)}}}, {}}, wholeSession(), {ProtocolError}, {},
            Delivery::None, {"reply-unsolicited"}},
        {"A14 a reply too many to MAIL in a segment of its own",
            {{{"MAIL", {say(ok), say(ok)}}}, {}}, wholeSession(), {ProtocolError}, {},
            Delivery::None, {"reply-unsolicited"}},
        {"A14 more behind the farewell", {{{"QUIT", {say("221 bye\r\n250 more\r\n")}}}, {}},
            wholeSession(), {Completed}, Stage::Quit, Delivery::Accepted, {"reply-unsolicited"}},
        {"A14 the greeting twice, the second late",
            {{{"EHLO",
                 {say("220 mail.example.test\r\n"), waitFor(std::chrono::milliseconds(20)),
                     say("250 ok\r\n")}}},
                {}},
            wholeSession(), {ProtocolError, Completed}, {}, Delivery::None, {}},
        {"A14 every reply one too late",
            {{{"EHLO",
                 {say("250 ok\r\n"), waitFor(std::chrono::milliseconds(30)),
                     say("250 again\r\n")}}},
                {}},
            wholeSession(), {ProtocolError}, {}, Delivery::None, {}},
    };
}

Attack confused(const QByteArray &name, const QByteArray &bytes, std::vector<SessionResult> results,
    const QByteArrayList &findings, Stage stage, Delivery delivery = Delivery::None,
    const QByteArray &cue = "MAIL")
{
    SessionPlan plan = wholeSession();
    plan.timeouts.set(Phase::Mail, std::chrono::milliseconds(300));
    return {"A15 " + name, {{{cue, {say(bytes)}}}, {}}, plan, std::move(results), stage, delivery,
        findings};
}

/// Odd, but the number and its end can be told: the session goes on, and says so.
Attack forgiven(const QByteArray &name, const QByteArray &bytes, const QByteArray &finding)
{
    return confused(name, bytes, {Completed}, {finding}, Stage::Quit, Delivery::Accepted);
}

Attack broken(const QByteArray &name, const QByteArray &bytes, const QByteArray &finding)
{
    return confused(name, bytes, {ProtocolError}, {finding}, Stage::Mail);
}

std::vector<Attack> confusions()
{
    using namespace std::string_view_literals;
    const auto bytes = [](std::string_view text) {
        return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
    };
    Attack bare
        = confused("a code alone", "250\r\n", {Completed}, {}, Stage::Quit, Delivery::Accepted);
    bare.isQuiet = true;
    return {
        bare,
        broken("two digits", "25\r\n", "reply-malformed"),
        broken("two digits and text", "25 ok\r\n", "reply-malformed"),
        broken("four digits", "2500 ok\r\n", "reply-malformed"),
        broken("000", "000 ok\r\n", "reply-code-invalid"),
        broken("600", "600 ok\r\n", "reply-code-invalid"),
        broken("999", "999 ok\r\n", "reply-code-invalid"),
        broken("full-width digits", "\uFF12\uFF15\uFF10 ok\r\n", "reply-malformed"),
        broken("letters", "OK 250\r\n", "reply-malformed"),
        broken("a blank first", " 250 ok\r\n", "reply-malformed"),
        broken("a minus first", "-250 ok\r\n", "reply-malformed"),
        broken("a plus first", "+250 ok\r\n", "reply-malformed"),
        broken("a point inside", "2.50 ok\r\n", "reply-malformed"),
        broken("a code in hexadecimal", "0xFA ok\r\n", "reply-malformed"),
        broken("NUL first", bytes("\0250 ok\r\n"sv), "reply-malformed"),
        broken("NUL inside the code",
            bytes("2\0"
                  "50 ok\r\n"sv),
            "reply-malformed"),
        broken("an empty line", "\r\n", "reply-malformed"),
        broken("a line end alone, then the reply", "\n250 ok\r\n", "reply-malformed"),
        broken("text alone", "ok\r\n", "reply-malformed"),
        broken("a line of a multi-line reply without code", "250-a\r\nb\r\n250 c\r\n",
            "reply-malformed"),
        broken("one line feed too many", "250 ok\r\n\r\n", "reply-malformed"),
        confused("100 and nothing more", "100 wait\r\n", {TimedOut}, {"reply-notice"}, Stage::Mail),
        confused("199 and nothing more", "199 wait\r\n", {TimedOut}, {"reply-notice"}, Stage::Mail),
        confused("a carriage return as the only line end", "250 ok\r", {TimedOut},
            {"reply-cut-off"}, Stage::Mail),
        confused("a continuation that never comes", "250-ok\r\n", {TimedOut}, {"reply-cut-off"},
            Stage::Mail),
        confused("334 to MAIL", "334 \r\n", {ProtocolError}, {"reply-unexpected"}, Stage::Mail),
        confused("354 to MAIL", "354 go\r\n", {ProtocolError}, {"reply-unexpected"}, Stage::Mail),
        forgiven("a tabulator behind the code", "250\tok\r\n", "reply-separator-invalid"),
        forgiven("an underscore behind the code", "250_ok\r\n", "reply-separator-invalid"),
        forgiven("an en dash behind the code", "250\u2013ok\r\n", "reply-separator-invalid"),
        forgiven("NUL behind the code", bytes("250\0ok\r\n"sv), "reply-separator-invalid"),
        forgiven("NUL in the text", bytes("250 o\0k\r\n"sv), "reply-control-characters"),
        forgiven("octets that are no UTF-8", "250 o\xFFk\r\n", "reply-not-utf8"),
        forgiven("a line feed alone", "250 ok\n", "reply-bare-line-feed"),
        forgiven("a carriage return in the text", "250 o\rk\r\n", "reply-bare-carriage-return"),
        forgiven("a hidden reply behind a carriage return", "250 ok\r550 no\r\n",
            "reply-bare-carriage-return"),
        forgiven("two carriage returns", "250 ok\r\r\n", "reply-bare-carriage-return"),
        forgiven("a terminal escape", "250 \x1B[2J ok\r\n", "reply-control-characters"),
        forgiven(
            "codes that differ, the last is good", "550-no\r\n250 ok\r\n", "reply-codes-differ"),
        forgiven("another success code", "220 ok\r\n", "reply-unexpected"),
        forgiven("a success code nobody knows", "299 ok\r\n", "reply-unexpected"),
        forgiven("a notice before the reply", "050 hello\r\n250 ok\r\n", "reply-notice"),
        confused("codes that differ, the last is bad", "250-ok\r\n550 no\r\n", {Refused},
            {"reply-codes-differ"}, Stage::Mail),
        confused("a malformed size", "250-mail\r\n250 SIZE ninety\r\n", {Completed},
            {"size-invalid"}, Stage::Quit, Delivery::Accepted, "EHLO"),
        confused("a size beyond all numbers", "250-mail\r\n250 SIZE 999999999999999999999999\r\n",
            {Completed}, {"size-invalid"}, Stage::Quit, Delivery::Accepted, "EHLO"),
        confused("a negative size", "250-mail\r\n250 SIZE -1\r\n", {Completed}, {"size-invalid"},
            Stage::Quit, Delivery::Accepted, "EHLO"),
        confused("an empty capability", "250-mail\r\n250-\r\n250 SIZE\r\n", {Completed},
            {"capability-malformed"}, Stage::Quit, Delivery::Accepted, "EHLO"),
        confused("too short a reply to EHLO", "2\r\n", {ProtocolError}, {"reply-malformed"},
            Stage::Ehlo, Delivery::None, "EHLO"),
        confused("354 to EHLO", "354 go\r\n", {ProtocolError}, {"reply-unexpected"}, Stage::Ehlo,
            Delivery::None, "EHLO"),
        confused("nonsense after the dot", "OK\r\n", {ProtocolError}, {"reply-malformed"},
            Stage::Message, Delivery::Unknown, "."),
        confused("354 after the dot", "354 more\r\n", {ProtocolError}, {"reply-unexpected"},
            Stage::Message, Delivery::Unknown, "."),
        confused("999 after the dot", "999 ok\r\n", {ProtocolError}, {"reply-code-invalid"},
            Stage::Message, Delivery::Unknown, "."),
        confused("codes that differ after the dot", "250-ok\r\n554 no\r\n", {Refused},
            {"reply-codes-differ"}, Stage::Message, Delivery::Refused, "."),
        confused("nonsense to QUIT", "bye\r\n", {ProtocolError, Completed}, {"reply-malformed"},
            Stage::Quit, Delivery::Accepted, "QUIT"),
        confused("250 to QUIT", "250 bye\r\n", {Completed}, {"reply-unexpected"}, Stage::Quit,
            Delivery::Accepted, "QUIT"),
    };
}

Attack contradiction(const QByteArray &cue, const QByteArray &bytes, SessionResult result,
    Stage stage, Delivery delivery)
{
    return {"A16 " + cue + " gets " + bytes.trimmed(), {{{cue, {say(bytes)}}}, {}}, wholeSession(),
        {result}, stage, delivery, {"enhanced-code-mismatch"}};
}

std::vector<Attack> contradictions()
{
    constexpr auto Sent = Delivery::Accepted;
    return {
        contradiction("MAIL", "250 5.1.1 ok\r\n", Completed, Stage::Quit, Sent),
        contradiction("MAIL", "250 4.1.1 ok\r\n", Completed, Stage::Quit, Sent),
        contradiction("MAIL", "550 2.1.0 no\r\n", Refused, Stage::Mail, Delivery::None),
        contradiction("MAIL", "550 4.1.0 no\r\n", Refused, Stage::Mail, Delivery::None),
        contradiction("MAIL", "450 5.1.0 no\r\n", Deferred, Stage::Mail, Delivery::None),
        contradiction("RCPT", "250 5.1.1 no\r\n", Completed, Stage::Quit, Sent),
        contradiction("RCPT", "550 2.1.5 ok\r\n", Refused, Stage::Rcpt, Delivery::None),
        contradiction("DATA", "354 5.7.1 go\r\n", Completed, Stage::Quit, Sent),
        contradiction(".", "250 5.7.1 spam\r\n", Completed, Stage::Quit, Sent),
        contradiction(".", "554 2.0.0 ok\r\n", Refused, Stage::Message, Delivery::Refused),
        contradiction(".", "450 2.0.0 ok\r\n", Deferred, Stage::Message, Delivery::Refused),
        contradiction("QUIT", "221 5.0.0 bye\r\n", Completed, Stage::Quit, Sent),
        contradiction("MAIL", "250-5.1.1 a\r\n250 2.1.0 b\r\n", Completed, Stage::Quit, Sent),
        contradiction("MAIL", "250 ok (#5.7.1)\r\n", Completed, Stage::Quit, Sent),
        contradiction("connect", "554 2.0.0 no\r\n", Refused, Stage::Greeting, Delivery::None),
    };
}

} // namespace

class AttackReplies : public QObject
{
    Q_OBJECT

private slots:
    void greetingThatIsNoneIsRefused_data() { addRows(greetings()); }
    void greetingThatIsNoneIsRefused() { judgeRow(greetings()); }
    void replyNobodyAskedForEndsTheSession_data() { addRows(unasked()); }
    void replyNobodyAskedForEndsTheSession() { judgeRow(unasked()); }
    void confusingReplyIsNamed_data() { addRows(confusions()); }
    void confusingReplyIsNamed() { judgeRow(confusions()); }
    void contradictingEnhancedCodeIsNamed_data() { addRows(contradictions()); }
    void contradictingEnhancedCodeIsNamed() { judgeRow(contradictions()); }
};

QTEST_GUILESS_MAIN(AttackReplies)
#include "tst_attackreplies.moc"
