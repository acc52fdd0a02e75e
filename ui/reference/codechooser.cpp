// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reference/codechooser.h"

#include "core/help/helplibrary.h"
#include "ui/decor/plaintip.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>
#include <QStringListModel>
#include <QStyle>
#include <QStyleOptionFrame>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

/// "450" or "X.1.1" of a topic that is a code; empty for any other.
QString codeOf(const TopicId &topic)
{
    const bool isReply = topic.startsWith("code/") && topic.count('/') == 1;
    const bool isEnhanced = topic.startsWith("enhanced/") && topic.count('.') == 2;
    return isReply || isEnhanced ? QString::fromLatin1(topic.mid(topic.indexOf('/') + 1))
                                 : QString();
}

/// Without the focus it shows by an ellipsis that there is more; with it, it scrolls.
class ElidingEdit final : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QStyleOptionFrame option;
        initStyleOption(&option);
        const QRect room = style()
                               ->subElementRect(QStyle::SE_LineEditContents, &option, this)
                               .adjusted(2, 0, -2, 0);
        if (hasFocus() || fontMetrics().horizontalAdvance(text()) <= room.width()) {
            QLineEdit::paintEvent(event);
            return;
        }
        QPainter painter(this);
        style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    }
};

} // namespace

CodeChooser::CodeChooser(const HelpLibrary &library, QWidget *parent)
    : QComboBox(parent)
    , m_library(library)
    , m_items(new QStringListModel(this))
{
    for (const TopicId &topic : library.topics()) {
        if (const QString label = codeOf(topic); !label.isEmpty()) {
            m_labels << label;
        }
    }
    setLineEdit(new ElidingEdit(this)); // makes it editable
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(10);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setModel(m_items);
    auto *completer = new QCompleter(m_items, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    setCompleter(completer);
    lineEdit()->setMaxLength(200);
    // The name behind the code is often longer than the field.
    connect(this, &QComboBox::editTextChanged, this,
        [this](const QString &text) { setToolTip(plainTip(text)); });
}

void CodeChooser::setCode(const QString &label)
{
    setEditText(itemText(label));
    lineEdit()->setCursorPosition(0);
}

void CodeChooser::setLanguage(const QString &language)
{
    if (language == m_language) {
        return;
    }
    m_language = language;
    const auto chosen = code();
    const QString typed = currentText();
    const QSignalBlocker quiet(this);
    QStringList texts;
    for (const QString &label : m_labels) {
        texts << itemText(label);
    }
    m_items->setStringList(texts);
    setEditText(chosen ? itemText(chosen->label()) : typed);
    setToolTip(plainTip(currentText()));
    lineEdit()->setCursorPosition(0);
}

void CodeChooser::setName(const QString &accessibleName)
{
    setAccessibleName(accessibleName);
    lineEdit()->setAccessibleName(accessibleName);
}

std::optional<ComparableCode> CodeChooser::code() const
{
    return comparableCodeFromText(currentText().simplified().section(u' ', 0, 0));
}

QString CodeChooser::itemText(const QString &label) const
{
    const auto code = comparableCodeFromText(label);
    for (const TopicId &topic : code ? code->topics() : std::vector<TopicId>()) {
        if (const auto text = m_library.find(topic, m_language)) {
            return QString(label + u" – "_s + text->name);
        }
    }
    return label;
}

} // namespace Heloscope
