// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/layoutmemory.h"

#include <QMainWindow>

class QSettings;

namespace Heloscope {

class CertificateQuestion;
class DialogueFilter;
class DialogueView;
class DialogueWords;
class DocumentDesk;
class EnvelopeDock;
class FilterBar;
class FindingModel;
class FindingsView;
class FindingWordsModel;
class HelpLanguages;
class HelpLibrary;
class HiddenBar;
class LanguageMenu;
class MeaningPane;
class NextLine;
class NoticeBar;
class PlayBar;
class PreferenceBook;
class PreferencesDesk;
class ReferenceDesk;
class ScenarioMenu;
class SessionActions;
class SessionDesk;
class SourceDesk;
class StageModel;
class StageStrip;
class StartPage;
class SteppingDesk;
class TargetBar;
class TranscriptModel;
class Wardrobe;
class WindowMenus;
struct TargetAddress;

/// The window: puts the panes together and joins them to the session that is looked at.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// All must outlive the window.
    MainWindow(SessionDesk &desk, const HelpLibrary &library, Wardrobe &wardrobe,
        QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    void setInterfaceLanguage(const QString &language);
    void setHelpLanguage(const QString &language);
    /// All languages as buttons, for a system that speaks none of them.
    void offerLanguages();
    /// Fills the target bar; nothing is sent.
    void setTarget(const TargetAddress &target);
    /// Shows what was looked at when the window was last closed; see DocumentDesk::restore().
    [[nodiscard]] bool restoreDocument();

signals:
    /// language: empty for that of the system.
    void interfaceLanguageChosen(const QString &language);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildCentre();
    void buildPanes();
    void joinActions();
    void joinSession();
    /// Sizes that do not follow the type by themselves.
    void fitToType();
    void retranslate();
    void refresh();
    void refreshTitle();
    void goOn();
    void connectToTarget();
    void copySelection();
    void addPane(QDockWidget *dock, Qt::DockWidgetArea area);

    SessionDesk &m_desk;
    const HelpLibrary &m_library;
    Wardrobe &m_wardrobe;
    PreferenceBook *m_book;
    LayoutMemory m_layout;

    TranscriptModel *m_transcript;
    DialogueWords *m_words;
    DialogueFilter *m_filter;
    FindingModel *m_findings;
    FindingWordsModel *m_findingWords;
    StageModel *m_stages;

    SessionActions *m_actions;
    LanguageMenu *m_interfaceLanguages;
    HelpLanguages *m_helpLanguages;
    ScenarioMenu *m_scenarios;
    ReferenceDesk *m_reference;
    WindowMenus *m_menus = nullptr;

    TargetBar *m_targetBar = nullptr;
    StageStrip *m_strip = nullptr;
    NoticeBar *m_notice = nullptr;
    CertificateQuestion *m_question = nullptr;
    FilterBar *m_filterBar = nullptr;
    DialogueView *m_dialogue = nullptr;
    StartPage *m_start = nullptr;
    DocumentDesk *m_documents = nullptr;
    NextLine *m_nextLine = nullptr;
    PlayBar *m_playBar = nullptr;
    MeaningPane *m_meaning = nullptr;
    FindingsView *m_findingsView = nullptr;
    EnvelopeDock *m_envelopeDock = nullptr;
    QDockWidget *m_meaningDock = nullptr;
    QDockWidget *m_findingsDock = nullptr;
    SteppingDesk *m_stepping = nullptr;
    SourceDesk *m_sources = nullptr;
    HiddenBar *m_hidden = nullptr;
    PreferencesDesk *m_preferences = nullptr;
};

} // namespace Heloscope
