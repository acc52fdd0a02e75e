// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transcript/transcript.h"

#include <QItemSelection>
#include <QString>

#include <array>
#include <compare>
#include <vector>

namespace Heloscope {

/// What rows of the dialogue can be copied as. Secrets are masked in all of them.
enum class RowForm : quint8 {
    Arrows, ///< as swaks marks lines
    ClientServer, ///< "C:" and "S:"
    Commands, ///< what the client said, a line each
};

inline constexpr std::array AllRowForms{RowForm::Arrows, RowForm::ClientServer, RowForm::Commands};

/// A row of the dialogue, or one line of a reply.
struct PickedRow {
    EntryId entry = 0;
    int line = -1; ///< 0-based; -1: all of it

    auto operator<=>(const PickedRow &) const = default;
};

/// In the order of the dialogue, each once; no line of a reply that is selected as a whole.
/// selection: of a model with the roles of TranscriptModel.
[[nodiscard]] std::vector<PickedRow> pickedRows(const QItemSelection &selection);

/// rows: as from pickedRows(). Those that transcript does not hold are passed over.
[[nodiscard]] QString copiedRows(
    RowForm form, const Transcript &transcript, const std::vector<PickedRow> &rows);

} // namespace Heloscope
