// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/languageoffer.h"

#include "core/help/programlanguages.h"
#include "ui/preferences/languagemenu.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Heloscope {

LanguageOffer::LanguageOffer(QWidget *parent)
    : QFrame(parent)
    , m_about(new QLabel(this))
{
    setObjectName(u"languageOffer"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(m_about);
    for (const QString &language : programLanguages()) {
        auto *button = new QToolButton(this);
        button->setObjectName(u"offer-"_s + language);
        button->setText(LanguageMenu::nameOf(language));
        button->setAccessibleName(button->text());
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, language] {
            hide();
            emit chosen(language);
        });
    }
    row->addStretch();
    retranslate();
}

void LanguageOffer::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void LanguageOffer::retranslate()
{
    //: Label before a button for each language.
    m_about->setText(tr("Language:"));
}

} // namespace Heloscope
