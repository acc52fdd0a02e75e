// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace Heloscope {

/// As high as its page wants to be; where the window has too little room for that, lower, and it
/// scrolls. The page has what is behind the area as its ground.
class ShrinkingArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit ShrinkingArea(QWidget *parent = nullptr);

    /// Takes page over.
    void setPage(QWidget *page);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] int pageHeight() const;
    void fit();

    int m_fitted = -1;
};

} // namespace Heloscope
