// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/help/codeparts.h"
#include "core/help/explanation.h"
#include "core/smtp/replycode.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <vector>

namespace Heloscope {

/// "success", "intermediate", "temporary", "permanent".
[[nodiscard]] QString severityName(Smtp::Severity severity);

/// The layers as the command line and the exports print them: kind, topic, source, name,
/// description, whenSeen, howToFix, reference of each, from the general to the particular.
[[nodiscard]] QJsonArray layersToJson(const Explanation &explanation);

/// What the parts of a code say on their own: digits and name of each.
[[nodiscard]] QJsonArray partsToJson(const std::vector<CodePart> &parts);

/// Whose wording it is, where that was found and when somebody last looked; null if nobody's.
[[nodiscard]] QJsonValue providerToJson(const Explanation &explanation);

/// id, confidence and evidence; null where there is no reason.
[[nodiscard]] QJsonValue reasonToJson(const Explanation &explanation);

/// Everything about one explained reply: code, enhanced, severity, retry,
/// provider, reason, layers.
[[nodiscard]] QJsonObject explanationToJson(const Explanation &explanation);

} // namespace Heloscope
