// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transcript/entry.h"
#include "ui/models/entryoctets.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace Heloscope {

class OctetModel;
class OctetView;

/// The octets of the selected row in hexadecimal and as text.
class BytesPane : public QWidget
{
    Q_OBJECT

public:
    /// inspection must outlive this.
    explicit BytesPane(const Inspection &inspection, QWidget *parent = nullptr);

    /// entry: 0 for none. line: the line of a reply whose octets are selected; -1 selects nothing.
    void showRow(EntryId entry, int line);
    void focusOctets();

signals:
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void reload();
    void describe();
    void retranslate();
    [[nodiscard]] QString selectionText() const;

    const Inspection &m_inspection;
    OctetModel *m_model;
    OctetView *m_view;
    QLabel *m_place;
    QToolButton *m_copyHex;
    QToolButton *m_copyText;
    EntryId m_entry = 0;
    int m_line = -1;
    bool m_isStale = true; ///< nothing is worked out while nobody looks
    std::optional<OctetsMissing> m_missing = OctetsMissing::NoEntry;
};

} // namespace Heloscope
