// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/enhancedstatus.h"
#include "core/smtp/replycode.h"
#include "core/smtp/verb.h"

#include <QByteArray>

namespace Heloscope {

/// The key of an entry in the help catalogs. Stable across rewording:
/// "class/4", "category/5", "code/450", "code/450/after/RCPT", "enhanced/X.7.1",
/// "extension/STARTTLS", "mechanism/PLAIN", "command/RCPT", "finding/starttls-injection",
/// "reason/greylisted", "stage/greeting". All forms: translations/help/README.md.
using TopicId = QByteArray;

[[nodiscard]] TopicId classTopic(Smtp::Severity severity);
/// category: the second digit of a code. Digits without a meaning (3, 4, 6 to 9) share one topic.
[[nodiscard]] TopicId categoryTopic(int category);
[[nodiscard]] TopicId codeTopic(int code);
/// situation: a verb as verbName() writes it, "any", or either with a state behind it:
/// "RCPT", "any", "any-unencrypted".
[[nodiscard]] TopicId codeAfterTopic(int code, QByteArrayView situation);
/// "enhanced/X.7.1": what the code means whatever its class.
[[nodiscard]] TopicId enhancedTopic(const Smtp::EnhancedStatus &status);
/// "enhanced/4.7.1": where the class changes the meaning.
[[nodiscard]] TopicId enhancedOfClassTopic(const Smtp::EnhancedStatus &status);
/// "enhanced/X.7": what the subject alone says.
[[nodiscard]] TopicId enhancedSubjectTopic(const Smtp::EnhancedStatus &status);
[[nodiscard]] TopicId findingTopic(QByteArrayView id);
[[nodiscard]] TopicId reasonTopic(QByteArrayView name);
[[nodiscard]] TopicId stageTopic(QByteArrayView name);
/// keyword: of an EHLO reply, upper case.
[[nodiscard]] TopicId extensionTopic(QByteArrayView keyword);
[[nodiscard]] TopicId commandTopic(QByteArrayView verb);

} // namespace Heloscope
