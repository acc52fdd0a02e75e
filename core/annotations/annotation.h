// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/help/topicid.h"
#include "core/smtp/facts.h"
#include "core/transcript/entry.h"
#include "core/wire/bytespan.h"

#include <QByteArray>

namespace Heloscope {

/// How loud an annotation is.
enum class AnnotationSeverity : quint8 {
    Explain,
    Remark,
    Caution,
    Problem
};

/// Something worth saying about a stretch of an entry's bytes. Holds no text: the topic names it.
struct Annotation {
    QByteArray ruleId; ///< the file name of the rule that made it
    AnnotationSeverity severity = AnnotationSeverity::Explain;
    EntryId entry = 0;
    Smtp::ByteSpan span; ///< inside the entry's raw bytes (reply) or line (command)
    TopicId topic;

    bool operator==(const Annotation &) const = default;
};

/// One entry with what was known before and after it.
struct Moment {
    const Entry &entry;
    const Smtp::Facts &before;
    const Smtp::Facts &after;
    Smtp::Verb verb; ///< of a command: itself; of a reply: what it answered
};

} // namespace Heloscope
