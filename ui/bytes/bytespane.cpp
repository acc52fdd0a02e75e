// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bytes/bytespane.h"

#include "ui/bytes/octetview.h"
#include "ui/bytes/octetwords.h"
#include "ui/models/octetmodel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStringList>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Heloscope {

BytesPane::BytesPane(const Inspection &inspection, QWidget *parent)
    : QWidget(parent)
    , m_inspection(inspection)
    , m_model(new OctetModel(this))
    , m_view(new OctetView(*m_model, this))
    , m_place(new QLabel(this))
    , m_copyHex(new QToolButton(this))
    , m_copyText(new QToolButton(this))
{
    m_view->setObjectName(u"octetView"_s);
    m_place->setObjectName(u"octetPlace"_s);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_copyHex->setObjectName(u"copyHexButton"_s);
    m_copyText->setObjectName(u"copyTextButton"_s);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(8, 2, 4, 2);
    foot->addWidget(m_place, 1);
    foot->addWidget(m_copyHex);
    foot->addWidget(m_copyText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addLayout(foot);
    for (QToolButton *button : {m_copyHex, m_copyText}) {
        button->setFocusPolicy(Qt::TabFocus);
    }
    connect(m_copyHex, &QToolButton::clicked, m_view, &OctetView::copyAsHex);
    connect(m_copyText, &QToolButton::clicked, m_view, &OctetView::copyAsText);
    connect(m_view, &OctetView::selectionMoved, this, &BytesPane::describe);
    connect(m_view, &OctetView::left, this, &BytesPane::left);
    connect(&inspection, &Inspection::entriesAdded, this, [this](EntryId first) {
        const std::vector<EntryId> findings = m_inspection.findings().about(m_entry);
        if (!findings.empty() && findings.back() >= first) {
            showRow(m_entry, m_line);
        }
    });
    retranslate();
}

void BytesPane::showRow(EntryId entry, int line)
{
    m_entry = entry;
    m_line = line;
    m_isStale = true;
    if (isVisible()) {
        reload();
    }
}

void BytesPane::focusOctets()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void BytesPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void BytesPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        reload();
    }
}

void BytesPane::reload()
{
    m_isStale = false;
    EntryOctets shown = octetsOf(m_inspection, m_entry);
    m_missing = shown.missing;
    m_model->setOctets(std::move(shown.octets));
    Smtp::ByteSpan span;
    const Entry *entry = m_missing ? nullptr : m_inspection.transcript()->find(m_entry);
    const auto *reply = entry ? std::get_if<ReplyEntry>(&entry->content) : nullptr;
    if (reply && m_line >= 0) {
        span = lineSpan(reply->reply, m_line);
    }
    m_view->select(span);
    retranslate();
}

void BytesPane::describe()
{
    m_place->setText(m_model->size() == 0 ? QString() : selectionText());
    m_place->setToolTip(m_place->text().toHtmlEscaped());
    m_view->setAccessibleDescription(m_model->size() == 0 ? m_view->emptyText() : m_place->text());
    m_copyHex->setEnabled(m_model->size() > 0);
    m_copyText->setEnabled(m_model->size() > 0);
}

QString BytesPane::selectionText() const
{
    const Smtp::ByteSpan span = m_view->selected();
    //: How many octets (bytes) a command or a reply has.
    const QString all = tr("%n octet(s)", nullptr, static_cast<int>(m_model->size()));
    if (span.isEmpty()) {
        return all;
    }
    QStringList words;
    if (span.length == 1) {
        words << m_model->hexText(span);
        words << octetKindWord(kindAt(m_model->octets(), span.offset));
    }
    constexpr qsizetype Quoted = 60;
    const qsizetype quoted = std::min(span.length, Quoted);
    words << m_model->plainText({span.offset, quoted}).replace(u'\n', u"␍␊"_s);
    words.removeAll(QString());
    //: What is selected. %1: number of its first octet, from 0; %2: "4 octets"; %3: "214 octets";
    //: %4: the octets themselves
    return tr("Offset %1, %2 of %3: %4")
        .arg(QString::number(span.offset),
            tr("%n octet(s)", nullptr, static_cast<int>(span.length)), all, words.join(u" – "_s));
}

void BytesPane::retranslate()
{
    m_view->setAccessibleName(tr("Octets in hexadecimal and as text"));
    m_copyHex->setText(tr("Copy as Hex"));
    m_copyHex->setToolTip(tr("Copies the selected octets, or all, in hexadecimal"));
    m_copyText->setText(tr("Copy as Text"));
    m_copyText->setToolTip(
        tr("Copies the selected octets, or all, as text; what cannot be seen is made visible"));
    for (QToolButton *button : {m_copyHex, m_copyText}) {
        button->setAccessibleName(button->text());
        button->setAccessibleDescription(button->toolTip());
    }
    if (m_missing) {
        switch (*m_missing) {
        case OctetsMissing::NoEntry:
            m_view->setEmptyText(tr("Select a command or a reply to see its octets."));
            break;
        case OctetsMissing::NotOnTheWire:
            m_view->setEmptyText(tr("Nothing of this line was on the wire, so it has no octets."));
            break;
        case OctetsMissing::NotKept:
            m_view->setEmptyText(tr("A saved session keeps only the size and the checksum of the "
                                    "message, not its octets."));
            break;
        }
    } else {
        m_view->setEmptyText({});
    }
    describe();
}

} // namespace Heloscope
