// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/languagemenu.h"

class QAction;

namespace Heloscope {

/// In which languages explanations are shown: one, a second beside it for a teacher, and the
/// English original below. One choice for all views, made in one menu.
class HelpLanguages : public QObject
{
    Q_OBJECT

public:
    explicit HelpLanguages(QObject *parent = nullptr);

    void setCurrent(const QString &language);
    /// language: empty for none.
    void setBeside(const QString &language);
    void setOriginalWanted(bool wanted);
    void retranslate();

    [[nodiscard]] const QString &current() const { return m_first.current(); }
    /// What was chosen in the menu as the second, be it the same as the first.
    [[nodiscard]] const QString &wantedBeside() const { return m_beside.current(); }
    [[nodiscard]] bool isOriginalWanted() const;
    /// Empty where none is wanted, or the same as the first.
    [[nodiscard]] QString beside() const;
    /// Both by their own names: "ไทย | 한국어".
    [[nodiscard]] QString names() const;
    /// The original is wanted and neither of the two is English.
    [[nodiscard]] bool showsOriginal() const;
    [[nodiscard]] QMenu *menu() const { return m_first.menu(); }

signals:
    /// Some part of the choice.
    void changed();
    /// The same, by a person in the menu.
    void chosen();

private:
    void refresh();

    LanguageMenu m_first;
    LanguageMenu m_beside;
    QAction *m_original;
};

} // namespace Heloscope
