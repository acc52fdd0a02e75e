// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startoptions.h"

#include "core/help/programlanguages.h"
#include "core/practice/scenariolibrary.h"
#include "core/transcript/transcriptreader.h"
#include "ui/wording/faultwords.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

constexpr int UsageError = 64;
constexpr int MalformedInput = 65;
constexpr int UnreadableInput = 66;

/// Takes options and their values off the front of a list.
class Arguments
{
public:
    explicit Arguments(const QStringList &arguments)
        : m_rest(arguments.mid(1))
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_rest.isEmpty(); }
    QString take() { return m_rest.takeFirst(); }

private:
    QStringList m_rest;
};

/// Looks at the first two lines only: a long transcript is read once the window stands.
std::optional<StartFault> faultOfFile(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return StartFault{
            StartLine::tr("The file %1 cannot be read: %2").arg(fileName, file.errorString()),
            UnreadableInput};
    }
    QByteArray head = file.readLine(1024 * 1024);
    head += file.readLine(1024 * 1024);
    QBuffer buffer(&head);
    buffer.open(QIODevice::ReadOnly);
    const auto opened = readTranscript(buffer);
    if (opened) {
        return {};
    }
    const FaultWords words = faultWords(opened.fault(), fileName);
    return StartFault{QString(words.what + u' ' + words.advice), MalformedInput};
}

} // namespace

Result<StartOptions, StartFault> StartLine::read(const QStringList &arguments)
{
    StartOptions options;
    QStringList operands;
    Arguments rest(arguments);
    bool onlyOperands = false;
    while (!rest.isEmpty()) {
        const QString argument = rest.take();
        if (onlyOperands || !argument.startsWith(u'-') || argument == u"-"_s) {
            operands << argument;
            continue;
        }
        const QString name = argument.section(u'=', 0, 0);
        if (name == "--"_L1) {
            onlyOperands = true;
        } else if (name == "--help"_L1 || name == "-h"_L1) {
            options.wantsHelp = true;
        } else if (name == "--version"_L1 || name == "-v"_L1) {
            options.wantsVersion = true;
        } else if (name == "--language"_L1 || name == "--help-language"_L1
            || name == "--practice"_L1) {
            if (!argument.contains(u'=') && rest.isEmpty()) {
                //: %1: name of an option
                return Failure{StartFault{tr("The option %1 needs a value.").arg(name)}};
            }
            const QString value = argument.contains(u'=') ? argument.section(u'=', 1) : rest.take();
            if (name == "--practice"_L1) {
                options.scenario = value.toUtf8();
            } else if (!programLanguages().contains(value)) {
                //: %1: what was given, %2: list of languages
                return Failure{StartFault{tr("The language %1 is not known; known are %2.")
                                              .arg(value, programLanguages().join(u", "_s))}};
            } else {
                (name == "--language"_L1 ? options.language : options.helpLanguage) = value;
            }
        } else {
            //: %1: what was given
            return Failure{StartFault{tr("The option %1 is not known. Try --help.").arg(name)}};
        }
    }
    if (operands.size() > 1) {
        return Failure{StartFault{tr("Only one file or host can be opened. Try --help.")}};
    }
    if (!options.scenario.isEmpty() && !ScenarioLibrary().find(options.scenario)) {
        QStringList known;
        for (const PracticeScript &script : ScenarioLibrary().scenarios()) {
            known << QString::fromUtf8(script.id);
        }
        //: %1: what was given, %2: list of scenarios
        return Failure{
            StartFault{tr("There is no practice scenario %1; there are %2.")
                           .arg(QString::fromUtf8(options.scenario), known.join(u", "_s)),
                UsageError}};
    }
    if (operands.isEmpty()) {
        return options;
    }
    const QString &operand = operands.first();
    if (operand.startsWith("smtp://"_L1, Qt::CaseInsensitive)
        || operand.startsWith("smtps://"_L1, Qt::CaseInsensitive)) {
        options.target = parseTarget(operand);
        if (!options.target) {
            //: %1: what was given
            return Failure{StartFault{
                tr("%1 names no host. Write smtp://mail.example.test:587.").arg(operand)}};
        }
        return options;
    }
    const QFileInfo file(operand);
    if (!file.isFile() || !file.isReadable()) {
        //: %1: file name
        return Failure{StartFault{
            tr("The file %1 cannot be read. Check that it exists and that you may read it.")
                .arg(operand),
            UnreadableInput}};
    }
    if (const auto fault = faultOfFile(operand)) {
        return Failure{*fault};
    }
    options.file = operand;
    return options;
}

QString StartLine::helpText()
{
    return tr("Usage: heloscope [options] [FILE | smtp://HOST[:PORT] | smtps://HOST[:PORT]]\n"
              "\n"
              "Opens a window on a transcript, on a host, or on the practice server.\n"
              "Nothing is sent by opening.\n"
              "\n"
              "  --language L        language of the interface: en, th, ko, id\n"
              "  --help-language L   language of the explanations\n"
              "  --practice NAME     scenario of the practice server\n"
              "  --help              this text\n"
              "  --version           the version\n");
}

} // namespace Heloscope
