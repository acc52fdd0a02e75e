// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/transcriptdiffmarkdown.h"
#include "core/transcript/transcript.h"

#include <QWidget>

#include <memory>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;
class QTreeView;

namespace Heloscope {

class HelpLanguages;
class HelpLibrary;
class Inspection;
class Prompter;
class StepDiffModel;

/// The session that is looked at beside a recorded one: what differs first, then both line by line.
/// The other one stands on the left, as what it is measured by.
class SessionDiffWindow : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive this.
    SessionDiffWindow(const Inspection &inspection, const HelpLibrary &library,
        HelpLanguages &languages, Prompter &prompter, QWidget *parent = nullptr);
    ~SessionDiffWindow() override;

    /// Files that can be chosen without a dialog, the newest first.
    void offer(const QStringList &fileNames);
    /// Comes to the front; where there is no session to compare with and none to choose from, asks
    /// for a file and comes then.
    void present();

signals:
    /// The line of the session that is looked at.
    void entryWanted(Heloscope::EntryId entry);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void joinParts();
    void comeForward();
    void ask();
    void open(const QString &fileName);
    void refresh();
    void refreshChooser();
    void goOn();
    void selectDifference(bool forward);
    void showStep();
    void fitColumns();
    void askWhere();
    void save(const QString &fileName);
    void retranslate();
    [[nodiscard]] DiffTitles titles() const;

    const Inspection &m_inspection;
    const HelpLibrary &m_library;
    HelpLanguages &m_languages;
    Prompter &m_prompter;
    std::unique_ptr<Transcript> m_other;
    QString m_fileName; ///< of the other one
    QString m_fault; ///< why there is none
    QStringList m_offered;
    StepDiffModel *m_model;
    QToolButton *m_choose;
    QMenu *m_chooser;
    QPushButton *m_export;
    QLabel *m_summary;
    QLabel *m_sides; ///< which session is which
    QTreeView *m_steps;
    QLabel *m_details;
    QAction *m_open;
    QAction *m_again;
    QAction *m_next;
    QAction *m_previous;
    QAction *m_save;
    QAction *m_close;
};

} // namespace Heloscope
