// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/message/messagewords.h"

#include "ui/wording/findingwords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

struct MessageWords {
    Q_DECLARE_TR_FUNCTIONS(MessageWords)
};

int counted(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

/// Empty while it is not known what the server offers.
QString limitWords(const MessageDraft &draft)
{
    if (!draft.knowsOffer()) {
        return {};
    }
    const auto limit = draft.sizeLimit();
    return limit && limit->kind == Smtp::SizeLimit::Kind::Octets
        //: SIZE in the reply to EHLO. %1: a number
        ? MessageWords::tr("server takes up to %1 octets").arg(QString::number(limit->octets))
        //: The reply to EHLO has no SIZE, or one without a limit.
        : MessageWords::tr("server tells no size limit");
}

} // namespace

QString standingSentence(MessageDraft::Standing standing)
{
    switch (standing) {
    case MessageDraft::Standing::Next:
        return MessageWords::tr("This message is for the next session and can be edited.");
    case MessageDraft::Standing::Open:
        return MessageWords::tr(
            "The message can be edited until DATA is sent. A size told with MAIL stays as it was.");
    case MessageDraft::Standing::Frozen:
        return MessageWords::tr("DATA was sent, so the message can no longer be changed.");
    case MessageDraft::Standing::NotKept:
        return MessageWords::tr("A saved session keeps only the size and the checksum of the "
                                "message, not its octets.");
    }
    return {};
}

QString messageFigures(const WireForm &form, const MessageDraft &draft)
{
    if (draft.bytes().isEmpty()) {
        return {};
    }
    QStringList parts;
    //: Size of a message
    parts << MessageWords::tr("%n octet(s)", nullptr, counted(form.size));
    //: Lines of a message
    parts << MessageWords::tr("%n line(s)", nullptr, counted(form.lines));
    if (!form.dots.empty()) {
        //: Lines that begin with a dot get one dot more (RFC 5321 §4.5.2).
        parts << MessageWords::tr("%n dot(s) stuffed", nullptr, counted(std::ssize(form.dots)));
    }
    parts << (form.eightBit > 0
            //: Octets of a message that are beyond ASCII.
            ? MessageWords::tr("%n 8-bit octet(s)", nullptr, counted(form.eightBit))
            //: All octets of a message are ASCII.
            : MessageWords::tr("7-bit"));
    parts << limitWords(draft);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString messageWarnings(
    const MessageDraft &draft, const HelpLibrary &library, const QString &language)
{
    QStringList lines;
    for (const Smtp::Deviation &deviation : draft.misfits()) {
        const Smtp::DeviationRule &rule = Smtp::deviationRule(deviation.kind);
        const FindingEntry finding{rule.id, rule.severity, {}, deviation.arguments};
        lines << findingWords(finding, library, language).name;
    }
    return lines.join(u'\n');
}

} // namespace Heloscope
