// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/targetbar.h"

#include "ui/decor/foldingrow.h"
#include "ui/decor/icons.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

constexpr int FewestHostLetters = 18; // "mail.example.test" can be read

/// Its field is made at once: Shift+Tab stops at a field where that stands in the order of making,
/// and would pass over what was made between the box and its field.
QComboBox *editableBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    return box;
}

} // namespace

TargetBar::TargetBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new FoldingRow(this))
    , m_hostLabel(new QLabel(this))
    , m_host(new QLineEdit(this))
    , m_portLabel(new QLabel(this))
    , m_port(editableBox(this))
    , m_tlsLabel(new QLabel(this))
    , m_tls(new QComboBox(this))
    , m_connect(new QPushButton(icon(Glyph::Connect), QString(), this))
    , m_details(new QToolButton(this))
    , m_profiles(new QPushButton(this))
{
    m_host->setObjectName(u"hostEdit"_s);
    m_host->setClearButtonEnabled(true);
    m_port->setObjectName(u"portBox"_s);
    m_port->addItems({u"25"_s, u"587"_s, u"465"_s, u"2525"_s});
    m_port->setValidator(new QIntValidator(1, 65535, m_port));
    m_port->setMinimumContentsLength(5);
    m_tls->setObjectName(u"tlsBox"_s);
    m_tls->setSizeAdjustPolicy(QComboBox::AdjustToContents); // in every language
    m_tls->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    for (const TlsWish wish :
        {TlsWish::Optional, TlsWish::Required, TlsWish::Implicit, TlsWish::None}) {
        m_tls->addItem(QString(), static_cast<int>(wish));
    }
    m_connect->setObjectName(u"connectButton"_s);
    m_details->setObjectName(u"detailsButton"_s);
    m_details->setIcon(icon(Glyph::Details));
    m_details->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_details->setCheckable(true);
    m_profiles->setObjectName(u"profilesButton"_s);
    m_profiles->setAutoDefault(false);
    m_hostLabel->setBuddy(m_host);
    m_portLabel->setBuddy(m_port);
    m_tlsLabel->setBuddy(m_tls);

    auto *where = new QHBoxLayout;
    where->addWidget(m_hostLabel);
    where->addWidget(m_host, 1);
    where->addWidget(m_portLabel);
    where->addWidget(m_port);
    auto *how = new QHBoxLayout;
    how->addWidget(m_tlsLabel);
    how->addWidget(m_tls);
    how->addWidget(m_connect);
    how->addWidget(m_details);
    how->addWidget(m_profiles);
    m_row->setContentsMargins(8, 4, 8, 4);
    m_row->addLayout(where, 1);
    m_row->addLayout(how);

    connect(m_host, &QLineEdit::returnPressed, this, &TargetBar::connectWanted);
    connect(m_host, &QLineEdit::textChanged, this, [this](const QString &text) {
        // Typed up to here it is no host, and a paste is whole at once: a password in it must not
        // stay in a field that shows it.
        const bool isLine = text.trimmed().startsWith("swaks -"_L1) && text.size() > 9;
        if (isLine) {
            m_host->clear();
            emit swaksLineEntered(text);
        }
    });
    connect(m_host, &QLineEdit::editingFinished, this, &TargetBar::takeOver);
    connect(m_connect, &QPushButton::clicked, this, &TargetBar::connectWanted);
    connect(m_port, &QComboBox::currentTextChanged, this, [this](const QString &text) {
        const TlsWish wish = usualTls(static_cast<quint16>(text.toUInt()));
        if (wish == TlsWish::Implicit || tls() == TlsWish::Implicit) {
            m_tls->setCurrentIndex(m_tls->findData(static_cast<int>(wish)));
        }
    });
    retranslate();
}

