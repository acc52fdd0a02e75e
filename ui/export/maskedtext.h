// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transcript/pseudonyms.h"

#include <QPlainTextEdit>

#include <vector>

namespace Heloscope {

/// Plain text to read, in which every place where something was kept out is marked. What kind it is
/// says the tool tip under the pointer and, for the keyboard, goToNext().
class MaskedText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MaskedText(QWidget *parent = nullptr);

    /// masks: places in text, in order.
    void show(const QString &text, std::vector<Mask> masks);
    /// Selects the next marked place behind the cursor, from the end on the first one. Null if
    /// nothing is marked.
    const Mask *goToNext();

protected:
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void mark();
    [[nodiscard]] const Mask *maskAt(int position) const;

    std::vector<Mask> m_masks;
};

} // namespace Heloscope
