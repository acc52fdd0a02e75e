// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/help/topicid.h"

#include <QStringBuilder>

namespace Heloscope {

TopicId classTopic(Smtp::Severity severity)
{
    return "class/" + QByteArray::number(static_cast<int>(severity) + 2);
}

TopicId categoryTopic(int category)
{
    switch (category) {
    case 0:
    case 1:
    case 2:
    case 5:
        return "category/" + QByteArray::number(category);
    default:
        return "category/other";
    }
}

TopicId codeTopic(int code)
{
    return "code/" + QByteArray::number(code);
}

TopicId codeAfterTopic(int code, QByteArrayView situation)
{
    return codeTopic(code) + "/after/" + situation.toByteArray();
}

TopicId enhancedTopic(const Smtp::EnhancedStatus &status)
{
    return "enhanced/X." + QByteArray::number(status.subject) + '.'
        + QByteArray::number(status.detail);
}

TopicId enhancedOfClassTopic(const Smtp::EnhancedStatus &status)
{
    return "enhanced/" + status.toByteArray();
}

TopicId enhancedSubjectTopic(const Smtp::EnhancedStatus &status)
{
    return "enhanced/X." + QByteArray::number(status.subject);
}

TopicId findingTopic(QByteArrayView id)
{
    return "finding/" + id.toByteArray();
}

TopicId reasonTopic(QByteArrayView name)
{
    return "reason/" + name.toByteArray();
}

TopicId stageTopic(QByteArrayView name)
{
    return "stage/" + name.toByteArray();
}

TopicId extensionTopic(QByteArrayView keyword)
{
    return TopicId("extension/").append(keyword);
}

TopicId commandTopic(QByteArrayView verb)
{
    return TopicId("command/").append(verb);
}

} // namespace Heloscope
