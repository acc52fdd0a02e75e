// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/messageoptions.h"

#include "app/cli/exitcode.h"
#include "core/plan/mailmessage.h"
#include "core/wire/displaytext.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <cstdio>
#include <variant>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

using Problem = std::optional<Complaint>;

struct CliInspect {
    Q_DECLARE_TR_FUNCTIONS(CliInspect)
};

std::variant<QByteArray, Complaint> readFile(const QString &name)
{
    QFile file(name);
    const bool opened
        = name == u'-' ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened || (name != u'-' && QFileInfo(name).isDir())) {
        return Complaint{ExitCode::UnreadableInput,
            CliInspect::tr("The file %1 cannot be read: %2")
                .arg(Smtp::displayText(name.toUtf8()), file.errorString())};
    }
    return file.readAll();
}

bool hasControl(const QString &text)
{
    return std::ranges::any_of(
        text, [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7F; });
}

Complaint controlComplaint(const char *option)
{
    return {ExitCode::Usage,
        CliInspect::tr("--%1 holds a line break or another control character. Take it out.")
            .arg(QString::fromLatin1(option))};
}

Problem readHeaders(const QCommandLineParser &parser, MailMessage &message)
{
    const QStringList headers = parser.values(u"header"_s);
    for (const QString &header : headers) {
        if (hasControl(header)) {
            return controlComplaint("header");
        }
        const qsizetype colon = header.indexOf(u':');
        const QByteArray name = header.left(colon).toUtf8();
        const bool isName = colon > 0 && std::ranges::all_of(name, [](char octet) {
            return octet > 0x20 && octet < 0x7F; // RFC 5322 §2.2
        });
        if (!isName) {
            return Complaint{ExitCode::Usage,
                CliInspect::tr("--header \"%1\" is no header field. Write NAME: VALUE.")
                    .arg(Smtp::displayText(header.toUtf8()))};
        }
        message.headers.emplace_back(name, header.sliced(colon + 1).trimmed());
    }
    return std::nullopt;
}

Problem readAttachments(const QCommandLineParser &parser, MailMessage &message)
{
    const QStringList names = parser.values(u"attach"_s);
    for (const QString &name : names) {
        auto content = readFile(name);
        if (const auto *complaint = std::get_if<Complaint>(&content)) {
            return *complaint;
        }
        message.attachments.push_back(
            {QFileInfo(name).fileName(), std::get<QByteArray>(std::move(content))});
    }
    return std::nullopt;
}

} // namespace

Problem readMessage(const QCommandLineParser &parser, SessionPlan &plan)
{
    const bool parts = parser.isSet(u"subject"_s) || parser.isSet(u"body"_s)
        || parser.isSet(u"header"_s) || parser.isSet(u"attach"_s);
    if (parser.isSet(u"message"_s)) {
        if (parts) {
            return Complaint{ExitCode::Usage,
                CliInspect::tr(
                    "--message is the whole message. Leave out --subject, --body, --header and "
                    "--attach.")};
        }
        auto content = readFile(parser.value(u"message"_s));
        if (const auto *complaint = std::get_if<Complaint>(&content)) {
            return *complaint;
        }
        plan.message = withCrLf(std::get<QByteArray>(content));
        return std::nullopt;
    }
    MailMessage message;
    message.from = plan.reversePath;
    message.to = plan.recipients;
    message.subject = parser.isSet(u"subject"_s) ? parser.value(u"subject"_s)
                                                 : CliInspect::tr("Test message from Heloscope");
    if (hasControl(message.subject)) {
        return controlComplaint("subject");
    }
    message.body = parser.isSet(u"body"_s)
        ? parser.value(u"body"_s)
        : CliInspect::tr(
            "This message tests the way to this mailbox. Nothing needs to be done with it.");
    message.date = QDateTime::currentDateTime();
    message.messageId
        = QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + "@heloscope.invalid";
    if (Problem problem = readHeaders(parser, message)) {
        return problem;
    }
    if (Problem problem = readAttachments(parser, message)) {
        return problem;
    }
    plan.message = message.toByteArray();
    return std::nullopt;
}

} // namespace Heloscope
