// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/completions.h"

#include "core/smtp/transitions.h"
#include "core/wire/commandparser.h"

#include <algorithm>
#include <array>

namespace Heloscope {

using Smtp::Verb;

namespace {

/// A parameter of MAIL or RCPT and the extension it comes from.
struct ExtensionParameter {
    const char *parameter;
    const char *extension;
    Verb verb;
};

constexpr std::array ExtensionParameters{
    ExtensionParameter{"SIZE", "SIZE", Verb::Mail}, // RFC 1870 §6
    ExtensionParameter{"BODY", "8BITMIME", Verb::Mail}, // RFC 6152 §2
    ExtensionParameter{"SMTPUTF8", "SMTPUTF8", Verb::Mail}, // RFC 6531 §3.4
    ExtensionParameter{"AUTH", "AUTH", Verb::Mail}, // RFC 4954 §5
    ExtensionParameter{"RET", "DSN", Verb::Mail}, // RFC 3461 §4.3
    ExtensionParameter{"ENVID", "DSN", Verb::Mail}, // RFC 3461 §4.4
    ExtensionParameter{"REQUIRETLS", "REQUIRETLS", Verb::Mail}, // RFC 8689 §2
    ExtensionParameter{"NOTIFY", "DSN", Verb::Rcpt}, // RFC 3461 §4.1
    ExtensionParameter{"ORCPT", "DSN", Verb::Rcpt}, // RFC 3461 §4.2
};

bool offers(const Smtp::Facts &facts, QByteArrayView keyword)
{
    return facts.capabilities && facts.capabilities->has(keyword);
}

} // namespace

std::vector<QByteArray> completions(const Smtp::Facts &facts)
{
    std::vector<QByteArray> lines;
    for (const Verb verb : legalVerbs(facts)) {
        switch (verb) {
        case Verb::Mail:
            lines.emplace_back("MAIL FROM:<>");
            break;
        case Verb::Rcpt:
            lines.emplace_back("RCPT TO:<>");
            break;
        case Verb::Auth:
            for (const QByteArray &mechanism : facts.capabilities->mechanisms()) {
                lines.push_back("AUTH " + mechanism);
            }
            break;
        case Verb::AuthCancel:
            lines.emplace_back("*");
            break;
        case Verb::AuthResponse:
        case Verb::Content:
            break;
        default:
            lines.push_back(Smtp::verbName(verb));
        }
    }
    return lines;
}

QByteArray notOffered(QByteArrayView line, const Smtp::Facts &facts)
{
    const Verb verb = Smtp::verbOfLine(line);
    if (verb == Verb::StartTls || verb == Verb::Auth || verb == Verb::Etrn) {
        const QByteArray keyword = Smtp::verbName(verb);
        return offers(facts, keyword) ? QByteArray() : keyword;
    }
    if (verb != Verb::Mail && verb != Verb::Rcpt) {
        return {};
    }
    const qsizetype path = line.indexOf('>');
    const auto words = path < 0 ? QList<QByteArray>()
                                : line.sliced(path + 1).toByteArray().simplified().split(' ');
    for (const QByteArray &word : words) {
        const QByteArray keyword = word.split('=').constFirst().toUpper();
        const auto known = std::find_if(ExtensionParameters.begin(), ExtensionParameters.end(),
            [&](const auto &row) { return row.verb == verb && keyword == row.parameter; });
        if (known != ExtensionParameters.end() && !offers(facts, known->extension)) {
            return keyword;
        }
    }
    return {};
}

} // namespace Heloscope
