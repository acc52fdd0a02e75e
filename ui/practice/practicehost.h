// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/sessionplan.h"
#include "core/practice/practicescript.h"

#include <QObject>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <vector>

namespace Heloscope {

class PracticeServer;

/// Keeps one practice server of this program running on the loopback interface, and knows the plan
/// with which to visit it. Nothing it does leaves the machine.
class PracticeHost : public QObject
{
    Q_OBJECT

public:
    explicit PracticeHost(QObject *parent = nullptr);
    ~PracticeHost() override;

    /// A server with that scenario, in place of the former one, and the plan to visit it. Nothing
    /// if there is no such scenario or it cannot be served: fault() says why.
    [[nodiscard]] std::optional<SessionPlan> open(const QByteArray &scenario);

    /// A server that plays this script, and what plan has to become to visit it.
    [[nodiscard]] std::optional<SessionPlan> serve(const PracticeScript &script, SessionPlan plan);

    /// Every scenario, in the order to show them; read when first asked for.
    [[nodiscard]] const std::vector<PracticeScript> &scenarios() const;
    [[nodiscard]] const QByteArray &current() const { return m_current; }
    /// The title of the present scenario in that language; empty without one.
    [[nodiscard]] QString title(const QString &language) const;
    [[nodiscard]] const QString &fault() const { return m_fault; }

private:
    [[nodiscard]] bool writeAuthority(const QByteArray &pem);

    mutable std::vector<PracticeScript> m_scenarios;
    std::unique_ptr<PracticeServer> m_server;
    QTemporaryDir m_folder;
    QByteArray m_current;
    QString m_fault;
};

} // namespace Heloscope
