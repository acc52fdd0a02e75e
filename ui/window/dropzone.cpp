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
#include <QTimer>
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
    if (type == QEvent::DragLeave) {
        hide();
        return false;
    }
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop) {
        return QFrame::eventFilter(watched, event);
    }
    auto &drop = static_cast<QDropEvent &>(*event);
    const QString file = draggedFile(drop.mimeData());
    if (file.isEmpty()) {
        return false;
    }
    drop.acceptProposedAction();
    if (type == QEvent::DragEnter) {
        announce(file);
    }
    if (type != QEvent::Drop) {
        return true;
    }
    hide();
    if (!MessagePane::draggedMessage(drop.mimeData()).isEmpty()) {
        return false;
    }
    // The program that was dragged from waits for our answer.
    QTimer::singleShot(0, this, [this, file] { emit fileDropped(file); });
    return true;
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

void DropZone::announce(const QString &fileName)
{
    const QString name = Smtp::displayText(QFileInfo(fileName).fileName().toUtf8());
    const bool isMessage = fileName.endsWith(u".eml"_s, Qt::CaseInsensitive);
    //: %1: name of the file that is dragged over the window
    m_text->setText(isMessage ? tr("Drop %1 to send it as the message").arg(name)
                              //: %1: name of the file that is dragged over the window
                              : tr("Drop %1 to open it as a session").arg(name));
    setAccessibleName(m_text->text());
    setGeometry(m_window.rect().adjusted(m_window.width() / 8, m_window.height() / 4,
        -m_window.width() / 8, -m_window.height() / 4));
    raise();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString DropZone::draggedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
}

} // namespace Heloscope
