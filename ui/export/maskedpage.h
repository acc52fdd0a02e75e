// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transcript/pseudonyms.h"

#include <QTextEdit>

#include <vector>

namespace Heloscope {

/// A web page of ours, on white paper as it prints, masked places marked. Inert: nothing that it
/// names is loaded, no link leads anywhere.
class MaskedPage : public QTextEdit
{
    Q_OBJECT

public:
    explicit MaskedPage(QWidget *parent = nullptr);

    void show(const QString &page, const Pseudonyms &pseudonyms);
    /// Selects the next marked place behind the cursor, from the end on the first one. Null if
    /// nothing is marked.
    const Mask *goToNext();

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    bool viewportEvent(QEvent *event) override;

private:
    std::vector<Mask> m_masks;
};

} // namespace Heloscope
