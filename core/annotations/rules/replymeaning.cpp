// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotations/ruleset.h"

namespace Heloscope {

namespace {

AnnotationSeverity severityOf(Smtp::ReplyCode code)
{
    switch (code.severity()) {
    case Smtp::Severity::Success:
    case Smtp::Severity::Intermediate:
        return AnnotationSeverity::Explain;
    case Smtp::Severity::Temporary:
        return AnnotationSeverity::Caution;
    case Smtp::Severity::Permanent:
        return AnnotationSeverity::Problem;
    }
    return AnnotationSeverity::Explain;
}

} // namespace

std::vector<Annotation> replyMeaning(const Moment &moment)
{
    const auto *reply = std::get_if<ReplyEntry>(&moment.entry.content);
    if (reply == nullptr) {
        return {};
    }
    constexpr qsizetype CodeLength = 3;
    return {{"replymeaning", severityOf(reply->reply.code), moment.entry.id, {0, CodeLength},
        codeTopic(reply->reply.code.value())}};
}

} // namespace Heloscope
