// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/help/topicid.h"

#include <QString>

namespace Heloscope {

/// How the subject of a help entry is written, the same in every language: "550", "X.7.26",
/// "STARTTLS", "4yz"; empty where an entry has only its name.
[[nodiscard]] QString topicLabel(const TopicId &topic);

/// Heading over what a code means in one situation, as core/help writes those: "After RCPT TO".
[[nodiscard]] QString situationHeading(const QByteArray &situation);

} // namespace Heloscope
