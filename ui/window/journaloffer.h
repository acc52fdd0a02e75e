// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalshelf.h"
#include "ui/decor/tintedband.h"

#include <vector>

class QLabel;
class QPushButton;

namespace Heloscope {

class SessionDesk;
class ShrinkingArea;

/// Offers what a crash or a power cut has left, one journal after the other, without being in the
/// way. Hidden while there is nothing.
class JournalOffer : public TintedBand
{
    Q_OBJECT

public:
    /// desk must outlive this. Looks for journals once the event loop runs.
    explicit JournalOffer(SessionDesk &desk, QWidget *parent = nullptr);

    /// Looks again.
    void look();

protected:
    void changeEvent(QEvent *event) override;

private:
    void open();
    void discard();
    void next();
    void refresh();

    SessionDesk &m_desk;
    std::vector<LeftJournal> m_left; ///< the first is offered
    ShrinkingArea *m_texts; // where the window is low, it scrolls
    QLabel *m_text;
    QPushButton *m_open;
    QPushButton *m_later;
    QPushButton *m_discard;
};

} // namespace Heloscope
