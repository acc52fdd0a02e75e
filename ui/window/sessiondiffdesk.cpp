// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sessiondiffdesk.h"

#include "ui/reference/sessiondiffwindow.h"
#include "ui/transcript/dialogueview.h"
#include "ui/window/sessiondesk.h"
#include "ui/window/sessionkeeper.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Heloscope {

SessionDiffDesk::SessionDiffDesk(
    SessionDesk &desk, const HelpLibrary &library, HelpLanguages &languages, DialogueView &dialogue)
    : QObject(&dialogue)
    , m_desk(desk)
    , m_library(library)
    , m_languages(languages)
    , m_dialogue(dialogue)
{
}

void SessionDiffDesk::present()
{
    if (!m_window) {
        m_window = new SessionDiffWindow(
            m_desk.inspection(), m_library, m_languages, m_desk.prompter(), m_dialogue.window());
        connect(m_window, &SessionDiffWindow::entryWanted, this, [this](EntryId entry) {
            m_dialogue.window()->raise();
            m_dialogue.window()->activateWindow();
            m_dialogue.selectEntry(entry);
            m_dialogue.setFocus(Qt::OtherFocusReason);
        });
    }
    m_window->offer(recentSessions());
    m_window->present();
}

QStringList SessionDiffDesk::recentSessions() const
{
    constexpr qsizetype Most = 5;
    const QString folder = m_desk.keeper().shelf().folder();
    if (folder.isEmpty()) {
        return {};
    }
    QStringList paths;
    const QStringList names
        = QDir(folder).entryList({u"*.smtp.jsonl"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : names.first(std::min(Most, names.size()))) {
        paths.append(QDir(folder).filePath(name));
    }
    return paths;
}

} // namespace Heloscope
