// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commandlines/swaksreader.h"

#include <QString>

namespace Heloscope {

/// What is not quite as swaks would have it, as a sentence.
[[nodiscard]] QString swaksRemarkWords(const SwaksRemark &remark);
/// Why a swaks line is not set up, as a sentence.
[[nodiscard]] QString swaksRefusalWords(const SwaksRefusal &refusal);

} // namespace Heloscope
