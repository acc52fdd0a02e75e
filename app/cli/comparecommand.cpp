// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/comparecommand.h"

#include "app/cli/comparisonprinter.h"
#include "app/cli/complaint.h"
#include "app/cli/exitcode.h"
#include "app/cli/helplanguage.h"
#include "app/cli/resultfile.h"
#include "app/cli/wrappedtext.h"
#include "core/compare/comparisonhtml.h"
#include "core/compare/comparisonjson.h"
#include "core/compare/comparisonmarkdown.h"
#include "core/help/helplibrary.h"
#include "core/wire/displaytext.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

struct CliCompare {
    Q_DECLARE_TR_FUNCTIONS(CliCompare)
};

QString shown(const QString &typed)
{
    return Smtp::displayText(typed.toUtf8());
}

int complain(int status, const QString &message)
{
    return complain("compare", Complaint{status, message});
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(CliCompare::tr(
        "Puts two codes beside each other: what each means, when one sees it, how to fix it, "
        "the key differences, and which means what when."));
    parser.addHelpOption();
    parser.addPositionalArgument(u"code"_s,
        CliCompare::tr(
            "Two codes: reply codes such as 450, or enhanced status codes such as 5.1.1, or "
            "X.1.1 for any class."),
        u"CODE CODE"_s);
    parser.addOption(
        {u"language"_s, CliCompare::tr("The language of the comparison."), u"LANGUAGE"_s});
    parser.addOption(
        {u"format"_s, CliCompare::tr("text, json, markdown or html."), u"FORMAT"_s, u"text"_s});
    parser.addOption(
        {u"output"_s, CliCompare::tr("Where to write it; standard output otherwise."), u"FILE"_s});
}

int complainNoCode(const QString &typed)
{
    return complain(ExitCode::MalformedInput,
        CliCompare::tr(
            "“%1” is not a code that can be compared. A reply code has three digits and begins "
            "with 2, 3, 4 or 5; an enhanced code has three numbers with dots between them. Try: "
            "heloscope-cli compare 450 5.1.1")
            .arg(shown(typed)));
}

int complainAbout(ComparisonFault fault, const QStringList &typed)
{
    switch (fault) {
    case ComparisonFault::SameCode:
        return complain(ExitCode::Usage,
            CliCompare::tr(
                "“%1” is the same code twice, so there is nothing to compare. Try two different "
                "ones, such as: heloscope-cli compare 450 550")
                .arg(shown(typed.first())));
    case ComparisonFault::FirstIsNoCode:
        return complainNoCode(typed.first());
    case ComparisonFault::SecondIsNoCode:
        return complainNoCode(typed.last());
    case ComparisonFault::NoTexts:
        break;
    }
    return complain(ExitCode::OwnFault,
        CliCompare::tr("The help texts cannot be read. Try installing the program again."));
}

bool isFormat(const QString &format)
{
    return QStringList{u"text"_s, u"json"_s, u"markdown"_s, u"html"_s}.contains(format);
}

QByteArray rendered(const CodeComparison &comparison, const QString &format, bool isForFile)
{
    if (format == u"json") {
        return QJsonDocument(comparisonToJson(comparison)).toJson(QJsonDocument::Indented);
    }
    if (format == u"markdown") {
        return comparisonToMarkdown(comparison);
    }
    if (format == u"html") {
        return comparisonToHtml(comparison);
    }
    return comparisonAsText(comparison, outputColumns(), outputHasStyle() && !isForFile).toUtf8();
}

int write(const QByteArray &page, const QString &fileName)
{
    const auto complaint = writeResult(page, fileName);
    return complaint ? complain(complaint->status, complaint->message) : int(ExitCode::Ok);
}

int compareTyped(const QStringList &typed, const QString &language, const HelpLibrary &library,
    const QString &format, const QString &fileName)
{
    const std::optional<ComparableCode> first = comparableCodeFromText(typed.first());
    const std::optional<ComparableCode> second = comparableCodeFromText(typed.last());
    if (!first || !second) {
        return complainNoCode(first ? typed.last() : typed.first());
    }
    const auto comparison = compareCodes(*first, *second, library, language);
    if (!comparison) {
        return complainAbout(comparison.fault(), typed);
    }
    return write(rendered(*comparison, format, !fileName.isEmpty()), fileName);
}

} // namespace

int runCompare(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList(u"heloscope-cli compare"_s) + arguments)) {
        return complain(ExitCode::Usage,
            shown(parser.errorText()) + u' ' + CliCompare::tr("Try: heloscope-cli compare --help"));
    }
    if (parser.isSet(u"help"_s)) {
        return write(usageOf(parser, "compare").toUtf8(), {});
    }
    const QStringList typed = parser.positionalArguments();
    if (typed.size() != 2) {
        return complain(ExitCode::Usage,
            CliCompare::tr(
                "Give two codes. Try: heloscope-cli compare 450 550, or: heloscope-cli compare "
                "5.1.1 5.2.1"));
    }
    const QString format = parser.value(u"format"_s);
    if (!isFormat(format)) {
        return complain(ExitCode::Usage,
            CliCompare::tr(
                "“%1” is not a format that compare can print. Try --format text, json, markdown "
                "or html.")
                .arg(shown(format)));
    }
    const HelpLibrary library;
    const std::optional<QString> language = helpLanguage(parser.value(u"language"_s), library);
    if (!language) {
        return complain(
            ExitCode::Usage, languageComplaint(shown(parser.value(u"language"_s)), library));
    }
    return compareTyped(typed, *language, library, format, parser.value(u"output"_s));
}

} // namespace Heloscope
