// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/stepdifferences.h"

#include "core/compare/tlsdifferences.h"
#include "core/smtp/capabilities.h"

#include <QByteArrayList>

#include <algorithm>
#include <cstdlib>
#include <map>

namespace Heloscope {

namespace {

using Kind = SessionDifferenceKind;
using namespace std::chrono_literals;

constexpr qint64 VolatileOctets = 128;
constexpr auto NoticeableDelay = 1s;
constexpr int NoticeableFactor = 3;
constexpr int Challenge = 334;

bool isHello(const TranscriptStep &step)
{
    return step.name == "EHLO" || step.name == "LHLO" || step.name == "HELO";
}

QByteArray codesOf(const Smtp::Reply &reply)
{
    QByteArray codes = QByteArray::number(reply.code.value());
    return reply.enhanced ? codes + ' ' + reply.enhanced->toByteArray() : codes;
}

QByteArray parametersOf(const Smtp::Capability &capability)
{
    return QByteArrayList(capability.parameters.begin(), capability.parameters.end()).join(' ');
}

QByteArray resultOf(const Outcome &outcome)
{
    QByteArray result = resultName(outcome.result);
    return outcome.reason ? result + " (" + reasonName(*outcome.reason) + ')' : result;
}

/// Compares one pair and collects what it finds.
class StepComparison
{
public:
    StepComparison(
        const TranscriptStep &left, const TranscriptStep &right, const ComparedSessions &sessions)
        : m_left(left)
        , m_right(right)
        , m_sessions(sessions)
        , m_leftSent(sessions.left.find(left.sent))
        , m_rightSent(sessions.right.find(right.sent))
        , m_leftReceived(sessions.left.find(left.received))
        , m_rightReceived(sessions.right.find(right.received))
    {
    }

    StepVerdict verdict()
    {
        compareSent();
        compareReceived();
        compareFindings();
        return std::move(m_verdict);
    }

private:
    void add(Kind kind, const QByteArray &subject, const QByteArray &left, const QByteArray &right)
    {
        m_verdict.differences.push_back({kind, m_left.name, subject, left, right});
    }
    void addIfDifferent(Kind kind, const QByteArray &left, const QByteArray &right)
    {
        if (left != right) {
            add(kind, {}, left, right);
        }
    }
    [[nodiscard]] bool saysTheSame(const QByteArray &left, const QByteArray &right) const
    {
        return left == right
            || withoutVolatileParts(left, m_sessions.left.names)
            == withoutVolatileParts(right, m_sessions.right.names);
    }
    void see(bool isSame) { m_verdict.isIdentical = m_verdict.isIdentical && isSame; }

    void compareSent();
    void compareReceived();
    void compareReplies(const ReplyEntry &left, const ReplyEntry &right);
    void compareTexts(const Smtp::Reply &left, const Smtp::Reply &right);
    void compareCapabilities(const Smtp::Reply &left, const Smtp::Reply &right);
    void compareCapability(const Smtp::Capability &left, const Smtp::Capability &right);
    void compareTiming(std::chrono::microseconds left, std::chrono::microseconds right);
    void compareFindings();

