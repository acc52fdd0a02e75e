// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/languagemenu.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Heloscope {

LanguageMenu::LanguageMenu(const QString &name, const QStringList &languages, QObject *parent)
    : QObject(parent)
    , m_menu(new QMenu)
    , m_group(new QActionGroup(this))
{
    m_menu->setObjectName(name);
    for (const QString &language : languages) {
        QAction *action = m_menu->addAction(language.isEmpty() ? QString() : nameOf(language));
        action->setObjectName(QString(name + u'-' + (language.isEmpty() ? u"none"_s : language)));
        action->setCheckable(true);
        action->setData(language);
        m_group->addAction(action);
    }
    connect(m_group, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_current = action->data().toString();
        emit chosen(m_current);
    });
}

LanguageMenu::~LanguageMenu()
{
    delete m_menu;
}

void LanguageMenu::setCurrent(const QString &language)
{
    m_current = language;
    for (QAction *action : m_group->actions()) {
        action->setChecked(action->data().toString() == language);
    }
}

void LanguageMenu::setNoneText(const QString &text)
{
    for (QAction *action : m_group->actions()) {
        if (action->data().toString().isEmpty()) {
            action->setText(text);
        }
    }
}

QString LanguageMenu::nameOf(const QString &language)
{
    if (language == "th"_L1) {
        return u"ไทย"_s;
    }
    if (language == "ko"_L1) {
        return u"한국어"_s;
    }
    if (language == "id"_L1) {
        return u"Bahasa Indonesia"_s;
    }
    return u"English"_s;
}

} // namespace Heloscope
