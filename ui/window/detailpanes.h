// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transcript/entry.h"

#include <QObject>

#include <vector>

class QAction;
class QDockWidget;
class QMainWindow;

namespace Heloscope {

class BytesPane;
class CapabilityPane;
class DialogueView;
class EnvelopeDock;
class HelpLanguages;
class HelpLibrary;
class MessageDraft;
class MessagePane;
class SessionDesk;
class WindowMenus;

/// The panes for those who want to look closer. They stand behind the findings, hidden at first
/// where the window is small, and each can be gone to by a key.
class DetailPanes : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this. findings: the dock that the panes stand with.
    DetailPanes(QMainWindow &window, WindowMenus &menus, SessionDesk &desk,
        const HelpLibrary &library, const HelpLanguages &languages, DialogueView &dialogue,
        QDockWidget &findings, EnvelopeDock &envelope);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Pane {
        QDockWidget *dock;
        QAction *go;
    };

    template <typename Focus>
    void add(const char *name, QWidget *content, const QKeySequence &key, Focus focus);
    void joinMessage(SessionDesk &desk, EnvelopeDock &envelope);
    [[nodiscard]] bool takeDrop(QEvent &event);
    void bringForward(QDockWidget &dock);
    void retranslate();

    QMainWindow &m_window;
    WindowMenus &m_menus;
    QDockWidget &m_findings;
    BytesPane *m_bytes;
    CapabilityPane *m_capabilities;
    MessageDraft *m_draft;
    MessagePane *m_message;
    std::vector<Pane> m_panes;
};

} // namespace Heloscope
