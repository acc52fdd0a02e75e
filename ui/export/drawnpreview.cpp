// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/drawnpreview.h"

#include <QVBoxLayout>

#include <utility>

namespace Heloscope {

DrawnPreview::DrawnPreview(QWidget *parent)
    : QScrollArea(parent)
{
    auto *desk = new QWidget(this);
    m_column = new QVBoxLayout(desk);
    m_column->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    setWidget(desk);
    setWidgetResizable(true);
    setFocusPolicy(Qt::StrongFocus);
}

void DrawnPreview::show(std::vector<DrawnSheet> sheets)
{
    for (PaperSheet *sheet : m_sheets) {
        delete sheet;
    }
    m_sheets.clear();
    m_next = 0;
    for (DrawnSheet &sheet : sheets) {
        auto *paper = new PaperSheet(std::move(sheet), widget());
        m_column->addWidget(paper);
        m_sheets.push_back(paper);
    }
    ensureVisible(0, 0);
}

std::optional<MaskKind> DrawnPreview::goToNext()
{
    std::size_t total = 0;
    for (const PaperSheet *sheet : m_sheets) {
        total += sheet->spots().size();
    }
    if (total == 0) {
        return std::nullopt;
    }
    std::size_t wanted = m_next % total;
    m_next = wanted + 1;
    std::optional<MaskKind> kind;
    widget()->layout()->activate();
    for (PaperSheet *sheet : m_sheets) {
        const bool isHere = !kind && wanted < sheet->spots().size();
        sheet->setCurrentSpot(isHere ? static_cast<int>(wanted) : -1);
        if (isHere) {
            const MaskSpot &spot = sheet->spots().at(wanted);
            const QPoint middle = sheet->mapToParent(spot.area.center().toPoint());
            constexpr int Around = 80; // pixels
            ensureVisible(middle.x(), middle.y(), Around, Around);
            kind = spot.kind;
        } else if (!kind) {
            wanted -= sheet->spots().size();
        }
    }
    return kind;
}

} // namespace Heloscope
