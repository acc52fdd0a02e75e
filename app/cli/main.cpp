// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/annotatecommand.h"
#include "app/cli/clilanguage.h"
#include "app/cli/codescommand.h"
#include "app/cli/comparecommand.h"
#include "app/cli/diffcommand.h"
#include "app/cli/exitcode.h"
#include "app/cli/explaincommand.h"
#include "app/cli/exportcommand.h"
#include "app/cli/inspectcommand.h"
#include "app/cli/practicecommand.h"
#include "app/uilanguage.h"
#include "core/wire/displaytext.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <cstdio>

namespace {

using namespace Heloscope;
using namespace Qt::StringLiterals;

struct Subcommand {
    const char *name;
    int (*run)(const QStringList &arguments);
    const char *purpose;
};

constexpr std::array Subcommands{
    Subcommand{"inspect", &runInspect,
        QT_TRANSLATE_NOOP("Cli", "goes through one session with a mail server")},
    Subcommand{
        "explain", &runExplain, QT_TRANSLATE_NOOP("Cli", "explains a reply, layer by layer")},
    Subcommand{"compare", &runCompare, QT_TRANSLATE_NOOP("Cli", "puts two codes side by side")},
    Subcommand{"annotate", &runAnnotate,
        QT_TRANSLATE_NOOP("Cli", "shows a saved transcript with explanations")},
    Subcommand{"diff", &runDiff, QT_TRANSLATE_NOOP("Cli", "puts two saved sessions side by side")},
    Subcommand{"export", &runExport,
        QT_TRANSLATE_NOOP("Cli", "writes a saved transcript in another form")},
    Subcommand{"practice", &runPractice,
        QT_TRANSLATE_NOOP("Cli", "serves the built-in practice server on loopback")},
    Subcommand{"codes", &runCodes, QT_TRANSLATE_NOOP("Cli", "lists what is known")},
};

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

void printUsage(FILE *device)
{
    QTextStream out(device);
    out << Cli::tr("Usage: heloscope-cli SUBCOMMAND [options]") << "\n\n";
    constexpr int Width = 10;
    for (const Subcommand &one : Subcommands) {
        out << "  " << QString::fromLatin1(one.name).leftJustified(Width) << Cli::tr(one.purpose)
            << '\n';
    }
    out << '\n' << Cli::tr("Each one says more: heloscope-cli SUBCOMMAND --help") << '\n';
}

/// --language may stand before the subcommand, too; it has chosen the language of our words then.
QStringList withoutLanguage(QStringList arguments)
{
    if (!arguments.isEmpty() && arguments.first().startsWith("--language="_L1)) {
        return arguments.sliced(1);
    }
    return arguments.size() >= 2 && arguments.first() == "--language"_L1 ? arguments.sliced(2)
                                                                         : arguments;
}

int run(const QStringList &arguments)
{
    if (arguments.isEmpty()) {
        printUsage(stderr);
        return ExitCode::Usage;
    }
    const QString &first = arguments.first();
    if (first == "--help"_L1 || first == "-h"_L1 || first == "help"_L1) {
        printUsage(stdout);
        return ExitCode::Ok;
    }
    if (first == "--version"_L1 || first == "-v"_L1) {
        QTextStream(stdout) << "heloscope-cli " << HELOSCOPE_VERSION << '\n';
        return ExitCode::Ok;
    }
    const auto *found = std::ranges::find_if(Subcommands,
        [&first](const Subcommand &one) { return first == QLatin1StringView(one.name); });
    if (found == Subcommands.end()) {
        QTextStream(stderr) << "heloscope-cli: "
                            << Cli::tr("There is no subcommand \"%1\". Try heloscope-cli --help.")
                                   .arg(Smtp::displayText(first.toUtf8()))
                            << '\n';
        return ExitCode::Usage;
    }
    return found->run(arguments.sliced(1));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"heloscope-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HELOSCOPE_VERSION));
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    UiLanguage language(u"heloscope-cli"_s);
    language.use(cliLanguage(arguments));
    return run(withoutLanguage(arguments));
}
