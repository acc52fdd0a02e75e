// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/tlsfacts.h"
#include "core/transcript/entry.h"
#include "core/transcript/pseudonyms.h"
#include "ui/explain/meaningfinder.h"

#include <QWidget>

class QAction;
class QFrame;
class QLabel;
class QToolButton;

namespace Heloscope {

class CertificateQuestion;
class DialogueWords;
class HelpLanguages;
class LadderPicture;
class NextLine;
class PictureView;
class ProjectedDialogue;
class PseudonymWords;
class SessionActions;
class StageModel;
class StageStrip;
class Stepper;
class Wardrobe;

/// What the presentation shows and works on; all of it belongs to the window.
struct ProjectorSubject {
    Inspection &inspection;
    Stepper &stepper;
    DialogueWords &words;
    StageModel &stages;
    const HelpLibrary &library;
    const HelpLanguages &languages;
    const SessionActions &actions;
    const Wardrobe &wardrobe;
};

/// A session for a classroom: stages, eight rows of dialogue, one sentence of meaning and the next
/// line, in large type. Nobody is named. It looks at the session of the window and changes nothing
/// else of it.
class ProjectorWindow : public QWidget
{
    Q_OBJECT

public:
    /// All of subject must outlive this.
    ProjectorWindow(const ProjectorSubject &subject, QWidget *parent);

    /// The row to begin with.
    void selectEntry(EntryId entry);

signals:
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QToolButton *addButton(const char *name);
    void joinKeys();
    void joinSession();
    void setZoom(int percent);
    void chooseZoom(int percent);
    void fitStrip();
    void nextLanguage();
    void showLadder(bool shown);
    void askAboutCertificate(const Smtp::TlsFacts &facts);
    void refreshMeaning();
    void retranslate();

    ProjectorSubject m_subject;
    Pseudonyms m_pseudonyms;
    MeaningFinder m_finder;
    PseudonymWords *m_words;
    StageStrip *m_strip;
    CertificateQuestion *m_question;
    ProjectedDialogue *m_dialogue;
    LadderPicture *m_ladder;
    PictureView *m_ladderView;
    QFrame *m_meaning;
    QLabel *m_about;
    QLabel *m_sentence;
    QToolButton *m_picture;
    QToolButton *m_blank;
    QToolButton *m_languageButton;
    QToolButton *m_leave;
    NextLine *m_nextLine;
    bool m_isZoomOwn = false; ///< chosen by a person; else that of the height
    bool m_isLanguageOwn = false; ///< chosen here; else that of the main window
    QString m_language; ///< of the explanations, as long as this view is open
    int m_zoom = 0;
};

} // namespace Heloscope
