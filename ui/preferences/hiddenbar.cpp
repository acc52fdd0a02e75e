// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/hiddenbar.h"

#include "ui/decor/icons.h"
#include "ui/decor/plaintip.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Heloscope {

HiddenBar::HiddenBar(QWidget *parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
{
    setObjectName(u"hiddenBar"_s);
    m_row->setContentsMargins(8, 2, 8, 2);
    m_row->addStretch();
    hide();
}

void HiddenBar::setChips(const std::vector<Chip> &chips)
{
    if (chips == m_chips) {
        return;
    }
    m_chips = chips;
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (const Chip &chip : chips) {
        auto *button = new QToolButton(this);
        button->setObjectName(u"hiddenChip-"_s + QString::number(chip.id));
        button->setText(chip.text);
        button->setIcon(icon(Glyph::Note));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolTip(plainTip(chip.tip));
        button->setAccessibleName(chip.text);
        button->setAccessibleDescription(chip.tip);
        m_row->insertWidget(static_cast<int>(m_buttons.size()), button);
        // Queued: what follows takes the chip away.
        connect(
            button, &QToolButton::clicked, this, [this, id = chip.id] { emit wanted(id); },
            Qt::QueuedConnection);
        m_buttons.push_back(button);
    }
    setVisible(!chips.empty());
}

} // namespace Heloscope
