// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tls/certificatequestion.h"

#include "core/wire/displaytext.h"
#include "ui/decor/fonts.h"
#include "ui/decor/plaintip.h"
#include "ui/decor/shrinkingarea.h"
#include "ui/wording/tlswords.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Heloscope {

CertificateQuestion::CertificateQuestion(QWidget *parent)
    : TintedBand(Tone::Later, Glyph::Warning, parent)
    , m_texts(new ShrinkingArea(this))
    , m_title(new QLabel(this))
    , m_chain(new QLabel(this))
    , m_name(new QLabel(this))
    , m_calm(new QLabel(this))
    , m_certificates(new QPlainTextEdit(this))
    , m_show(new QToolButton(this))
    , m_refuse(new QPushButton(this))
    , m_accept(new QPushButton(this))
{
    setObjectName(u"certificateQuestion"_s);
    for (QLabel *label : {m_title, m_chain, m_name, m_calm}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_title->setObjectName(u"certificateTitle"_s);
    m_chain->setObjectName(u"certificateTrust"_s);
    m_name->setObjectName(u"certificateHost"_s);
    QFont bold;
    bold.setBold(true);
    m_title->setFont(bold); // no more than that, so that it grows with the rest
    m_certificates->setObjectName(u"certificateChain"_s);
    m_certificates->setReadOnly(true);
    m_certificates->setTabChangesFocus(true);
    m_certificates->setMaximumHeight(180);
    m_certificates->hide();
    m_show->setObjectName(u"showChainButton"_s);
    m_show->setCheckable(true);
    m_show->setArrowType(Qt::RightArrow);
    m_show->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_refuse->setObjectName(u"refuseCertificateButton"_s);
    m_refuse->setDefault(true);
    m_refuse->setAutoDefault(true);
    m_accept->setObjectName(u"acceptCertificateButton"_s);
    m_accept->setAutoDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_show);
    buttons->addStretch();
    buttons->addWidget(m_refuse);
    buttons->addWidget(m_accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(4);
    auto *page = new QWidget;
    auto *texts = new QVBoxLayout(page);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(4);
    for (QWidget *widget :
        std::initializer_list<QWidget *>{m_title, m_chain, m_name, m_calm, m_certificates}) {
        texts->addWidget(widget);
    }
    m_texts->setObjectName(u"certificateTexts"_s);
    m_texts->setPage(page);
    column->addWidget(m_texts);
    column->addLayout(buttons);

    connect(m_show, &QToolButton::toggled, this, [this](bool on) {
        m_certificates->setVisible(on);
        m_show->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
    });
    connect(m_refuse, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_accept, &QPushButton::clicked, this, [this] { answer(true); });
    retranslate();
    hide();
}

void CertificateQuestion::ask(const Smtp::TlsFacts &facts)
{
    m_facts = facts;
    retranslate();
    show();
    m_refuse->setFocus(Qt::OtherFocusReason);
}

void CertificateQuestion::withdraw()
{
    hide();
}

void CertificateQuestion::changeEvent(QEvent *event)
{
    TintedBand::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void CertificateQuestion::answer(bool accept)
{
    hide();
    emit answered(accept);
}

void CertificateQuestion::retranslate()
{
    //: %1: host name
    m_title->setText(tr("The certificate of %1 is not trusted.")
                         .arg(Smtp::displayText(m_facts.verifiedName.toUtf8())));
    m_chain->setText(chainVerdict(m_facts));
    m_name->setText(nameVerdict(m_facts));
    m_calm->setText(tr("Nothing secret has been sent."));
    for (QLabel *label : {m_title, m_chain, m_name, m_calm}) {
        label->setToolTip(plainTip(label->text()));
    }
    QStringList chain;
    for (const Smtp::CertificateFacts &certificate : m_facts.chain) {
        chain << certificateLines(certificate);
    }
    m_certificates->setPlainText(chain.join(u"\n\n"_s));
    m_certificates->setAccessibleName(tr("Certificates as presented"));
    //: Switch that unfolds the certificates.
    m_show->setText(tr("Certificates"));
    //: Button: do not go on with a certificate that was not believed.
    m_refuse->setText(tr("&Refuse"));
    m_accept->setText(tr("&Accept This One Certificate"));
    m_accept->setToolTip(tr("For this session only; it stays marked as an exception"));
    setAccessibleName(m_title->text());
    m_texts->setAccessibleName(m_title->text());
    m_texts->setAccessibleDescription(
        QStringList{m_chain->text(), m_name->text(), m_calm->text()}.join(u' '));
}

} // namespace Heloscope
