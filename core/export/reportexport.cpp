// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/reportexport.h"

#include "core/compare/comparisonwords.h"
#include "core/export/entrysummary.h"
#include "core/export/wrappedtext.h"
#include "core/wire/displaytext.h"

#include <QStringBuilder>

#include <algorithm>
#include <utility>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int Columns = 78;

QString shown(const QString &text)
{
    return Smtp::displayText(text.toUtf8());
}

/// What stands between the brackets of MAIL FROM:<…> and RCPT TO:<…>, brackets included.
QString pathOf(const QByteArray &line)
{
    const qsizetype open = line.indexOf('<');
    const qsizetype close = line.indexOf('>', open);
    return open < 0 || close < 0 ? QString()
                                 : Smtp::displayText(line.sliced(open, close + 1 - open));
}

bool isOfDelivery(Smtp::Verb verb)
{
    return verb == Smtp::Verb::Mail || verb == Smtp::Verb::Rcpt || verb == Smtp::Verb::Data
        || verb == Smtp::Verb::Bdat || verb == Smtp::Verb::Content || verb == Smtp::Verb::Connect;
}

/// What helps with that kind of refusal; null: nothing beyond a look into the log.
const char *askTopic(RefusalReason reason)
{
    using enum RefusalReason;
    switch (reason) {
    case MailboxUnknown:
    case MailboxDisabled:
    case MailboxFull:
    case MailboxMoved:
    case HostUnknown:
        return "ask-recipient";
    case RelayingDenied:
    case RateLimited:
    case TooManyConnections:
    case Blocklisted:
    case BadReputation:
    case ReverseDns:
        return "ask-standing";
    case Greylisted:
        return "ask-greylisting";
    case AuthenticationRequired:
    case AuthenticationFailed:
    case MechanismRefused:
        return "ask-login";
    case TlsRequired:
    case TlsUnavailable:
        return "ask-tls";
    case SenderRejected:
    case SpfFailed:
    case DkimFailed:
    case DmarcFailed:
        return "ask-sender";
    case Policy:
    case ContentRejected:
    case Spam:
    case Virus:
    case SecurityFeature:
        return "ask-content";
    case MessageTooLarge:
    case TooManyRecipients:
    case StorageFull:
        return "ask-limits";
    case NotRfcCompliant:
    case SyntaxError:
    case BadSequence:
    case NotImplemented:
        return "ask-protocol";
    case HostUnreachable:
    case NetworkProblem:
        return "ask-connection";
    case ServiceUnavailable:
    case MailLoop:
    case Expired:
    case Unknown:
        return nullptr;
    }
    return nullptr;
}

/// What helps with that end of a session; null: nothing special.
const char *askTopic(SessionResult result)
{
    switch (result) {
    case SessionResult::TimedOut:
    case SessionResult::Unreachable:
    case SessionResult::NameNotFound:
    case SessionResult::ConnectionLost:
        return "ask-connection";
    case SessionResult::TlsFailed:
        return "ask-tls";
    case SessionResult::ProtocolError:
        return "ask-protocol";
    case SessionResult::AuthFailed:
        return "ask-login";
    case SessionResult::Completed:
    case SessionResult::Refused:
    case SessionResult::Deferred:
    case SessionResult::Unexpected:
    case SessionResult::Cancelled:
        return nullptr;
    }
    return nullptr;
}

/// The sentences about how a session ended.
std::vector<QByteArray> endingTopics(const Outcome &outcome, bool hasRefusals)
{
    std::vector<QByteArray> topics;
    if (outcome.delivery == Delivery::Accepted) {
        topics.emplace_back("accepted");
    } else if (outcome.delivery == Delivery::Unknown) {
        topics.emplace_back("delivery-unknown");
    } else if (outcome.result == SessionResult::ConnectionLost) {
        topics.emplace_back("lost");
    }
    if (outcome.result == SessionResult::TimedOut) {
        topics.emplace_back("timeout");
    }
    if (hasRefusals && outcome.retry != Retry::None) {
        topics.emplace_back(outcome.retry == Retry::Later ? "retry-later" : "retry-never");
    }
    if (outcome.result == SessionResult::Completed && !hasRefusals) {
        topics.emplace_back("no-refusal");
    }
    return topics;
}

