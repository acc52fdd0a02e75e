// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;
class QScrollArea;

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
    void fit();
    void addMarks(QWidget &page);

    QScrollArea *m_scroller;
    QPushButton *m_close;
};

} // namespace Heloscope
