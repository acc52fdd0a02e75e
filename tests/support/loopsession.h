// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/scriptparser.h"
#include "core/session/looptransport.h"
#include "core/session/session.h"
#include "tests/support/manualclock.h"

#include <QCoreApplication>

namespace Heloscope {

/// A session with the practice server in one process. dialogue: exchanges of a scenario, see
/// scriptparser.h; header: more header lines.
struct LoopSession {
    explicit LoopSession(
        const SessionPlan &plan, const QByteArray &dialogue = {}, const QByteArray &header = {})
        : wire(new LoopTransport(
            *parseScript(QByteArray("id: test\ntitle: test\n" + header + "\n" + dialogue),
                QStringLiteral("test"))))
        , session(plan, std::unique_ptr<Transport>(wire), clock)
    {
    }

    /// Lets everything happen that can happen without time passing.
    void settle()
    {
        for (int i = 0; i < 200; ++i) {
            QCoreApplication::processEvents();
        }
    }
    void start()
    {
        session.start();
        settle();
    }
    /// The lines of the commands on record.
    [[nodiscard]] QByteArrayList commands() const
    {
        QByteArrayList lines;
        for (const Entry &entry : session.transcript().entries()) {
            if (const auto *command = std::get_if<CommandEntry>(&entry.content)) {
                lines.append(command->line);
            }
        }
        return lines;
    }
    [[nodiscard]] QByteArrayList findings() const
    {
        QByteArrayList ids;
        for (const Entry &entry : session.transcript().entries()) {
            if (const auto *finding = std::get_if<FindingEntry>(&entry.content)) {
                ids.append(finding->id);
            }
        }
        return ids;
    }
    [[nodiscard]] SessionResult result() const { return session.outcome().value().result; }

    ManualClock clock;
    LoopTransport *wire;
    Session session;
};

} // namespace Heloscope
