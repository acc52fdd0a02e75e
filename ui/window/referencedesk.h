// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

class QAction;
class QWidget;

namespace Heloscope {

class CodesWindow;
class ComparisonWindow;
class HelpLanguages;
class HelpLibrary;
class MeaningView;
class Prompter;
class SessionActions;

/// The windows in which to look something up, made when they are first asked for. They need no
/// session and stay open beside it.
class ReferenceDesk : public QObject
{
    Q_OBJECT

public:
    /// window: what they belong to; all must outlive this.
    ReferenceDesk(
        QWidget &window, const HelpLibrary &library, HelpLanguages &languages, Prompter &prompter);

    /// Opens them by the actions of the window and from its meaning pane.
    void join(const SessionActions &actions, const MeaningView &meaning);
    /// code: what to begin with; may be empty.
    void showCodes(const QString &code);
    /// Codes as they are written; empty: the window chooses.
    void compare(const QString &first, const QString &second);

private:
    QWidget &m_window;
    const HelpLibrary &m_library;
    HelpLanguages &m_languages;
    Prompter &m_prompter;
    QList<QAction *> m_typeSize; ///< work in these windows too
    QAction *m_codesAction = nullptr;
    CodesWindow *m_codes = nullptr;
    ComparisonWindow *m_comparison = nullptr;
};

} // namespace Heloscope
