// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace Heloscope {

/// One text and what became of it in another language.
struct TranslatedText {
    QString where; ///< for whoever has to mend it: "code/550 howToFix", "MainWindow"
    QString language; ///< "th", "ko", "id"
    QString source; ///< English
    QStringList translations; ///< one, or one for each plural form; empty: not translated
    bool isPlural = false;
};

/// Every field of every entry of the built-in help that English has. A field that the language
/// lacks has no translation: nothing falls back to English here.
[[nodiscard]] std::vector<TranslatedText> helpTexts(const QString &language);

/// Every message of a file of Qt Linguist. One that is unfinished has no translation.
[[nodiscard]] std::vector<TranslatedText> linguistTexts(
    const QString &path, const QString &language);

/// The words of the window and of the command line.
[[nodiscard]] std::vector<TranslatedText> interfaceTexts(const QString &language);

} // namespace Heloscope
