// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/complaint.h"
#include "core/plan/sessionplan.h"
#include "core/replay/recording.h"
#include "core/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Heloscope {

enum class OutputFormat : quint8 {
    Text,
    JsonLines,
    Markdown,
    Html
};
enum class ExplainLevel : quint8 {
    None,
    Brief,
    Full
};

/// What `inspect` was asked to do.
struct InspectOptions {
    SessionPlan plan;
    OutputFormat format = OutputFormat::Text;
    ExplainLevel explain = ExplainLevel::Brief;
    QString language;
    QString outputFile; ///< empty: standard output
    QString saveFile; ///< empty: no transcript is kept
    bool quiet = false;
    std::optional<Recording> recording; ///< whose commands are said again
    QStringList remarks; ///< what a person should know before it begins
    std::optional<QString> help; ///< the text of --help, when that was asked for
};

/// Reads the command line, the message, the password. arguments: behind the subcommand.
[[nodiscard]] Result<InspectOptions, Complaint> readInspectOptions(const QStringList &arguments);

} // namespace Heloscope
