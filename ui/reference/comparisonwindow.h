// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/codecomparison.h"

#include <QWidget>

#include <array>
#include <optional>

class QAction;
class QLabel;
class QPushButton;
class QTextEdit;
class QToolButton;

namespace Heloscope {

class CodeChooser;
class HelpLanguages;
class HelpLibrary;
class Prompter;

/// Two codes side by side: what each means, when one sees it, what to do, and what tells them
/// apart.
class ComparisonWindow : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive this.
    ComparisonWindow(const HelpLibrary &library, HelpLanguages &languages, Prompter &prompter,
        QWidget *parent = nullptr);

    /// Comes to the front. Where second is empty, one that is often taken for the first is chosen;
    /// where both are, what was compared last stays.
    void compare(const QString &first, const QString &second);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void joinParts();
    void swap();
    void refresh();
    void present(const CodeComparison &comparison);
    void exportPage();
    void save(const QString &fileName);
    void retranslate();
    [[nodiscard]] bool isWide() const;
    /// In one of the languages; nothing if there are not two different codes.
    [[nodiscard]] std::optional<CodeComparison> comparison(const QString &language) const;
    [[nodiscard]] QString whyNothing() const;

    const HelpLibrary &m_library;
    HelpLanguages &m_languages;
    Prompter &m_prompter;
    CodeChooser *m_first;
    QToolButton *m_swap;
    CodeChooser *m_second;
    QToolButton *m_language;
    QPushButton *m_copy;
    QPushButton *m_export;
    QTextEdit *m_text;
    QAction *m_choose;
    QAction *m_save;
    QAction *m_close;
    std::array<ComparableCode, 2> m_shown{};
    bool m_hasColumns = false;
};

} // namespace Heloscope
