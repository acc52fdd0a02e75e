// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commandlines/commandline.h"
#include "core/transcript/transcript.h"

#include <QString>

#include <array>
#include <optional>

namespace Heloscope {

/// What a session can be copied as. Secrets are masked, or placeholders, in all of them.
enum class CopyForm : quint8 {
    Arrows, ///< swaks's arrows
    ClientServer, ///< "C:" and "S:"
    Markdown,
    Json, ///< the transcript format
    Swaks,
    Curl,
    OpenSsl,
};

inline constexpr std::array AllCopyForms{CopyForm::Arrows, CopyForm::ClientServer,
    CopyForm::Markdown, CopyForm::Json, CopyForm::Swaks, CopyForm::Curl, CopyForm::OpenSsl};

/// The transcript, without explanations, in one of the first four forms.
[[nodiscard]] QString copiedSession(CopyForm form, const Transcript &transcript);

/// The tool of the last three forms; nothing for the others.
[[nodiscard]] std::optional<CommandLineTool> toolOf(CopyForm form);

} // namespace Heloscope