void TargetBar::setTarget(const TargetAddress &target)
{
    // Not setText(), so that what stood there can be had back by undoing.
    m_host->selectAll();
    m_host->insert(target.host);
    if (target.port) {
        m_port->setCurrentText(QString::number(*target.port));
    }
    if (target.tls) {
        m_tls->setCurrentIndex(m_tls->findData(static_cast<int>(*target.tls)));
    }
}

std::optional<TargetAddress> TargetBar::target() const
{
    return parseTarget(m_host->text());
}

Endpoint TargetBar::endpoint() const
{
    const auto typed = target();
    Endpoint endpoint;
    endpoint.host = typed ? typed->host : QString();
    endpoint.port = typed && typed->port ? *typed->port
                                         : static_cast<quint16>(m_port->currentText().toUInt());
    return endpoint;
}

TlsWish TargetBar::tls() const
{
    return static_cast<TlsWish>(m_tls->currentData().toInt());
}

bool TargetBar::isEmpty() const
{
    return m_host->text().trimmed().isEmpty();
}

void TargetBar::focusHost()
{
    m_host->setFocus(Qt::ShortcutFocusReason);
    m_host->selectAll();
}

bool TargetBar::event(QEvent *event)
{
    const bool isTaken = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) {
        fitParts();
    }
    return isTaken;
}

void TargetBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measureParts();
    }
}

void TargetBar::measureParts()
{
    m_host->setMinimumWidth(FewestHostLetters * fontMetrics().averageCharWidth());
    const auto style = m_details->toolButtonStyle();
    m_details->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_spare = m_details->sizeHint().width();
    m_details->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_spare += m_tlsLabel->sizeHint().width() - m_details->sizeHint().width();
    m_details->setToolButtonStyle(style);
}

/// Before the bar takes two lines, what is there for the curious gives up its words, which are in
/// the tips.
void TargetBar::fitParts()
{
    const bool isShort = m_details->toolButtonStyle() == Qt::ToolButtonIconOnly;
    const int wanted = m_row->widthOfAll() + (isShort ? m_spare : 0);
    const bool isToBeShort = wanted > width() && wanted - m_spare <= width();
    if (isToBeShort != isShort) {
        m_details->setToolButtonStyle(
            isToBeShort ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        m_tlsLabel->setVisible(!isToBeShort);
    }
}

void TargetBar::takeOver()
{
    const auto typed = target();
    if (typed && (typed->port || typed->tls)) {
        setTarget(*typed);
    }
}

void TargetBar::retranslate()
{
    m_hostLabel->setText(tr("H&ost:"));
    m_host->setPlaceholderText(tr("A real server, such as mail.example.test"));
    m_host->setToolTip(m_host->placeholderText());
    m_host->setAccessibleName(tr("Host"));
    m_portLabel->setText(tr("&Port:"));
    m_port->setAccessibleName(tr("Port"));
    m_port->lineEdit()->setAccessibleName(tr("Port"));
    m_tlsLabel->setText(tr("Encr&yption:"));
    m_tls->setAccessibleName(tr("Encryption"));
    m_tls->setToolTip(tr("Encryption"));
    const auto word = [this](TlsWish wish, const QString &text) {
        m_tls->setItemText(m_tls->findData(static_cast<int>(wish)), text);
    };
    word(TlsWish::Optional, tr("STARTTLS when offered"));
    word(TlsWish::Required, tr("STARTTLS required"));
    word(TlsWish::Implicit, tr("TLS from the start"));
    //: Choice of encryption: no encryption at all.
    word(TlsWish::None, tr("None"));
    //: Button that connects to the host beside it.
    m_connect->setText(tr("&Connect"));
    m_connect->setToolTip(tr("Connect and stop after the greeting; nothing is sent yet"));
    //: Button that opens the pane with sender, recipients, user name and message.
    m_details->setText(tr("Envelope and Message"));
    m_details->setToolTip(tr("Sender, recipients, user name, password and message"));
    m_details->setAccessibleName(m_details->text());
    measureParts();
}

} // namespace Heloscope
