// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/profile.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

constexpr qsizetype LongestField = 1000;
constexpr qsizetype MostRecipients = 100;

QString fitName(QString name)
{
    name.removeIf([](QChar character) { return !character.isPrint(); });
    return name.simplified().left(Profile::LongestName).trimmed();
}

QByteArray field(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString().left(LongestField).toUtf8();
}

} // namespace

Profile profileOf(const SessionPlan &plan, const QString &name)
{
    Profile profile;
    profile.name = fitName(name);
    profile.endpoint = plan.endpoint;
    profile.tls = plan.tls;
    profile.ehloName = plan.ehloName;
    if (plan.credentials) {
        profile.mechanism = plan.credentials->mechanism;
        profile.user = plan.credentials->user;
    }
    profile.reversePath = plan.reversePath;
    profile.recipients = plan.recipients;
    profile.until = plan.until;
    return profile;
}

SessionPlan planOf(const Profile &profile)
{
    SessionPlan plan;
    plan.endpoint = profile.endpoint;
    plan.tls = profile.tls;
    plan.ehloName = profile.ehloName;
    if (!profile.user.isEmpty()) {
        plan.credentials = Credentials{profile.mechanism, profile.user, {}, false};
    }
    plan.reversePath = profile.reversePath;
    plan.recipients = profile.recipients;
    plan.until = profile.until;
    return plan;
}

QJsonObject toJson(const Profile &profile)
{
    QJsonArray recipients;
    for (const QByteArray &recipient : profile.recipients) {
        recipients.append(QString::fromUtf8(recipient));
    }
    return {{"name"_L1, profile.name}, {"host"_L1, profile.endpoint.host},
        {"port"_L1, profile.endpoint.port},
        {"tls"_L1, QString::fromLatin1(tlsWishName(profile.tls))},
        {"ehlo"_L1, QString::fromUtf8(profile.ehloName)},
        {"mechanism"_L1, QString::fromUtf8(profile.mechanism)},
        {"user"_L1, QString::fromUtf8(profile.user)},
        {"from"_L1, QString::fromUtf8(profile.reversePath)}, {"to"_L1, recipients},
        {"until"_L1, QString::fromLatin1(stageName(profile.until))}};
}

std::optional<Profile> profileFromJson(const QJsonObject &object)
{
    Profile profile;
    profile.name = fitName(object.value("name"_L1).toString());
    profile.endpoint.host = object.value("host"_L1).toString().left(LongestField);
    const int port = object.value("port"_L1).toInt();
    const auto tls = tlsWishFromName(field(object, "tls"_L1));
    const auto until = stageFromName(field(object, "until"_L1));
    if (profile.name.isEmpty() || port < 1 || port > 65535 || !tls || !until) {
        return {};
    }
    profile.endpoint.port = static_cast<quint16>(port);
    profile.tls = *tls;
    profile.until = *until;
    profile.ehloName = field(object, "ehlo"_L1);
    profile.mechanism = field(object, "mechanism"_L1);
    profile.user = field(object, "user"_L1);
    profile.reversePath = field(object, "from"_L1);
    const QJsonArray recipients = object.value("to"_L1).toArray();
    for (qsizetype i = 0; i < std::min(recipients.size(), MostRecipients); ++i) {
        profile.recipients.push_back(recipients.at(i).toString().left(LongestField).toUtf8());
    }
    return profile;
}

} // namespace Heloscope
