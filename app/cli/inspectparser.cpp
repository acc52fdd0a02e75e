// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inspectparser.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <array>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

struct CliInspect {
    Q_DECLARE_TR_FUNCTIONS(CliInspect)
};

struct Option {
    const char *name;
    const char *value; ///< null: a switch
    const char *words;
};

#define W(text) QT_TRANSLATE_NOOP("CliInspect", text)
constexpr std::array Options{
    // Where
    Option{"port", "PORT", W("Port; 25 unless given (465 with TLS from the first octet).")},
    Option{"4", nullptr, W("Use IPv4 only.")},
    Option{"6", nullptr, W("Use IPv6 only.")},
    // Encryption
    Option{"tls", "MODE",
        W("none, optional (STARTTLS when offered), required, or implicit (from the first octet). "
          "implicit on port 465, otherwise optional.")},
    Option{"ca-file", "FILE", W("Trust the certificates in this PEM file, too.")},
    Option{"accept-invalid-certificate", nullptr,
        W("Go on with the one certificate that comes, whatever is wrong with it.")},
    Option{"sni", "NAME", W("Server name to ask for; the host unless given.")},
    Option{"client-cert", "FILE", W("Client certificate, PEM.")},
    Option{"client-key", "FILE", W("Its private key, PEM.")},
    // Who we are
    Option{"ehlo", "NAME", W("Name for EHLO; this machine's name or address unless given.")},
    Option{"auth", "MECHANISM", W("auto, PLAIN, LOGIN or CRAM-MD5.")},
    Option{"user", "NAME", W("User name for AUTH.")},
    Option{"password-file", "FILE", W("Read the password from the first line; - is stdin.")},
    Option{"password-env", "VARIABLE", W("Read the password from the environment.")},
    Option{"allow-plaintext-auth", nullptr,
        W("Let a reusable password cross an unencrypted connection.")},
    // The message
    Option{"from", "ADDRESS", W("Reverse-path of MAIL; <> is the null path.")},
    Option{"to", "ADDRESS", W("Forward-path of RCPT; may be repeated.")},
    Option{"message", "FILE", W("Header and body as they stand in this file; - is stdin.")},
    Option{"subject", "TEXT", W("Subject of the test message.")},
    Option{"body", "TEXT", W("Text of the test message.")},
    Option{"header", "NAME: VALUE", W("Add or replace a header field; may be repeated.")},
    Option{"attach", "FILE", W("Attach a file; may be repeated.")},
    Option{"smtputf8", nullptr, W("Send addresses beyond ASCII (RFC 6531).")},
    Option{"dsn-notify", "WHEN", W("NOTIFY of RCPT (RFC 3461): NEVER, or SUCCESS,FAILURE,DELAY.")},
    Option{"dsn-ret", "WHAT", W("RET of MAIL (RFC 3461): FULL or HDRS.")},
    Option{"dsn-envid", "ID", W("ENVID of MAIL (RFC 3461).")},
    // How far
    Option{"until", "STAGE",
        W("Last stage: greeting, ehlo, starttls, auth, mail, rcpt, data, message or quit.")},
    Option{"send", nullptr, W("Hand the message over, also to a server that is not loopback.")},
    Option{"drop-after", "STAGE", W("Hang up without QUIT after this stage.")},
    Option{"line", "RAW", W("Send this line after EHLO; may be repeated.")},
    Option{"expect", "STAGE=CODE[/ENHANCED]",
        W("Fail unless the server says so; x stands for any digit. May be repeated.")},
    Option{"timeout", "[PHASE=]SECONDS", W("Time limit of every phase, or of one.")},
    // What to print
    Option{"format", "FORMAT", W("text, jsonl, markdown or html.")},
    Option{"output", "FILE", W("Write the result there instead of to standard output.")},
    Option{"save", "FILE", W("Keep the transcript while it happens.")},
    Option{"explain", "LEVEL", W("none, brief or full.")},
    Option{"language", "LANGUAGE", W("Language of the explanations: en, th, ko or id.")},
    Option{"quiet", nullptr, W("Print the outcome only.")},
};
#undef W

} // namespace

void describeInspectOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(CliInspect::tr(
        "Goes through one session with a mail server and shows every step. On a server that "
        "is not on this machine it stops after RCPT unless --send is given."));
    parser.addOption({{u"h"_s, u"help"_s}, CliInspect::tr("Show this help.")});
    parser.addPositionalArgument(
        u"target"_s, CliInspect::tr("host, host:port, [address]:port"), u"TARGET"_s);
    for (const Option &option : Options) {
        const QString name = QString::fromLatin1(option.name);
        QCommandLineOption described(name, CliInspect::tr(option.words));
        if (option.value != nullptr) {
            described.setValueName(QString::fromLatin1(option.value));
        }
        if (name == "format"_L1) {
            described.setDefaultValue(u"text"_s);
        }
        parser.addOption(described);
    }
}

} // namespace Heloscope
