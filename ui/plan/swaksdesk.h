// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/sessionplan.h"
#include "ui/wording/faultwords.h"

#include <QObject>

#include <optional>

class QAction;

namespace Heloscope {

class EnvelopeDock;
class TargetBar;

/// Takes a swaks line over into the target bar and the envelope, and says what could not be taken.
/// What has no field of its own is kept for sessions with the same host. Sends nothing.
class SwaksDesk : public QObject
{
    Q_OBJECT

public:
    /// bar and envelope must outlive this.
    SwaksDesk(TargetBar &bar, EnvelopeDock &envelope, QObject *parent = nullptr);

    /// Takes the line out of the clipboard.
    [[nodiscard]] QAction *pasteAction() const { return m_paste; }
    void take(const QString &line);
    /// Adds what has no field: stages, lines, times, TLS files, mechanism.
    void fill(SessionPlan &plan) const;
    void retranslate();

signals:
    /// What was set up and what was not.
    void noticed(const Heloscope::Notice &notice);

private:
    TargetBar &m_bar;
    EnvelopeDock &m_envelope;
    QAction *m_paste;
    std::optional<SessionPlan> m_taken;
};

} // namespace Heloscope
