// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transcript/jsonobject.h"

#include <QStringDecoder>

namespace Heloscope {

namespace {

/// Controls, and characters that turn text around or cannot be seen. 0xDB40 leads the tags and
/// selectors beyond U+E0000; what follows it is escaped with it.
bool needsEscape(char16_t unit)
{
    return unit == 0x115F || unit == 0x1160 || unit == 0x180E || unit == 0x3164 || unit == 0xFFA0
        || unit == 0xDB40 || unit < 0x20 || (unit >= 0x7F && unit < 0xA0) || unit == 0x00AD
        || unit == 0x061C || (unit >= 0x200B && unit <= 0x200F)
        || (unit >= 0x2028 && unit <= 0x202E) || (unit >= 0x2060 && unit <= 0x206F)
        || unit == 0xFEFF || (unit >= 0xFFF9 && unit <= 0xFFFB);
}

void appendUnit(QByteArray &text, char16_t unit)
{
    text += "\\u";
    text += QByteArray::number(unit, 16).rightJustified(4, '0');
}

QByteArray bracketed(const QByteArray &items)
{
    QByteArray text("[");
    text += items;
    text += ']';
    return text;
}

/// A byte order mark in front is kept: it is an octet of the peer like any other.
QString decoded(const QByteArray &octets)
{
    using Flag = QStringDecoder::Flag;
    return QStringDecoder(QStringDecoder::Utf8, Flag::Stateless | Flag::ConvertInitialBom)
        .decode(octets);
}

template <typename List, typename ToJson>
QByteArray joined(const List &values, ToJson toJson)
{
    QByteArray items;
    for (const auto &value : values) {
        if (!items.isEmpty()) {
            items += ',';
        }
        items += toJson(value);
    }
    return bracketed(items);
}

} // namespace

QByteArray jsonString(const QString &text)
{
    QByteArray json("\"");
    qsizetype plainFrom = 0;
    const auto flush = [&](qsizetype end) {
        json += QStringView(text).sliced(plainFrom, end - plainFrom).toUtf8();
        plainFrom = end + 1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text.at(i).unicode();
        if (unit == u'"' || unit == u'\\') {
            flush(i);
            json += '\\';
            json += static_cast<char>(unit);
        } else if (needsEscape(unit) || (i > 0 && text.at(i - 1).unicode() == 0xDB40)) {
            flush(i);
            appendUnit(json, unit);
        }
    }
    flush(text.size());
    json += '"';
    return json;
}

void JsonObject::begin(const char *key)
{
    if (m_text.size() > 1) {
        m_text += ',';
    }
    m_text += jsonString(QString::fromUtf8(key)); // names of arguments come from files, too
    m_text += ':';
}

JsonObject &JsonObject::add(const char *key, const QString &value)
{
    begin(key);
    m_text += jsonString(value);
    return *this;
}

JsonObject &JsonObject::add(const char *key, const QByteArray &value)
{
    return add(key, decoded(value));
}

JsonObject &JsonObject::add(const char *key, const char *value)
{
    return add(key, QString::fromUtf8(value));
}

JsonObject &JsonObject::add(const char *key, qint64 value)
{
    begin(key);
    m_text += QByteArray::number(value);
    return *this;
}

JsonObject &JsonObject::add(const char *key, bool value)
{
    begin(key);
    m_text += value ? "true" : "false";
    return *this;
}

JsonObject &JsonObject::add(const char *key, const QStringList &values)
{
    begin(key);
    m_text += joined(values, &jsonString);
    return *this;
}

JsonObject &JsonObject::add(const char *key, const std::vector<QByteArray> &values)
{
    begin(key);
    m_text += joined(values, [](const QByteArray &value) { return jsonString(decoded(value)); });
    return *this;
}

JsonObject &JsonObject::add(const char *key, const JsonObject &value)
{
    begin(key);
    m_text += value.text();
    return *this;
}

JsonObject &JsonObject::add(const char *key, const std::vector<JsonObject> &values)
{
    begin(key);
    m_text += joined(values, [](const JsonObject &value) { return value.text(); });
    return *this;
}

JsonObject &JsonObject::addNull(const char *key)
{
    begin(key);
    m_text += "null";
    return *this;
}

JsonObject &JsonObject::addSeconds(const char *key, qint64 microseconds)
{
    constexpr qint64 PerSecond = 1000000;
    begin(key);
    m_text += QByteArray::number(microseconds / PerSecond);
    m_text += '.';
    m_text += QByteArray::number(microseconds % PerSecond).rightJustified(6, '0');
    return *this;
}

} // namespace Heloscope
