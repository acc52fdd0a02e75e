// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explain/meaning.h"
#include "ui/explain/meaningdocument.h"

#include <QWidget>

class QTextEdit;
class QToolButton;

namespace Heloscope {

class LanguageMenu;

/// Explains the selected row, in a language that is chosen apart from that of the interface.
class MeaningPane : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive this.
    MeaningPane(const Inspection &inspection, const HelpLibrary &library, LanguageMenu &languages,
        QWidget *parent = nullptr);

    /// entry: 0 explains how to read a reply line. line: 0-based line of a reply, or -1.
    void explainRow(EntryId entry, int line);
    void setHelpLanguage(const QString &language);
    void focusText();

signals:
    /// The reader is done here.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void retranslate();
    [[nodiscard]] Meaning howToRead() const;

    const HelpLibrary &m_library;
    MeaningFinder m_finder;
    QTextEdit *m_text;
    QToolButton *m_language;
    QToolButton *m_original;
    QToolButton *m_details;
    MeaningLayout m_layout;
    QString m_helpLanguage;
    EntryId m_entry = 0;
    int m_line = -1;
};

} // namespace Heloscope
