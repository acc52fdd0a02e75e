// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/profiledesk.h"

#include "ui/plan/envelopedock.h"
#include "ui/plan/targetbar.h"
#include "ui/plan/targetform.h"
#include "ui/wording/recentwords.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

/// Of a name on the button, characters.
constexpr qsizetype LongestShown = 16;

} // namespace

ProfileDesk::ProfileDesk(
    TargetBar &target, EnvelopeDock &envelope, QSettings &settings, QWidget &window)
    : QObject(&window)
    , m_target(target)
    , m_envelope(envelope)
    , m_window(window)
    , m_profiles(settings)
    , m_button(target.profilesButton())
    , m_menu(new QMenu(m_button))
{
    m_menu->setObjectName(u"profilesMenu"_s);
    m_button->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &ProfileDesk::fillMenu);
    connect(&m_profiles, &ProfileList::changed, this, [this] {
        if (!m_profiles.find(m_current)) {
            m_current.clear();
        }
        retranslate();
    });
    window.installEventFilter(this);
    retranslate();
}

bool ProfileDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    return QObject::eventFilter(watched, event);
}

void ProfileDesk::fillMenu()
{
    m_menu->clear();
    const auto add = [this](const char *name, const QString &text, bool isEnabled) {
        QAction *action = m_menu->addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        action->setEnabled(isEnabled);
        return action;
    };
    for (const Profile &profile : m_profiles.profiles()) {
        QAction *action = m_menu->addAction(withoutMnemonic(profile.name));
        action->setCheckable(true);
        action->setChecked(profile.name == m_current);
        connect(action, &QAction::triggered, this, [this, name = profile.name] { choose(name); });
    }
    m_menu->addSeparator();
    const bool canChange = m_profiles.canChange();
    const bool hasCurrent = canChange && !m_current.isEmpty();
    //: Keeps target, envelope and user name, but no password, under a name.
    connect(add("keepProfileAction", tr("&Save as Profile..."), canChange), &QAction::triggered,
        this, &ProfileDesk::keep);
    connect(add("renameProfileAction", tr("&Rename Profile..."), hasCurrent), &QAction::triggered,
        this, &ProfileDesk::rename);
    connect(add("removeProfileAction", tr("&Delete Profile"), hasCurrent), &QAction::triggered,
        this, [this] { m_profiles.remove(m_current); });
    //: Takes the last saving, renaming or deleting of a profile back.
    connect(add("undoProfileAction", tr("&Undo Last Profile Change"), m_profiles.canUndo()),
        &QAction::triggered, this, [this] { m_profiles.undo(); });
}

void ProfileDesk::choose(const QString &name)
{
    const Profile *profile = m_profiles.find(name);
    if (!profile) {
        return;
    }
    m_target.setTarget({profile->endpoint.host, profile->endpoint.port, profile->tls});
    m_envelope.take(planOf(*profile));
    setCurrent(name);
    m_target.focusHost();
}

void ProfileDesk::keep()
{
    askName(tr("Save as Profile"), [this](const QString &name) {
        SessionPlan plan = examplePlan();
        m_envelope.fill(plan);
        plan.endpoint = m_target.endpoint();
        plan.tls = m_target.tls();
        const Profile profile = profileOf(plan, name);
        if (m_profiles.keep(profile)) {
            setCurrent(profile.name);
        }
    });
}

void ProfileDesk::rename()
{
    askName(tr("Rename Profile"), [this](const QString &name) {
        const QString former = m_current;
        if (m_profiles.rename(former, name)) {
            setCurrent(profileOf({}, name).name);
        }
    });
}

void ProfileDesk::askName(const QString &title, const std::function<void(const QString &)> &answer)
{
    auto *dialog = new QInputDialog(&m_window);
    dialog->setObjectName(u"profileNameDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name of the profile:"));
    dialog->setTextValue(m_current);
    //: Button: keeps the profile under the name that was typed.
    dialog->setOkButtonText(tr("&Save"));
    const auto *buttons = dialog->findChild<QDialogButtonBox *>();
    QPushButton *save = buttons ? buttons->button(QDialogButtonBox::Ok) : nullptr;
    const auto allow = [save](const QString &name) {
        if (save) {
            save->setEnabled(!name.trimmed().isEmpty());
        }
    };
    connect(dialog, &QInputDialog::textValueChanged, dialog, allow);
    connect(dialog, &QInputDialog::textValueSelected, this, answer);
    allow(m_current);
    dialog->resize(48 * dialog->fontMetrics().averageCharWidth(), dialog->sizeHint().height());
    dialog->open();
}

void ProfileDesk::setCurrent(const QString &name)
{
    m_current = name;
    retranslate();
}

void ProfileDesk::retranslate()
{
    const QString shown = m_current.size() <= LongestShown
        ? m_current
        : QString(m_current.left(LongestShown - 1) + u'…');
    //: Button with the menu of profiles: targets that are kept under a name.
    const QString word = tr("Profiles");
    m_button->setText(m_current.isEmpty() ? word : withoutMnemonic(shown));
    //: %1: name of a profile
    m_button->setAccessibleName(m_current.isEmpty() ? word : tr("Profile %1").arg(m_current));
    m_button->setToolTip(tr("Targets kept under a name, without passwords"));
    fillMenu();
}

} // namespace Heloscope
