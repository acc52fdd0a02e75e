// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/diagnosis/labelledreplies.h"

#include "core/diagnosis/reasonclassifier.h"

#include <QFile>
#include <QList>

#include <algorithm>

namespace Heloscope {

namespace {

LabelledReply labelledReply(const QByteArray &line)
{
    const QList<QByteArray> fields = line.split('\t');
    const bool hasCode = fields.size() >= 5 && fields[0].size() >= 3;
    const auto reason = hasCode ? reasonFromName(fields[2]) : std::nullopt;
    const int code = hasCode ? fields[0].first(3).toInt() : 0;
    if (!reason || code < 400 || code > 599) {
        qFatal("not a labelled reply: %s", line.constData());
    }
    LabelledReply labelled;
    labelled.reply.code = Smtp::ReplyCode(code);
    labelled.reply.lines = {fields[0].sliced(std::min<qsizetype>(4, fields[0].size()))};
    labelled.reply.enhanced = Smtp::findEnhancedStatus(labelled.reply.lines.front());
    labelled.after = Smtp::verbFromName(fields[1]);
    labelled.reason = *reason;
    labelled.alsoAccepted = reasonFromName(fields[3]);
    return labelled;
}

} // namespace

std::vector<LabelledReply> labelledReplies(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s cannot be read", qPrintable(path));
    }
    std::vector<LabelledReply> replies;
    file.readLine(); // the heading
    while (!file.atEnd()) {
        QByteArray line = file.readLine();
        line.chop(line.endsWith('\n') ? 1 : 0);
        replies.push_back(labelledReply(line));
    }
    return replies;
}

QByteArray groupOf(RefusalReason reason)
{
    using R = RefusalReason;
    switch (reason) {
    case R::MailboxUnknown:
    case R::MailboxDisabled:
    case R::MailboxFull:
    case R::MailboxMoved:
        return "the recipient's mailbox";
    case R::HostUnknown:
    case R::HostUnreachable:
    case R::NetworkProblem:
    case R::MailLoop:
    case R::Expired:
        return "the way there";
    case R::SenderRejected:
        return "the sender's address";
    case R::RelayingDenied:
    case R::AuthenticationRequired:
    case R::AuthenticationFailed:
    case R::MechanismRefused:
        return "permission to send";
    case R::TlsRequired:
    case R::TlsUnavailable:
    case R::SecurityFeature:
        return "encryption";
    case R::Greylisted:
    case R::RateLimited:
    case R::TooManyConnections:
    case R::TooManyRecipients:
        return "too much or too soon";
    case R::Blocklisted:
    case R::BadReputation:
    case R::ReverseDns:
        return "the client's address";
    case R::SpfFailed:
    case R::DkimFailed:
    case R::DmarcFailed:
        return "the sender's domain";
    case R::Policy:
    case R::ContentRejected:
    case R::Spam:
    case R::Virus:
        return "content and rules";
    case R::MessageTooLarge:
        return "size";
    case R::NotRfcCompliant:
    case R::SyntaxError:
    case R::BadSequence:
    case R::NotImplemented:
        return "the protocol";
    case R::ServiceUnavailable:
    case R::StorageFull:
        return "the server itself";
    case R::Unknown:
        return "unknown";
    }
    return {};
}

Accuracy accuracyOn(const std::vector<LabelledReply> &replies)
{
    Accuracy accuracy;
    for (const LabelledReply &labelled : replies) {
        const RefusalReason found = classify(labelled.reply, labelled.after).reason;
        const auto is = [found](RefusalReason reason) {
            return found == reason;
        };
        const auto isLike = [found](RefusalReason reason) {
            return groupOf(found) == groupOf(reason);
        };
        ++accuracy.all;
        const bool isExact
            = is(labelled.reason) || (labelled.alsoAccepted && is(*labelled.alsoAccepted));
        accuracy.exact += isExact ? 1 : 0;
        accuracy.byGroup += isExact || isLike(labelled.reason)
                || (labelled.alsoAccepted && isLike(*labelled.alsoAccepted))
            ? 1
            : 0;
        if (!isExact) {
            accuracy.misses.push_back(QByteArray::number(labelled.reply.code.value()) + ' '
                + labelled.reply.text() + "\n    after " + Smtp::verbName(labelled.after)
                + ": expected " + reasonName(labelled.reason) + ", found " + reasonName(found));
        }
    }
    return accuracy;
}

} // namespace Heloscope
