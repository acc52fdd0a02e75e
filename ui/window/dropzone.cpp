// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/dropzone.h"

#include "core/wire/displaytext.h"
#include "ui/decor/severitycolours.h"
#include "ui/message/messagepane.h"

#include <QAccessible>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Heloscope {

DropZone::DropZone(QWidget &window)
    : QFrame(&window)
    , m_window(window)
    , m_text(new QLabel(this))
{
    setObjectName(u"dropZone"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents); // the window gets the drop
    m_text->setObjectName(u"dropZoneText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    window.setAcceptDrops(true);
    window.installEventFilter(this);
    hide();
}

bool DropZone::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::Resize && isVisible()) {
        place();
    }
    if (type == QEvent::DragLeave || type == QEvent::Drop) {
        hide();
    }
    if (type == QEvent::DragEnter || type == QEvent::DragMove) {
        auto &drag = static_cast<QDropEvent &>(*event);
        const QString text = promise(*drag.mimeData());
        if (!text.isEmpty()) {
            drag.acceptProposedAction();
            announce(text);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void DropZone::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    const ToneColours colours = toneColours(Tone::GoOn, palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.tint);
    painter.setPen(QPen(colours.line, 4, Qt::DashLine));
    painter.drawRect(rect().adjusted(6, 6, -7, -7));
}

QString DropZone::promise(const QMimeData &content)
{
    const QList<QUrl> urls = content.urls();
    const QString file = urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
    const QString name = Smtp::displayText(QFileInfo(file).fileName().toUtf8());
    if (!MessagePane::draggedMessage(&content).isEmpty()) {
        //: %1: name of the file that is dragged over the window
        return tr("Drop %1 to send it as the message").arg(name);
    }
    if (!file.isEmpty()) {
        //: %1: name of the file that is dragged over the window
        return tr("Drop %1 to open it as a session").arg(name);
    }
    return content.hasText() && urls.isEmpty() ? tr("Drop the text to open it as a session")
                                               : QString();
}

void DropZone::place()
{
    const QSize margin(m_window.width() / 8, m_window.height() / 4);
    setGeometry(QRect(QPoint(margin.width(), margin.height()), m_window.size() - 2 * margin));
}

void DropZone::announce(const QString &text)
{
    if (isVisible() && m_text->text() == text) {
        return;
    }
    m_text->setText(text);
    setAccessibleName(text);
    place();
    raise();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace Heloscope
