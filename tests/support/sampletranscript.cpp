// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampletranscript.h"

#include "core/transcript/entrysequence.h"
#include "core/transcript/transcriptwriter.h"
#include "tests/support/testplan.h"

namespace Heloscope {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

std::vector<EntryContent> everyKindOfEntry()
{
    const auto reply = [](const QByteArray &octets, std::optional<EntryId> to = {}) {
        return ReplyEntry{replyOf(octets), to, false, 1234us};
    };
    Smtp::TlsFacts distrusted = distrustedTls();
    distrusted.exceptionMade = true;
    return {
        ResolveEntry{u"mail.example.test"_s, {u"192.0.2.1"_s, u"2001:db8::1"_s}, {}},
        ConnectEntry{u"192.0.2.1"_s, 587},
        ConnectedEntry{u"192.0.2.9:40312"_s, u"192.0.2.1:587"_s, 1500us},
        reply("220 mail.example.test\r\n"),
        CommandEntry{Smtp::Verb::Ehlo, "EHLO client.example.test", Origin::Plan, false},
        reply("250-mail.example.test\r\n250-SIZE 1000\r\n250 STARTTLS\r\n", 5),
        CommandEntry{Smtp::Verb::StartTls, "STARTTLS", Origin::User, false},
        reply("220 2.0.0 go\r\n", 7),
        TlsEntry{distrusted},
        TlsEntry{trustedTls()},
        CommandEntry{Smtp::Verb::Other, "XBOGUS \xff", Origin::Script, true},
        reply("500 what is \"that\"?\\ \t\r\n", 11),
        reply("250 lone line feed\n", 11),
        reply("250-codes differ\r\n550 indeed\r\n", 11),
        reply("250_separator\r\n", 11),
        reply("250\r\n", 11),
        reply(QByteArray("250 \0\x01\x1b[31m\x7f\xff\xc0\xaf\r\n", 17), 11),
        reply("250 \xEF\xBB\xBFmark in front\r\n", 11),
        reply("250 \xe2\x80\xaeturned\r\n", 11),
        reply("550 5.1.1 ไม่มีผู้ใช้ 😀\r\n", 11),
        reply("550 sorry (#5.1.1)\r\n", 11),
        ContentEntry{1000, 20, 3, {}, QByteArray(64, 'b')},
        ContentEntry{10, 1, 0, 2, QByteArray(64, 'c')},
        FindingEntry{"reply-notice", Smtp::FindingSeverity::Warning, 12,
            {{"a", "050 \"quoted\""}, {"b", ""}}},
        FindingEntry{"reply-line-long", Smtp::FindingSeverity::Info, {}, {}},
        FindingEntry{"connection-lost", Smtp::FindingSeverity::Error, 1, {}},
        NoteEntry{u"a note\nof two lines"_s, {}},
        NoteEntry{u"ข้อสังเกต"_s, {}},
        CloseEntry{Closer::Server},
        CloseEntry{Closer::Client},
        CloseEntry{Closer::Network},
        OutcomeEntry{{SessionResult::NameNotFound, Delivery::None, Stage::Connect,
            RefusalReason::HostUnknown, Retry::Never}},
        OutcomeEntry{{SessionResult::Unreachable, Delivery::Unknown, Stage::Message,
            RefusalReason::NetworkProblem, Retry::Later}},
        OutcomeEntry{{SessionResult::Completed, Delivery::Accepted, Stage::Quit, {}, Retry::None}},
    };
}

void fill(Transcript &transcript)
{
    std::chrono::microseconds at{0};
    for (EntryContent &content : everyKindOfEntry()) {
        transcript.append(at += 1001us, std::move(content));
    }
}

void fillWithRemarks(Transcript &transcript)
{
    fill(transcript);
    // On the first line, on one in the middle, and on the last one, which makes room for them.
    (void)transcript.remarks().set({1, {}, true});
    (void)transcript.remarks().set({12, u"a remark\nof two lines \"quoted\""_s, false});
    (void)transcript.remarks().set({transcript.lastId(), u"ความเห็น"_s, true});
}

TranscriptHeader sampleHeader()
{
    TranscriptHeader header;
    header.program = u"heloscope 0.1.0"_s;
    header.created = QDateTime(QDate(2026, 11, 21), QTime(20, 0, 0, 123), Qt::UTC);
    header.target = {u"mail.example.test"_s, 587};
    header.tls = TlsWish::Required;
    return header;
}

QByteArray fileOf(const Transcript &transcript)
{
    QByteArray file = toJsonLine(transcript.header());
    EntrySequence entries(transcript, RemarkPlace::BeforeTheEnd);
    while (const Entry *entry = entries.next()) {
        file += toJsonLine(*entry);
    }
    return file;
}

} // namespace Heloscope
