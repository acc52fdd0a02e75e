// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/recents.h"

#include <QSettings>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

constexpr auto Key = "recent/list"_L1;
constexpr auto FileMark = "file "_L1;
constexpr qsizetype LongestText = 4096;

/// "file /path", or "server optional 587 mail.example.test".
QString toText(const Recent &recent)
{
    if (recent.isFile()) {
        return FileMark + recent.file;
    }
    return u"server %1 %2 %3"_s.arg(QString::fromLatin1(tlsWishName(recent.tls)),
        QString::number(recent.endpoint.port), recent.endpoint.host);
}

std::optional<Recent> fromText(const QString &text)
{
    if (text.size() > LongestText) {
        return {};
    }
    Recent recent;
    if (text.startsWith(FileMark)) {
        recent.file = text.mid(FileMark.size());
        return recent.isFile() ? std::optional(recent) : std::nullopt;
    }
    const QStringList parts = text.split(u' ');
    const auto tls = tlsWishFromName(parts.value(1).toLatin1());
    recent.endpoint = {parts.value(3), parts.value(2).toUShort()};
    if (parts.size() != 4 || !tls || recent.endpoint.host.isEmpty() || recent.endpoint.port == 0) {
        return {};
    }
    recent.tls = *tls;
    return recent;
}

/// A server is the same whatever encryption was wished for.
bool isSame(const Recent &one, const Recent &other)
{
    return one.file == other.file && one.endpoint == other.endpoint;
}

} // namespace

Recent Recent::of(const QString &file)
{
    Recent recent;
    recent.file = file;
    return recent;
}

Recents::Recents(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    const QStringList texts = settings.value(QString(Key)).toStringList().mid(0, 2 * Capacity);
    for (const QString &text : texts) {
        if (auto recent = fromText(text)) {
            m_all.push_back(std::move(*recent));
        }
    }
}

void Recents::remember(const Recent &recent)
{
    std::erase_if(m_all, [&](const Recent &other) { return isSame(other, recent); });
    m_all.insert(m_all.begin(), recent);
    int same = 0;
    std::erase_if(m_all, [&](const Recent &other) {
        return other.isFile() == recent.isFile() && ++same > Capacity;
    });
    store();
}

void Recents::clear()
{
    m_all.clear();
    store();
}

void Recents::store()
{
    QStringList texts;
    for (const Recent &recent : m_all) {
        texts << toText(recent);
    }
    m_settings.setValue(QString(Key), texts);
    emit changed();
}

} // namespace Heloscope
