// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/leveldesk.h"

#include "ui/preferences/hiddenbar.h"
#include "ui/preferences/preferencebook.h"
#include "ui/preferences/preferencewords.h"

#include <QAction>
#include <QActionGroup>
#include <QCheckBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

/// A command, a pane or a field by its objectName, and the level from which on it is shown. What
/// is not here is shown at every level.
struct Shown {
    QLatin1StringView name;
    Level from;
};

constexpr std::array Table{
    Shown{"stepIntoAction"_L1, Level::Full},
    Shown{"stepOutAction"_L1, Level::Full},
    Shown{"recallSkippedAction"_L1, Level::Full},
    Shown{"breakHereAction"_L1, Level::Full},
    Shown{"editAndRepeatAction"_L1, Level::Full},
    Shown{"capabilityPaneAction"_L1, Level::Full},
    Shown{"capabilityPane"_L1, Level::Full},
    Shown{"knowledgePane"_L1, Level::Full},
    Shown{"breakRulesPane"_L1, Level::Full},
    Shown{"ehloEdit"_L1, Level::Full},
    Shown{"ehloEditLabel"_L1, Level::Full},
    Shown{"allowInClearBox"_L1, Level::Expert},
    Shown{"bytesPaneAction"_L1, Level::Expert},
    Shown{"bytesPane"_L1, Level::Expert},
};

} // namespace

LevelDesk::LevelDesk(QMainWindow &window, PreferenceBook &book, HiddenBar &bar)
    : QObject(&window)
    , m_window(window)
    , m_book(book)
    , m_bar(bar)
    , m_menu(new QMenu(&window))
    , m_levels(new QActionGroup(this))
{
    m_menu->setObjectName(u"levelMenu"_s);
    for (const Level level : {Level::Simple, Level::Full, Level::Expert}) {
        QAction *action = m_menu->addAction(QString());
        action->setObjectName(u"level-%1"_s.arg(static_cast<int>(level)));
        action->setCheckable(true);
        action->setData(static_cast<int>(level));
        m_levels->addAction(action);
    }
    connect(m_levels, &QActionGroup::triggered, this,
        [this](const QAction *action) { m_book.set(Preference::Level, action->data()); });
    connect(&book, &PreferenceBook::settled, this, &LevelDesk::refresh);
    connect(&bar, &HiddenBar::wanted, this, &LevelDesk::lead);
    retranslate();
}

bool LevelDesk::isAt(Level level) const
{
    return m_book.now().level >= level;
}

void LevelDesk::refresh()
{
    m_levels->actions().at(static_cast<int>(m_book.now().level))->setChecked(true);
    for (const Shown &row : Table) {
        auto *object = m_window.findChild<QObject *>(row.name);
        const bool shown = isAt(row.from);
        if (auto *dock = qobject_cast<QDockWidget *>(object)) {
            showDock(*dock, shown);
        } else if (auto *action = qobject_cast<QAction *>(object)) {
            action->setVisible(shown);
        } else if (auto *widget = qobject_cast<QWidget *>(object)) {
            widget->setVisible(shown);
        }
    }
    refreshChips();
}

void LevelDesk::showDock(QDockWidget &dock, bool shown)
{
    dock.toggleViewAction()->setVisible(shown);
    if (!shown && !dock.isHidden()) {
        m_away.emplace_back(&dock);
        dock.hide();
    } else if (shown && std::erase(m_away, &dock) > 0) {
        dock.show();
    }
}

std::vector<LevelDesk::Hidden> LevelDesk::acting() const
{
    std::vector<Hidden> hidden;
    const auto setting = [&](Preference which) {
        if (!isAt(Level::Full) && !isUsual(m_book.now(), which)) {
            hidden.push_back({Level::Full, preferenceName(which), [this, which] {
                                  emit const_cast<LevelDesk *>(this)->preferenceWanted(which);
                              }});
        }
    };
    setting(Preference::BreakRules);
    setting(Preference::TimeLimit);
    auto *ehlo = m_window.findChild<QLineEdit *>(u"ehloEdit"_s);
    if (ehlo && ehlo->text() != QString::fromLatin1(m_book.now().ehloName)) {
        if (!isAt(Level::Full)) {
            hidden.push_back({Level::Full, preferenceName(Preference::EhloName), [ehlo] {
                                  ehlo->setFocus(Qt::ShortcutFocusReason);
                              }});
        }
    } else {
        setting(Preference::EhloName);
    }
    auto *inClear = m_window.findChild<QCheckBox *>(u"allowInClearBox"_s);
    if (inClear && inClear->isChecked() && !isAt(Level::Expert)) {
        hidden.push_back({Level::Expert, tr("Password without encryption"), [inClear] {
                              inClear->setFocus(Qt::ShortcutFocusReason);
                          }});
    }
    return hidden;
}

void LevelDesk::refreshChips()
{
    std::vector<HiddenBar::Chip> chips;
    for (const Hidden &hidden : acting()) {
        //: On a chip. %1: name of a setting that is not shown at this level
        chips.push_back({static_cast<int>(chips.size()), tr("%1: changed").arg(hidden.name),
            //: %1: name of a level
            tr("This acts but is not shown. Press to go there at the level %1.")
                .arg(levelWord(hidden.level))});
    }
    m_bar.setChips(chips);
}

void LevelDesk::lead(int chip)
{
    const auto hidden = acting();
    if (chip < 0 || chip >= static_cast<int>(hidden.size())) {
        return;
    }
    const Hidden &wanted = hidden.at(static_cast<std::size_t>(chip));
    m_book.set(Preference::Level, static_cast<int>(wanted.level));
    if (auto *envelope = m_window.findChild<QDockWidget *>(u"envelopePane"_s)) {
        envelope->show();
        envelope->raise();
    }
    wanted.lead();
}

void LevelDesk::retranslate()
{
    //: Menu: how much of the window is shown.
    m_menu->setTitle(tr("Le&vel"));
    for (QAction *action : m_levels->actions()) {
        action->setText(levelWord(static_cast<Level>(action->data().toInt())));
    }
    refreshChips();
}

} // namespace Heloscope
