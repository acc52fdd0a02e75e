// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencesdialog.h"

#include "ui/preferences/preferencebook.h"
#include "ui/preferences/preferencerow.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

const std::vector<std::vector<Preference>> &grouped()
{
    static const std::vector<std::vector<Preference>> groups{
        {Preference::InterfaceLanguage, Preference::HelpLanguage, Preference::BesideLanguage,
            Preference::Original},
        {Preference::Level, Preference::Appearance, Preference::Zoom, Preference::RowTint,
            Preference::Times},
        {Preference::BreakRules, Preference::NoopOffer},
        {Preference::EhloName, Preference::TimeLimit, Preference::KeptSessions}};
    return groups;
}

} // namespace

PreferencesDialog::PreferencesDialog(PreferenceBook &book, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_search(new QLineEdit(this))
    , m_scroller(new QScrollArea(this))
    , m_page(new QWidget)
    , m_nothing(new QLabel(m_page))
    , m_armed(new QLabel)
{
    setObjectName(u"preferencesDialog"_s);
    m_search->setObjectName(u"preferencesSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_scroller->setWidgetResizable(true);
    m_scroller->setFocusPolicy(Qt::NoFocus); // it follows the control that has the focus
    m_scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_scroller, 1);
    buildRows();
    m_scroller->setWidget(m_page);
    m_page->installEventFilter(this);
    buildButtons();
    connect(m_search, &QLineEdit::textChanged, this, &PreferencesDialog::search);
    connect(&book, &PreferenceBook::settled, this, &PreferencesDialog::refresh);
    retranslate();
    constexpr QSize Frame(20, 60);
    resize(QSize(60 * fontMetrics().averageCharWidth(), 40 * fontMetrics().height())
               .expandedTo({620, 620})
               .boundedTo(screen()->availableSize() - Frame));
}

void PreferencesDialog::buildRows()
{
    auto *column = new QVBoxLayout(m_page);
    for (const std::vector<Preference> &preferences : grouped()) {
        Group group{new QLabel(m_page), {}};
        group.title->setContentsMargins(0, 8, 0, 2);
        column->addWidget(group.title);
        for (const Preference which : preferences) {
            group.rows.push_back(new PreferenceRow(which, m_book, m_page));
            column->addWidget(group.rows.back());
        }
        m_groups.push_back(std::move(group));
    }
    m_clear = new QPushButton(m_page);
    m_clear->setObjectName(u"clearKeptButton"_s);
    m_groups.back().rows.back()->addButton(m_clear);
    for (QLabel *label : {m_armed, m_nothing}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch();
    m_nothing->hide();
    connect(m_clear, &QPushButton::clicked, this, &PreferencesDialog::clearKeptWanted);
}

void PreferencesDialog::buildButtons()
{
    // Made last: Tab comes to them last.
    for (QPushButton **button : {&m_undo, &m_resetAll, &m_close}) {
        *button = new QPushButton(this);
    }
    m_undo->setObjectName(u"undoPreferenceButton"_s);
    m_resetAll->setObjectName(u"resetPreferencesButton"_s);
    m_close->setObjectName(u"closePreferencesButton"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_undo);
    row->addWidget(m_resetAll);
    row->addStretch();
    row->addWidget(m_close);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    for (QPushButton *button : {m_clear, m_undo, m_resetAll, m_close}) {
        button->setAutoDefault(false); // Enter in a field is no press of a button
    }
    connect(m_undo, &QPushButton::clicked, this, [this] { m_book.undo(); });
    connect(m_resetAll, &QPushButton::clicked, this, [this] { m_book.resetAll(); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
}

void PreferencesDialog::goTo(Preference which)
{
    m_search->clear();
    for (const Group &group : m_groups) {
        for (PreferenceRow *row : group.rows) {
            if (row->preference() == which) {
                row->focusControl();
                m_scroller->ensureWidgetVisible(row);
            }
        }
    }
}

void PreferencesDialog::setKept(int sessions)
{
    m_kept = sessions;
    refresh();
}

void PreferencesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

bool PreferencesDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_page && event->type() == QEvent::LayoutRequest) {
        widen();
    }
    return QDialog::eventFilter(watched, event);
}

/// As wide as the widest control needs in this language and size of type.
void PreferencesDialog::widen()
{
    m_scroller->setMinimumWidth(m_page->minimumSizeHint().width()
        + m_scroller->verticalScrollBar()->sizeHint().width() + 2 * m_scroller->frameWidth());
}

void PreferencesDialog::search()
{
    const QString wanted = m_search->text().trimmed();
    bool anything = false;
    for (const Group &group : m_groups) {
        bool anyRow = false;
        for (PreferenceRow *row : group.rows) {
            const bool fits = row->contains(wanted);
            row->setVisible(fits);
            anyRow = anyRow || fits;
        }
        group.title->setVisible(anyRow);
        anything = anything || anyRow;
    }
    m_armed->setVisible(wanted.isEmpty());
    m_nothing->setVisible(!anything);
    //: %1: what was typed
    m_nothing->setText(tr("No setting matches “%1”.").arg(wanted.left(40)));
}

void PreferencesDialog::refresh()
{
    const auto set
        = [](QPushButton *button, bool enabled, const QString &does, const QString &why) {
              button->setEnabled(enabled);
              button->setToolTip(enabled ? does : why);
              button->setStatusTip(button->toolTip());
              button->setAccessibleDescription(button->toolTip());
          };
    set(m_undo, m_book.canUndo(), tr("Take the last change of a setting back"),
        tr("No setting was changed"));
    set(m_resetAll, !m_book.isAllUsual(),
        tr("Put every setting back to its default; Undo brings them back"),
        tr("Every setting is at its default"));
    set(m_clear, m_kept > 0, tr("Put the kept sessions into the trash"),
        tr("No sessions are kept"));
    //: Button. Puts all kept sessions into the trash.
    m_clear->setText(tr("Clear %n Session(s)", nullptr, m_kept));
}

void PreferencesDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_search->setPlaceholderText(tr("Find a setting…"));
    m_search->setAccessibleName(tr("Find a setting"));
    //: Titles of groups of settings.
    const QString titles[]{tr("Language"), tr("Display"), tr("Stepping"), tr("Sessions")};
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        QLabel *title = m_groups.at(i).title;
        title->setText(titles[i]);
        QFont large = font();
        large.setPointSizeF(large.pointSizeF() * 1.2);
        large.setBold(true);
        title->setFont(large);
    }
    m_armed->setText(tr("Armed is no setting: it is off at every start, so that no mail is "
                        "delivered by accident."));
    //: Button: takes the last change of a setting back.
    m_undo->setText(tr("Undo"));
    m_undo->setShortcut(QKeySequence::Undo); // the words took it away
    m_resetAll->setText(tr("Reset &All"));
    //: Button
    m_close->setText(tr("&Close"));
    search();
    refresh();
}

} // namespace Heloscope
