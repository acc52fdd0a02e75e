// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exportcommand.h"

#include "app/cli/commandlineexport.h"
#include "app/cli/complaint.h"
#include "app/cli/exitcode.h"
#include "app/cli/helplanguage.h"
#include "app/cli/resultfile.h"
#include "app/cli/transcriptcomplaint.h"
#include "core/help/helplibrary.h"
#include "core/imports/openrecord.h"
#include "core/paper/exportform.h"
#include "core/transcript/pseudonyms.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QTextStream>

#include <cstdio>
#include <utility>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

struct CliExport {
    Q_DECLARE_TR_FUNCTIONS(CliExport)
};

struct ExportOrder {
    QString fileName;
    ExportForm form = ExportForm::Arrows;
    ExportWish wish;
    bool hasPseudonyms = false;
    std::optional<CommandLineTool> tool; ///< the session as a command of that program instead
    QString outputFile; ///< empty: standard output
};

/// "-" is standard input.
Result<OpenedTranscript, TranscriptFileFault> readNamed(const QString &name)
{
    QFile file(name);
    const bool opened
        = name == u'-' ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened) {
        return Failure{
            TranscriptFileFault{TranscriptFileFault::Kind::Unreadable, 0, file.errorString()}};
    }
    auto read = openRecord(file, QDateTime::currentDateTimeUtc());
    if (!read) {
        return Failure{read.fault()};
    }
    return std::move(read->opened);
}

/// Says what is wrong with what was exported as far as it is sound.
int statusOf(const QString &name, const OpenedTranscript &opened)
{
    if (!opened.damage) {
        return ExitCode::Ok;
    }
    const int status = complain("export", transcriptComplaint(name, *opened.damage));
    // A session that was killed leaves a file like that; what it holds is whole.
    return opened.damage->kind == TranscriptFileFault::Kind::CutOff ? ExitCode::Ok : status;
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        CliExport::tr("Writes a saved transcript, or a dialogue that another program has "
                      "logged, in another form, passwords masked."));
    parser.addOption({{u"h"_s, u"help"_s}, CliExport::tr("Show this help.")});
    parser.addPositionalArgument(u"file"_s,
        CliExport::tr("A transcript, a log or pasted text, or - for standard input."), u"FILE"_s);
    parser.addOption({u"format"_s,
        //: report: the text for the administrator of the other side.
        CliExport::tr("text, markdown, html, jsonl, svg (the ladder), pdf, report (a text for the "
                      "administrator of the other side), or swaks, curl or openssl (the session as "
                      "a command line of that program)."),
        u"FORMAT"_s, u"text"_s});
    parser.addOption(
        {u"style"_s, CliExport::tr("With text: arrows as swaks has them, or letters C: and S:."),
            u"STYLE"_s, u"arrows"_s});
    parser.addOption({u"explain"_s, CliExport::tr("none, brief or full."), u"LEVEL"_s, u"brief"_s});
    parser.addOption({u"language"_s,
        CliExport::tr("Language of the explanations: en, th, ko or id."), u"LANGUAGE"_s});
    parser.addOption({u"second-language"_s,
        CliExport::tr("A second language of the explanations, beside the first."), u"LANGUAGE"_s});
    parser.addOption({u"pseudonyms"_s,
        CliExport::tr("Replace addresses, host names and queue ids with stand-ins.")});
    parser.addOption(
        {u"output"_s, CliExport::tr("Write to FILE, not to standard output."), u"FILE"_s});
}

Complaint usage(const QString &message)
{
    return {ExitCode::Usage, message};
}

/// The languages of the explanations, or what is wrong with them.
std::optional<Complaint> readLanguages(
    const QCommandLineParser &parser, const HelpLibrary &library, ExportWish &wish)
{
    const QString first = parser.value(u"language"_s);
    const QString second = parser.value(u"second-language"_s);
    const std::optional<QString> language = helpLanguage(first, library);
    if (!language) {
        return usage(languageComplaint(first, library));
    }
    wish.language = *language;
    if (!parser.isSet(u"second-language"_s)) {
        return std::nullopt;
    }
    const std::optional<QString> other = helpLanguage(second, library);
    if (!other || second.isEmpty()) {
        return usage(languageComplaint(second, library));
    }
    if (*other == *language) {
        return usage(CliExport::tr("Both languages are %1. Give two different ones.").arg(*other));
    }
    wish.secondLanguage = *other;
    return std::nullopt;
}

std::optional<Complaint> readOrder(
    const QCommandLineParser &parser, const HelpLibrary &library, ExportOrder &order)
{
    const QStringList levels{u"none"_s, u"brief"_s, u"full"_s};
    const qsizetype level = levels.indexOf(parser.value(u"explain"_s));
    const QStringList styles{u"arrows"_s, u"letters"_s};
    const qsizetype style = styles.indexOf(parser.value(u"style"_s));
    const QString format = parser.value(u"format"_s);
    order.tool = commandLineToolFromName(format);
    const auto form = order.tool ? ExportForm::JsonLines : exportFormFromName(format.toUtf8());
    if (parser.positionalArguments().size() != 1 || !form || level < 0 || style < 0) {
        return usage(CliExport::tr(
            "Give one file, --format text, markdown, html, jsonl, svg, pdf, report, swaks, curl or "
            "openssl, --style arrows or letters, and --explain none, brief or full."));
    }
    if (order.tool && (parser.isSet(u"explain"_s) || parser.isSet(u"second-language"_s))) {
        return usage(CliExport::tr("A command line has no explanations. Leave --explain and "
                                   "--second-language out."));
    }
    if (parser.isSet(u"style"_s) && *form != ExportForm::Arrows) {
        return usage(CliExport::tr("--style goes with --format text only. Leave one of them out."));
    }
    order.fileName = parser.positionalArguments().first();
    order.form = style == 1 ? ExportForm::Letters : *form;
    order.wish.level = static_cast<ExportWish::Level>(level);
    order.wish.library = &library;
    order.hasPseudonyms = parser.isSet(u"pseudonyms"_s);
    order.outputFile = parser.value(u"output"_s);
    return readLanguages(parser, library, order.wish);
}

Result<QByteArray, Complaint> octetsOf(const ExportOrder &order, const Transcript &transcript)
{
    if (order.tool) {
        return commandLineOf(*order.tool, transcript, order.hasPseudonyms);
    }
    Pseudonyms pseudonyms;
    const auto exporter = makeExporter(order.form, order.wish);
    return exported(transcript, *exporter, order.hasPseudonyms ? &pseudonyms : nullptr);
}

} // namespace

int runExport(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(QStringList(u"heloscope-cli export"_s) + arguments)) {
        return complain("export", usage(parser.errorText()));
    }
    if (parser.isSet(u"help"_s)) {
        QTextStream(stdout) << usageOf(parser, "export");
        return ExitCode::Ok;
    }
    const HelpLibrary library;
    ExportOrder order;
    if (const auto complaint = readOrder(parser, library, order)) {
        return complain("export", *complaint);
    }
    const auto read = readNamed(order.fileName);
    if (!read) {
        return complain("export", transcriptComplaint(order.fileName, read.fault()));
    }
    const Result<QByteArray, Complaint> octets = octetsOf(order, *read->transcript);
    if (!octets) {
        return complain("export", octets.fault());
    }
    if (const auto complaint = writeResult(*octets, order.outputFile)) {
        return complain("export", *complaint);
    }
    return statusOf(order.fileName, *read);
}

} // namespace Heloscope
