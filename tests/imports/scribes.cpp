// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/imports/scribes.h"

#include <QStringBuilder>

namespace Heloscope {

namespace {

/// Each line behind one of two marks.
QByteArray marked(const std::vector<Said> &said, const QByteArray &head, const QByteArray &client,
    const QByteArray &server, const QByteArray &tail = {})
{
    QByteArray text = head;
    for (const Said &one : said) {
        text += (one.isServer ? server : client) + one.text + tail + '\n';
    }
    return text;
}

QByteArray cs(const std::vector<Said> &said)
{
    return marked(said, {}, "C: ", "S: ");
}

QByteArray timedArrows(const std::vector<Said> &said)
{
    return marked(
        said, {}, "2016-03-16 04:20:02,190 - [ 10] --> ", "2016-03-16 04:20:02,290 - [ 10] <-- ");
}

QByteArray bare(const std::vector<Said> &said)
{
    return marked(said, {}, {}, {});
}

QByteArray telnet(const std::vector<Said> &said)
{
    return marked(said,
        "$ telnet mail.example.net 587\nTrying 192.0.2.1...\nConnected to mail.example.net.\n"
        "Escape character is '^]'.\n",
        {}, {});
}

QByteArray swaks(const std::vector<Said> &said)
{
    return marked(said, "=== Trying mail.example.net:587...\n=== Connected to mail.example.net.\n",
        " -> ", "<-  ");
}

QByteArray sClient(const std::vector<Said> &said)
{
    return marked(said,
        "CONNECTED(00000003)\ndepth=0 CN = mail.example.net\nverify return:1\n---\n"
        "New, TLSv1.3, Cipher is TLS_AES_256_GCM_SHA384\n---\n",
        {}, {});
}

QByteArray curl(const std::vector<Said> &said)
{
    return marked(said,
        "*   Trying 192.0.2.1:587...\n* Connected to mail.example.net (192.0.2.1) port 587 (#0)\n",
        "> ", "< ");
}

QByteArray msmtp(const std::vector<Said> &said)
{
    return marked(said, "using account default from /home/alice/.msmtprc\n", "--> ", "<-- ");
}

QByteArray sendmail(const std::vector<Said> &said)
{
    return marked(
        said, "alice@example.org... Connecting to mail.example.net. via relay...\n", ">>> ", {});
}

QByteArray postfix(const std::vector<Said> &said)
{
    const QByteArray line = "May  6 10:11:12 mx1 postfix/smtp[4711]: ";
    return marked(said, {},
        line + "> mail.example.net[192.0.2.1]:587: ", line + "< mail.example.net[192.0.2.1]:587: ");
}

QByteArray exim(const std::vector<Said> &said)
{
    return marked(said, "Connecting to mail.example.net [192.0.2.1]:587 ... connected\n",
        "  SMTP>> ", "  SMTP<< ");
}

QByteArray phpmailer(const std::vector<Said> &said)
{
    return marked(said, {},
        "2017-12-13 13:50:33 CLIENT -> SERVER: ", "2017-12-13 13:50:33 SERVER -> CLIENT: ");
}

QByteArray phpmailerPage(const std::vector<Said> &said)
{
    return marked(said, {}, "CLIENT -&gt; SERVER: ", "SERVER -&gt; CLIENT: ", "<br>");
}

QByteArray smtplib(const std::vector<Said> &said)
{
    return marked(said, {}, "send: '", "reply: b'", "\\r\\n'");
}

QByteArray nodemailer(const std::vector<Said> &said)
{
    const QByteArray line = "[2021-11-18 20:20:36] DEBUG [mqWcHogxPY] ";
    return marked(said, {}, line + "C: ", line + "S: ");
}

QByteArray thunderbirdLog(const std::vector<Said> &said)
{
    return marked(said, {}, "5788[1911140]: SMTP Send: ", "5788[1911140]: SMTP Response: ");
}

QByteArray thunderbirdConsole(const std::vector<Said> &said)
{
    return marked(said, {}, "mailnews.smtp: C: ", "mailnews.smtp: S: ");
}

QByteArray mailKit(const std::vector<Said> &said)
{
    return marked(
        said, "Connected to smtp://mail.example.net:587/?starttls=when-available\n", "C: ", "S: ");
}

/// "System.Net.Sockets Verbose: 0 : [3184] 00000010 : 2E 6F 72 67 20 45 53 4D-54 50 : .org ESMTP"
QByteArray systemNet(const std::vector<Said> &said)
{
    const QByteArray line = "System.Net.Sockets Verbose: 0 : [3184] ";
    QByteArray text;
    for (const Said &one : said) {
        const QByteArray octets = one.text + "\r\n";
        text += line + "Data from Socket#1::" + (one.isServer ? "Receive" : "Send") + '\n';
        for (qsizetype at = 0; at < octets.size(); at += 16) {
            const QByteArray row = octets.mid(at, 16);
            QByteArray hex = row.toHex(' ').toUpper();
            if (hex.size() > 23) {
                hex[23] = '-';
            }
            QByteArray shown = row;
            shown.replace('\r', '.').replace('\n', '.');
            text += line + QByteArray::number(at, 16).rightJustified(8, '0') + " : "
                + hex.leftJustified(47) + " : " + shown + '\n';
        }
    }
    return text;
}

} // namespace

QByteArray Scribe::write(const std::vector<Said> &exchange) const
{
    std::vector<Said> said{server("220 mail.example.net ESMTP"), client("EHLO client.example.org"),
        server("250-mail.example.net"),
        server("250 AUTH PLAIN LOGIN CRAM-MD5 XOAUTH2 OAUTHBEARER")};
    said.insert(said.end(), exchange.begin(), exchange.end());
    said.push_back(client("MAIL FROM:<alice@example.org>"));
    said.push_back(server("250 2.1.0 Ok"));
    said.push_back(client("QUIT"));
    said.push_back(server("221 2.0.0 Bye"));
    return record(said);
}

const std::vector<Scribe> &scribes()
{
    static const std::vector<Scribe> all{{"C and S", "cs", &cs},
        {"arrows with times", "cs", &timedArrows}, {"bare", "plain", &bare},
        {"telnet", "telnet", &telnet}, {"swaks", "swaks", &swaks},
        {"s_client", "s_client", &sClient}, {"curl", "curl", &curl}, {"msmtp", "msmtp", &msmtp},
        {"sendmail", "sendmail", &sendmail}, {"postfix", "postfix", &postfix},
        {"exim", "exim", &exim}, {"phpmailer", "phpmailer", &phpmailer},
        {"phpmailer's page", "phpmailer", &phpmailerPage}, {"smtplib", "smtplib", &smtplib},
        {"nodemailer", "nodemailer", &nodemailer},
        {"thunderbird's log", "thunderbird", &thunderbirdLog},
        {"thunderbird's console", "thunderbird", &thunderbirdConsole},
        {"mailkit", "dotnet", &mailKit}, {"system.net", "dotnet", &systemNet}};
    return all;
}

} // namespace Heloscope
