// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowtitle.h"

#include "core/wire/displaytext.h"
#include "ui/window/sessiondesk.h"
#include "ui/window/sessionkeeper.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {
struct WindowTitle {
    Q_DECLARE_TR_FUNCTIONS(WindowTitle)
};

QString armed(SessionDesk &desk, const QString &what)
{
    if (desk.stepper().isArmed()) {
        //: Title of the window. %1: host name, or "Practice: …"
        return WindowTitle::tr("%1 (ARMED) – Heloscope").arg(what);
    }
    //: Title of the window. %1: host name, or "Practice: …"
    return WindowTitle::tr("%1 (not armed) – Heloscope").arg(what);
}

QString whatIsLookedAt(SessionDesk &desk, const QString &language)
{
    const Inspection &inspection = desk.inspection();
    const Transcript *transcript = inspection.transcript();
    if (!transcript) {
        return u"Heloscope"_s;
    }
    if (inspection.isRecorded()) {
        //: Title of the window. %1: file name
        return WindowTitle::tr("%1 (recorded) – Heloscope")
            .arg(QFileInfo(inspection.fileName()).fileName());
    }
    if (desk.isPractising()) {
        //: In the title of the window. %1: title of a practice scenario
        return armed(desk, WindowTitle::tr("Practice: %1").arg(desk.practice().title(language)));
    }
    return armed(desk, Smtp::displayText(transcript->header().target.host.toUtf8()));
}

QString whereItIsKept(const SessionKeeper &keeper, const QString &language)
{
    switch (keeper.standing()) {
    case SessionKeeper::Standing::Nowhere:
        return {};
    case SessionKeeper::Standing::Autosaved:
        //: Title of the window: the program keeps the session by itself.
        return WindowTitle::tr("autosaved");
    case SessionKeeper::Standing::NotKept:
        //: Title of the window: the session could not be kept on disk.
        return WindowTitle::tr("not kept on disk");
    case SessionKeeper::Standing::Saved:
        //: Title of the window. %1: time of day
        return WindowTitle::tr("saved %1")
            .arg(QLocale(language).toString(keeper.savedAt().time(), QLocale::ShortFormat));
    }
    return {};
}

} // namespace

QString windowTitle(SessionDesk &desk, const QString &language)
{
    const QString title = whatIsLookedAt(desk, language);
    const QString kept = whereItIsKept(desk.keeper(), language);
    return kept.isEmpty() ? title : QString(title + u" – "_s + kept);
}

} // namespace Heloscope
