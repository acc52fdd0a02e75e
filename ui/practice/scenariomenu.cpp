// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/practice/scenariomenu.h"

#include "ui/practice/practicehost.h"

namespace Heloscope {

ScenarioMenu::ScenarioMenu(const PracticeHost &host, QWidget *parent)
    : QMenu(parent)
    , m_host(host)
{
    setObjectName(QStringLiteral("scenarioMenu"));
    connect(this, &QMenu::aboutToShow, this, &ScenarioMenu::fill);
}

void ScenarioMenu::setLanguage(const QString &language)
{
    m_language = language;
}

void ScenarioMenu::fill()
{
    clear();
    for (const PracticeScript &script : m_host.scenarios()) {
        QString title = script.title(m_language.toLatin1());
        QAction *action = addAction(title.replace(u'&', QStringLiteral("&&")));
        action->setObjectName(QStringLiteral("scenario-") + QString::fromUtf8(script.id));
        action->setCheckable(true);
        action->setChecked(script.id == m_host.current());
        const QByteArray id = script.id;
        connect(action, &QAction::triggered, this, [this, id] { emit scenarioChosen(id); });
    }
}

} // namespace Heloscope
