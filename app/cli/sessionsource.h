// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/complaint.h"
#include "core/replay/recording.h"
#include "core/result.h"

#include <optional>

class QCommandLineParser;

namespace Heloscope {

struct InspectOptions;

/// A session may come out of a swaks line or a transcript instead of options: what then must not
/// stand beside it.
[[nodiscard]] std::optional<Complaint> checkSource(const QCommandLineParser &parser);

/// Fills the plan from --swaks and notes what is not quite the same.
[[nodiscard]] std::optional<Complaint> readSwaksOption(
    const QCommandLineParser &parser, InspectOptions &options);

/// Reads the recording of --replay and fits the plan, whose server, TLS and goal are known, to it.
[[nodiscard]] std::optional<Complaint> readReplayOption(
    const QCommandLineParser &parser, InspectOptions &options);

/// A transcript as far as it is sound; damage, if not null, takes what to say about the rest.
[[nodiscard]] Result<Recording, Complaint> readRecording(
    const QString &fileName, QString *damage = nullptr);

} // namespace Heloscope
