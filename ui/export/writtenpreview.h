// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/exportform.h"
#include "core/transcript/pseudonyms.h"

#include <QStackedWidget>

#include <optional>

namespace Heloscope {

class DrawnPreview;
class MaskedPage;
class MaskedText;
struct ExportPreview;

/// What will be written as it will look: text, a web page, a picture or pages; masked places are
/// marked in all of them.
class WrittenPreview : public QStackedWidget
{
    Q_OBJECT

public:
    explicit WrittenPreview(QWidget *parent = nullptr);

    void show(const ExportPreview &preview, ExportForm form);
    /// Goes to the next masked place, from the last to the first; what kind it is of, or nothing if
    /// there is none.
    std::optional<MaskKind> goToNext();

private:
    MaskedText *m_text;
    MaskedPage *m_page;
    DrawnPreview *m_drawing;
};

} // namespace Heloscope
