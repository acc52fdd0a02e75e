// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transcript/entry.h"

#include <QTreeView>

namespace Heloscope {

class CapabilityModel;
class CapabilityWords;
class HelpLanguages;
class HelpLibrary;
class Inspection;

/// The table of what the server offered in its replies to EHLO.
class CapabilityPane : public QTreeView
{
    Q_OBJECT

public:
    /// All must outlive this.
    CapabilityPane(const Inspection &inspection, const HelpLibrary &library,
        const HelpLanguages &languages, QWidget *parent = nullptr);

signals:
    /// A keyword was selected or activated: the line of the reply that offered it.
    void lineWanted(Heloscope::EntryId entry, int line);
    /// Escape.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void leadTo(const QModelIndex &index);
    void describe();
    void fitColumns();
    void retranslate();

    CapabilityModel *m_model;
    CapabilityWords *m_words;
    bool m_isEntering = false;
};

} // namespace Heloscope
