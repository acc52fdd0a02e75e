// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/targetform.h"

#include "core/sasl/mechanism.h"
#include "ui/plan/testmessage.h"
#include "ui/wording/stagewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

constexpr auto ExampleBody = "Hello,\n\nthis is a test message from Heloscope.\n"
                             ".This line begins with a dot.\n"_L1;
constexpr auto ExampleSubject = "Test message"_L1;

std::vector<QByteArray> addressesOf(const QString &text)
{
    std::vector<QByteArray> addresses;
    const auto parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        QString address = part.trimmed();
        if (address.startsWith(u'<') && address.endsWith(u'>')) {
            address = address.mid(1, address.size() - 2);
        }
        if (!address.isEmpty()) {
            addresses.push_back(address.toUtf8());
        }
    }
    return addresses;
}

void addLabel(QFormLayout *form, QWidget *field)
{
    auto *label = new QLabel(form->parentWidget());
    label->setObjectName(QString(field->objectName() + u"Label"_s));
    label->setBuddy(field);
    form->addRow(label, field);
}

/// Not setText(), so that what stood there can be had back by undoing.
void replaceText(QLineEdit *edit, const QString &text)
{
    edit->selectAll();
    edit->insert(text);
}

/// Where a person may want to stop; earlier there is nothing to be told of an envelope.
constexpr std::array LastStages{
    Stage::Ehlo, Stage::StartTls, Stage::Auth, Stage::Mail, Stage::Rcpt, Stage::Quit};

} // namespace

SessionPlan examplePlan()
{
    SessionPlan plan;
    plan.ehloName = "client.example.test";
    plan.reversePath = "alice@example.test";
    plan.recipients = {"bob@example.test"};
    plan.message = toBytes({plan.reversePath, plan.recipients, QString(ExampleSubject),
        QString(ExampleBody), QDateTime::currentDateTime()});
    return plan;
}

TargetForm::TargetForm(QWidget *parent)
    : QWidget(parent)
    , m_envelope(new QGroupBox(this))
    , m_login(new QGroupBox(this))
    , m_message(new QGroupBox(this))
{
    const SessionPlan example = examplePlan();
    auto *envelope = new QFormLayout(m_envelope);
    m_ehlo = addEdit(envelope, u"ehloEdit"_s);
    m_ehlo->setText(QString::fromUtf8(example.ehloName));
    m_from = addEdit(envelope, u"fromEdit"_s);
    m_from->setText(QString::fromUtf8(example.reversePath));
    m_to = addEdit(envelope, u"toEdit"_s);
    m_to->setText(QString::fromUtf8(example.recipients.front()));
    m_until = addBox(envelope, u"untilBox"_s);
    for (const Stage stage : LastStages) {
        m_until->addItem(QString(), static_cast<int>(stage));
    }
    m_until->setCurrentIndex(m_until->count() - 1);

    auto *login = new QFormLayout(m_login);
    m_user = addEdit(login, u"userEdit"_s);
    m_password = addEdit(login, u"passwordEdit"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData
        | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_mechanism = addBox(login, u"mechanismBox"_s);
    m_mechanism->addItem(QString(), QByteArray());
    for (const Smtp::KnownMechanism &mechanism : Smtp::knownMechanisms()) {
        m_mechanism->addItem(QString::fromLatin1(mechanism.name), QByteArray(mechanism.name));
    }
    m_allowInClear = new QCheckBox(m_login);
    m_allowInClear->setObjectName(u"allowInClearBox"_s);
    login->addRow(m_allowInClear);

    auto *message = new QFormLayout(m_message);
    m_subject = addEdit(message, u"subjectEdit"_s);
    m_subject->setText(QString(ExampleSubject));
    m_body = new QPlainTextEdit(m_message);
    m_body->setObjectName(u"bodyEdit"_s);
    m_body->setPlainText(QString(ExampleBody));
    m_body->setTabChangesFocus(true);
    m_body->setMinimumHeight(80);
    m_bodyLabel = new QLabel(m_message);
    m_bodyLabel->setBuddy(m_body);
    message->addRow(m_bodyLabel);
    message->addRow(m_body);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_envelope);
    column->addWidget(m_login);
    column->addWidget(m_message, 1);
    for (QFormLayout *form : {envelope, login, message}) {
        form->setRowWrapPolicy(QFormLayout::WrapAllRows);
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        form->setVerticalSpacing(3);
    }
    connect(m_body, &QPlainTextEdit::textChanged, this, &TargetForm::edited);
    retranslate();
}

