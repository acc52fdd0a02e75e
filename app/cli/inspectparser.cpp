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

// No shorter macro around the words: lupdate would not see them.
constexpr std::array Options{
    // Where
    Option{"port", "PORT",
        QT_TRANSLATE_NOOP(
            "CliInspect", "Port; 25 unless given (465 with TLS from the first octet).")},
    Option{"4", nullptr, QT_TRANSLATE_NOOP("CliInspect", "Use IPv4 only.")},
    Option{"6", nullptr, QT_TRANSLATE_NOOP("CliInspect", "Use IPv6 only.")},
    // Encryption
    Option{"tls", "MODE",
        QT_TRANSLATE_NOOP("CliInspect",
            "none, optional (STARTTLS when offered), required, or implicit (from the first octet). "
            "implicit on port 465, otherwise optional.")},
    Option{"ca-file", "FILE",
        QT_TRANSLATE_NOOP("CliInspect", "Trust the certificates in this PEM file, too.")},
    Option{"accept-invalid-certificate", nullptr,
        QT_TRANSLATE_NOOP(
            "CliInspect", "Go on with the one certificate that comes, whatever is wrong with it.")},
    Option{"sni", "NAME",
        QT_TRANSLATE_NOOP("CliInspect", "Server name to ask for; the host unless given.")},
    Option{"client-cert", "FILE", QT_TRANSLATE_NOOP("CliInspect", "Client certificate, PEM.")},
    Option{"client-key", "FILE", QT_TRANSLATE_NOOP("CliInspect", "Its private key, PEM.")},
    // Who we are
    Option{"ehlo", "NAME",
        QT_TRANSLATE_NOOP(
            "CliInspect", "Name for EHLO; this machine's name or address unless given.")},
    Option{"auth", "MECHANISM", QT_TRANSLATE_NOOP("CliInspect", "auto, PLAIN, LOGIN or CRAM-MD5.")},
    Option{"user", "NAME", QT_TRANSLATE_NOOP("CliInspect", "User name for AUTH.")},
    Option{"password-file", "FILE",
        QT_TRANSLATE_NOOP("CliInspect", "Read the password from the first line; - is stdin.")},
    Option{"password-env", "VARIABLE",
        QT_TRANSLATE_NOOP("CliInspect", "Read the password from the environment.")},
    Option{"allow-plaintext-auth", nullptr,
        QT_TRANSLATE_NOOP(
            "CliInspect", "Let a reusable password cross an unencrypted connection.")},
    // The message
    Option{"from", "ADDRESS",
        QT_TRANSLATE_NOOP("CliInspect", "Reverse-path of MAIL; <> is the null path.")},
    Option{
        "to", "ADDRESS", QT_TRANSLATE_NOOP("CliInspect", "Forward-path of RCPT; may be repeated.")},
    Option{"message", "FILE",
        QT_TRANSLATE_NOOP("CliInspect", "Header and body as they stand in this file; - is stdin.")},
    Option{"subject", "TEXT", QT_TRANSLATE_NOOP("CliInspect", "Subject of the test message.")},
    Option{"body", "TEXT", QT_TRANSLATE_NOOP("CliInspect", "Text of the test message.")},
    Option{"header", "NAME: VALUE",
        QT_TRANSLATE_NOOP("CliInspect", "Add or replace a header field; may be repeated.")},
    Option{"attach", "FILE", QT_TRANSLATE_NOOP("CliInspect", "Attach a file; may be repeated.")},
    Option{"smtputf8", nullptr,
        QT_TRANSLATE_NOOP("CliInspect", "Send addresses beyond ASCII (RFC 6531).")},
    Option{"dsn-notify", "WHEN",
        QT_TRANSLATE_NOOP(
            "CliInspect", "NOTIFY of RCPT (RFC 3461): NEVER, or SUCCESS,FAILURE,DELAY.")},
    Option{"dsn-ret", "WHAT",
        QT_TRANSLATE_NOOP("CliInspect", "RET of MAIL (RFC 3461): FULL or HDRS.")},
    Option{"dsn-envid", "ID", QT_TRANSLATE_NOOP("CliInspect", "ENVID of MAIL (RFC 3461).")},
    // How far
    Option{"until", "STAGE",
        QT_TRANSLATE_NOOP("CliInspect",
            "Last stage: greeting, ehlo, starttls, auth, mail, rcpt, data, message or quit.")},
    Option{"send", nullptr,
        QT_TRANSLATE_NOOP(
            "CliInspect", "Hand the message over, also to a server that is not loopback.")},
    Option{"drop-after", "STAGE",
        QT_TRANSLATE_NOOP("CliInspect", "Hang up without QUIT after this stage.")},
    Option{"line", "RAW",
        QT_TRANSLATE_NOOP("CliInspect", "Send this line after EHLO; may be repeated.")},
    Option{"replay", "FILE",
        QT_TRANSLATE_NOOP("CliInspect",
            "Send again what the client of this transcript sent, and show what differs.")},
    Option{"swaks", "LINE",
        QT_TRANSLATE_NOOP("CliInspect", "Set up the session that this swaks line describes.")},
    Option{"expect", "STAGE=CODE[/ENHANCED]",
        QT_TRANSLATE_NOOP("CliInspect",
            "Fail unless the server says so; x stands for any digit. May be repeated.")},
    Option{"timeout", "[PHASE=]SECONDS",
        QT_TRANSLATE_NOOP("CliInspect", "Time limit of every phase, or of one.")},
    // What to print
    Option{"format", "FORMAT", QT_TRANSLATE_NOOP("CliInspect", "text, jsonl, markdown or html.")},
    Option{"output", "FILE",
        QT_TRANSLATE_NOOP("CliInspect", "Write the result there instead of to standard output.")},
    Option{
        "save", "FILE", QT_TRANSLATE_NOOP("CliInspect", "Keep the transcript while it happens.")},
    Option{"explain", "LEVEL", QT_TRANSLATE_NOOP("CliInspect", "none, brief or full.")},
    Option{"language", "LANGUAGE",
        QT_TRANSLATE_NOOP("CliInspect", "Language of the explanations: en, th, ko or id.")},
    Option{"quiet", nullptr, QT_TRANSLATE_NOOP("CliInspect", "Print the outcome only.")},
};

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
