// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/copying/sessioncopy.h"

#include <QMenu>

namespace Heloscope {

class Inspection;

/// The forms a session can be copied as. Copies the whole session that is looked at.
class CopyMenu : public QMenu
{
    Q_OBJECT

public:
    /// inspection must outlive the menu.
    explicit CopyMenu(Inspection &inspection, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void copy(CopyForm form);
    void retranslate();

    Inspection &m_inspection;
};

} // namespace Heloscope
