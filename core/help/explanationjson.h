// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/help/explanation.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace Heloscope {

/// The layers as the command line and the exports print them: kind, topic, source, name,
/// description, whenSeen, howToFix, reference of each, from the general to the particular.
[[nodiscard]] QJsonArray layersToJson(const Explanation &explanation);

/// id, confidence and evidence; null where there is no reason.
[[nodiscard]] QJsonValue reasonToJson(const Explanation &explanation);

/// Everything about one explained reply: code, enhanced, severity, retry, reason, layers.
[[nodiscard]] QJsonObject explanationToJson(const Explanation &explanation);

} // namespace Heloscope
