// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/diffcommand.h"

#include "app/cli/complaint.h"
#include "app/cli/diffprinter.h"
#include "app/cli/exitcode.h"
#include "app/cli/helplanguage.h"
#include "app/cli/resultfile.h"
#include "app/cli/transcriptcomplaint.h"
#include "app/cli/wrappedtext.h"
#include "core/compare/transcriptdiffhtml.h"
#include "core/compare/transcriptdiffjson.h"
#include "core/compare/transcriptdiffwords.h"
#include "core/help/helplibrary.h"
#include "core/transcript/transcriptreader.h"
#include "core/wire/displaytext.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <cstdio>
#include <memory>
#include <optional>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int Different = 1;
constexpr int ColumnsInFiles = 120;

struct CliDiff {
    Q_DECLARE_TR_FUNCTIONS(CliDiff)
};

QString shown(const QString &typed)
{
    return Smtp::displayText(typed.toUtf8());
}

int complain(int status, const QString &message)
{
    return complain("diff", Complaint{status, message});
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        CliDiff::tr("Compares two saved sessions step by step and says how they differ. Dates, ids "
                    "and the names of hosts do not count."));
    parser.addHelpOption();
    parser.addPositionalArgument(u"file"_s, CliDiff::tr("Two transcripts."), u"FILE FILE"_s);
    parser.addOption({u"language"_s,
        CliDiff::tr("The language of what is said about the differences."), u"LANGUAGE"_s});
    parser.addOption(
        {u"format"_s, CliDiff::tr("text, json, markdown or html."), u"FORMAT"_s, u"text"_s});
    parser.addOption(
        {u"output"_s, CliDiff::tr("Where to write it; standard output otherwise."), u"FILE"_s});
}

/// Null, and the status is set, if there is nothing to compare. What could be read of a file that
/// was cut off is compared.
std::unique_ptr<Transcript> opened(const QString &name, int &status)
{
    auto read = readTranscriptFile(name);
    if (!read) {
        status = complain("diff", transcriptComplaint(name, read.fault()));
        return nullptr;
    }
    if (read->damage) {
        const int said = complain("diff", transcriptComplaint(name, *read->damage));
        // A session that was killed leaves a file like that; what it holds is whole.
        if (read->damage->kind != TranscriptFileFault::Kind::CutOff) {
            status = said;
        }
    }
    return std::move(read->transcript);
}

QString titleOf(const QString &fileName, const Transcript &transcript)
{
    const TranscriptHeader &header = transcript.header();
    return shown(QFileInfo(fileName).fileName()) + u" ("_s + shown(header.target.host) + u':'
        + QString::number(header.target.port) + u", "_s
        + header.created.toString(u"yyyy-MM-dd HH:mm"_s) + u" UTC)"_s;
}

QByteArray rendered(const TranscriptDiff &diff, const DiffTitles &titles,
    const TranscriptDiffWords &words, const QString &language, const QString &format,
    bool isForFile)
{
    if (format == u"json") {
        QJsonObject object = transcriptDiffToJson(diff, words);
        object[u"language"_s] = language;
        object[u"left"_s] = titles.left;
        object[u"right"_s] = titles.right;
        return QJsonDocument(object).toJson(QJsonDocument::Indented);
    }
    if (format == u"markdown") {
        return transcriptDiffToMarkdown(diff, titles, words);
    }
    if (format == u"html") {
        return transcriptDiffToHtml(diff, titles, words, language);
    }
    return diffAsText(diff, titles, words, isForFile ? ColumnsInFiles : outputColumns(),
        outputHasStyle() && !isForFile)
        .toUtf8();
}

/// Whether all of it was written.
bool isWritten(const QByteArray &page, const QString &fileName)
{
    const auto complaint = writeResult(page, fileName);
    if (complaint) {
        complain(complaint->status, complaint->message);
    }
    return !complaint;
}

int diffFiles(const QStringList &names, const QString &language, const HelpLibrary &library,
    const QString &format, const QString &fileName)
{
    int status = ExitCode::Ok;
    const std::unique_ptr<Transcript> left = opened(names.first(), status);
    const std::unique_ptr<Transcript> right = left ? opened(names.last(), status) : nullptr;
    if (!left || !right) {
        return status;
    }
    const TranscriptDiff diff = compareTranscripts(*left, *right);
    const TranscriptDiffWords words(library, language);
    const DiffTitles titles{titleOf(names.first(), *left), titleOf(names.last(), *right)};
    if (!isWritten(
            rendered(diff, titles, words, language, format, !fileName.isEmpty()), fileName)) {
        return ExitCode::UnwritableOutput;
    }
    if (status != ExitCode::Ok) {
        return status;
    }
    return diff.isEmpty() ? ExitCode::Ok : Different;
}

} // namespace

int runDiff(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(QStringList(u"heloscope-cli diff"_s) + arguments)) {
        return complain(ExitCode::Usage,
            shown(parser.errorText()) + u' ' + CliDiff::tr("Try: heloscope-cli diff --help"));
    }
    if (parser.isSet(u"help"_s)) {
        return isWritten(usageOf(parser, "diff").toUtf8(), {}) ? ExitCode::Ok
                                                               : ExitCode::UnwritableOutput;
    }
    const QStringList names = parser.positionalArguments();
    if (names.size() != 2) {
        return complain(ExitCode::Usage,
            CliDiff::tr("Give two transcripts. Try: heloscope-cli diff yesterday.smtp.jsonl "
                        "today.smtp.jsonl"));
    }
    const QString format = parser.value(u"format"_s);
    if (!QStringList{u"text"_s, u"json"_s, u"markdown"_s, u"html"_s}.contains(format)) {
        return complain(ExitCode::Usage,
            CliDiff::tr("“%1” is not a format that diff can print. Try --format text, json, "
                        "markdown or html.")
                .arg(shown(format)));
    }
    const HelpLibrary library;
    const std::optional<QString> language = helpLanguage(parser.value(u"language"_s), library);
    if (!language) {
        return complain(
            ExitCode::Usage, languageComplaint(shown(parser.value(u"language"_s)), library));
    }
    return diffFiles(names, *language, library, format, parser.value(u"output"_s));
}

} // namespace Heloscope
