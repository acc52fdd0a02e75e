// SPDX-License-Identifier: GPL-3.0-or-later
//
// No standard says how a server names what it has taken, so that each form has a pattern of its
// own, anchored to the words that stand around it: an identifier alone looks like any other word.
// Every pattern captures the identifier as "id". All of it seen in the field.
#include "core/transcript/queueids.h"

#include <QRegularExpression>

#include <vector>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

const std::vector<QRegularExpression> &forms()
{
    static const std::vector<QRegularExpression> Forms = [] {
        const QString id = u"(?<id>[A-Za-z0-9][A-Za-z0-9._/+-]{3,}[A-Za-z0-9])"_s;
        const QStringList patterns{
            // Postfix and those that speak like it; a mail address in its place is no identifier.
            u"\\bqueued(?: mail for delivery)? (?:as|with id|id)[ :=]+<?"_s + id + u"(?!\\S*@)"_s,
            u"\\b(?:queue[ -]?id|message[ -]?id|mail[ -]?id|spool[ -]?id|internalid|trace[ -]?id"
            u"|tracking[ -]?id|request[ -]?id)[ :=]+[\\[<]?"_s
                + id + u"(?!\\S*@)"_s,
            // Exim, old and new
            u"(?<![A-Za-z0-9-])(?<id>[A-Za-z0-9]{6}-[A-Za-z0-9]{6,11}-[A-Za-z0-9]{2,4})"
            u"(?![A-Za-z0-9-])"_s,
            u"\\bid ?= ?"_s + id + u"(?!\\S*@)"_s,
            // Sendmail, OpenSMTPD, Proofpoint
            u"(?<![\\w.@-])(?<id>(?=\\w*\\d)[A-Za-z0-9][A-Za-z0-9-]{6,})"
            u"(?= (?:Message|Mail) accepted for delivery)"_s,
            // Gmail
            u"(?<![\\w.-])(?<id>[A-Za-z0-9_-]+\\.\\d+)(?= - gsmtp)"_s,
            // Amazon SES
            u"\\b(?<id>[0-9a-f]{16}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}-\\d{6})\\b"_s,
            u"\\b(?<id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\b"_s,
            // qmail
            u"(?<=\\bqp )(?<id>\\d+)\\b"_s,
        };
        std::vector<QRegularExpression> expressions;
        for (const QString &pattern : patterns) {
            expressions.emplace_back(pattern, QRegularExpression::CaseInsensitiveOption);
        }
        return expressions;
    }();
    return Forms;
}

} // namespace

QStringList queueIdsIn(const QString &line)
{
    QStringList ids;
    for (const QRegularExpression &form : forms()) {
        auto found = form.globalMatch(line);
        while (found.hasNext()) {
            const QString id = found.next().captured(u"id"_s);
            // "queued as requested" names nothing.
            const bool hasDigit
                = std::any_of(id.begin(), id.end(), [](QChar c) { return c.isDigit(); });
            if (hasDigit && !ids.contains(id)) {
                ids.append(id);
            }
        }
    }
    return ids;
}

} // namespace Heloscope
