// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Heloscope {

/// Writes one JSON object with its keys in the order they are added, which QJsonObject does not
/// keep: a person who reads a transcript wants number, time and event in front. Everything a
/// terminal could take as a command or that hides itself is escaped.
class JsonObject
{
public:
    JsonObject &add(const char *key, const QString &value);
    /// Octets as text; invalid UTF-8 becomes U+FFFD.
    JsonObject &add(const char *key, const QByteArray &value);
    JsonObject &add(const char *key, const char *value);
    JsonObject &add(const char *key, qint64 value);
    JsonObject &add(const char *key, int value) { return add(key, qint64{value}); }
    JsonObject &add(const char *key, bool value);
    JsonObject &add(const char *key, const QStringList &values);
    JsonObject &add(const char *key, const std::vector<QByteArray> &values);
    JsonObject &add(const char *key, const JsonObject &value);
    JsonObject &add(const char *key, const std::vector<JsonObject> &values);
    JsonObject &addNull(const char *key);
    /// A number with six decimals: seconds from microseconds.
    JsonObject &addSeconds(const char *key, qint64 microseconds);

    /// "{…}", without a newline.
    [[nodiscard]] QByteArray text() const { return m_text + '}'; }

private:
    void begin(const char *key);

    QByteArray m_text = "{";
};

/// A JSON string with its quotes.
[[nodiscard]] QByteArray jsonString(const QString &text);

} // namespace Heloscope
