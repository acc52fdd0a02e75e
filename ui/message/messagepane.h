// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QMimeData;
class QPlainTextEdit;
class QTableView;
class QTabWidget;
class QToolButton;

namespace Heloscope {

class HeaderModel;
class HelpLanguages;
class HelpLibrary;
class MessageDraft;
class OctetModel;
class OctetView;
class Prompter;

/// The message that will be or was sent: its header, its body, and the exact octets that leave.
class MessagePane : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive this.
    MessagePane(MessageDraft &draft, Prompter &prompter, const HelpLibrary &library,
        const HelpLanguages &languages, QWidget *parent = nullptr);

    /// Takes the message of a file of any line ends, or says why not.
    void openFile(const QString &fileName);
    void focusMessage();

    /// The one message file that is dragged; empty if there is none.
    [[nodiscard]] static QString draggedMessage(const QMimeData *data);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// Escape.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *addButton(const char *name, QLayout *row);
    [[nodiscard]] QWidget *headerPage();
    void joinDraft();
    void refresh();
    void refreshBody();
    void refreshWords();
    void addField();
    void retranslate();

    MessageDraft &m_draft;
    Prompter &m_prompter;
    const HelpLibrary &m_library;
    const HelpLanguages &m_languages;
    HeaderModel *m_headers;
    OctetModel *m_octets;
    QLabel *m_standing;
    QTabWidget *m_tabs = nullptr;
    QTableView *m_table = nullptr;
    QPlainTextEdit *m_body = nullptr;
    OctetView *m_view = nullptr;
    QLabel *m_figures;
    QLabel *m_warnings;
    QAction *m_open;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_revert;
    QAction *m_copy;
    QAction *m_add = nullptr;
    QAction *m_remove = nullptr;
    QString m_fault; ///< why a file could not be opened
    bool m_isStale = true; ///< nothing is worked out while nobody looks
    bool m_isFilling = false;
};

} // namespace Heloscope
