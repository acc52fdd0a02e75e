// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decor/tintedband.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace Heloscope {

class IdleWatch;

/// Shortly before the server may hang up: a button that puts NOOP into the next line, where it
/// waits to be sent like any other. Hidden at all other times and once it was closed.
class IdleOffer : public TintedBand
{
    Q_OBJECT

public:
    /// watch must outlive this.
    explicit IdleOffer(const IdleWatch &watch, QWidget *parent = nullptr);

    /// Unwanted, it stays hidden.
    void setWanted(bool wanted);

signals:
    void noopWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void offer(bool offering);
    void retranslate();

    const IdleWatch &m_watch;
    bool m_isWanted = true;
    QLabel *m_text;
    QPushButton *m_noop;
    QToolButton *m_close;
};

} // namespace Heloscope
