// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sampletranscript.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Heloscope::Sample {

namespace {

std::chrono::microseconds after(const Transcript &transcript)
{
    return transcript.entries().size() * 10ms;
}

} // namespace

std::unique_ptr<Transcript> emptyTranscript()
{
    TranscriptHeader header;
    header.target = {u"mail.example.test"_s, 25};
    return std::make_unique<Transcript>(header);
}

EntryId command(Transcript &transcript, Smtp::Verb verb, const QByteArray &line)
{
    CommandEntry entry;
    entry.verb = verb;
    entry.line = line;
    return transcript.append(after(transcript), entry);
}

EntryId reply(Transcript &transcript, int code, const std::vector<QByteArray> &lines,
    std::optional<EntryId> to)
{
    ReplyEntry entry;
    entry.reply.code = Smtp::ReplyCode(code);
    entry.reply.lines = lines;
    entry.to = to;
    entry.elapsed = 5ms;
    return transcript.append(after(transcript), entry);
}

EntryId finding(Transcript &transcript, Smtp::FindingSeverity severity, EntryId about)
{
    FindingEntry entry;
    entry.id = "recipient-refused";
    entry.severity = severity;
    entry.about = about;
    return transcript.append(after(transcript), entry);
}

std::unique_ptr<Transcript> refusedRecipient()
{
    auto transcript = emptyTranscript();
    transcript->append(1ms, ConnectEntry{u"192.0.2.1"_s, 25});
    transcript->append(4ms, ConnectedEntry{u"192.0.2.9:4000"_s, u"192.0.2.1:25"_s, 3ms});
    reply(*transcript, 220, {"mail.example.test"});
    const EntryId ehlo = command(*transcript, Smtp::Verb::Ehlo, "EHLO client.example.test");
    reply(*transcript, 250, {"mail.example.test", "SIZE 1000", "PIPELINING"}, ehlo);
    const EntryId mail = command(*transcript, Smtp::Verb::Mail, "MAIL FROM:<a@example.test>");
    reply(*transcript, 250, {"ok"}, mail);
    const EntryId rcpt = command(*transcript, Smtp::Verb::Rcpt, "RCPT TO:<b@example.test>");
    const EntryId refusal = reply(*transcript, 550, {"no such user"}, rcpt);
    finding(*transcript, Smtp::FindingSeverity::Warning, refusal);
    return transcript;
}

} // namespace Heloscope::Sample