    const TranscriptStep &m_left;
    const TranscriptStep &m_right;
    const ComparedSessions &m_sessions;
    const Entry *m_leftSent; ///< null: nothing
    const Entry *m_rightSent;
    const Entry *m_leftReceived;
    const Entry *m_rightReceived;
    StepVerdict m_verdict{{}, true};
};

void StepComparison::compareSent()
{
    if (!m_leftSent || !m_rightSent) {
        see(!m_leftSent && !m_rightSent);
        return;
    }
    const auto *leftLine = std::get_if<CommandEntry>(&m_leftSent->content);
    const auto *rightLine = std::get_if<CommandEntry>(&m_rightSent->content);
    const auto *leftContent = std::get_if<ContentEntry>(&m_leftSent->content);
    const auto *rightContent = std::get_if<ContentEntry>(&m_rightSent->content);
    if (leftLine && rightLine) {
        see(leftLine->line == rightLine->line);
        if (!isHello(m_left) && !saysTheSame(leftLine->line, rightLine->line)) {
            add(Kind::Line, {}, leftLine->line, rightLine->line);
        }
    } else if (leftContent && rightContent) {
        see(*leftContent == *rightContent);
        if (std::abs(leftContent->bytes - rightContent->bytes) > VolatileOctets) {
            add(Kind::ContentSize, {}, QByteArray::number(leftContent->bytes),
                QByteArray::number(rightContent->bytes));
        }
    } else {
        see(m_leftSent->content == m_rightSent->content);
    }
}

void StepComparison::compareReceived()
{
    if (!m_leftReceived || !m_rightReceived) {
        see(!m_leftReceived && !m_rightReceived);
        if (m_leftReceived || m_rightReceived) {
            add(m_leftReceived ? Kind::Unanswered : Kind::Answered, {}, {}, {});
        }
        return;
    }
    const EntryContent &left = m_leftReceived->content;
    const EntryContent &right = m_rightReceived->content;
    const auto *leftReply = std::get_if<ReplyEntry>(&left);
    const auto *rightReply = std::get_if<ReplyEntry>(&right);
    if (leftReply && rightReply) {
        compareReplies(*leftReply, *rightReply);
        return;
    }
    see(left == right);
    if (left.index() != right.index()) {
        return;
    }
    if (const auto *tls = std::get_if<TlsEntry>(&left)) {
        for (SessionDifference &one :
            tlsDifferences(tls->facts, std::get<TlsEntry>(right).facts, m_sessions.isSameHost)) {
            m_verdict.differences.push_back(std::move(one));
        }
    } else if (const auto *close = std::get_if<CloseEntry>(&left)) {
        addIfDifferent(
            Kind::ClosedBy, closerName(close->by), closerName(std::get<CloseEntry>(right).by));
    } else if (const auto *end = std::get_if<OutcomeEntry>(&left)) {
        addIfDifferent(
            Kind::Result, resultOf(end->outcome), resultOf(std::get<OutcomeEntry>(right).outcome));
    } else if (const auto *connected = std::get_if<ConnectedEntry>(&left)) {
        compareTiming(connected->elapsed, std::get<ConnectedEntry>(right).elapsed);
    }
}

void StepComparison::compareReplies(const ReplyEntry &left, const ReplyEntry &right)
{
    see(left.reply.code == right.reply.code && left.reply.lines == right.reply.lines);
    if (left.reply.code != right.reply.code) {
        add(Kind::Code, {}, codesOf(left.reply), codesOf(right.reply));
    } else if (left.reply.enhanced != right.reply.enhanced) {
        const auto shown = [](const Smtp::Reply &reply) {
            return reply.enhanced ? reply.enhanced->toByteArray() : QByteArray();
        };
        add(Kind::EnhancedCode, {}, shown(left.reply), shown(right.reply));
    } else if (left.reply.lines != right.reply.lines) {
        const bool listsCapabilities = isHello(m_left) && left.reply.code.isPositive();
        if (listsCapabilities) {
            compareCapabilities(left.reply, right.reply);
        } else if (left.reply.code != Challenge) {
            compareTexts(left.reply, right.reply);
        }
    }
    compareTiming(left.elapsed, right.elapsed);
}

void StepComparison::compareTexts(const Smtp::Reply &left, const Smtp::Reply &right)
{
    if (!saysTheSame(left.text(), right.text())) {
        add(Kind::Text, {}, left.text(), right.text());
    }
}

/// Keyword by keyword: the order in which a server lists them means nothing (RFC 5321 §4.1.1.1).
void StepComparison::compareCapabilities(const Smtp::Reply &left, const Smtp::Reply &right)
{
    std::map<QByteArray, const Smtp::Capability *> others;
    const Smtp::Capabilities leftOnes = Smtp::Capabilities::fromReply(left);
    const Smtp::Capabilities rightOnes = Smtp::Capabilities::fromReply(right);
    for (const Smtp::Capability &one : rightOnes.all()) {
        others.emplace(one.keyword, &one);
    }
    std::set<QByteArray> seen;
    for (const Smtp::Capability &one : leftOnes.all()) {
        if (!seen.insert(one.keyword).second) {
            continue;
        }
        const auto other = others.find(one.keyword);
        if (other == others.end()) {
            add(Kind::CapabilityMissing, one.keyword, parametersOf(one), {});
        } else {
            compareCapability(one, *other->second);
        }
    }
    for (const Smtp::Capability &one : rightOnes.all()) {
        if (seen.insert(one.keyword).second) {
            add(Kind::CapabilityAdded, one.keyword, {}, parametersOf(one));
        }
    }
}

void StepComparison::compareCapability(const Smtp::Capability &left, const Smtp::Capability &right)
{
    const auto sorted = [](const Smtp::Capability &one) {
        QByteArrayList list;
        for (const QByteArray &parameter : one.parameters) {
            list.append(parameter.toUpper());
        }
        std::ranges::sort(list);
        return list;
    };
    if (sorted(left) == sorted(right)) {
        return;
    }
    const QByteArray first = parametersOf(left);
    const QByteArray second = parametersOf(right);
    Kind kind = Kind::CapabilityChanged;
    if (left.keyword == "SIZE") {
        bool isFirst = false;
        bool isSecond = false;
        const qulonglong before = first.toULongLong(&isFirst);
        const qulonglong after = second.toULongLong(&isSecond);
        if (isFirst && isSecond && before == after) {
            return;
        }
        if (isFirst && isSecond && before > 0 && after > 0) { // 0: no fixed limit (RFC 1870 §4)
            kind = after < before ? Kind::SizeSmaller : Kind::SizeLarger;
        }
    }
    add(kind, left.keyword, first, second);
}

void StepComparison::compareTiming(std::chrono::microseconds left, std::chrono::microseconds right)
{
    const auto longer = std::max(left, right);
    const auto shorter = std::min(left, right);
    if (longer - shorter > NoticeableDelay && longer / NoticeableFactor > shorter) {
        const auto shown = [](std::chrono::microseconds time) {
            return QByteArray::number(
                qint64{std::chrono::duration_cast<std::chrono::milliseconds>(time).count()});
        };
        add(Kind::Timing, {}, shown(left), shown(right));
    }
}

/// Another code says by itself that a refusal was noticed.
void StepComparison::compareFindings()
{
    if (m_left.code != m_right.code) {
        return;
    }
    for (const QByteArray &id : m_left.findings) {
        if (!m_right.findings.contains(id)) {
            add(Kind::FindingMissing, id, {}, {});
        }
    }
    for (const QByteArray &id : m_right.findings) {
        if (!m_left.findings.contains(id)) {
            add(Kind::FindingAdded, id, {}, {});
        }
    }
}

} // namespace

StepVerdict comparedSteps(
    const TranscriptStep &left, const TranscriptStep &right, const ComparedSessions &sessions)
{
    return StepComparison(left, right, sessions).verdict();
}

} // namespace Heloscope
