// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/translations/translatedtext.h"

#include <QString>
#include <QStringList>

namespace Heloscope {

/// What can be found wrong in a translation without understanding it; empty if nothing. language:
/// "th", "ko", "id".
[[nodiscard]] QStringList wordingFaults(
    const QString &source, const QString &translation, const QString &language);

/// Placeholders, SMTP keywords and reply codes that the source has and the translation has not, or
/// the other way round; access keys and the signs at the end that do not agree.
[[nodiscard]] QStringList correspondenceFaults(
    const QString &source, const QString &translation, const QString &language);

/// Marks, spaces, letters of another script, words that the language does not use.
[[nodiscard]] QStringList scriptFaults(const QString &translation, const QString &language);

/// English left in the translation, and terms of the glossary that are not there.
[[nodiscard]] QStringList termFaults(
    const QString &source, const QString &translation, const QString &language);

/// Rows of a table beside the tests, fields separated by tabs, without the heading.
[[nodiscard]] std::vector<QStringList> tableRows(const QString &name);

/// Without placeholders (each becomes an X), markup and what is quoted: the translator's own words.
[[nodiscard]] QString ownWords(const QString &text);

} // namespace Heloscope
