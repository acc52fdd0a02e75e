// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/entrysummary.h"

#include "core/overloaded.h"
#include "core/wire/displaytext.h"

#include <QStringBuilder>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

QString shown(const QString &text)
{
    return Smtp::displayText(text.toUtf8());
}

/// Names of ours, too: an opened file may have written anything in their place.
QString text(const QByteArray &name)
{
    return Smtp::displayText(name);
}

QString endpoint(const QString &address, quint16 port)
{
    const QString safe = shown(address);
    const QString host = safe.contains(u':') ? QString(u'[' + safe + u']') : safe;
    return host + u':' + QString::number(port);
}

EntrySummary note(const QString &line)
{
    return {u"==="_s, {line}};
}

EntrySummary remark(const NoteEntry &entry)
{
    if (entry.origin == NoteOrigin::Input) {
        return note("not understood: "_L1 % shown(entry.text));
    }
    EntrySummary summary{u"==="_s, {}};
    if (entry.isBookmark) {
        summary.lines.append(u"bookmark"_s);
    }
    if (!entry.isBookmark || !entry.text.isEmpty()) {
        const QStringList lines = entry.text.split(u'\n');
        for (const QString &line : lines) {
            summary.lines.append("note "_L1 % shown(line));
        }
    }
    return summary;
}

EntrySummary command(const CommandEntry &entry)
{
    return {entry.secure ? u" ~>"_s : u" ->"_s, {Smtp::displayText(entry.line)}};
}

EntrySummary content(const ContentEntry &entry)
{
    return {u" ->"_s,
        {"content %1 octets, %2 lines, %3 dots added, then the lone dot"_L1.arg(
            QString::number(entry.bytes), QString::number(entry.lines),
            QString::number(entry.stuffed))}};
}

EntrySummary reply(const ReplyEntry &entry)
{
    EntrySummary summary;
    const bool positive = entry.reply.code.isPositive();
    summary.arrow
        = entry.secure ? (positive ? u"<~ "_s : u"<~*"_s) : (positive ? u"<- "_s : u"<**"_s);
    const QString code = QString::number(entry.reply.code.value());
    for (std::size_t i = 0; i < entry.reply.lines.size(); ++i) {
        const bool last = i + 1 == entry.reply.lines.size();
        summary.lines.append(code % (last ? u' ' : u'-') % Smtp::displayText(entry.reply.lines[i]));
    }
    return summary;
}

EntrySummary tls(const TlsEntry &entry)
{
    const Smtp::TlsFacts &facts = entry.facts;
    EntrySummary summary{facts.isTrusted() ? u"==="_s : u"***"_s, {}};
    summary.lines.append(
        "tls "_L1 % text(facts.protocol) % u' ' % text(facts.cipher) % u' ' % text(facts.group));
    QString verdict = "tls chain "_L1 % (facts.chainTrusted ? "trusted"_L1 : "not trusted"_L1)
        % ", name "_L1 % shown(facts.verifiedName)
        % (facts.nameMatches ? " matches"_L1 : " does not match"_L1);
    for (const Smtp::TlsProblem problem : facts.problems) {
        verdict += ", "_L1 % text(Smtp::tlsProblemName(problem));
    }
    if (facts.exceptionMade) {
        verdict += ", exception made"_L1;
    }
    summary.lines.append(verdict);
    for (const Smtp::CertificateFacts &one : facts.chain) {
        summary.lines.append("tls certificate "_L1 % shown(one.subject) % ", issued by "_L1
            % shown(one.issuer) % ", until "_L1 % one.notAfter.toUTC().toString(Qt::ISODate)
            % ", sha256 "_L1 % text(one.sha256));
    }
    return summary;
}

EntrySummary finding(const FindingEntry &entry)
{
    QString line = "finding "_L1 % text(entry.id);
    for (const auto &[name, value] : entry.arguments) {
        line += u' ' % text(name) % u'=' % Smtp::displayText(value);
    }
    return {entry.severity == Smtp::FindingSeverity::Info ? u"==="_s : u"***"_s, {line}};
}

EntrySummary outcome(const Outcome &outcome)
{
    QString line = "outcome "_L1 % text(resultName(outcome.result)) % ", stage "_L1
        % text(stageName(outcome.stage)) % ", delivery "_L1 % text(deliveryName(outcome.delivery))
        % ", retry "_L1 % text(retryName(outcome.retry));
    if (outcome.reason) {
        line += ", reason "_L1 % text(reasonName(*outcome.reason));
    }
    return {outcome.result == SessionResult::Completed ? u"==="_s : u"***"_s, {line}};
}

} // namespace

EntrySummary summarise(const Entry &entry)
{
    return std::visit(Overloaded{
                          [](const ResolveEntry &resolve) {
                              return note("resolve "_L1 % shown(resolve.name) % ": "_L1
                                  % shown(resolve.addresses.join(", "_L1)));
                          },
                          [](const ConnectEntry &connect) {
                              return note("connect "_L1 % endpoint(connect.address, connect.port));
                          },
                          [](const ConnectedEntry &connected) {
                              return note("connected "_L1 % shown(connected.local) % " to "_L1
                                  % shown(connected.peer));
                          },
                          [](const CommandEntry &sent) { return command(sent); },
                          [](const ContentEntry &sent) { return content(sent); },
                          [](const ReplyEntry &received) { return reply(received); },
                          [](const TlsEntry &established) { return tls(established); },
                          [](const FindingEntry &found) { return finding(found); },
                          [](const NoteEntry &words) { return remark(words); },
                          [](const CloseEntry &close) {
                              return note("close by "_L1 % text(closerName(close.by)));
                          },
                          [](const OutcomeEntry &end) { return outcome(end.outcome); },
                      },
        entry.content);
}

} // namespace Heloscope
