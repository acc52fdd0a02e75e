// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/tlsfacts.h"
#include "ui/decor/tintedband.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace Heloscope {

class ShrinkingArea;

/// Asks, without getting in the way, whether a certificate that was not believed may be accepted
/// once. Refusing is the default. Hidden until it is asked.
class CertificateQuestion : public TintedBand
{
    Q_OBJECT

public:
    explicit CertificateQuestion(QWidget *parent = nullptr);

    void ask(const Smtp::TlsFacts &facts);
    /// The question has become void.
    void withdraw();

signals:
    void answered(bool accept);

protected:
    void changeEvent(QEvent *event) override;

private:
    void answer(bool accept);
    void retranslate();

    Smtp::TlsFacts m_facts;
    ShrinkingArea *m_texts; // where the window is low, it scrolls
    QLabel *m_title;
    QLabel *m_chain;
    QLabel *m_name;
    QLabel *m_calm; ///< that nothing secret was sent
    QPlainTextEdit *m_certificates;
    QToolButton *m_show;
    QPushButton *m_refuse;
    QPushButton *m_accept;
};

} // namespace Heloscope
