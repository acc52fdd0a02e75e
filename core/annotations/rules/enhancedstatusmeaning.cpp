// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotations/ruleset.h"

namespace Heloscope {

std::vector<Annotation> enhancedStatusMeaning(const Moment &moment)
{
    const auto *reply = std::get_if<ReplyEntry>(&moment.entry.content);
    if (reply == nullptr || !reply->reply.enhanced) {
        return {};
    }
    const QByteArray written = reply->reply.enhanced->toByteArray();
    const qsizetype at = reply->reply.raw.indexOf(written);
    return {{"enhancedstatusmeaning", AnnotationSeverity::Explain, moment.entry.id,
        at < 0 ? Smtp::ByteSpan{} : Smtp::ByteSpan{at, written.size()},
        enhancedTopic(*reply->reply.enhanced)}};
}

} // namespace Heloscope
