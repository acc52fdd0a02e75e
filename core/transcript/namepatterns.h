// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

#include <functional>

namespace Heloscope {

/// Everything that names somebody, in the order in which it is looked for at one place: an address
/// ("local" and "domain"), an encoded one ("coded", "at" and "coming"), "v6", "v4", "host".
[[nodiscard]] const QRegularExpression &namePattern();

/// A pattern in which letters are those of every script.
[[nodiscard]] QRegularExpression wordPattern(const QString &pattern);

/// Whether nobody can own that name (RFC 2606, RFC 6761): those under .test, .example, .invalid,
/// .localhost, and example.com, .net and .org.
[[nodiscard]] bool isReservedName(const QString &name);

/// line with every word replaced for which replacement has another; what stands beside "@" is none.
[[nodiscard]] QString withWordsReplaced(
    const QString &line, const std::function<QString(const QString &)> &replacement);

} // namespace Heloscope
