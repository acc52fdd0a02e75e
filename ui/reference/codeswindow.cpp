// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reference/codeswindow.h"

#include "core/compare/comparablecode.h"
#include "ui/explain/meaningview.h"
#include "ui/explain/topicmeaning.h"
#include "ui/models/helphitmodel.h"
#include "ui/preferences/helplanguages.h"
#include "ui/reference/hitdelegate.h"
#include "ui/reference/hitwords.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Heloscope {

CodesWindow::CodesWindow(const HelpLibrary &library, HelpLanguages &languages, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_library(library)
    , m_languages(languages)
    , m_hits(new HelpHitModel(library, this))
    , m_words(new HitWords(this))
    , m_search(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_results(new QStackedWidget(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
    , m_clear(new QPushButton(this))
    , m_meaning(new MeaningView(u"codes"_s, languages, this))
    , m_lookUp(new QAction(this))
    , m_compare(new QAction(this))
    , m_close(new QAction(this))
{
    setObjectName(u"codesWindow"_s);
    m_hits->setLanguage(languages.current());
    m_words->setSourceModel(m_hits);
    build();
    joinParts();
    retranslate();
    look({});
}

void CodesWindow::build()
{
    m_search->setObjectName(u"codesSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_count->setTextFormat(Qt::PlainText);
    m_list->setObjectName(u"codesList"_s);
    m_list->setModel(m_words);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_nothing->setObjectName(u"codesNothing"_s);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_clear->setObjectName(u"codesClearButton"_s);
    m_meaning->setDetailsShown(true);

    auto *empty = new QWidget(m_results);
    auto *emptyColumn = new QVBoxLayout(empty);
    emptyColumn->addStretch();
    emptyColumn->addWidget(m_nothing);
    emptyColumn->addWidget(m_clear, 0, Qt::AlignCenter);
    emptyColumn->addStretch();
    m_results->addWidget(m_list);
    m_results->addWidget(empty);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(6, 6, 6, 6);
    bar->setSpacing(8);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_count);
    auto *parts = new QSplitter(this);
    parts->setObjectName(u"codesSplitter"_s);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_results);
    parts->addWidget(m_meaning);
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(parts, 1);
    const int em = fontMetrics().height();
    resize(QSize(em * 52, em * 34).boundedTo(screen()->availableSize() * 9 / 10));
}

void CodesWindow::joinParts()
{
    const auto join = [this](QAction *action, const QList<QKeySequence> &keys, auto slot) {
        action->setShortcuts(keys);
        addAction(action);
        connect(action, &QAction::triggered, this, slot);
    };
    join(m_lookUp, {Qt::CTRL | Qt::Key_K, QKeySequence::Find}, &CodesWindow::search);
    join(m_compare, {Qt::CTRL | Qt::Key_D}, &CodesWindow::compareSelected);
    join(m_close, {QKeySequence::Close}, &QWidget::close);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_search, &QLineEdit::textChanged, this, &CodesWindow::look);
    connect(m_search, &QLineEdit::returnPressed, m_meaning, &MeaningView::focusText);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_search->setFocus();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &CodesWindow::showCurrent);
    connect(m_list, &QListView::activated, m_meaning, &MeaningView::focusText);
    connect(m_meaning, &MeaningView::left, m_search, [this] { m_search->setFocus(); });
    connect(m_meaning, &MeaningView::compareWanted, this, &CodesWindow::compareSelected);
    connect(&m_languages, &HelpLanguages::changed, this,
        [this] { m_hits->setLanguage(m_languages.current()); });
}

void CodesWindow::search()
{
    show();
    raise();
    activateWindow();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CodesWindow::open(const QString &code)
{
    search();
    const auto known = comparableCodeFromText(code);
    if (!m_search->text().isEmpty() || !known) {
        return; // what was looked up last stands
    }
    for (const TopicId &topic : known->topics()) {
        const QModelIndex hit = m_words->mapFromSource(m_hits->indexOf(topic));
        if (hit.isValid()) {
            m_list->setCurrentIndex(hit);
            m_list->scrollTo(hit, QAbstractItemView::PositionAtCenter);
            return;
        }
    }
}

/// The first code that a standard has, not the first of those that have only been told of.
QModelIndex CodesWindow::firstToShow() const
{
    for (int row = 0; m_search->text().isEmpty() && row < m_words->rowCount(); ++row) {
        const QModelIndex hit = m_words->index(row, 0);
        if (hit.data(HitWordRole::Standing).toString().isEmpty()) {
            return hit;
        }
    }
    return m_words->index(0, 0);
}

void CodesWindow::look(const QString &wanted)
{
    m_hits->setWanted(wanted);
    const int count = m_hits->rowCount();
    //: Beside the search field: how many entries have what was typed.
    m_count->setText(tr("%n entries", nullptr, count));
    //: Empty list of results. %1: what was typed
    m_nothing->setText(
        tr("Nothing matches “%1”.\nTry a part of it, or one word only.").arg(wanted));
    m_results->setCurrentIndex(count == 0 ? 1 : 0);
    const QModelIndex first = firstToShow();
    m_list->setCurrentIndex(first);
    if (first.row() > 0) {
        m_list->scrollTo(first, QAbstractItemView::PositionAtTop);
    } else {
        m_list->scrollToTop();
    }
    showCurrent();
}

void CodesWindow::showCurrent()
{
    const TopicId topic = m_list->currentIndex().data(HelpHitRole::Topic).toByteArray();
    if (topic == m_shown) {
        return;
    }
    m_shown = topic;
    m_meaning->explain([this, topic](const QString &language) {
        return topic.isEmpty() ? whatCanBeFound() : topicMeaning(topic, m_library, language);
    });
}

Meaning CodesWindow::whatCanBeFound()
{
    Meaning hint;
    hint.verdict = tr("What can be looked up");
    hint.sections.push_back({tr("Codes"), u"550\n5.1.1\nX.7.26"_s, false, true});
    hint.sections.push_back(
        {tr("Commands, EHLO keywords, AUTH mechanisms"), u"RCPT\nSTARTTLS\nPLAIN"_s, false, true});
    hint.sections.push_back({tr("Words"),
        tr("Any words in English, Thai, Korean or Indonesian. Results contain all of them.")});
    return hint;
}

void CodesWindow::compareSelected()
{
    QStringList codes;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes()) {
        const TopicId topic = index.data(HelpHitRole::Topic).toByteArray();
        const auto kind = static_cast<HelpKind>(index.data(HelpHitRole::Kind).toInt());
        if ((kind == HelpKind::Reply || kind == HelpKind::Enhanced)
            && (topic.count('.') == 2 || topic.startsWith("code/"))) {
            codes << index.data(HitWordRole::Label).toString();
        }
    }
    if (codes.size() < 2) {
        emit compareWanted(m_meaning->code(), {});
    } else {
        emit compareWanted(codes.at(0), codes.at(1));
    }
}

void CodesWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

bool CodesWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_list && key == Qt::Key_Escape) {
            m_search->setFocus();
            return true;
        }
        if (watched == m_search && steer(key)) {
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// Keys of the search field that move in the list, so that one need not leave it.
bool CodesWindow::steer(int key)
{
    const int row = m_list->currentIndex().row();
    const int page
        = std::max(1, m_list->viewport()->height() / std::max(1, m_list->sizeHintForRow(0)) - 1);
    int wanted = row;
    switch (key) {
    case Qt::Key_Down:
        wanted = row + 1;
        break;
    case Qt::Key_Up:
        wanted = row - 1;
        break;
    case Qt::Key_PageDown:
        wanted = row + page;
        break;
    case Qt::Key_PageUp:
        wanted = row - page;
        break;
    case Qt::Key_Escape:
        if (m_search->text().isEmpty()) {
            close();
        } else {
            m_search->clear();
        }
        return true;
    default:
        return false;
    }
    m_list->setCurrentIndex(m_words->index(std::clamp(wanted, 0, m_words->rowCount() - 1), 0));
    return true;
}

void CodesWindow::retranslate()
{
    //: Title of the window that explains any code or word.
    setWindowTitle(tr("Codes and Words – Heloscope"));
    //: Entry of the menu of the window: goes to the search field.
    m_lookUp->setText(tr("&Look Up"));
    m_compare->setText(tr("&Compare Two Codes..."));
    m_close->setText(tr("Close &Window"));
    m_search->setPlaceholderText(tr("A code, a keyword or any word, in any language"));
    m_search->setAccessibleName(tr("What to look up"));
    m_search->setAccessibleDescription(
        tr("Down and Up choose a result, Enter reads it, Escape goes back."));
    m_count->setText(tr("%n entries", nullptr, m_hits->rowCount()));
    m_list->setAccessibleName(tr("Results"));
    m_list->setAccessibleDescription(tr("Select two codes and press Ctrl+D to compare them."));
    //: Button: empties the search field.
    m_clear->setText(tr("&Clear"));
    m_clear->setAccessibleName(tr("Clear the search field"));
    m_meaning->setTextName(tr("The chosen entry"));
    m_nothing->setText(
        tr("Nothing matches “%1”.\nTry a part of it, or one word only.").arg(m_search->text()));
    m_words->retranslate();
}

} // namespace Heloscope
