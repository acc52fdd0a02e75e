// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explain/meaningfinder.h"
#include "ui/explain/meaningview.h"

namespace Heloscope {

/// Explains the selected row, in a language that is chosen apart from that of the interface.
class MeaningPane : public MeaningView
{
    Q_OBJECT

public:
    /// All must outlive this.
    MeaningPane(const Inspection &inspection, const HelpLibrary &library, HelpLanguages &languages,
        QWidget *parent = nullptr);

    /// entry: 0 explains how to read a reply line. line: 0-based line of a reply, or -1.
    void explainRow(EntryId entry, int line);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] static Meaning howToRead();

    MeaningFinder m_finder;
    EntryId m_entry = 0;
    int m_line = -1;
};

} // namespace Heloscope
