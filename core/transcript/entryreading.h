// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transcript/entry.h"

#include <QJsonObject>

#include <optional>

namespace Heloscope {

/// Nothing for an object that is no header; whether its format is known is for the caller.
[[nodiscard]] std::optional<TranscriptHeader> headerFromJson(const QJsonObject &object);
/// Nothing for an object that is no event this program knows. Unknown keys are passed over.
[[nodiscard]] std::optional<Entry> entryFromJson(const QJsonObject &object);

} // namespace Heloscope
