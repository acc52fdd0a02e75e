// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transcript/transcript.h"

#include <memory>

namespace Heloscope::Sample {

[[nodiscard]] std::unique_ptr<Transcript> emptyTranscript();
EntryId command(Transcript &transcript, Smtp::Verb verb, const QByteArray &line);
/// lines: text after the code.
EntryId reply(Transcript &transcript, int code, const std::vector<QByteArray> &lines,
    std::optional<EntryId> to = {});
EntryId finding(Transcript &transcript, Smtp::FindingSeverity severity, EntryId about);

/// Greeting, EHLO with three lines, MAIL accepted, RCPT refused with 550, a finding about it.
[[nodiscard]] std::unique_ptr<Transcript> refusedRecipient();

} // namespace Heloscope::Sample
