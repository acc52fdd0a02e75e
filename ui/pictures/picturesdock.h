// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transcript/entry.h"

#include <QDockWidget>

#include <vector>

class QAction;
class QLabel;
class QTabWidget;
class QToolBar;

namespace Heloscope {

class DialogueView;
class Inspection;
class Picture;
class PictureView;
class Prompter;
class TimePicture;

/// The pane with the pictures of a session: ladder, times and states. It goes with the dialogue's
/// selection and moves it; pictures can be saved and copied.
class PicturesDock : public QDockWidget
{
    Q_OBJECT

public:
    /// Both must outlive the pane.
    PicturesDock(const Inspection &inspection, Prompter &prompter, QWidget *parent = nullptr);

    /// Ties its selection to that of a dialogue, which must outlive the pane.
    void join(DialogueView &dialogue);
    /// Shows the pane and puts the cursor into it.
    [[nodiscard]] QAction *focusAction() const { return m_focus; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *addTool(const char *name);
    void addPicture(Picture *picture, const char *name);
    void retranslate();
    void wake();
    void select(EntryId entry);
    void askAndSave();
    void save(const QString &fileName);
    void copy();
    void tellIfCut();
    [[nodiscard]] PictureView *shown() const;

    const Inspection &m_inspection;
    Prompter &m_prompter;
    QToolBar *m_tools;
    QTabWidget *m_tabs;
    QLabel *m_remark;
    QAction *m_focus;
    QAction *m_save;
    QAction *m_copy;
    QAction *m_smaller;
    QAction *m_larger;
    QAction *m_pauses;
    TimePicture *m_times;
    std::vector<Picture *> m_pictures;
    std::vector<PictureView *> m_views;
};

} // namespace Heloscope
