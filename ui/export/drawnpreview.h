// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/papersheet.h"

#include <QScrollArea>

#include <optional>

class QVBoxLayout;

namespace Heloscope {

/// Sheets of paper below each other.
class DrawnPreview : public QScrollArea
{
    Q_OBJECT

public:
    explicit DrawnPreview(QWidget *parent = nullptr);

    void show(std::vector<DrawnSheet> sheets);
    /// Brings the next masked place into view and frames it, from the end on the first one; its
    /// kind, or nothing if there is none.
    std::optional<MaskKind> goToNext();
    [[nodiscard]] const std::vector<PaperSheet *> &sheets() const { return m_sheets; }

private:
    QVBoxLayout *m_column;
    std::vector<PaperSheet *> m_sheets;
    std::size_t m_next = 0; ///< the spot to go to, counted through all sheets
};

} // namespace Heloscope
