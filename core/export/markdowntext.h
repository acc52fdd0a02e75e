// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Heloscope {

/// text with every sign escaped that means something in Markdown: a code such as *.1 is no
/// emphasis.
[[nodiscard]] QString escapedMarkdown(const QString &text);

} // namespace Heloscope
