// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transcript/entry.h"
#include "ui/decor/sentencelist.h"

namespace Heloscope {

/// The list of notes and bookmarks. Choosing one selects its line, Enter goes there, Delete takes
/// the remark away.
class RemarksView : public SentenceList
{
    Q_OBJECT

public:
    explicit RemarksView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Without leading anywhere.
    void showRow(int row);

signals:
    void entryWanted(Heloscope::EntryId entry);
    /// The reader goes on to the dialogue.
    void left();
    void removeWanted(Heloscope::EntryId entry);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void retranslate();
    void fitColumns();

    bool m_isLeading = true;
};

} // namespace Heloscope
