// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/topicwords.h"

#include "core/smtp/verb.h"
#include "ui/wording/stagewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

struct TopicWords {
    Q_DECLARE_TR_FUNCTIONS(TopicWords)
};

/// Takes the state off the end of a situation.
bool takeState(QByteArray &situation, const char *state)
{
    if (!situation.endsWith(state)) {
        return false;
    }
    situation.chop(static_cast<qsizetype>(qstrlen(state)));
    return true;
}

} // namespace

QString topicLabel(const TopicId &topic)
{
    const qsizetype slash = topic.indexOf('/');
    const QByteArray family = topic.first(std::max<qsizetype>(slash, 0));
    const QString name = QString::fromLatin1(topic.mid(slash + 1));
    if (family == "class") {
        return QString(name + u"yz"_s);
    }
    if (family == "category") {
        return name == "other"_L1 ? QString() : QString(u'x' + name + u'z');
    }
    const bool isWritten = family == "code" || family == "enhanced" || family == "extension"
        || family == "mechanism" || family == "command";
    return isWritten ? name : QString();
}

QString situationHeading(const QByteArray &situation)
{
    QByteArray name = situation;
    const bool unencrypted = takeState(name, "-unencrypted");
    const bool encrypted = takeState(name, "-encrypted");
    const bool unauthenticated = takeState(name, "-unauthenticated");
    const bool authenticated = takeState(name, "-authenticated");
    const QString verb
        //: In a heading: whatever the command was.
        = name == "any" ? TopicWords::tr("any command") : verbWord(Smtp::verbFromName(name));
    if (unencrypted) {
        //: Heading: what a code means then. %1: a command, "RCPT TO"
        return TopicWords::tr("After %1, without encryption").arg(verb);
    }
    if (encrypted) {
        //: Heading: what a code means then. %1: a command, "RCPT TO"
        return TopicWords::tr("After %1, with encryption").arg(verb);
    }
    if (unauthenticated) {
        //: Heading: what a code means then. %1: a command, "RCPT TO"
        return TopicWords::tr("After %1, before login").arg(verb);
    }
    if (authenticated) {
        //: Heading: what a code means then. %1: a command, "RCPT TO"
        return TopicWords::tr("After %1, after login").arg(verb);
    }
    if (name == "CONNECT") {
        //: Heading: what a code means then.
        return TopicWords::tr("After the connection");
    }
    if (name == "CONTENT") {
        //: Heading: what a code means then.
        return TopicWords::tr("After the message");
    }
    //: Heading: what a code means then. %1: a command, "RCPT TO"
    return TopicWords::tr("After %1").arg(verb);
}

} // namespace Heloscope
