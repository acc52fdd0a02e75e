// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/helplanguages.h"

#include "core/help/programlanguages.h"

#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

constexpr QLatin1StringView FirstKey("language/help");
constexpr QLatin1StringView BesideKey("language/beside");
constexpr QLatin1StringView OriginalKey("language/original");

} // namespace

HelpLanguages::HelpLanguages(QObject *parent)
    : QObject(parent)
    , m_first(u"helpLanguage"_s, programLanguages())
    , m_beside(u"besideLanguage"_s, QStringList(QString()) + programLanguages())
    , m_original(new QAction(this))
{
    m_first.setCurrent(u"en"_s);
    m_beside.setCurrent(QString());
    m_original->setObjectName(u"originalAction"_s);
    m_original->setCheckable(true);
    m_first.menu()->addSeparator();
    m_first.menu()->addMenu(m_beside.menu());
    m_first.menu()->addAction(m_original);
    for (const LanguageMenu *menu : {&m_first, &m_beside}) {
        connect(menu, &LanguageMenu::chosen, this, &HelpLanguages::refresh);
    }
    connect(m_original, &QAction::toggled, this, &HelpLanguages::refresh);
    retranslate();
}

void HelpLanguages::rememberIn(QSettings &settings)
{
    m_beside.setCurrent(settings.value(BesideKey).toString());
    m_original->setChecked(settings.value(OriginalKey, false).toBool());
    m_settings = &settings;
}

void HelpLanguages::setCurrent(const QString &language)
{
    m_first.setCurrent(language);
    emit changed();
}

void HelpLanguages::retranslate()
{
    //: Menu: a second language of the explanations, shown beside the first.
    m_beside.menu()->setTitle(tr("&Beside It"));
    //: Menu: no second language beside the first.
    m_beside.setNoneText(tr("&None"));
    //: Switch: show the English original under each translated paragraph.
    m_original->setText(tr("English &Original"));
    m_original->setToolTip(tr("Show the English text under each translated paragraph"));
}

QString HelpLanguages::beside() const
{
    return m_beside.current() == m_first.current() ? QString() : m_beside.current();
}

QString HelpLanguages::names() const
{
    const QString first = LanguageMenu::nameOf(current());
    return beside().isEmpty() ? first : QString(first + u" | "_s + LanguageMenu::nameOf(beside()));
}

bool HelpLanguages::showsOriginal() const
{
    return m_original->isChecked() && current() != "en"_L1 && beside() != "en"_L1;
}

void HelpLanguages::refresh()
{
    if (m_settings) {
        m_settings->setValue(FirstKey, m_first.current());
        m_settings->setValue(BesideKey, m_beside.current());
        m_settings->setValue(OriginalKey, m_original->isChecked());
    }
    emit changed();
}

} // namespace Heloscope
