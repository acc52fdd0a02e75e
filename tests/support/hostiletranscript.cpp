// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hostiletranscript.h"

#include "core/annotations/annotator.h"
#include "tests/support/sampletranscript.h"
#include "tests/support/testplan.h"

namespace Heloscope {

using namespace Qt::StringLiterals;

QByteArray hostileText()
{
    return "<script>alert(1)</script><img src=http://x.test/>]]>--><!--```\n```\r\x1b]52;c;eA==\x07"
           "\x1b[31m\xc2\x9b\xe2\x80\xae\xff\xef\xbf\xbe\xef\xbf\xbf=1+1|cmd &amp; \"q\" 'q' "
           "[l](http://x.test) ) /JS (x) >> %q";
}

std::vector<Entry> hostileEntries()
{
    const QByteArray evil = hostileText();
    const QString text = QString::fromUtf8(evil);
    Smtp::TlsFacts tls = distrustedTls();
    tls.protocol = tls.cipher = tls.group = evil;
    tls.verifiedName = text;
    for (Smtp::CertificateFacts &one : tls.chain) {
        one.subject = one.issuer = one.key = one.signature = text;
        one.names = {text};
        one.sha256 = evil;
    }
    const Smtp::Reply reply{Smtp::ReplyCode(550), {}, {evil, evil}, evil};
    const QByteArray path = '<' + evil + '>';
    std::vector<EntryContent> contents{ResolveEntry{text, {text}, {text}}, ConnectEntry{text, 25},
        ConnectedEntry{text, text, {}}, CommandEntry{Smtp::Verb::Other, evil, Origin::User, false},
        CommandEntry{Smtp::Verb::Mail, "MAIL FROM:" + path, Origin::User, false},
        CommandEntry{Smtp::Verb::Rcpt, "RCPT TO:" + path, Origin::User, false},
        ReplyEntry{reply, {}, false, {}}, ReplyEntry{reply, 6, true, {}}, TlsEntry{tls},
        ContentEntry{1, 1, 1, {}, evil},
        FindingEntry{evil, Smtp::FindingSeverity::Error, {}, {{evil, evil}}}, NoteEntry{text, {}},
        CloseEntry{}, OutcomeEntry{}};
    std::vector<Entry> entries;
    for (EntryContent &content : contents) {
        entries.push_back({static_cast<EntryId>(entries.size() + 1), {}, std::move(content)});
    }
    return entries;
}

TranscriptHeader hostileHeader()
{
    TranscriptHeader header = sampleHeader();
    header.program = header.target.host = QString::fromUtf8(hostileText());
    header.recognised = hostileText();
    return header;
}

QByteArray hostileExport(Exporter &exporter)
{
    Annotator annotator;
    QByteArray text = exporter.begin(hostileHeader());
    for (const Entry &entry : hostileEntries()) {
        annotator.take(entry);
        text += exporter.entry(entry, annotator);
    }
    return text + exporter.end();
}

char32_t actingCharacter(const QByteArray &text)
{
    for (const QChar c : QString::fromUtf8(text)) {
        if (c.category() == QChar::Other_Format
            || (c.category() == QChar::Other_Control && c != u'\n')) {
            return c.unicode();
        }
    }
    return 0;
}

} // namespace Heloscope
