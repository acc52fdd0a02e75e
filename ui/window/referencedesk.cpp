// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/referencedesk.h"

#include "ui/reference/codeswindow.h"

namespace Heloscope {

ReferenceDesk::ReferenceDesk(QWidget &window, const HelpLibrary &library, HelpLanguages &languages)
    : QObject(&window)
    , m_window(window)
    , m_library(library)
    , m_languages(languages)
{
}

void ReferenceDesk::share(const QList<QAction *> &actions)
{
    m_shared = actions;
}

void ReferenceDesk::showCodes()
{
    if (!m_codes) {
        m_codes = new CodesWindow(m_library, m_languages, &m_window);
        m_codes->addActions(m_shared);
    }
    m_codes->search();
}

} // namespace Heloscope
