// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/preferencesdesk.h"

#include "ui/decor/theme.h"
#include "ui/models/breakrulemodel.h"
#include "ui/plan/envelopedock.h"
#include "ui/plan/targetform.h"
#include "ui/preferences/helplanguages.h"
#include "ui/preferences/languageoffer.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/prompts/prompter.h"
#include "ui/stepping/idleoffer.h"
#include "ui/transcript/dialogueview.h"
#include "ui/transcript/dialoguewords.h"
#include "ui/window/leveldesk.h"
#include "ui/window/sessiondesk.h"
#include "ui/window/sessionkeeper.h"
#include "ui/window/steppingdesk.h"
#include "ui/window/windowmenus.h"

#include <QAction>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Heloscope {

PreferencesDesk::PreferencesDesk(PreferenceBook &book, const Parts &parts, QMainWindow &window)
    : QObject(&window)
    , m_book(book)
    , m_parts(parts)
    , m_window(window)
    , m_levels(new LevelDesk(window, book, parts.hidden))
    , m_action(new QAction(this))
    , m_usualEhlo(examplePlan().ehloName)
{
    m_action->setObjectName(u"preferencesAction"_s);
    m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    m_action->setMenuRole(QAction::PreferencesRole);
    m_parts.menus.addToEdit(m_action);
    m_parts.menus.addToView(m_levels->menu()->menuAction());
    joinMenus();
    for (const Preference which : AllPreferences) {
        // The language is set by whoever loads its words.
        if (which != Preference::InterfaceLanguage) {
            apply(which);
        }
    }
    m_levels->refresh();
    retranslate();
}

void PreferencesDesk::joinMenus()
{
    connect(&m_book, &PreferenceBook::changed, this, &PreferencesDesk::apply);
    connect(m_action, &QAction::triggered, this, &PreferencesDesk::open);
    connect(m_levels, &LevelDesk::preferenceWanted, this, &PreferencesDesk::openAt);
    connect(&m_parts.menus, &WindowMenus::themeChosen, this,
        [this](Theme theme) { m_book.set(Preference::Appearance, static_cast<int>(theme)); });
    connect(&m_parts.interfaceLanguages, &LanguageMenu::chosen, this,
        [this](const QString &language) { m_book.set(Preference::InterfaceLanguage, language); });
    connect(&m_parts.helpLanguages, &HelpLanguages::chosen, this, [this] {
        const HelpLanguages &chosen = m_parts.helpLanguages;
        const QString beside = chosen.wantedBeside();
        const bool original = chosen.isOriginalWanted();
        m_book.set(Preference::HelpLanguage, chosen.current());
        m_book.set(Preference::BesideLanguage, beside);
        m_book.set(Preference::Original, original);
    });
    BreakRuleModel &rules = m_parts.stepping.rules();
    connect(&rules, &BreakRuleModel::rulesChanged, this, [this, &rules] {
        if (!m_isApplying) {
            Preferences wanted;
            wanted.breakRules = rules.rules();
            m_book.set(Preference::BreakRules, valueOf(wanted, Preference::BreakRules));
        }
    });
    const auto lookAtEnvelope = [this] {
        applyEhloName();
        m_levels->refresh();
    };
    connect(&m_parts.envelope, &EnvelopeDock::filled, this, lookAtEnvelope);
    connect(&m_parts.envelope, &EnvelopeDock::edited, m_levels, &LevelDesk::refresh);
}

void PreferencesDesk::apply(Preference which)
{
    const QScopedValueRollback guard(m_isApplying, true);
    const Preferences &now = m_book.now();
    switch (which) {
    case Preference::InterfaceLanguage:
        emit interfaceLanguageChosen(now.interfaceLanguage);
        applyHelpLanguage();
        break;
    case Preference::HelpLanguage:
        applyHelpLanguage();
        break;
    case Preference::BesideLanguage:
        m_parts.helpLanguages.setBeside(now.besideLanguage);
        break;
    case Preference::Original:
        m_parts.helpLanguages.setOriginalWanted(now.showsOriginal);
        break;
    case Preference::Appearance:
        m_parts.wardrobe.setTheme(now.theme);
        m_parts.menus.setTheme(now.theme);
        break;
    case Preference::Zoom:
        m_parts.wardrobe.setZoom(now.zoom);
        break;
    case Preference::Level:
        break; // the desk of levels looks by itself
    case Preference::RowTint:
        m_parts.dialogue.setTinted(now.tintsRows);
        break;
    case Preference::Times:
        m_parts.words.setTimes(now.times, m_parts.desk.inspection());
        m_parts.dialogue.fitColumns();
        break;
    case Preference::BreakRules:
        if (m_parts.stepping.rules().rules() != now.breakRules) {
            m_parts.stepping.rules().setRules(now.breakRules);
        }
        break;
    case Preference::NoopOffer:
        m_parts.stepping.idleOffer().setWanted(now.offersNoop);
        break;
    case Preference::EhloName:
        applyEhloName();
        break;
    case Preference::TimeLimit:
        break; // of sessions that begin from now on
    case Preference::KeptSessions:
        m_parts.desk.keeper().shelf().setCapacity(now.keptSessions);
        break;
    }
}

void PreferencesDesk::applyHelpLanguage()
{
    const QString wanted = m_book.now().helpLanguage;
    const QString current
        = wanted.isEmpty() ? m_parts.interfaceLanguages.current() : m_book.now().helpLanguage;
    if (!current.isEmpty()) {
        m_parts.helpLanguages.setCurrent(current);
    }
}

void PreferencesDesk::applyEhloName()
{
    const QByteArray wanted = m_book.now().ehloName;
    auto *edit = m_parts.envelope.findChild<QLineEdit *>(u"ehloEdit"_s);
    if (!edit || wanted == m_usualEhlo) {
        return;
    }
    if (edit->text() == QString::fromLatin1(m_usualEhlo)) {
        edit->setText(QString::fromLatin1(wanted));
    }
    m_usualEhlo = wanted;
}

void PreferencesDesk::fill(SessionPlan &plan) const
{
    plan.ehloName = m_book.now().ehloName;
    if (m_book.now().timeLimit > 0) {
        plan.timeouts.setAll(std::chrono::seconds(m_book.now().timeLimit));
    }
}

void PreferencesDesk::open()
{
    if (!m_dialog) {
        m_dialog = new PreferencesDialog(m_book, &m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &PreferencesDialog::clearKeptWanted, this, &PreferencesDesk::clearKept);
    }
    m_dialog->setKept(m_parts.desk.keeper().shelf().count());
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void PreferencesDesk::openAt(Preference which)
{
    open();
    m_dialog->goTo(which);
}

void PreferencesDesk::clearKept()
{
    JournalShelf &shelf = m_parts.desk.keeper().shelf();
    if (!shelf.clear()) {
        m_parts.desk.prompter().tellCannotWrite(
            shelf.folder(), tr("Some files could not be moved to the trash."));
    }
    m_dialog->setKept(shelf.count());
}

void PreferencesDesk::offerLanguages()
{
    auto *offer = new LanguageOffer(m_window.centralWidget());
    if (auto *column = qobject_cast<QBoxLayout *>(m_window.centralWidget()->layout())) {
        column->insertWidget(0, offer);
    }
    connect(offer, &LanguageOffer::chosen, this,
        [this](const QString &language) { m_book.set(Preference::InterfaceLanguage, language); });
}

void PreferencesDesk::retranslate()
{
    m_levels->retranslate();
    m_action->setText(tr("&Settings..."));
    m_action->setToolTip(tr("Every setting, each explained"));
}

} // namespace Heloscope
