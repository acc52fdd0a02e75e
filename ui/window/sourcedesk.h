// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/sessionplan.h"

#include <QObject>

#include <optional>

namespace Heloscope {

class DialogueView;
class EnvelopeDock;
class NoticeBar;
class PreferencesDesk;
class ReplayDesk;
class RowCopyMenu;
class SessionDesk;
class SwaksDesk;
class TargetBar;
class WindowMenus;

/// Where a session comes from and goes to: the fields, a swaks line, a recording, the clipboard.
class SourceDesk : public QObject
{
    Q_OBJECT

public:
    struct Places {
        SessionDesk &desk;
        TargetBar &bar;
        EnvelopeDock &envelope;
        WindowMenus &menus;
        NoticeBar &notice;
        PreferencesDesk &preferences;
        DialogueView &dialogue;
    };

    /// All must outlive this.
    SourceDesk(const Places &places, QWidget &window);

    /// What stands in the fields, with what a swaks line said and no field shows. Nothing, with a
    /// notice, if the host cannot be understood.
    [[nodiscard]] std::optional<SessionPlan> typedPlan();
    /// The selected rows of the dialogue, as text, to the clipboard; false if it is only one.
    [[nodiscard]] bool copySeveralRows();
    void retranslate();

private:
    Places m_places;
    ReplayDesk *m_replay;
    SwaksDesk *m_swaks;
    RowCopyMenu *m_rows;
};

} // namespace Heloscope
