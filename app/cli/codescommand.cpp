// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/codescommand.h"

#include "app/cli/complaint.h"
#include "app/cli/exitcode.h"
#include "app/cli/helplanguage.h"
#include "core/help/helplibrary.h"
#include "core/wire/displaytext.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <cstdio>

namespace Heloscope {

using namespace Qt::StringLiterals;

namespace {

/// The kinds of topics that are listed, in this order, and what each is called in JSON.
struct ListedKind {
    QLatin1StringView prefix;
    QLatin1StringView kind;
    const char *heading;
};

constexpr std::array ListedKinds{
    ListedKind{"code/"_L1, "code"_L1, QT_TRANSLATE_NOOP("CliCodes", "Reply codes")},
    ListedKind{
        "enhanced/"_L1, "enhanced"_L1, QT_TRANSLATE_NOOP("CliCodes", "Enhanced status codes")},
    ListedKind{"extension/"_L1, "keyword"_L1, QT_TRANSLATE_NOOP("CliCodes", "EHLO keywords")},
    ListedKind{"mechanism/"_L1, "mechanism"_L1, QT_TRANSLATE_NOOP("CliCodes", "AUTH mechanisms")},
    ListedKind{"command/"_L1, "command"_L1, QT_TRANSLATE_NOOP("CliCodes", "Commands")},
    ListedKind{"reason/"_L1, "reason"_L1, QT_TRANSLATE_NOOP("CliCodes", "Reasons of refusals")},
    ListedKind{"limit/"_L1, "limit"_L1, QT_TRANSLATE_NOOP("CliCodes", "Limits")},
    ListedKind{"provider/"_L1, "provider"_L1,
        QT_TRANSLATE_NOOP("CliCodes", "Wordings of providers and mail programs")},
};

struct Listing {
    QString kind;
    QString value; ///< "550", "X.1.1", "STARTTLS", …
    TopicId topic;
    HelpText text;
};

struct CliCodes {
    Q_DECLARE_TR_FUNCTIONS(CliCodes)
};

int complain(const QString &message)
{
    return complain("codes", Complaint{ExitCode::Usage, message});
}

std::vector<Listing> listingsOf(
    const ListedKind &kind, const HelpLibrary &library, const QString &language)
{
    std::vector<Listing> listings;
    for (const TopicId &topic : library.topics()) {
        const QString name = QString::fromUtf8(topic);
        // Variants by command belong to their code.
        if (name.startsWith(kind.prefix) && name.count(u'/') == 1) {
            listings.push_back(Listing{kind.kind, name.section(u'/', 1), topic,
                library.find(topic, language).value_or(HelpText{})});
        }
    }
    return listings;
}

QString asText(const HelpLibrary &library, const QString &language)
{
    QString text;
    for (const ListedKind &kind : ListedKinds) {
        const std::vector<Listing> listings = listingsOf(kind, library, language);
        if (listings.empty()) {
            continue;
        }
        qsizetype widest = 0;
        for (const Listing &listing : listings) {
            widest = std::max(widest, listing.value.size());
        }
        text += (text.isEmpty() ? u""_s : u"\n"_s) + CliCodes::tr(kind.heading) + u'\n';
        for (const Listing &listing : listings) {
            text += u"  "_s + listing.value.leftJustified(widest) + u"  "_s + listing.text.name
                + u'\n';
        }
    }
    return text;
}

QByteArray asJson(const HelpLibrary &library, const QString &language)
{
    QJsonArray list;
    for (const ListedKind &kind : ListedKinds) {
        for (const Listing &listing : listingsOf(kind, library, language)) {
            list.append(QJsonObject{
                {u"kind"_s, listing.kind},
                {u"code"_s, listing.value},
                {u"topic"_s, QString::fromUtf8(listing.topic)},
                {u"name"_s, listing.text.name},
                {u"status"_s, listing.text.status},
            });
        }
    }
    const QJsonObject object{{u"language"_s, language}, {u"codes"_s, list}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace

int runCodes(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(CliCodes::tr(
        "Lists every reply code, enhanced code, keyword, mechanism, command, reason, limit and "
        "wording of a provider that is known."));
    parser.addHelpOption();
    parser.addOption({u"language"_s, CliCodes::tr("The language of the names."), u"LANGUAGE"_s});
    parser.addOption({u"format"_s, CliCodes::tr("text or json."), u"FORMAT"_s, u"text"_s});
    if (!parser.parse(QStringList(u"heloscope-cli codes"_s) + arguments)) {
        return complain(Smtp::displayText(parser.errorText().toUtf8()) + u' '
            + CliCodes::tr("Try: heloscope-cli codes --help"));
    }
    QTextStream out(stdout);
    if (parser.isSet(u"help"_s)) {
        out << usageOf(parser, "codes");
        return ExitCode::Ok;
    }
    if (!parser.positionalArguments().isEmpty()) {
        return complain(CliCodes::tr(
            "“%1” is one word too many: codes takes options only. To read about one code, try: "
            "heloscope-cli explain 550")
                            .arg(Smtp::displayText(parser.positionalArguments().first().toUtf8())));
    }
    const QString format = parser.value(u"format"_s);
    if (format != u"text" && format != u"json") {
        return complain(CliCodes::tr(
            "“%1” is not a format that codes can print. Try --format text or --format json.")
                            .arg(Smtp::displayText(format.toUtf8())));
    }
    const HelpLibrary library;
    const std::optional<QString> language = helpLanguage(parser.value(u"language"_s), library);
    if (!language) {
        return complain(
            languageComplaint(Smtp::displayText(parser.value(u"language"_s).toUtf8()), library));
    }
    if (format == u"text") {
        out << asText(library, *language);
    } else {
        out << asJson(library, *language);
    }
    return ExitCode::Ok;
}

} // namespace Heloscope
