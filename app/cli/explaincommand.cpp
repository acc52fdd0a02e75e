// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explaincommand.h"

#include "app/cli/complaint.h"
#include "app/cli/exitcode.h"
#include "app/cli/explanationprinter.h"
#include "app/cli/helplanguage.h"
#include "app/cli/replyargument.h"
#include "core/help/explanationjson.h"
#include "core/help/helplibrary.h"
#include "core/wire/displaytext.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>

#include <cstdio>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

struct CliExplain {
    Q_DECLARE_TR_FUNCTIONS(CliExplain)
};

QString shown(const QString &typed)
{
    return Smtp::displayText(typed.toUtf8());
}

int complain(int status, const QString &message)
{
    return complain("explain", Complaint{status, message});
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        CliExplain::tr("Explains a reply of a mail server, from the general to the particular."));
    parser.addHelpOption();
    parser.addPositionalArgument(
        u"code"_s, CliExplain::tr("The three digits of the reply, such as 550."), u"CODE"_s);
    parser.addPositionalArgument(
        u"enhanced"_s, CliExplain::tr("Its enhanced status code, such as 5.1.1."), u"[ENHANCED]"_s);
    parser.addOption(
        {u"text"_s, CliExplain::tr("The whole reply, as it stands in a log."), u"LINE"_s});
    parser.addOption({u"after"_s,
        CliExplain::tr("The command that it answered, such as RCPT; CONNECT for the "
                       "greeting, CONTENT for the end of the message."),
        u"VERB"_s});
    parser.addOption({u"encrypted"_s, CliExplain::tr("TLS was up when it came.")});
    parser.addOption(
        {u"language"_s, CliExplain::tr("The language of the explanation."), u"LANGUAGE"_s});
    parser.addOption({u"format"_s, CliExplain::tr("text or json."), u"FORMAT"_s, u"text"_s});
}

QString wordsFor(ReplyArgumentFault fault, const QString &typed)
{
    switch (fault) {
    case ReplyArgumentFault::CodeInvalid:
        return CliExplain::tr(
            "“%1” is not an SMTP reply code. A reply code has three digits and begins with "
            "2, 3, 4 or 5. Try: heloscope-cli explain 550 5.1.1")
            .arg(typed);
    case ReplyArgumentFault::EnhancedInvalid:
        return CliExplain::tr(
            "“%1” is not an enhanced status code. It has three numbers with dots between "
            "them and begins with 2, 4 or 5. Try: heloscope-cli explain 550 5.1.1")
            .arg(typed);
    case ReplyArgumentFault::EnhancedAlone:
        return CliExplain::tr(
            "“%1” is an enhanced status code; the three-digit reply code goes before it. "
            "Try: heloscope-cli explain 550 %1")
            .arg(typed);
    case ReplyArgumentFault::LineInvalid:
        return CliExplain::tr(
            "“%1” is not a reply: every line of one begins with three digits from 200 to "
            "599. Try: heloscope-cli explain --text '550 5.1.1 User unknown'")
            .arg(typed);
    }
    return {};
}

/// Reads what was typed into a reply. Says what is wrong and sets status if it cannot.
std::optional<Smtp::Reply> readReply(const QCommandLineParser &parser, int &status)
{
    const QStringList codes = parser.positionalArguments();
    const bool hasText = parser.isSet(u"text"_s);
    if (hasText ? !codes.isEmpty() : codes.isEmpty() || codes.size() > 2) {
        status = complain(ExitCode::Usage,
            CliExplain::tr(
                "Give either a code, with or without its enhanced code, or a whole reply. Try: "
                "heloscope-cli explain 550 5.1.1, or: heloscope-cli explain --text '550 5.1.1 "
                "User unknown'"));
        return std::nullopt;
    }
    const auto reply = hasText ? replyFromText(parser.value(u"text"_s))
                               : replyFromCodes(codes.first(), codes.value(1));
    if (reply) {
        return *reply;
    }
    const QString &typed = hasText                             ? parser.value(u"text"_s)
        : reply.fault() == ReplyArgumentFault::EnhancedInvalid ? codes.value(1)
                                                               : codes.first();
    status = complain(ExitCode::MalformedInput, wordsFor(reply.fault(), shown(typed)));
    return std::nullopt;
}

QString inputOf(const QCommandLineParser &parser)
{
    return parser.isSet(u"text"_s) ? shown(parser.value(u"text"_s))
                                   : parser.positionalArguments().join(u' ');
}

} // namespace

int runExplain(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList(u"heloscope-cli explain"_s) + arguments)) {
        return complain(ExitCode::Usage,
            shown(parser.errorText()) + u' ' + CliExplain::tr("Try: heloscope-cli explain --help"));
    }
    QTextStream out(stdout);
    if (parser.isSet(u"help"_s)) {
        out << usageOf(parser, "explain");
        return ExitCode::Ok;
    }
    const QString format = parser.value(u"format"_s);
    if (format != u"text" && format != u"json") {
        return complain(ExitCode::Usage,
            CliExplain::tr(
                "“%1” is not a format that explain can print. Try --format text or --format json.")
                .arg(shown(format)));
    }
    const QString verb = parser.value(u"after"_s);
    const Smtp::Verb after = Smtp::verbFromName(verb.toUtf8());
    if (!verb.isEmpty() && after == Smtp::Verb::Other) {
        return complain(ExitCode::Usage,
            CliExplain::tr(
                "“%1” is not a command of SMTP. Try --after EHLO, MAIL, RCPT, DATA, CONTENT (the "
                "end of the message), AUTH, STARTTLS, QUIT or CONNECT (the greeting).")
                .arg(shown(verb)));
    }
    const HelpLibrary library;
    const std::optional<QString> language = helpLanguage(parser.value(u"language"_s), library);
    if (!language) {
        return complain(
            ExitCode::Usage, languageComplaint(shown(parser.value(u"language"_s)), library));
    }
    int status = 0;
    const std::optional<Smtp::Reply> reply = readReply(parser, status);
    if (!reply) {
        return status;
    }
    const ReplyMoment moment{
        .reply = *reply, .after = after, .encrypted = parser.isSet(u"encrypted"_s)};
    const Explanation explanation = explain(moment, library, *language);
    if (format == u"text") {
        out << explanationAsText(explanation) << '\n'
            << CliExplain::tr("The code taken apart:") << '\n'
            << partsAsText(partsOf(reply->code, library, *language));
        if (reply->enhanced) {
            out << '\n'
                << CliExplain::tr("The enhanced code taken apart:") << '\n'
                << partsAsText(partsOf(*reply->enhanced, library, *language));
        }
        return ExitCode::Ok;
    }
    QJsonObject object = explanationToJson(explanation);
    object.insert(u"input"_s, inputOf(parser));
    object.insert(u"language"_s, *language);
    object.insert(u"parts"_s, partsToJson(partsOf(reply->code, library, *language)));
    if (reply->enhanced) {
        object.insert(
            u"enhancedParts"_s, partsToJson(partsOf(*reply->enhanced, library, *language)));
    }
    out << QJsonDocument(object).toJson(QJsonDocument::Indented);
    return ExitCode::Ok;
}

} // namespace Heloscope
