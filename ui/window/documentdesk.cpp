// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/documentdesk.h"

#include "ui/plan/targetbar.h"
#include "ui/transcript/dialogueview.h"
#include "ui/window/allowedaction.h"
#include "ui/window/dropzone.h"
#include "ui/window/sessionactions.h"
#include "ui/window/sessiondesk.h"
#include "ui/window/sessionkeeper.h"
#include "ui/window/startpage.h"
#include "ui/window/windowmenus.h"
#include "ui/wording/recentwords.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Heloscope {

DocumentDesk::DocumentDesk(
    SessionDesk &desk, const Parts &parts, QSettings &settings, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_parts(parts)
    , m_settings(settings)
    , m_window(window)
    , m_recents(settings)
    , m_menu(new QMenu(&window))
    , m_leave(new QAction(this))
{
    new DropZone(window);
    parts.start.setRecents(m_recents);
    connect(&parts.start, &StartPage::serverWanted, &parts.target, &TargetBar::focusHost);
    connect(&parts.start, &StartPage::recentWanted, this, &DocumentDesk::open);
    connect(&desk.inspection(), &Inspection::replaced, this, [this] {
        note();
        showStart();
    });
    const auto remember = [this](const QString &fileName) {
        m_recents.remember(Recent::of(fileName));
    };
    connect(&desk.keeper(), &SessionKeeper::putAway, this, remember);
    connect(&desk.keeper(), &SessionKeeper::saved, this, remember);
    joinMenus();
    window.installEventFilter(this);
    showStart();
    retranslate();
}

void DocumentDesk::joinMenus()
{
    m_menu->setObjectName(u"recentMenu"_s);
    connect(m_menu, &QMenu::aboutToShow, this, &DocumentDesk::fillMenu);
    connect(&m_recents, &Recents::changed, this, &DocumentDesk::fillMenu);
    m_leave->setObjectName(u"leaveSessionAction"_s);
    m_leave->setShortcut(Qt::CTRL | Qt::Key_W);
    m_window.addAction(m_leave);
    m_parts.menus.addDocuments(m_menu, m_leave);
    connect(m_leave, &QAction::triggered, this, [this] { m_desk.inspection().leave(); });
    fillMenu();
}

bool DocumentDesk::restore()
{
    const QString host = m_settings.value(u"restore/host"_s).toString();
    if (!host.isEmpty()) {
        const auto tls = tlsWishFromName(m_settings.value(u"restore/tls"_s).toByteArray());
        const auto port = static_cast<quint16>(m_settings.value(u"restore/port"_s).toUInt());
        m_parts.target.setTarget({host, port > 0 ? std::optional(port) : std::nullopt, tls});
    }
    const QString document = m_settings.value(u"restore/document"_s).toString();
    if (document.isEmpty() || !QFileInfo(document).isFile()) {
        return false;
    }
    m_desk.openFile(document);
    m_parts.dialogue.selectEntry(m_settings.value(u"restore/entry"_s).toUInt());
    return !m_desk.inspection().isEmpty();
}

bool DocumentDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Close) {
        save();
    } else if (watched == &m_window && event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    return QObject::eventFilter(watched, event);
}

void DocumentDesk::note()
{
    const Inspection &inspection = m_desk.inspection();
    if (!inspection.fileName().isEmpty()) {
        m_recents.remember(Recent::of(inspection.fileName()));
    } else if (inspection.session() && !m_desk.isPractising()) {
        const TranscriptHeader &header = inspection.transcript()->header();
        m_recents.remember({{}, header.target, header.tls});
    }
}

void DocumentDesk::open(const Recent &recent)
{
    if (recent.isFile()) {
        m_desk.openFile(recent.file);
        return;
    }
    m_parts.target.setTarget({recent.endpoint.host, recent.endpoint.port, recent.tls});
    m_parts.target.focusHost();
}

void DocumentDesk::save()
{
    m_settings.setValue(u"restore/document"_s, m_desk.keeper().document());
    m_settings.setValue(u"restore/entry"_s, m_parts.dialogue.currentEntry());
    const Endpoint endpoint = m_parts.target.endpoint();
    m_settings.setValue(u"restore/host"_s, endpoint.host);
    m_settings.setValue(u"restore/port"_s, endpoint.port);
    m_settings.setValue(u"restore/tls"_s, QString::fromLatin1(tlsWishName(m_parts.target.tls())));
}

void DocumentDesk::fillMenu()
{
    m_menu->clear();
    for (const bool files : {false, true}) {
        for (const Recent &recent : m_recents.all()) {
            if (recent.isFile() == files) {
                QAction *action = m_menu->addAction(withoutMnemonic(recentWord(recent)));
                action->setStatusTip(wholeRecentWord(recent));
                connect(action, &QAction::triggered, this, [this, recent] { open(recent); });
            }
        }
        m_menu->addSeparator();
    }
    QAction *clear = m_menu->addAction(tr("&Clear This List"));
    clear->setObjectName(u"clearRecentsAction"_s);
    allow(
        *clear, !m_recents.all().empty(), withoutMnemonic(clear->text()), tr("The list is empty."));
    connect(clear, &QAction::triggered, &m_recents, &Recents::clear, Qt::QueuedConnection);
}

void DocumentDesk::showStart()
{
    const bool isEmpty = m_desk.inspection().isEmpty();
    allow(*m_leave, !isEmpty, m_leave->text(), SessionActions::tr("There is no session yet."));
    m_parts.start.setVisible(isEmpty);
    m_parts.dialogue.setVisible(!isEmpty);
}

void DocumentDesk::retranslate()
{
    //: Menu with the servers and files that were used last.
    m_menu->setTitle(tr("Open &Recent"));
    //: Looks at no session any more; a live one is ended.
    m_leave->setText(tr("&Close Session"));
    fillMenu();
}

} // namespace Heloscope
