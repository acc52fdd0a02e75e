// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotations/ruleset.h"
#include "core/smtp/capabilities.h"

namespace Heloscope {

std::vector<Annotation> extensionMeaning(const Moment &moment)
{
    const auto *reply = std::get_if<ReplyEntry>(&moment.entry.content);
    const bool hello = moment.verb == Smtp::Verb::Ehlo || moment.verb == Smtp::Verb::Lhlo;
    if (reply == nullptr || !hello || reply->reply.code.severity() != Smtp::Severity::Success) {
        return {};
    }
    std::vector<Annotation> annotations;
    const QByteArray upper = reply->reply.raw.toUpper();
    qsizetype from = 0;
    const Smtp::Capabilities offered = Smtp::Capabilities::fromReply(reply->reply);
    for (const Smtp::Capability &capability : offered.all()) {
        const qsizetype at = upper.indexOf(capability.keyword, from);
        if (at < 0) {
            continue;
        }
        from = at + capability.keyword.size();
        annotations.push_back({"extensionmeaning", AnnotationSeverity::Explain, moment.entry.id,
            {at, capability.keyword.size()}, extensionTopic(capability.keyword)});
    }
    return annotations;
}

} // namespace Heloscope
