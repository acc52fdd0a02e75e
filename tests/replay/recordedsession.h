// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/scriptparser.h"
#include "core/replay/recording.h"
#include "core/replay/scriptplanner.h"
#include "core/session/looptransport.h"
#include "core/session/session.h"
#include "tests/support/loopsession.h"
#include "tests/support/testplan.h"

#include <QTest>

#include <algorithm>

namespace Heloscope {

/// A session of planner with the server of script, run to its end in this process.
struct RunSession {
    RunSession(const SessionPlan &plan, std::unique_ptr<Planner> planner, PracticeScript script)
        : wire(new LoopTransport(std::move(script)))
        , session(plan, std::move(planner), std::unique_ptr<Transport>(wire), clock)
    {
        clock.advance(std::chrono::seconds(1)); // a session at time 0 is none
        wire->setTlsFacts(trustedTls());
        session.run();
        session.start();
        for (int i = 0; i < 1000 && !session.outcome(); ++i) {
            QCoreApplication::processEvents();
            wire->endPause();
        }
    }

    /// One line for each command, reply and finding.
    [[nodiscard]] QByteArrayList lines() const
    {
        QByteArrayList all;
        for (const Entry &entry : session.transcript().entries()) {
            if (const auto *command = std::get_if<CommandEntry>(&entry.content)) {
                all << "C: " + command->line;
            } else if (const auto *reply = std::get_if<ReplyEntry>(&entry.content)) {
                all << "S: " + reply->reply.raw.trimmed();
            } else if (const auto *finding = std::get_if<FindingEntry>(&entry.content)) {
                QByteArray line = "!: " + finding->id;
                auto arguments = finding->arguments;
                std::ranges::sort(arguments);
                for (const auto &[name, value] : arguments) {
                    line += ' ' + name + '=' + value;
                }
                all << line;
            }
        }
        return all;
    }
    /// The same without the findings.
    [[nodiscard]] QByteArrayList dialogue() const
    {
        QByteArrayList all = lines();
        all.removeIf([](const QByteArray &line) { return line.startsWith("!: "); });
        return all;
    }

    ManualClock clock;
    LoopTransport *wire;
    Session session;
};

inline PracticeScript scriptFrom(const QByteArray &dialogue, const QByteArray &header = {})
{
    return *parseScript(
        QByteArray("id: test\ntitle: test\n" + header + "\n" + dialogue), QStringLiteral("test"));
}

/// What the plan's session with that server is on record.
inline Recording recorded(
    const SessionPlan &plan, const QByteArray &dialogue = {}, const QByteArray &header = {})
{
    const RunSession run(plan, std::make_unique<GoalPlanner>(plan), scriptFrom(dialogue, header));
    return recordingOf(run.session.transcript());
}

} // namespace Heloscope
