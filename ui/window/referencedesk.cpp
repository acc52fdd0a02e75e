// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/referencedesk.h"

#include "ui/explain/meaningview.h"
#include "ui/reference/codeswindow.h"
#include "ui/reference/comparisonwindow.h"
#include "ui/window/sessionactions.h"

#include <QAction>

namespace Heloscope {

ReferenceDesk::ReferenceDesk(
    QWidget &window, const HelpLibrary &library, HelpLanguages &languages, Prompter &prompter)
    : QObject(&window)
    , m_window(window)
    , m_library(library)
    , m_languages(languages)
    , m_prompter(prompter)
{
}

void ReferenceDesk::join(const SessionActions &actions, const MeaningView &meaning)
{
    m_typeSize = {actions.larger, actions.smaller, actions.normalSize};
    m_codesAction = actions.codes;
    connect(
        actions.codes, &QAction::triggered, this, [this, &meaning] { showCodes(meaning.code()); });
    connect(actions.compare, &QAction::triggered, this,
        [this, &meaning] { compare(meaning.code(), {}); });
    connect(&meaning, &MeaningView::compareWanted, this,
        [this](const QString &code) { compare(code, {}); });
}

void ReferenceDesk::showCodes(const QString &code)
{
    if (!m_codes) {
        m_codes = new CodesWindow(m_library, m_languages, &m_window);
        m_codes->addActions(m_typeSize);
        connect(m_codes, &CodesWindow::compareWanted, this, &ReferenceDesk::compare);
    }
    m_codes->open(code);
}

void ReferenceDesk::compare(const QString &first, const QString &second)
{
    if (!m_comparison) {
        m_comparison = new ComparisonWindow(m_library, m_languages, m_prompter, &m_window);
        m_comparison->addActions(m_typeSize);
        m_comparison->addAction(m_codesAction);
    }
    m_comparison->compare(first, second);
}

} // namespace Heloscope
