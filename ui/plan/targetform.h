// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/sessionplan.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace Heloscope {

/// Who writes to whom, as whom, and what: everything of a plan but the server. The password is
/// kept nowhere but in its field.
class TargetForm : public QWidget
{
    Q_OBJECT

public:
    explicit TargetForm(QWidget *parent = nullptr);

    /// Puts what was typed into plan.
    void fill(SessionPlan &plan) const;
    /// Shows envelope, user name, password, mechanism and last stage of plan. Undoing a field
    /// brings back what stood there; a password of before does not go along to another target.
    void take(const SessionPlan &plan);

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLineEdit *addEdit(QFormLayout *form, const QString &name);
    QComboBox *addBox(QFormLayout *form, const QString &name);
    void name(QWidget *field, const QString &text);
    void retranslate();

    QGroupBox *m_envelope;
    QGroupBox *m_login;
    QGroupBox *m_message;
    QLineEdit *m_ehlo = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QComboBox *m_until = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    QComboBox *m_mechanism = nullptr;
    QCheckBox *m_allowInClear = nullptr;
    QLineEdit *m_subject = nullptr;
    QPlainTextEdit *m_body = nullptr;
    QLabel *m_bodyLabel = nullptr;
};

/// What a session without any typing starts from: names and addresses of example.test.
[[nodiscard]] SessionPlan examplePlan();

} // namespace Heloscope
