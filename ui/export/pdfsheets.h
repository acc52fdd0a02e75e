// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/papersheet.h"

namespace Heloscope {

/// The pages of a PDF file of ours, each drawn when it is looked at; none if it is no such file.
[[nodiscard]] std::vector<DrawnSheet> pdfSheets(
    const QByteArray &pdf, const Pseudonyms &pseudonyms);

} // namespace Heloscope
