// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCommandLineParser;

namespace Heloscope {

/// Tells the parser every option of `inspect`, with its words for --help.
void describeInspectOptions(QCommandLineParser &parser);

} // namespace Heloscope
