// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/targetaddress.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace Heloscope {

class FoldingRow;

/// One line that says where to connect: host, port, encryption.
class TargetBar : public QWidget
{
    Q_OBJECT

public:
    explicit TargetBar(QWidget *parent = nullptr);

    void setTarget(const TargetAddress &target);
    /// Nothing if no host, or none that can be understood, was typed.
    [[nodiscard]] std::optional<TargetAddress> target() const;
    [[nodiscard]] Endpoint endpoint() const;
    [[nodiscard]] TlsWish tls() const;
    [[nodiscard]] bool isEmpty() const;
    void focusHost();
    [[nodiscard]] QPushButton *profilesButton() const { return m_profiles; }
    [[nodiscard]] QToolButton *detailsButton() const { return m_details; }

signals:
    void connectWanted();
    /// The host field was given a swaks line; it is empty again.
    void swaksLineEntered(const QString &line);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void takeOver();
    void measureParts();
    void fitParts();

    FoldingRow *m_row;
    QLabel *m_hostLabel;
    QLineEdit *m_host;
    QLabel *m_portLabel;
    QComboBox *m_port;
    QLabel *m_tlsLabel;
    QComboBox *m_tls;
    QPushButton *m_connect;
    QToolButton *m_details;
    QPushButton *m_profiles;
    int m_spare = 0; ///< pixels that words can give up
};

} // namespace Heloscope
