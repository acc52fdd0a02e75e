// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recorddesk.h"

#include "ui/message/messagepane.h"
#include "ui/window/sessiondesk.h"

#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace Heloscope {

namespace {

QString fileOf(const QMimeData &content)
{
    const QList<QUrl> urls = content.urls();
    return urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

RecordDesk::RecordDesk(SessionDesk &desk, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

void RecordDesk::join(const QAction &paste)
{
    connect(&paste, &QAction::triggered, this, &RecordDesk::paste);
}

void RecordDesk::paste()
{
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    if (!content || !take(*content)) {
        m_desk.openText({}, tr("The clipboard"));
    }
}

bool RecordDesk::take(const QMimeData &content)
{
    if (const QString file = fileOf(content); !file.isEmpty()) {
        m_desk.openFile(file);
        return true;
    }
    if (content.hasText()) {
        //: Stands where a file's name stands.
        m_desk.openText(content.text().toUtf8(), tr("The pasted text"));
        return true;
    }
    return false;
}

bool RecordDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Drop) { // DropZone says what a drop would do
        return QObject::eventFilter(watched, event);
    }
    auto &drop = static_cast<QDropEvent &>(*event);
    const QMimeData *content = drop.mimeData();
    const bool ours = MessagePane::draggedMessage(content).isEmpty()
        && (!fileOf(*content).isEmpty() || (content->hasText() && !content->hasUrls()));
    if (!ours) {
        return QObject::eventFilter(watched, event);
    }
    drop.acceptProposedAction();
    return take(*content);
}

} // namespace Heloscope
