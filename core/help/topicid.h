// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/enhancedstatus.h"
#include "core/smtp/replycode.h"
#include "core/smtp/verb.h"

#include <QByteArray>

namespace Heloscope {

/// The key of an entry in the help catalogs. Stable across rewording:
/// "class/4", "code/450", "code/450/after/RCPT", "enhanced/X.7.1", "extension/STARTTLS",
/// "mechanism/PLAIN", "command/RCPT", "finding/starttls-injection", "reason/greylisted",
/// "stage/greeting".
using TopicId = QByteArray;

[[nodiscard]] TopicId classTopic(Smtp::Severity severity);
[[nodiscard]] TopicId codeTopic(int code);
[[nodiscard]] TopicId codeAfterTopic(int code, QByteArrayView situation);
[[nodiscard]] TopicId enhancedTopic(const Smtp::EnhancedStatus &status);
[[nodiscard]] TopicId findingTopic(QByteArrayView id);
[[nodiscard]] TopicId reasonTopic(QByteArrayView name);

} // namespace Heloscope
