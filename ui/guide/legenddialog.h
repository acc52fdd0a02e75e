// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;

namespace Heloscope {

/// What the colours and pictures of the window mean: each with its glyph and its word.
class LegendDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LegendDialog(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QWidget *m_page = nullptr;
    QPushButton *m_close;
};

} // namespace Heloscope
