// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/annotatecommand.h"

#include "app/cli/complaint.h"
#include "app/cli/exitcode.h"
#include "app/cli/resultoutput.h"
#include "app/cli/transcriptcomplaint.h"
#include "core/imports/openrecord.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QTextStream>

#include <cstdio>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

struct CliAnnotate {
    Q_DECLARE_TR_FUNCTIONS(CliAnnotate)
};

QString formatNames()
{
    QStringList names;
    for (const RecordFormat format : AllRecordFormats) {
        names.append(QString::fromLatin1(recordFormatName(format)));
    }
    return names.join(u' ');
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        CliAnnotate::tr("Shows a saved transcript, or a dialogue that another program has logged, "
                        "with its explanations."));
    parser.addOption({{u"h"_s, u"help"_s}, CliAnnotate::tr("Show this help.")});
    parser.addPositionalArgument(u"file"_s,
        CliAnnotate::tr("A transcript, a log or pasted text, or - for standard input."), u"FILE"_s);
    parser.addOption({u"from-format"_s,
        //: %1: a list of names
        CliAnnotate::tr("What FILE was written by, where that is not recognised: %1.")
            .arg(formatNames()),
        u"NAME"_s});
    parser.addOption({u"session"_s,
        CliAnnotate::tr("Which session of FILE to show, where it holds several: 1, 2 and so on."),
        u"NUMBER"_s});
    parser.addOption(
        {u"format"_s, CliAnnotate::tr("text, jsonl, markdown or html."), u"FORMAT"_s, u"text"_s});
    parser.addOption(
        {u"explain"_s, CliAnnotate::tr("none, brief or full."), u"LEVEL"_s, u"full"_s});
    parser.addOption({u"language"_s,
        CliAnnotate::tr("Language of the explanations: en, th, ko or id."), u"LANGUAGE"_s});
}

} // namespace

int runAnnotate(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(QStringList(u"heloscope-cli annotate"_s) + arguments)) {
        return complain("annotate", {ExitCode::Usage, parser.errorText()});
    }
    if (parser.isSet(u"help"_s)) {
        QTextStream(stdout) << usageOf(parser, "annotate");
        return ExitCode::Ok;
    }
    const QStringList formats{u"text"_s, u"jsonl"_s, u"markdown"_s, u"html"_s};
    const QStringList levels{u"none"_s, u"brief"_s, u"full"_s};
    const qsizetype format = formats.indexOf(parser.value(u"format"_s));
    const qsizetype level = levels.indexOf(parser.value(u"explain"_s));
    if (parser.positionalArguments().size() != 1 || format < 0 || level < 0) {
        return complain("annotate",
            {ExitCode::Usage,
                CliAnnotate::tr(
                    "Give one file, --format text, jsonl, markdown or html, and --explain none, "
                    "brief or full.")});
    }
    std::optional<RecordFormat> source;
    if (parser.isSet(u"from-format"_s)) {
        source = recordFormatFromName(parser.value(u"from-format"_s).toUtf8());
        if (!source) {
            return complain("annotate",
                {ExitCode::Usage,
                    //: %1: a list of names
                    CliAnnotate::tr("--from-format takes one of: %1").arg(formatNames())});
        }
    }
    const QString name = parser.positionalArguments().first();
    QFile file(name);
    const bool opened
        = name == u'-' ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened) {
        return complain("annotate",
            transcriptComplaint(
                name, {TranscriptFileFault::Kind::Unreadable, 0, file.errorString()}));
    }
    std::optional<std::size_t> session;
    if (parser.isSet(u"session"_s)) {
        session = parser.value(u"session"_s).toUInt();
    }
    auto read = openRecord(file, QDateTime::currentDateTimeUtc(), source, session);
    if (!read) {
        return complain("annotate", transcriptComplaint(name, read.fault()));
    }
    if (session && (*session == 0 || *session > read->sessions)) {
        return complain("annotate",
            {ExitCode::Usage,
                CliAnnotate::tr("There are %n session(s) in the file.", nullptr,
                    static_cast<int>(read->sessions))});
    }
    if (!session && read->sessions > 1) {
        QTextStream(stderr) << CliAnnotate::tr(
            "There are %n session(s) in the file. --session shows one of them.", nullptr,
            static_cast<int>(read->sessions))
                            << '\n';
    }
    ResultOutput output({static_cast<OutputFormat>(format), static_cast<ExplainLevel>(level),
        parser.value(u"language"_s), {}, recordFormatName(read->format), false});
    if (const auto complaint = output.open()) {
        return complain("annotate", *complaint);
    }
    output.follow(*read->opened.transcript);
    output.finish();
    if (output.hasFailed()) {
        return complain("annotate", output.failure());
    }
    if (!read->opened.damage) {
        return ExitCode::Ok;
    }
    const int status = complain("annotate", transcriptComplaint(name, *read->opened.damage));
    // A session that was killed leaves a file like that; what it holds is whole.
    return read->opened.damage->kind == TranscriptFileFault::Kind::CutOff ? ExitCode::Ok : status;
}

} // namespace Heloscope
