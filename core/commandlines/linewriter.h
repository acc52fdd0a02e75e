// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commandlines/commandline.h"

namespace Heloscope {

/// Puts a command line together, each word quoted.
class LineWriter
{
public:
    explicit LineWriter(QByteArray program)
        : m_line(std::move(program))
    {
    }

    LineWriter &add(const QByteArray &word);
    LineWriter &add(const QByteArray &option, const QByteArray &value);
    void remark(CommandLineRemark remark) { m_remarks.push_back(remark); }
    void type(const QByteArray &line) { m_typed.push_back(line); }
    /// Has the line read these octets from a printf in front of it.
    void feed(const QByteArray &octets);

    [[nodiscard]] CommandLine take();

private:
    QByteArray m_line;
    std::vector<QByteArray> m_typed;
    std::vector<CommandLineRemark> m_remarks;
};

/// What stands in for a secret or for what is not known.
inline constexpr const char *PasswordPlaceholder = "<password>";
inline constexpr const char *UserPlaceholder = "<user>";

/// The message to hand over: the plan's, or a short test message, with a remark, if that is not
/// there or too long for a command line.
[[nodiscard]] QByteArray messageFor(const SessionPlan &plan, LineWriter &writer);
/// The user of the plan, or the placeholder, and the remarks on both.
[[nodiscard]] QByteArray userFor(const SessionPlan &plan, LineWriter &writer);
/// Whether the plan goes as far as the message, and has somebody to send it to.
[[nodiscard]] bool handsOver(const SessionPlan &plan);
/// Says so where MAIL is wanted, but nobody to send to is known.
void remarkRecipients(const SessionPlan &plan, LineWriter &writer);
/// "host" or "[v6]".
[[nodiscard]] QByteArray bracketed(const QString &host);

[[nodiscard]] CommandLine swaksLine(const SessionPlan &plan);
[[nodiscard]] CommandLine curlLine(const SessionPlan &plan);
[[nodiscard]] CommandLine opensslLine(const SessionPlan &plan);

} // namespace Heloscope