QLineEdit *TargetForm::addEdit(QFormLayout *form, const QString &name)
{
    auto *edit = new QLineEdit(form->parentWidget());
    edit->setObjectName(name);
    connect(edit, &QLineEdit::textChanged, this, &TargetForm::edited);
    addLabel(form, edit);
    return edit;
}

QComboBox *TargetForm::addBox(QFormLayout *form, const QString &name)
{
    auto *box = new QComboBox(form->parentWidget());
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed); // in every language
    connect(box, &QComboBox::currentIndexChanged, this, &TargetForm::edited);
    addLabel(form, box);
    return box;
}

void TargetForm::fill(SessionPlan &plan) const
{
    plan.ehloName = m_ehlo->text().trimmed().toUtf8();
    const auto senders = addressesOf(m_from->text());
    plan.reversePath = senders.empty() ? QByteArray() : senders.front();
    plan.recipients = addressesOf(m_to->text());
    plan.message = toBytes({plan.reversePath, plan.recipients, m_subject->text(),
        m_body->toPlainText(), QDateTime::currentDateTime()});
    plan.until = static_cast<Stage>(m_until->currentData().toInt());
    plan.credentials.reset();
    if (!m_user->text().isEmpty()) {
        Credentials credentials;
        credentials.mechanism = m_mechanism->currentData().toByteArray();
        credentials.user = m_user->text().toUtf8();
        credentials.password = Smtp::Secret(m_password->text().toUtf8());
        credentials.allowInClear = m_allowInClear->isChecked();
        plan.credentials = credentials;
    }
}

void TargetForm::take(const SessionPlan &plan)
{
    replaceText(m_ehlo, QString::fromUtf8(plan.ehloName));
    replaceText(m_from, QString::fromUtf8(plan.reversePath));
    QStringList recipients;
    for (const QByteArray &recipient : plan.recipients) {
        recipients << QString::fromUtf8(recipient);
    }
    replaceText(m_to, recipients.join(u", "_s));
    const int stage = m_until->findData(static_cast<int>(plan.until));
    m_until->setCurrentIndex(stage >= 0 ? stage : m_until->count() - 1);
    const Credentials credentials = plan.credentials.value_or(Credentials{});
    replaceText(m_user, QString::fromUtf8(credentials.user));
    m_password->setText(QString::fromUtf8(credentials.password.reveal()));
    const int mechanism = m_mechanism->findData(credentials.mechanism);
    m_mechanism->setCurrentIndex(std::max(mechanism, 0));
    m_allowInClear->setChecked(false);
}

void TargetForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void TargetForm::name(QWidget *field, const QString &text)
{
    findChild<QLabel *>(QString(field->objectName() + u"Label"_s))->setText(text);
    QString plain = text;
    plain.remove(u'&').remove(u':');
    field->setAccessibleName(plain);
}

void TargetForm::retranslate()
{
    m_envelope->setTitle(tr("Envelope"));
    name(m_ehlo, tr("Name in EHLO:"));
    name(m_from, tr("Sender (MAIL FROM):"));
    name(m_to, tr("Recipients (RCPT TO):"));
    m_to->setToolTip(tr("Several addresses are separated by commas"));
    //: Label of the choice how far a session goes by itself before it says QUIT.
    name(m_until, tr("Last stage:"));
    for (int i = 0; i < m_until->count(); ++i) {
        m_until->setItemText(i, stageWord(static_cast<Stage>(m_until->itemData(i).toInt())));
    }
    //: Title of the group with user name and password.
    m_login->setTitle(tr("Authentication"));
    name(m_user, tr("User name:"));
    m_user->setPlaceholderText(tr("Empty: no AUTH"));
    m_user->setToolTip(m_user->placeholderText());
    name(m_password, tr("Password:"));
    name(m_mechanism, tr("Mechanism:"));
    //: Choice of the AUTH mechanism: the best one that the server offers.
    m_mechanism->setItemText(0, tr("The best offered"));
    m_allowInClear->setText(tr("Also without encryption"));
    m_allowInClear->setToolTip(tr("Send the password even where anybody on the way can read it"));
    //: Title of the group with subject and body.
    m_message->setTitle(tr("Message"));
    //: Label of the field with the mail's subject line.
    name(m_subject, tr("Subject:"));
    //: Label of the field with the mail's body.
    m_bodyLabel->setText(tr("Body:"));
    m_body->setAccessibleName(tr("Body of the message"));
}

} // namespace Heloscope
