// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/languagemenu.h"

class QAction;
class QSettings;

namespace Heloscope {

/// In which languages explanations are shown: one, a second beside it for a teacher, and the
/// English original below. One choice for all views, made in one menu.
class HelpLanguages : public QObject
{
    Q_OBJECT

public:
    explicit HelpLanguages(QObject *parent = nullptr);

    /// What was chosen is remembered in settings, which must outlive this.
    void rememberIn(QSettings &settings);
    void setCurrent(const QString &language);
    void retranslate();

    [[nodiscard]] const QString &current() const { return m_first.current(); }
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

private:
    void refresh();

    LanguageMenu m_first;
    LanguageMenu m_beside;
    QAction *m_original;
    QSettings *m_settings = nullptr;
};

} // namespace Heloscope
