// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowtitle.h"

#include "core/wire/displaytext.h"
#include "ui/window/sessiondesk.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {
struct WindowTitle {
    Q_DECLARE_TR_FUNCTIONS(WindowTitle)
};
} // namespace

QString windowTitle(SessionDesk &desk, const QString &language)
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
        //: Title of the window. %1: title of a practice scenario
        return WindowTitle::tr("Practice: %1 – Heloscope").arg(desk.practice().title(language));
    }
    const QString host = Smtp::displayText(transcript->header().target.host.toUtf8());
    if (desk.stepper().isArmed()) {
        //: Title of the window. %1: host name
        return WindowTitle::tr("%1 (ARMED) – Heloscope").arg(host);
    }
    //: Title of the window. %1: host name
    return WindowTitle::tr("%1 (not armed) – Heloscope").arg(host);
}

} // namespace Heloscope
