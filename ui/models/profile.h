// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/sessionplan.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace Heloscope {

/// What is kept of a plan under a name: where, as whom, to whom and how far. There is no place for
/// a password in it.
struct Profile {
    static constexpr qsizetype LongestName = 60; ///< characters

    QString name;
    Endpoint endpoint;
    TlsWish tls = TlsWish::Optional;
    QByteArray ehloName;
    QByteArray mechanism; ///< empty: the best of those offered
    QByteArray user; ///< empty: no AUTH
    QByteArray reversePath;
    std::vector<QByteArray> recipients;
    Stage until = Stage::Quit;

    bool operator==(const Profile &) const = default;
};

/// name: shortened to LongestName, spaces around it and controls taken out.
[[nodiscard]] Profile profileOf(const SessionPlan &plan, const QString &name);
/// A plan without password and message.
[[nodiscard]] SessionPlan planOf(const Profile &profile);

[[nodiscard]] QJsonObject toJson(const Profile &profile);
/// Nothing for an object without a name or host, or with a word nobody knows.
[[nodiscard]] std::optional<Profile> profileFromJson(const QJsonObject &object);

} // namespace Heloscope
