// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/exportchoice.h"

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace Heloscope {

class ExportDialog;
class ExportJob;
class HelpLanguages;
class SessionDesk;

/// Exports the session that is looked at: opens the dialog, writes the file, fills the clipboard.
class ExportDesk : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    ExportDesk(SessionDesk &desk, const HelpLibrary &library, const HelpLanguages &languages,
        QWidget &window);

    [[nodiscard]] QAction *action() const { return m_action; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void refresh();
    void show();
    void save();
    void write(const QString &fileName);
    void copy();
    void abandon();
    [[nodiscard]] QString suggestedName(const ExportChoice &choice) const;
    [[nodiscard]] ExportJob *beginJob(const QString &fileName);

    SessionDesk &m_desk;
    const HelpLibrary &m_library;
    const HelpLanguages &m_languages;
    QWidget &m_window;
    QAction *m_action;
    QPointer<ExportDialog> m_dialog;
    QPointer<ExportJob> m_job; ///< belongs to the dialog
    ExportChoice m_last; ///< but for the languages, which are those of the help
};

} // namespace Heloscope
