// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/helplanguages.h"

#include "core/help/programlanguages.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace Heloscope {

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
    connect(m_original, &QAction::triggered, this, &HelpLanguages::refresh);
    retranslate();
}

void HelpLanguages::setCurrent(const QString &language)
{
    m_first.setCurrent(language);
    emit changed();
}

void HelpLanguages::setBeside(const QString &language)
{
    m_beside.setCurrent(language);
    emit changed();
}

void HelpLanguages::setOriginalWanted(bool wanted)
{
    m_original->setChecked(wanted);
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

bool HelpLanguages::isOriginalWanted() const
{
    return m_original->isChecked();
}

bool HelpLanguages::showsOriginal() const
{
    return m_original->isChecked() && current() != "en"_L1 && beside() != "en"_L1;
}

void HelpLanguages::refresh()
{
    emit changed();
    emit chosen();
}

} // namespace Heloscope
