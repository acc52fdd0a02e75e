// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bigtranscript.h"

#include "core/smtp/enhancedstatus.h"
#include "core/transcript/transcriptwriter.h"

#include <QCryptographicHash>

using namespace Heloscope;

namespace {

class LongSession
{
public:
    LongSession(QIODevice &device, int events)
        : m_device(device)
        , m_left(events)
    {
    }

    void write()
    {
        TranscriptHeader header;
        header.program = QStringLiteral("heloscope 0.1.0");
        header.created = QDateTime(QDate(2026, 11, 21), QTime(20, 0), Qt::UTC);
        header.target = {QStringLiteral("mail.example.test"), 587};
        m_device.write(toJsonLine(header));
        begin();
        for (int message = 0; m_left > m_kept; ++message) {
            transact(message);
        }
        m_kept = 0;
        add(CloseEntry{Closer::Server});
        Outcome lost;
        lost.result = SessionResult::ConnectionLost;
        add(OutcomeEntry{lost});
    }

private:
    void add(EntryContent content)
    {
        if (m_left > m_kept) {
            --m_left;
            m_at += std::chrono::microseconds(137 + m_id % 911);
            m_device.write(toJsonLine(Entry{++m_id, m_at, std::move(content)}));
        }
    }
    void say(Smtp::Verb verb, const QByteArray &line)
    {
        add(CommandEntry{verb, line, Origin::Plan, m_secure});
        m_asked = m_id;
    }
    void answer(int code, const std::vector<QByteArray> &lines)
    {
        ReplyEntry entry;
        entry.reply.code = Smtp::ReplyCode(code);
        entry.reply.lines = lines;
        entry.reply.enhanced = Smtp::parseEnhancedStatus(lines.back().split(' ').front());
        for (const QByteArray &line : lines) {
            entry.reply.raw += QByteArray::number(code) + (&line == &lines.back() ? ' ' : '-');
            entry.reply.raw += line + "\r\n";
        }
        entry.to = m_asked == 0 ? std::nullopt : std::optional(m_asked);
        entry.secure = m_secure;
        entry.elapsed = std::chrono::microseconds(90 + m_id % 613);
        add(std::move(entry));
    }

    void begin()
    {
        add(ResolveEntry{QStringLiteral("mail.example.test"), {QStringLiteral("192.0.2.1")}, {}});
        add(ConnectEntry{QStringLiteral("192.0.2.1"), 587});
        add(ConnectedEntry{QStringLiteral("192.0.2.7:40312"), QStringLiteral("192.0.2.1:587"),
            std::chrono::microseconds(18000)});
        answer(220, {"mail.example.test ESMTP ready"});
        hello();
        say(Smtp::Verb::StartTls, "STARTTLS");
        answer(220, {"2.0.0 Go ahead"});
        Smtp::TlsFacts tls;
        tls.protocol = "TLSv1.3";
        tls.cipher = "TLS_AES_256_GCM_SHA384";
        tls.chainTrusted = tls.nameMatches = true;
        add(TlsEntry{tls});
        m_secure = true;
        hello();
    }
    void hello()
    {
        say(Smtp::Verb::Ehlo, "EHLO client.example.test");
        answer(250,
            {"mail.example.test", "PIPELINING", "SIZE 36700160", "STARTTLS", "8BITMIME",
                "ENHANCEDSTATUSCODES", "SMTPUTF8"});
    }
    void transact(int message)
    {
        const QByteArray number = QByteArray::number(message);
        say(Smtp::Verb::Mail, "MAIL FROM:<s@example.test>");
        answer(250, {"2.1.0 Ok"});
        const EntryId mail = m_id;
        for (int i = 0; i <= message % 3; ++i) {
            say(Smtp::Verb::Rcpt, "RCPT TO:<user" + number + "@example.test>");
            if (i == 1) {
                answer(550, {"5.1.1 User unknown", "5.1.1 see https://example.test/unknown"});
            } else if (i == 2) {
                answer(450, {"4.2.0 Greylisted"});
            } else {
                answer(250, {"2.1.5 Ok"});
            }
        }
        if (message % 11 == 0) {
            add(FindingEntry{"reply-slow", Smtp::FindingSeverity::Warning, mail, {{"s", "12"}}});
        }
        say(Smtp::Verb::Data, "DATA");
        answer(354, {"Go on"});
        add(ContentEntry{1200 + message % 977, 31, 0, {},
            QCryptographicHash::hash(number, QCryptographicHash::Sha256).toHex()});
        m_asked = m_id;
        answer(250, {"2.0.0 Ok: queued as " + QByteArray::number(message + 0x4A00000, 16)});
    }

    QIODevice &m_device;
    int m_left;
    int m_kept = 2; ///< for the end
    EntryId m_id = 0;
    EntryId m_asked = 0;
    bool m_secure = false;
    std::chrono::microseconds m_at{0};
};

} // namespace

void writeBigTranscript(QIODevice &device, int events)
{
    LongSession(device, events).write();
}
