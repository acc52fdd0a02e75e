// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commandlines/commandline.h"

#include "core/commandlines/linewriter.h"
#include "core/commandlines/shellquoting.h"

#include <algorithm>
#include <utility>

namespace Heloscope {

namespace {

/// What every shell takes in one line, well below its limit for an argument.
constexpr qsizetype LongestMessage = 16 * 1024;

} // namespace

LineWriter &LineWriter::add(const QByteArray &word)
{
    m_line += ' ' + shellQuoted(word);
    return *this;
}

LineWriter &LineWriter::add(const QByteArray &option, const QByteArray &value)
{
    return add(option).add(value);
}

void LineWriter::feed(const QByteArray &octets)
{
    m_line.prepend(printfCommand(octets) + " | ");
}

CommandLine LineWriter::take()
{
    std::ranges::sort(m_remarks);
    const auto repeated = std::ranges::unique(m_remarks);
    m_remarks.erase(repeated.begin(), repeated.end());
    return {std::exchange(m_line, {}), std::exchange(m_typed, {}), std::exchange(m_remarks, {})};
}

QByteArray messageFor(const SessionPlan &plan, LineWriter &writer)
{
    if (!plan.message.isEmpty() && plan.message.size() <= LongestMessage) {
        return plan.message;
    }
    writer.remark(CommandLineRemark::MessageReplaced);
    QByteArray message = "Subject: Test\r\n";
    if (!plan.reversePath.isEmpty()) {
        message += "From: <" + plan.reversePath + ">\r\n";
    }
    return message + "\r\nThis is a test.\r\n";
}

QByteArray userFor(const SessionPlan &plan, LineWriter &writer)
{
    writer.remark(CommandLineRemark::PasswordWanted);
    if (!plan.credentials->user.isEmpty()) {
        return plan.credentials->user;
    }
    writer.remark(CommandLineRemark::UserWanted);
    return UserPlaceholder;
}

bool handsOver(const SessionPlan &plan)
{
    const Stage last = plan.dropAfter ? std::min(*plan.dropAfter, plan.until) : plan.until;
    return last >= Stage::Message && !plan.recipients.empty();
}

void remarkRecipients(const SessionPlan &plan, LineWriter &writer)
{
    const bool endsWithMail = plan.until == Stage::Mail || plan.dropAfter == Stage::Mail;
    if (plan.recipients.empty() && endsWithMail) {
        writer.remark(CommandLineRemark::RecipientMissing);
    }
}

QByteArray bracketed(const QString &host)
{
    const QByteArray name = host.toUtf8();
    return name.contains(':') ? '[' + name + ']' : name;
}

CommandLine commandLineFor(CommandLineTool tool, const SessionPlan &plan)
{
    switch (tool) {
    case CommandLineTool::Swaks:
        return swaksLine(plan);
    case CommandLineTool::Curl:
        return curlLine(plan);
    case CommandLineTool::OpenSsl:
        return opensslLine(plan);
    }
    return {};
}

} // namespace Heloscope
