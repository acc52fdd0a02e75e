// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/copying/rowscopy.h"

#include <QMenu>

namespace Heloscope {

class DialogueView;
class Inspection;

/// The forms that the selected rows of the dialogue can be copied as.
class RowCopyMenu : public QMenu
{
    Q_OBJECT

public:
    /// Both must outlive the menu.
    RowCopyMenu(DialogueView &dialogue, Inspection &inspection, QWidget *parent = nullptr);

    void copy(RowForm form);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void retranslate();

    DialogueView &m_dialogue;
    Inspection &m_inspection;
};

} // namespace Heloscope
