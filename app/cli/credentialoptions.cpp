// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/credentialoptions.h"

#include "app/cli/exitcode.h"
#include "app/cli/passwordsource.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

struct CliInspect {
    Q_DECLARE_TR_FUNCTIONS(CliInspect)
};

Result<Smtp::Secret, Complaint> readPassword(const QCommandLineParser &parser, const QString &user)
{
    if (parser.isSet(u"password-file"_s) && parser.isSet(u"password-env"_s)) {
        return Failure{Complaint{ExitCode::Usage,
            CliInspect::tr("--password-file and --password-env exclude each other. Give one.")}};
    }
    if (parser.isSet(u"password-file"_s)) {
        return passwordFromFile(parser.value(u"password-file"_s));
    }
    if (parser.isSet(u"password-env"_s)) {
        return passwordFromEnvironment(parser.value(u"password-env"_s));
    }
    return passwordFromTerminal(user);
}

} // namespace

std::optional<Complaint> readPasswordOfLine(const QCommandLineParser &parser, SessionPlan &plan)
{
    if (!plan.credentials) {
        return std::nullopt;
    }
    Credentials &credentials = *plan.credentials;
    credentials.allowInClear = parser.isSet(u"allow-plaintext-auth"_s);
    const bool given = parser.isSet(u"password-file"_s) || parser.isSet(u"password-env"_s);
    if (!given && !credentials.password.isEmpty()) {
        return std::nullopt;
    }
    auto password = readPassword(parser, QString::fromUtf8(credentials.user));
    if (!password) {
        return password.fault();
    }
    credentials.password = *std::move(password);
    return std::nullopt;
}

std::optional<Complaint> readCredentials(const QCommandLineParser &parser, SessionPlan &plan)
{
    const bool anything = parser.isSet(u"auth"_s) || parser.isSet(u"user"_s)
        || parser.isSet(u"password-file"_s) || parser.isSet(u"password-env"_s);
    if (!anything) {
        return std::nullopt;
    }
    if (!parser.isSet(u"user"_s)) {
        return Complaint{ExitCode::Usage, CliInspect::tr("Authentication needs --user as well.")};
    }
    Credentials credentials;
    credentials.user = parser.value(u"user"_s).toUtf8();
    const QByteArray mechanism = parser.value(u"auth"_s).toUtf8().toUpper();
    credentials.mechanism = mechanism == "AUTO" ? QByteArray() : mechanism;
    credentials.allowInClear = parser.isSet(u"allow-plaintext-auth"_s);
    Result<Smtp::Secret, Complaint> password = readPassword(parser, parser.value(u"user"_s));
    if (!password) {
        return password.fault();
    }
    credentials.password = *std::move(password);
    plan.credentials = std::move(credentials);
    return std::nullopt;
}

} // namespace Heloscope
