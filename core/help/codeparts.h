// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/help/topicid.h"
#include "core/smtp/enhancedstatus.h"
#include "core/smtp/replycode.h"

#include <QString>

#include <vector>

namespace Heloscope {

class HelpLibrary;

/// One part of a code and what it says on its own: "4" of 421 or "7" of 5.7.26.
struct CodePart {
    QByteArray digits;
    TopicId topic; ///< of the help catalogs; empty where nothing is known about this part
    QString name; ///< in the language asked for; empty where nothing is known

    bool operator==(const CodePart &) const = default;
};

/// 421 taken apart: class, category, and the particular code (RFC 5321 §4.2.1). Always three.
[[nodiscard]] std::vector<CodePart> partsOf(
    Smtp::ReplyCode code, const HelpLibrary &library, const QString &language);

/// 5.7.26 taken apart: class, subject, detail (RFC 3463 §2). Always three.
[[nodiscard]] std::vector<CodePart> partsOf(
    const Smtp::EnhancedStatus &status, const HelpLibrary &library, const QString &language);

} // namespace Heloscope