QString headed(const QString &heading, const QString &body)
{
    return body.isEmpty() ? QString() : QString(heading % u'\n' % body % u'\n');
}

} // namespace

ReportExport::ReportExport(ExportWish wish)
    : m_wish(std::move(wish))
{
}

QByteArray ReportExport::begin(const TranscriptHeader &header)
{
    m_header = header;
    return {};
}

QByteArray ReportExport::entry(const Entry &entry, const Annotator &annotator)
{
    if (const auto *connected = std::get_if<ConnectedEntry>(&entry.content)) {
        m_connected = *connected;
    } else if (const auto *command = std::get_if<CommandEntry>(&entry.content)) {
        takeCommand(entry, *command);
    } else if (const auto *reply = std::get_if<ReplyEntry>(&entry.content)) {
        takeReply(entry, *reply, annotator);
    } else if (const auto *tls = std::get_if<TlsEntry>(&entry.content)) {
        m_protocol = tls->facts.protocol;
        if (!tls->facts.isTrusted()) {
            addLine(entry, u"--", summarise(entry).lines.value(1));
        }
    } else if (const auto *end = std::get_if<OutcomeEntry>(&entry.content)) {
        m_outcome = end->outcome;
    }
    return {};
}

void ReportExport::takeCommand(const Entry &entry, const CommandEntry &command)
{
    if (command.verb == Smtp::Verb::Mail) {
        m_from = pathOf(command.line);
    } else if (command.verb == Smtp::Verb::Rcpt && m_to.size() < MostLines) {
        m_to.append(pathOf(command.line));
    }
    std::swap(m_lines, m_pending);
    m_lines.clear();
    addLine(entry, u"C:", Smtp::displayText(command.line));
    std::swap(m_lines, m_pending);
}

void ReportExport::takeReply(
    const Entry &entry, const ReplyEntry &reply, const Annotator &annotator)
{
    const bool isRefusal = !reply.reply.code.isPositive();
    const QStringList asked = std::exchange(m_pending, {});
    if (!isRefusal && reply.to && !isOfDelivery(annotator.verbAt(entry.id))) {
        return;
    }
    if (m_lines.size() < MostLines) {
        m_lines += asked;
    }
    const QStringList lines = summarise(entry).lines;
    for (const QString &line : lines) {
        addLine(entry, u"S:", line);
    }
    if (!isRefusal) {
        return;
    }
    ask("ask-log");
    const Explanation explanation = explainEntry(entry, reply, annotator, m_wish);
    if (explanation.reason) {
        askFor(explanation.reason->reason);
    }
    Refusal refusal{QString::number(reply.reply.code.value()), {}};
    if (reply.reply.enhanced) {
        refusal.code += u' ' + QString::fromLatin1(reply.reply.enhanced->toByteArray());
    }
    refusal.help = helpPairsFor(entry, annotator, m_wish);
    const bool isKnown = std::ranges::any_of(m_refusals, [&refusal](const Refusal &one) {
        const bool bare = one.help.empty() || refusal.help.empty();
        return one.code == refusal.code
            && (bare || one.help.front().first.name == refusal.help.front().first.name);
    });
    if (!isKnown) {
        m_refusals.push_back(std::move(refusal));
    }
}

void ReportExport::addLine(const Entry &entry, QStringView mark, const QString &line)
{
    if (m_lines.size() == MostLines) {
        m_lines.append(u"…"_s);
    }
    if (m_lines.size() > MostLines) {
        return;
    }
    const auto at = std::chrono::duration_cast<std::chrono::milliseconds>(entry.at);
    const QString time = m_header.created.toUTC().addMSecs(at.count()).toString(u"HH:mm:ss.zzz"_s);
    m_lines.append(QString("  "_L1 % time % u' ' % mark % u' ' % line));
}

void ReportExport::ask(const char *topic)
{
    if (std::ranges::find(m_asks, QByteArray(topic)) == m_asks.end()) {
        m_asks.emplace_back(topic);
    }
}

