// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace Heloscope {

/// A list of rows that cannot be edited. While it is empty its accessible description is written
/// where the rows would be: in whole lines, the last one elided.
class SentenceList : public QTreeView
{
    Q_OBJECT

public:
    explicit SentenceList(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// The titles and one row.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void drawSentence();
};

} // namespace Heloscope
