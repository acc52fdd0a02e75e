// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace Heloscope {

/// At a first start on a system that speaks none of the program's languages: a button for each,
/// under its own name. Gone once one was pressed.
class LanguageOffer : public QFrame
{
    Q_OBJECT

public:
    explicit LanguageOffer(QWidget *parent = nullptr);

signals:
    void chosen(const QString &language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_about;
};

} // namespace Heloscope
