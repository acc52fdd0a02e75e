// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/recipientfields.h"

#include "core/imports/foldedreply.h"
#include "core/imports/lineshapes.h"

#include <QStringBuilder>

#include <algorithm>
#include <array>

namespace Heloscope {

namespace {

/// The field's name in lower case, if it is one of a recipient's.
QByteArray nameOf(const QByteArray &line)
{
    static constexpr std::array<QByteArrayView, 9> Names{"original-recipient", "final-recipient",
        "action", "status", "remote-mta", "diagnostic-code", "last-attempt-date", "final-log-id",
        "will-retry-until"};
    const QByteArray name = textBefore(line, ":").toLower();
    return std::ranges::find(Names, QByteArrayView(name)) != Names.end() && line.contains(':')
        ? name
        : QByteArray();
}

/// What stands behind "rfc822;", "dns;", "smtp;".
QByteArray afterType(const QByteArray &value)
{
    return value.sliced(value.indexOf(';') + 1).trimmed();
}

} // namespace

bool RecipientFields::takes(const QByteArray &line)
{
    if (!isEmpty() && (line.startsWith(' ') || line.startsWith('\t'))) {
        if (m_names.last() == "diagnostic-code") {
            m_diagnostic += ' ' + line.trimmed();
        }
        return true;
    }
    const QByteArray name = nameOf(line);
    if (name.isEmpty()) {
        return false;
    }
    m_names.append(name);
    takeValue(name, line.sliced(name.size() + 1).trimmed());
    return true;
}

bool RecipientFields::isRepeatedBy(const QByteArray &line) const
{
    return m_names.contains(nameOf(line));
}

void RecipientFields::takeValue(const QByteArray &name, const QByteArray &value)
{
    if (name == "final-recipient" || (name == "original-recipient" && m_recipient.isEmpty())) {
        const QByteArray address = afterType(value);
        m_recipient = address.startsWith('<') && address.endsWith('>')
            ? address.sliced(1, address.size() - 2)
            : address;
    } else if (name == "remote-mta") {
        m_remote = afterType(value);
    } else if (name == "diagnostic-code") {
        m_diagnosticType = textBefore(value, ";").trimmed().toLower();
        m_diagnostic = afterType(value);
    }
}

std::optional<RemoteVerdict> RecipientFields::verdict() const
{
    const RemoteEnvelope envelope{std::nullopt, m_recipient};
    if (m_diagnosticType == "x-postfix") {
        return postfixVerdict(m_diagnostic, envelope);
    }
    if (m_diagnosticType != "smtp" || !looksLikeReply(m_diagnostic)) {
        return std::nullopt;
    }
    // Some write it as Postfix does: "550 No (in reply to end of DATA command)".
    const QByteArray stage = textBetween(m_diagnostic, "(in reply to ", " command)");
    const QByteArray reply = textBefore(m_diagnostic, " (in reply to ");
    RemoteVerdict verdict = verdictAfter(stage.isEmpty() ? QByteArrayView("RCPT TO") : stage,
        envelope, unfoldedReply(stage.isEmpty() ? m_diagnostic : reply, ReplyFold::Blank));
    // "mx.example.jp. (192.0.2.153, the server for the domain example.jp.)"
    const qsizetype open = m_remote.indexOf(" (");
    const QByteArray host = textBefore(m_remote, " (");
    verdict.peer.host = QString::fromUtf8(host.endsWith('.') ? host.chopped(1) : host);
    if (open >= 0) {
        const QByteArray inside = m_remote.sliced(open + 2);
        const auto end = std::ranges::find_if(
            inside, [](char octet) { return octet == ',' || octet == ')' || octet == ' '; });
        verdict.peer.address = QString::fromUtf8(inside.first(end - inside.begin()));
    }
    return verdict;
}

} // namespace Heloscope