void ReportExport::askFor(RefusalReason reason)
{
    if (const char *topic = askTopic(reason)) {
        ask(topic);
    }
}

QString ReportExport::whatWeDid(const ComparisonWords &words) const
{
    const std::vector<PlaceholderValue> values{
        {"time"_L1, m_header.created.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s)},
        {"server"_L1, shown(m_header.target.host)},
        {"port"_L1, QString::number(m_header.target.port)},
        {"local"_L1, m_connected ? shown(m_connected->local) : QString()},
        {"peer"_L1, m_connected ? shown(m_connected->peer) : QString()},
        {"protocol"_L1, Smtp::displayText(m_protocol)},
        {"from"_L1, m_from},
        {"to"_L1, m_to.join(", "_L1)},
    };
    std::vector<QByteArray> topics{"about"};
    if (m_connected) {
        topics.emplace_back("connected");
    } else if (m_lines.isEmpty()) {
        topics.emplace_back("not-connected");
    }
    if (m_connected || !m_lines.isEmpty()) {
        topics.emplace_back(m_protocol.isEmpty() ? "not-encrypted" : "encrypted");
    }
    if (!m_from.isEmpty() && !m_to.isEmpty()) {
        topics.emplace_back("envelope");
    }
    QString text;
    for (const QByteArray &topic : topics) {
        text += wrapped(words.sentence("report/" + topic, values), Columns, 2);
    }
    return text;
}

QString ReportExport::howWeUnderstandIt(const ComparisonWords &words, bool isSecond) const
{
    QString text;
    for (const Refusal &refusal : m_refusals) {
        for (const HelpPair &pair : refusal.help) {
            const HelpPassage &passage = isSecond && pair.second ? *pair.second : pair.first;
            text += wrapped(QString(refusal.code % ": "_L1 % passage.name), Columns, 2);
            if (!passage.paragraphs.empty()) {
                text += wrapped(passage.paragraphs.front(), Columns, 4);
            }
        }
    }
    if (m_refusals.empty() && m_outcome && m_outcome->reason) {
        const auto reason = words.find(reasonTopic(reasonName(*m_outcome->reason)));
        if (reason) {
            text += wrapped(reason->name, Columns, 2);
            text += m_wish.level == ExportWish::Level::None
                ? QString()
                : wrapped(reason->description, Columns, 4);
        }
    }
    const std::vector<QByteArray> endings
        = m_outcome ? endingTopics(*m_outcome, !m_refusals.empty()) : std::vector<QByteArray>{};
    for (const QByteArray &topic : endings) {
        text += wrapped(words.sentence("report/" + topic, {}), Columns, 2);
    }
    return text;
}

QString ReportExport::report(const ComparisonWords &words, bool isSecond) const
{
    QString text = headed(words.heading("report-did"), whatWeDid(words));
    if (!m_lines.isEmpty()) {
        text += headed(words.heading("report-said"),
            wrapped(words.sentence("report/lines", {}), Columns, 2) + m_lines.join(u'\n') + u'\n');
    }
    text += headed(words.heading("report-meaning"), howWeUnderstandIt(words, isSecond));
    QString asks;
    for (const QByteArray &topic : m_asks) {
        asks += wrapped(words.sentence("report/" + topic, {}), Columns, 2);
    }
    return text + headed(words.heading("report-ask"), asks);
}

QByteArray ReportExport::end()
{
    if (m_outcome && m_outcome->reason) {
        askFor(*m_outcome->reason);
    }
    if (m_outcome) {
        if (const char *topic = askTopic(m_outcome->result)) {
            ask(topic);
        }
        if (m_asks.empty() && m_outcome->delivery == Delivery::Accepted) {
            ask("ask-trace");
        }
    }
    QString text = report(ComparisonWords(*m_wish.library, m_wish.language), false);
    if (!m_wish.secondLanguage.isEmpty()) {
        text += QString(Columns, u'-') + u"\n\n"_s
            + report(ComparisonWords(*m_wish.library, m_wish.secondLanguage), true);
    }
    return text.toUtf8();
}

} // namespace Heloscope
