// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commandlines/swaksreader.h"

#include "core/commandlines/printedinput.h"
#include "core/commandlines/swaksarguments.h"
#include "core/commandlines/swaksplan.h"

#include <utility>

namespace Heloscope {

namespace {

using Refusal = SwaksRefusalKind;
using Remark = SwaksRemarkKind;

SwaksRefusalKind refusalOf(ShellFault fault)
{
    switch (fault) {
    case ShellFault::TooLong:
        return Refusal::TooLong;
    case ShellFault::UnclosedQuote:
        return Refusal::UnclosedQuote;
    case ShellFault::Expansion:
        return Refusal::NeedsShell;
    case ShellFault::SeveralCommands:
        return Refusal::SeveralCommands;
    case ShellFault::InputRedirected:
        return Refusal::StandardInput;
    }
    return Refusal::NotSwaks;
}

Result<SwaksSession, std::vector<SwaksRefusal>> readCommand(
    const QByteArray &line, const SwaksSurroundings &surroundings)
{
    const Result<ShellWords, ShellFault> read = readShellWords(line);
    if (!read) {
        return Failure{std::vector{SwaksRefusal{refusalOf(read.fault()), {}}}};
    }
    const std::optional<std::size_t> swaks = findSwaks(read->words);
    if (!swaks) {
        return Failure{std::vector{SwaksRefusal{Refusal::NotSwaks, {}}}};
    }
    std::vector<SwaksRemark> remarks;
    if (*swaks > 0) {
        QByteArray others;
        for (std::size_t i = 0; i < *swaks; ++i) {
            others += (others.isEmpty() ? "" : " ") + read->words.at(i).text;
        }
        remarks.push_back({Remark::OtherProgram, others});
    }
    if (read->outputGoesElsewhere) {
        remarks.push_back({Remark::OutputPassedOver, {}});
    }
    const SwaksArguments arguments = swaksArgumentsBehind(read->words, *swaks);
    return swaksPlan(arguments, surroundings, std::move(remarks));
}

} // namespace

Result<SwaksSession, std::vector<SwaksRefusal>> readSwaksLine(
    const QByteArray &line, const SwaksSurroundings &surroundings)
{
    if (std::optional<PrintedInput> input = takePrintedInput(line)) {
        SwaksSurroundings fed = surroundings;
        fed.standardInput = std::move(input->octets);
        return readCommand(input->command, fed);
    }
    return readCommand(line, surroundings);
}

} // namespace Heloscope
