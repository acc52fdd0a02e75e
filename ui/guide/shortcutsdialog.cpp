// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/shortcutsdialog.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Heloscope {

namespace {

/// The words of an action without the letter that menus underline.
QString plainText(const QString &text)
{
    QString plain = text;
    const qsizetype bracket = plain.indexOf(u"(&"_s);
    if (bracket > 0) {
        plain.remove(bracket, 4);
    }
    return plain.remove(u'&').remove(u"..."_s).trimmed();
}

} // namespace

QString ShortcutsDialog::keysText(const QList<QKeySequence> &keys)
{
    QString text;
    for (const QKeySequence &key : keys) {
        const QString next = key.toString(QKeySequence::NativeText);
        //: Two keys that do the same. %1: a key or several, %2: a key
        text = text.isEmpty() ? next : tr("%1 or %2").arg(text, next);
    }
    return text;
}

ShortcutsDialog::Rows ShortcutsDialog::keysOf(const QMenu &menu)
{
    Rows rows;
    for (const QAction *action : menu.actions()) {
        if (action->menu()) {
            rows << keysOf(*action->menu());
        } else if (action->isVisible() && !action->shortcut().isEmpty()) {
            rows << std::pair(plainText(action->text()), keysText(action->shortcuts()));
        }
    }
    return rows;
}

ShortcutsDialog::ShortcutsDialog(const QMenuBar &menus, QWidget *parent)
    : QDialog(parent)
    , m_menus(menus)
    , m_keys(new QStandardItemModel(this))
    , m_list(new QTreeView(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"shortcutsDialog"_s);
    m_list->setObjectName(u"shortcutsList"_s);
    m_list->setModel(m_keys);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTabKeyNavigation(false);
    m_close->setObjectName(u"closeShortcutsButton"_s);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(m_close, 0, Qt::AlignRight);
    retranslate();
    fit();
}

void ShortcutsDialog::fit()
{
    constexpr QSize Frame(20, 60);
    resize(QSize(76 * fontMetrics().averageCharWidth(), 36 * fontMetrics().height())
               .boundedTo(screen()->availableSize() - Frame));
}

void ShortcutsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        // The menus learn their new words in the same round, perhaps after this.
        QMetaObject::invokeMethod(this, &ShortcutsDialog::retranslate, Qt::QueuedConnection);
    } else if (event->type() == QEvent::FontChange) {
        fill(); // the headings have a font of their own
        fit();
    }
}

void ShortcutsDialog::fill()
{
    m_keys->clear();
    //: Headers of a table: what a key does, and the key.
    m_keys->setHorizontalHeaderLabels({tr("Command"), tr("Key")});
    for (const QAction *title : m_menus.actions()) {
        addGroup(plainText(title->text()), keysOf(*title->menu()));
    }
    addOwnKeys();
    m_list->expandAll();
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setCurrentIndex(m_keys->index(0, 0, m_keys->index(0, 0)));
}

void ShortcutsDialog::addOwnKeys()
{
    const auto key = [](int code) {
        return QKeySequence(code).toString(QKeySequence::NativeText);
    };
    const QString f5 = key(Qt::Key_F5);
    //: Group of keys: what F5 does depends on where one is. %1: the key, "F5"
    addGroup(tr("What %1 does").arg(f5),
        {{tr("Nothing connected: connects to the host that is typed"), f5},
            {tr("No host typed: the last session once more, or practice"), f5},
            {tr("In a session: runs on until something stops it"), f5},
            {tr("In a record: plays it or pauses"), f5}});
    addGroup(tr("In the dialogue"),
        {{tr("Open a reply of several lines"), key(Qt::Key_Right)},
            {tr("Close it"), key(Qt::Key_Left)}, {tr("Go to its meaning"), key(Qt::Key_Return)},
            {tr("From the meaning back to the dialogue"), key(Qt::Key_Escape)}});
    addGroup(tr("Everywhere"), {{tr("To the next control"), key(Qt::Key_Tab)}});
}

void ShortcutsDialog::addGroup(const QString &title, const Rows &rows)
{
    if (rows.isEmpty()) {
        return;
    }
    auto *group = new QStandardItem(title);
    QFont bold = font();
    bold.setBold(true);
    group->setFont(bold);
    group->setFlags(Qt::ItemIsEnabled); // nothing to choose
    for (const auto &[does, key] : rows) {
        auto *command = new QStandardItem(does);
        //: Said to a screen reader. %1: a command, %2: its key
        command->setData(tr("%1: %2").arg(does, key), Qt::AccessibleTextRole);
        group->appendRow({command, new QStandardItem(key)});
    }
    auto *beside = new QStandardItem;
    beside->setFlags(group->flags());
    m_keys->appendRow({group, beside});
}

void ShortcutsDialog::retranslate()
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    m_list->setAccessibleName(tr("Keyboard shortcuts"));
    //: Button
    m_close->setText(tr("Close"));
    fill();
}

} // namespace Heloscope
