// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commandlines/commandline.h"
#include "core/transcript/transcript.h"

#include <QString>
#include <QStringList>

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

/// The tool's line for a session like this. message: what was or would be sent, as a transcript
/// does not keep it.
[[nodiscard]] CommandLine copiedCommandLine(
    CommandLineTool tool, const Transcript &transcript, const QByteArray &message);

/// The line and what is to be typed, remarks in front as shell comments.
[[nodiscard]] QString withComments(const CommandLine &line, const QStringList &remarks);

} // namespace Heloscope
