// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace Heloscope {

/// The language of a program's own words: swaps its translators and those of Qt while it runs.
/// Every widget hears of it by QEvent::LanguageChange.
class UiLanguage
{
public:
    /// program: "heloscope" or "heloscope-cli", by which its catalogs are named.
    explicit UiLanguage(QString program = QStringLiteral("heloscope"));

    /// language: "en", "th", "ko" or "id".
    void use(const QString &language);
    [[nodiscard]] const QString &current() const { return m_current; }

    /// The first of the system's languages that is one of ours; English if none is.
    [[nodiscard]] static QString ofSystem();
    /// The system speaks one of the program's languages.
    [[nodiscard]] static bool isOfSystem();

private:
    QString m_name;
    QTranslator m_program;
    QTranslator m_qt;
    QTranslator m_ownQt; ///< what Qt's own catalogs lack
    QString m_current;
};

} // namespace Heloscope
