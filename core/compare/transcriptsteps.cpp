// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/transcriptsteps.h"

#include "core/overloaded.h"

#include <optional>
#include <unordered_map>

namespace Heloscope {

namespace {

constexpr qsizetype LongestArgument = 320;

/// "RCPT TO:<bob@example.test> NOTIFY=NEVER" → "bob@example.test"; what is no path stays whole.
QByteArray forwardPath(const QByteArray &line)
{
    const qsizetype open = line.indexOf('<');
    const qsizetype close = line.indexOf('>', open + 1);
    const qsizetype colon = line.indexOf(':');
    const QByteArray path = open >= 0 && close > open ? line.mid(open + 1, close - open - 1)
                                                      : line.mid(colon + 1).trimmed();
    return path.left(LongestArgument).toLower();
}

QByteArray argumentOf(const CommandEntry &command)
{
    if (command.verb == Smtp::Verb::Rcpt) {
        return forwardPath(command.line);
    }
    if (command.verb == Smtp::Verb::Auth) {
        const QList<QByteArray> words = command.line.left(LongestArgument).simplified().split(' ');
        return words.size() > 1 ? words[1].toUpper() : QByteArray();
    }
    return {};
}

class StepCollector
{
public:
    void take(const Entry &entry)
    {
        std::visit(Overloaded{
                       [&](const ConnectEntry &) { open(entry, Stage::Connect, "CONNECT"); },
                       [&](const ConnectedEntry &) {
                           if (m_steps.empty() || m_steps.back().name != "CONNECT"
                               || m_steps.back().received) {
                               begin(entry, Stage::Connect, "CONNECT");
                           }
                           m_steps.back().received = entry.id;
                       },
                       [&](const CommandEntry &command) {
                           open(entry, stageOf(command.verb), Smtp::verbName(command.verb));
                           m_steps.back().argument = argumentOf(command);
                           m_steps.back().isSecure = command.secure;
                       },
                       [&](const ContentEntry &) {
                           open(entry, Stage::Message, Smtp::verbName(Smtp::Verb::Content));
                       },
                       [&](const ReplyEntry &reply) { answer(entry, reply); },
                       [&](const TlsEntry &) { come(entry, Stage::StartTls, "TLS"); },
                       [&](const FindingEntry &finding) { note(finding); },
                       [&](const CloseEntry &) { come(entry, {}, "CLOSE"); },
                       [&](const OutcomeEntry &) { come(entry, {}, "OUTCOME"); },
                       [](const ResolveEntry &) {},
                       [](const NoteEntry &) {},
                   },
            entry.content);
    }

    [[nodiscard]] std::vector<TranscriptStep> taken() { return std::move(m_steps); }

private:
    void begin(const Entry &entry, std::optional<Stage> stage, const QByteArray &name)
    {
        TranscriptStep step;
        const Stage before = m_steps.empty() ? Stage::Connect : m_steps.back().stage;
        step.stage = stage.value_or(before);
        step.name = name;
        m_places[entry.id] = m_steps.size();
        m_steps.push_back(std::move(step));
    }
    void open(const Entry &entry, std::optional<Stage> stage, const QByteArray &name)
    {
        begin(entry, stage, name);
        m_steps.back().sent = entry.id;
    }
    void come(const Entry &entry, std::optional<Stage> stage, const QByteArray &name)
    {
        begin(entry, stage, name);
        m_steps.back().received = entry.id;
    }

    void answer(const Entry &entry, const ReplyEntry &reply)
    {
        const auto asked = reply.to ? m_places.find(*reply.to) : m_places.end();
        if (asked == m_places.end()) {
            const bool isGreeting = !m_isGreeted && !reply.to;
            m_isGreeted = m_isGreeted || isGreeting;
            come(entry, isGreeting ? std::optional(Stage::Greeting) : std::nullopt,
                isGreeting ? "GREETING" : "UNASKED");
        } else if (const std::size_t place = asked->second; !m_steps[place].received) {
            m_steps[place].received = entry.id;
            m_steps[place].code = reply.reply.code.value();
            m_places[entry.id] = place;
            return;
        } else { // LMTP answers the message once for each recipient
            come(entry, m_steps[place].stage, m_steps[place].name);
        }
        m_steps.back().code = reply.reply.code.value();
        m_steps.back().isSecure = reply.secure;
    }

    void note(const FindingEntry &finding)
    {
        if (finding.severity == Smtp::FindingSeverity::Info || m_steps.empty()) {
            return;
        }
        const auto about = finding.about ? m_places.find(*finding.about) : m_places.end();
        const std::size_t place = about == m_places.end() ? m_steps.size() - 1 : about->second;
        constexpr std::size_t MostFindings = 16;
        if (m_steps[place].findings.size() < MostFindings) {
            m_steps[place].findings.insert(finding.id);
        }
    }

    std::vector<TranscriptStep> m_steps;
    std::unordered_map<EntryId, std::size_t> m_places; ///< of entries that something can be about
    bool m_isGreeted = false;
};

} // namespace

std::vector<TranscriptStep> stepsOf(const Transcript &transcript)
{
    StepCollector collector;
    for (const Entry &entry : transcript.entries()) {
        collector.take(entry);
    }
    return collector.taken();
}

} // namespace Heloscope
