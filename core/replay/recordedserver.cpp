// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replay/recordedserver.h"

#include "core/practice/envelopesyntax.h"
#include "core/smtp/capabilities.h"
#include "core/wire/commandparser.h"

#include <algorithm>
#include <limits>

namespace Heloscope {

using Smtp::Verb;

namespace {

/// Less than that nobody notices, and it would only slow the replay down.
constexpr std::chrono::milliseconds ShortestPause{20};

void say(ScriptSteps &steps, const RecordedReply &reply)
{
    const auto recorded = std::chrono::duration_cast<std::chrono::milliseconds>(reply.after);
    const auto pause = std::min(recorded, LongestRecordedPause);
    if (pause >= ShortestPause) {
        steps.emplace_back(Wait{pause});
    }
    QByteArray octets = reply.reply.raw;
    if (octets.isEmpty()) {
        return; // nothing was said that could be said again
    }
    if (!octets.endsWith('\n')) {
        octets += "\r\n"; // cut off in the recording
    }
    steps.emplace_back(SayOctets{octets});
}

/// What a client has to say for this step, or nothing where it is a moment of its own.
QByteArray patternOf(const RecordedStep &step)
{
    switch (step.verb) {
    case Verb::Ehlo:
        return "EHLO *";
    case Verb::Helo:
        return "HELO *";
    case Verb::Lhlo:
        return "LHLO *";
    case Verb::Mail:
    case Verb::Rcpt:
        if (const auto path = Smtp::pathOfLine(step.line)) {
            return (step.verb == Verb::Mail ? "MAIL FROM:<" : "RCPT TO:<") + *path + '>';
        }
        return step.line;
    default:
        return step.line;
    }
}

/// The AUTH exchange that begins at the step with this number: where its last reply stands.
std::size_t endOfExchange(const std::vector<RecordedStep> &steps, std::size_t begin)
{
    std::size_t last = begin;
    while (last + 1 < steps.size()
        && (steps.at(last + 1).verb == Verb::AuthResponse
            || steps.at(last + 1).verb == Verb::AuthCancel)) {
        ++last;
    }
    return last;
}

class ScriptWriter
{
public:
    explicit ScriptWriter(const Recording &recording)
        : m_recording(recording)
    {
    }

    std::vector<ExchangeSeries> series()
    {
        const std::vector<RecordedStep> &steps = m_recording.steps;
        for (std::size_t i = 0; i < steps.size(); ++i) {
            const std::size_t first = i;
            if (steps.at(i).verb == Verb::Auth) {
                i = endOfExchange(steps, i);
            }
            add(steps.at(first), steps.at(i), i + 1 == steps.size());
        }
        return std::move(m_series);
    }

private:
    /// first: what the client began with; last: what was answered for good.
    void add(const RecordedStep &first, const RecordedStep &last, bool isEnd)
    {
        ScriptSteps answer;
        if (last.reply) {
            say(answer, *last.reply);
        }
        for (const RecordedReply &reply : last.unasked) {
            say(answer, reply);
        }
        const bool closes = isEnd && first.verb != Verb::Quit && m_recording.closedBy
            && *m_recording.closedBy != Closer::Client;
        if (closes) {
            answer.emplace_back(EndConnection{*m_recording.closedBy == Closer::Network});
        }
        if (answer.empty()) {
            return; // the recording ends here
        }
        const ScriptMoment moment = momentOf(first, last);
        const QByteArray pattern
            = moment == ScriptMoment::Command ? patternOf(first) : QByteArray();
        const auto known = std::ranges::find_if(m_series, [&](const ExchangeSeries &one) {
            return one.moment == moment && one.pattern == pattern;
        });
        if (known != m_series.end()) {
            known->answers.push_back(std::move(answer));
        } else {
            m_series.push_back({moment, pattern, {std::move(answer)}});
        }
    }

    static ScriptMoment momentOf(const RecordedStep &first, const RecordedStep &last)
    {
        if (first.verb == Verb::Connect) {
            return ScriptMoment::Connect;
        }
        if (first.verb == Verb::Content) {
            return ScriptMoment::Content;
        }
        const bool exchanged = first.verb == Verb::Auth
            && (&first != &last || Smtp::argumentOfLine(first.line).contains(' '));
        return exchanged ? ScriptMoment::Credentials : ScriptMoment::Command;
    }

    const Recording &m_recording;
    std::vector<ExchangeSeries> m_series;
};

bool offersAuth(const Recording &recording)
{
    return std::ranges::any_of(recording.steps, [](const RecordedStep &step) {
        const bool hello = step.verb == Verb::Ehlo || step.verb == Verb::Lhlo;
        return step.verb == Verb::Auth
            || (hello && step.reply
                && Smtp::Capabilities::fromReply(step.reply->reply).has("AUTH"));
    });
}

} // namespace

PracticeScript scriptOf(const Recording &recording)
{
    PracticeScript script;
    script.id = "recording";
    const QString host = recording.header.target.host;
    script.titles.emplace("en", host);
    if (isDomain(host.toUtf8()) && isAscii(host.toUtf8()) && !host.startsWith(QLatin1Char('['))) {
        script.host = host.toLatin1();
    }
    if (recording.implicitTls) {
        script.tls = ScenarioTls::Implicit;
    } else if (recording.startsTls()) {
        script.tls = ScenarioTls::StartTls;
    }
    script.auth = offersAuth(recording) ? ScenarioAuth::Offered : ScenarioAuth::None;
    script.size = std::numeric_limits<qint64>::max();
    script.isRecording = true;
    script.series = ScriptWriter(recording).series();
    return script;
}

} // namespace Heloscope
