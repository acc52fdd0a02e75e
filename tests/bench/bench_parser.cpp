// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/limits.h"
#include "core/wire/linebuffer.h"
#include "core/wire/replyparser.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <functional>
#include <vector>

/// How fast replies are read, against a bare scan of the same octets for lines, and, to see what
/// even that costs, against a mere search for LF that keeps nothing.
namespace {

constexpr qsizetype Chunk = 16 * 1024; ///< octets, about what a socket hands over at once
constexpr int Runs = 9;

QByteArray session()
{
    return "220 mail.example.test ESMTP ready\r\n"
           "250-mail.example.test greets you\r\n250-PIPELINING\r\n250-SIZE 52428800\r\n250-ETRN\r\n"
           "250-STARTTLS\r\n250-AUTH PLAIN LOGIN CRAM-MD5\r\n250-ENHANCEDSTATUSCODES\r\n"
           "250-8BITMIME\r\n250-DSN\r\n250 SMTPUTF8\r\n"
           "235 2.7.0 Authentication successful\r\n"
           "250 2.1.0 Ok\r\n250 2.1.5 Ok\r\n"
           "550-5.1.1 The email account that you tried to reach does not exist. Please try\r\n"
           "550-5.1.1 double-checking the recipient's email address for typos or\r\n"
           "550 5.1.1 unnecessary spaces. For more, see https://mail.example.test/help\r\n"
           "354 End data with <CR><LF>.<CR><LF>\r\n"
           "250 2.0.0 Ok: queued as 4D8F21A0C3\r\n221 2.0.0 Bye\r\n";
}

/// Feeds the octets in chunks; returns how many replies came out.
qsizetype parse(const QByteArray &bytes)
{
    Smtp::LineBuffer buffer(64 * 1024);
    Smtp::ReplyParser parser;
    qsizetype replies = 0;
    for (qsizetype at = 0; at < bytes.size(); at += Chunk) {
        buffer.append({bytes.constData() + at, std::min(Chunk, bytes.size() - at)});
        while (std::optional<Smtp::Line> line = buffer.takeLine()) {
            const Smtp::ReplyParser::Outcome outcome = parser.take(*std::move(line));
            replies += outcome.status == Smtp::ReplyParser::Status::Complete ? 1 : 0;
        }
    }
    return replies;
}

/// The lines alone, each as octets of its own, in the same chunks.
qsizetype scanLines(const QByteArray &bytes)
{
    Smtp::LineBuffer buffer(64 * 1024);
    qsizetype lines = 0;
    for (qsizetype at = 0; at < bytes.size(); at += Chunk) {
        buffer.append({bytes.constData() + at, std::min(Chunk, bytes.size() - at)});
        while (const std::optional<Smtp::Line> line = buffer.takeLine()) {
            lines += line->text.isEmpty() ? 0 : 1;
        }
    }
    return lines;
}

qsizetype searchLineEnds(const QByteArray &bytes)
{
    qsizetype lines = 0;
    const char *at = bytes.constData();
    const char *const end = at + bytes.size();
    while (const void *hit = std::memchr(at, '\n', static_cast<std::size_t>(end - at))) {
        at = static_cast<const char *>(hit) + 1;
        ++lines;
    }
    return lines;
}

/// MiB a second, the median of several runs.
double speed(const QByteArray &bytes, const std::function<qsizetype(const QByteArray &)> &work)
{
    std::vector<double> speeds;
    for (int run = 0; run < Runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        if (work(bytes) == 0) {
            return 0;
        }
        const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        speeds.push_back(static_cast<double>(bytes.size()) / (1024.0 * 1024.0) / seconds);
    }
    std::ranges::sort(speeds);
    return speeds.at(speeds.size() / 2);
}

} // namespace

int main()
{
    const QByteArray bytes = session().repeated(32 * 1024 * 1024 / session().size());
    const double parser = speed(bytes, parse);
    const double lines = speed(bytes, scanLines);
    const double search = speed(bytes, searchLineEnds);
    std::printf("reply parser           %8.0f MiB/s\n", parser);
    std::printf(
        "bare scan for lines    %8.0f MiB/s   parser is %.2f of it (wanted: at least 0.33)\n",
        lines, parser / lines);
    std::printf(
        "mere search for LF     %8.0f MiB/s   parser is %.3f of it\n", search, parser / search);
    return 0;
}
