// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explain/meaning.h"
#include "ui/explain/meaningdocument.h"

#include <QWidget>

#include <functional>

class QTextEdit;
class QToolButton;

namespace Heloscope {

class HelpLanguages;

/// Shows a meaning in the languages of the help, with a menu to choose them.
class MeaningView : public QWidget
{
    Q_OBJECT

public:
    /// Tells the same thing in any language.
    using Source = std::function<Meaning(const QString &language)>;

    /// name: what the objectNames of its parts begin with. languages must outlive this.
    MeaningView(const QString &name, HelpLanguages &languages, QWidget *parent = nullptr);

    void explain(Source source);
    void setDetailsShown(bool shown);
    void setTextName(const QString &accessibleName);
    void focusText();

    /// The code of what is shown; empty if it is none.
    [[nodiscard]] const QString &code() const { return m_code; }

signals:
    /// The reader is done here.
    void left();
    void compareWanted(const QString &code);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void retranslate();
    [[nodiscard]] bool isWide() const;

    HelpLanguages &m_languages;
    Source m_source;
    QTextEdit *m_text;
    QToolButton *m_language;
    QToolButton *m_compare;
    QToolButton *m_details;
    MeaningLayout m_layout;
    QString m_code;
};

} // namespace Heloscope
